import { Checkbox } from "@fluentui/react-components";
import type { Fix } from "../../app/finding-view";
import { useWords } from "../pane-context";

/** A value as it is and as it would be, to be ticked. */
export function FixRow(props: {
  readonly fix: Fix;
  readonly headline: string;
  readonly where: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): React.ReactNode {
  const { fix, headline, where, isChosen, onChoose } = props;
  const { fixes } = useWords();
  const shown = (text: string): string => (text === "" ? fixes.blank : text);
  const [before, after] = [shown(fix.before), shown(fix.after)];
  return (
    <li className="fix-row">
      <Checkbox
        checked={isChosen}
        onChange={onChoose}
        label={
          <>
            <span className="fix-headline">{headline}</span>
            {where !== "" && (
              <span className="second-line fix-where">
                {where}
                {fix.isLikely && ` · ${fixes.likely}`}
              </span>
            )}
            <span className="read-only">{fixes.becomes(before, after)}</span>
            <span className="fix-values" aria-hidden="true">
              <s>{before}</s> → <strong>{after}</strong>
            </span>
          </>
        }
      />
    </li>
  );
}
