import { Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FindingView } from "../../app/finding-view";
import type { Fix } from "../../app/finding-view";
import type { CheckView } from "../../app/unit/unit-views";
import type { Severity } from "../../domain/finding";
import { goTo } from "../actions";
import { clockText } from "../moments";
import { useModel, usePane, useWords } from "../pane-context";
import { Chips } from "../parts/chips";
import { FindingGroup } from "../parts/finding-group";
import { fixesAbout } from "../parts/fixable";
import { SeverityIcon } from "../parts/severity-icon";
import { refresh } from "../run-action";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { applyFixes, undoFixes } from "../fixing";
import { useView } from "../use-view";

/** Kiểm tra: what is to be looked at in the open workbook, worst first. */
export function Check(): React.ReactNode {
  const { check } = useWords();
  const view = useView<CheckView>("check", (desk) => desk.check());
  return (
    <Screen title={check.title} depth="step" foot={view && <CheckFoot view={view} />}>
      {view && <CheckBody view={view} />}
    </Screen>
  );
}

const severities: readonly Severity[] = ["blocks", "needs-reason", "notes"];

interface Group {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity | undefined;
  readonly findings: readonly FindingView[];
}

function CheckBody({ view }: { readonly view: CheckView }): React.ReactNode {
  const words = useWords();
  const model = useModel();
  const [order, setOrder] = useState("severity");
  const { check } = words;
  const onFix = (fix: Fix): void => void applyFixes(model, [fix]);
  return (
    <>
      <div className="check-head">
        <p>
          <strong>{check.count(view.findings.length)}</strong> ·{" "}
          {check.checkedAt(clockText(view.checkedAt, words))}
        </p>
        <LiveCount count={view.findings.length} />
      </div>
      {view.undoable > 0 && (
        <p className="second-line">
          <Link as="button" onClick={() => void undoFixes(model)}>
            {check.undo(view.undoable)}
          </Link>
        </p>
      )}
      {view.rulesLost && (
        <p className="second-line">
          <Link as="button" data-focus="rules" onClick={() => goTo(model, { screen: "rules" })}>
            {check.restoreRules}
          </Link>
        </p>
      )}
      {view.findings.length > 0 && (
        <Chips
          label={check.order}
          chosen={order}
          onChoose={setOrder}
          chips={[
            { id: "severity", label: check.bySeverity },
            { id: "section", label: check.bySection },
          ]}
        />
      )}
      {view.findings.length === 0 && <p className="all-good">{check.none}</p>}
      {groupsOf(view.findings, order, words).map(({ id, name, severity, findings }) => (
        <FindingGroup
          key={`${order} ${id}`}
          icon={severity && <SeverityIcon severity={severity} />}
          name={check.group(name, findings.length)}
          findings={findings}
          onFix={onFix}
        />
      ))}
    </>
  );
}

function groupsOf(
  findings: readonly FindingView[],
  order: string,
  { states, check }: ReturnType<typeof useWords>,
): readonly Group[] {
  if (order === "severity")
    return severities
      .map((severity) => ({
        id: severity,
        name: states.severity[severity],
        severity,
        findings: findings.filter((finding) => finding.severity === severity),
      }))
      .filter((group) => group.findings.length > 0);
  const sections = [...new Set(findings.map(({ section }) => section))];
  return sections.map((section) => ({
    id: section ?? "",
    name: section ?? check.elsewhere,
    severity: undefined,
    findings: findings.filter((finding) => finding.section === section),
  }));
}

/** Says the count, and only that, a second after the last change. */
function LiveCount({ count }: { readonly count: number }): React.ReactNode {
  const { check } = useWords();
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(check.live(count)), 1000);
    return () => clearTimeout(timer);
  }, [count, check]);
  return (
    <span className="read-only" aria-live="polite">
      {said}
    </span>
  );
}

function CheckFoot({ view }: { readonly view: CheckView }): React.ReactNode {
  const { check, shell } = useWords();
  const model = useModel();
  const isLive = usePane((state) => state.settings.liveCheck);
  const fixable = fixesAbout(view.findings, undefined).length;
  const notes = view.findings.filter(({ severity }) => severity === "notes").length;
  const again = { label: check.again, onClick: () => refresh(model) };
  if (fixable > 0)
    return (
      <Foot
        primary={{ label: check.previewFixes(fixable), onClick: () => goTo(model, { screen: "fixes" }) }}
        secondary={isLive ? undefined : again}
      />
    );
  if (!view.isComplete)
    return (
      <Foot
        note={check.incomplete}
        primary={{ label: check.toMissing, onClick: () => goTo(model, { screen: "outline" }) }}
        secondary={isLive ? undefined : again}
      />
    );
  const isClean = notes === view.findings.length;
  const report = { label: shell.toReport, onClick: () => goTo(model, { screen: "report" }) };
  const send = { label: shell.toSend, onClick: () => goTo(model, { screen: "send" }) };
  return (
    <Foot
      note={isClean && notes > 0 ? check.onlyNotes(notes) : undefined}
      primary={isClean ? send : again}
      secondary={isClean ? report : send}
    />
  );
}
