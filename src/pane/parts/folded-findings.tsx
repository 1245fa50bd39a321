import { Button } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { useId, useState } from "react";
import type { Fix, FindingView } from "../../app/finding-view";
import { goTo } from "../actions";
import { useModel, useWords } from "../pane-context";
import { FindingItem } from "./finding-item";
import { fixesAbout } from "./fixable";

/** Opened findings shown at first, and added with each click. */
const portion = 20;

/** Many findings of one kind as one: how many, what they are about, all their fixes at once. */
export function FoldedFindings(props: {
  readonly findings: readonly FindingView[];
  readonly onFix?: (fix: Fix) => void;
}): React.ReactNode {
  const { findings, onFix } = props;
  const { check } = useWords();
  const model = useModel();
  const [shown, setShown] = useState(0);
  const id = useId();
  const [first] = findings;
  const fixable = fixesAbout(findings, findings[0]?.code).length;
  const places = findings.flatMap(({ where }) => where ?? []).slice(0, 3);
  if (!first) return null;
  return (
    <li className="finding">
      <p className="finding-headline">{check.alike(findings.length, check.kinds[first.code])}</p>
      {places.length > 0 && (
        <p className="second-line">{check.places(places.join("; "), findings.length - places.length)}</p>
      )}
      <p className="finding-buttons">
        <Button
          size="small"
          aria-expanded={shown > 0}
          aria-controls={id}
          onClick={() => setShown(shown > 0 ? 0 : portion)}
        >
          {shown > 0 ? check.fold : check.unfold}
        </Button>
        {onFix && fixable > 0 && (
          <Button
            size="small"
            icon={<Wrench16Regular />}
            onClick={() => goTo(model, { screen: "fixes", about: first.code })}
          >
            {check.previewAll(fixable)}
          </Button>
        )}
      </p>
      <ul className="findings" id={id} hidden={shown === 0}>
        {findings.slice(0, shown).map((finding) => (
          <FindingItem key={finding.id} finding={finding} {...(onFix ? { onFix } : {})} />
        ))}
        {shown > 0 && findings.length > shown && (
          <li className="list-end">
            <Button size="small" onClick={() => setShown(shown + portion)}>
              {check.more(Math.min(findings.length - shown, portion))}
            </Button>
          </li>
        )}
      </ul>
    </li>
  );
}
