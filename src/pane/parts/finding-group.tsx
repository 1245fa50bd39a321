import { useState } from "react";
import { Link } from "@fluentui/react-components";
import type { FindingView } from "../../app/finding-view";
import type { Fix } from "../../app/finding-view";
import { useWords } from "../pane-context";
import { Disclosure } from "./disclosure";
import { FindingItem } from "./finding-item";

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
  const rest = findings.length - count;
  return (
    <Disclosure
      heading={
        <>
          {icon} {name}
        </>
      }
    >
      <ul className="findings">
        {findings.slice(0, count).map((finding) => (
          <FindingItem key={finding.id} finding={finding} {...(onFix ? { onFix } : {})} />
        ))}
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
