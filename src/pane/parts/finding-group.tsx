import { useState } from "react";
import { Link } from "@fluentui/react-components";
import type { FindingView } from "../../app/finding-view";
import type { Fix } from "../../app/finding-view";
import { useWords } from "../pane-context";
import { Disclosure } from "./disclosure";
import { FindingItem } from "./finding-item";
import { entriesOf } from "./folded";
import { FoldedFindings } from "./folded-findings";

/** Findings shown of a group at first, and added with each click. */
const portion = 20;

export function FindingGroup(props: {
  readonly icon?: React.ReactNode;
  readonly name: string;
  readonly findings: readonly FindingView[];
  readonly onFix?: (fix: Fix) => void;
}): React.ReactNode {
  const { icon, name, findings, onFix } = props;
  const { check } = useWords();
  const [count, setCount] = useState(portion);
  const entries = entriesOf(findings);
  const rest = entries.length - count;
  const fixing = onFix ? { onFix } : {};
  return (
    <Disclosure
      heading={
        <>
          {icon} {name}
        </>
      }
    >
      <ul className="findings">
        {entries
          .slice(0, count)
          .map((entry) =>
            entry.length === 1 ? (
              entry.map((finding) => <FindingItem key={finding.id} finding={finding} {...fixing} />)
            ) : (
              <FoldedFindings key={`folded ${entry[0]?.code}`} findings={entry} {...fixing} />
            ),
          )}
      </ul>
      {rest > 0 && (
        <p className="list-end">
          <Link as="button" onClick={() => setCount(count + portion)}>
            {check.more(Math.min(rest, portion))}
          </Link>
        </p>
      )}
    </Disclosure>
  );
}
