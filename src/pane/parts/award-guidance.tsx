import { Link } from "@fluentui/react-components";
import { makeGuidance, takeGuidance } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { FilePicker, useFilePicker } from "./file-picker";

/** Guidance comes after the forms are out: a table is filled in and loaded, and every nomination is held against it. */
export function AwardGuidance({ by }: { readonly by: string }): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const picker = useFilePicker();
  return (
    <section>
      <h2 className="part-heading">{awards.guidance}</h2>
      <p className="link-row">
        <Link as="button" onClick={() => void makeGuidance(model)}>
          {awards.makeGuidance}
        </Link>
        <Link as="button" onClick={picker.open}>
          {awards.takeGuidance}
        </Link>
      </p>
      <FilePicker picker={picker} onChoose={(files) => void takeGuidance(model, files, by)} />
    </section>
  );
}
