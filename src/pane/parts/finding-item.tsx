import { Button, Link } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { FindingView } from "../../app/finding-view";
import type { Fix } from "../../app/finding-view";
import { select } from "../actions";
import { useModel, useWords } from "../pane-context";
import { headlineOf } from "./headline";

interface FindingProps {
  readonly finding: FindingView;
  readonly onFix?: (fix: Fix) => void;
}

/** One finding: what, where (a link), why and what to do, and at most two buttons. A note says only what and where. */
export function FindingItem(props: FindingProps): React.ReactNode {
  const { finding } = props;
  const model = useModel();
  const { headline, rest } = headlineOf(withoutPlace(finding));
  const { place, where } = finding;
  const isNote = finding.severity === "notes";
  return (
    <li className="finding">
      <p className="finding-headline">{headline}</p>
      {where !== undefined && (
        <p className="second-line">
          {place ? <Link onClick={() => void select(model, place)}>{where}</Link> : where}
        </p>
      )}
      {rest !== "" && <p className={isNote ? "second-line" : "finding-rest"}>{rest}</p>}
      {!isNote && <Buttons {...props} />}
    </li>
  );
}

/** The place stands as a link of its own: the sentence need not tell it again. */
const withoutPlace = ({ sentence, where }: FindingView): string =>
  where === undefined ? sentence : sentence.replace(/ \((?:ô|cell) [A-Z]+\d+(?:, sheet [^)]*)?\)/, "");

function Buttons({ finding: { place, fix }, onFix }: FindingProps): React.ReactNode {
  const { check } = useWords();
  const model = useModel();
  return (
    <p className="finding-buttons">
      {place && (
        <Button size="small" icon={<Target16Regular />} onClick={() => void select(model, place)}>
          {check.goTo}
        </Button>
      )}
      {fix && onFix && (
        <Button size="small" icon={<Wrench16Regular />} onClick={() => onFix(fix)}>
          {check.fixTo(fix.after)}
        </Button>
      )}
    </p>
  );
}
