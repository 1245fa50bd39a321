import { Button, Link } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { Comment16Regular } from "@fluentui/react-icons/svg/comment";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useState } from "react";
import type { FindingView } from "../../app/finding-view";
import type { Fix } from "../../app/finding-view";
import { goTo, select } from "../actions";
import { useModel, useWords } from "../pane-context";
import { headlineOf } from "./headline";
import { ReasonBox } from "./reason-box";

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

/** What is longer than this is looked at before it is written. */
const longestButton = 24;

function Buttons({ finding, onFix }: FindingProps): React.ReactNode {
  const { check } = useWords();
  const model = useModel();
  const [isExplaining, setExplaining] = useState(false);
  const { place, reason } = finding;
  return (
    <>
      <p className="finding-buttons">
        {place && (
          <Button size="small" icon={<Target16Regular />} onClick={() => void select(model, place)}>
            {check.goTo}
          </Button>
        )}
        {onFix && <FixButtons finding={finding} onFix={onFix} />}
        {onFix && reason && !isExplaining && (
          <Button size="small" icon={<Comment16Regular />} onClick={() => setExplaining(true)}>
            {check.explain}
          </Button>
        )}
      </p>
      {reason && isExplaining && <ReasonBox reason={reason} onClose={() => setExplaining(false)} />}
    </>
  );
}

/** The fix with its value, each reading to choose from; what is long or only likely is looked at first. */
function FixButtons({ finding, onFix }: Required<FindingProps>): React.ReactNode {
  const { check } = useWords();
  const model = useModel();
  const { fixes, choices, code } = finding;
  const certain = fixes.length === 1 ? fixes.filter(({ isLikely }) => !isLikely) : [];
  const direct = [...certain, ...choices].filter(({ after }) => after.length <= longestButton);
  const isAllDirect = fixes.every((fix) => direct.includes(fix));
  return (
    <>
      {direct.map((fix) => (
        <Button key={fix.id} size="small" icon={<Wrench16Regular />} onClick={() => onFix(fix)}>
          {check.fixTo(fix.after)}
        </Button>
      ))}
      {!isAllDirect && (
        <Button
          size="small"
          icon={<Wrench16Regular />}
          onClick={() => goTo(model, { screen: "fixes", about: code })}
        >
          {check.previewFix}
        </Button>
      )}
    </>
  );
}
