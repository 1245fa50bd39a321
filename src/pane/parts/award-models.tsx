import { useWords } from "../pane-context";
import { Disclosure } from "./disclosure";
import { ModelList } from "./model-list";

/** A nominee made of a unit's model, added at this level. */
export function AwardModels({ by }: { readonly by: string }): React.ReactNode {
  const { awards } = useWords();
  return (
    <Disclosure heading={awards.fromModels} level={2} isOpen={false}>
      <ModelList by={by} />
    </Disclosure>
  );
}
