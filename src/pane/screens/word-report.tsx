import { Checkbox, Field, Input, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { AppendixChoice, EmptySection, ReportPlan, ReportSigner } from "../../app/report/report-views";
import { goBack, select } from "../actions";
import { makeReport } from "../making";
import { useModel, useWords } from "../pane-context";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";
import { EditedReport } from "./edited-report";

/** Báo cáo Word: what goes into it and who signs, before it is made. */
export function WordReport(): React.ReactNode {
  const { wordReport } = useWords();
  const plan = useView<ReportPlan>("word-report", (desk) => desk.reportPlan());
  return plan ? (
    <PlannedReport plan={plan} />
  ) : (
    <Screen title={wordReport.title} depth="detail">
      {null}
    </Screen>
  );
}

function PlannedReport({ plan }: { readonly plan: ReportPlan }): React.ReactNode {
  const { wordReport, shell } = useWords();
  const model = useModel();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [signer, setSigner] = useState<ReportSigner>(plan.signer);
  const appendices = plan.appendices.map(({ id }) => id).filter((id) => !left.has(id));
  const turn = (id: string): void =>
    setLeft((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  return (
    <Screen
      title={wordReport.title}
      sub={plan.unit}
      depth="detail"
      foot={
        <Foot
          note={wordReport.blank}
          primary={{ label: shell.toReport, onClick: () => void makeReport(model, { appendices, signer }) }}
          secondary={{ label: shell.cancel, onClick: () => goBack(model) }}
        />
      }
    >
      <p>{plan.title}</p>
      {plan.empty.length > 0 && <Empty sections={plan.empty} />}
      {plan.appendices.length > 0 && <Appendices choices={plan.appendices} left={left} onTurn={turn} />}
      <Signature signer={signer} onSigner={setSigner} />
      <EditedReport request={{ appendices, signer }} />
    </Screen>
  );
}

function Empty({ sections }: { readonly sections: readonly EmptySection[] }): React.ReactNode {
  const { wordReport } = useWords();
  const model = useModel();
  return (
    <section>
      <h2 className="part-heading">{wordReport.empty(sections.length)}</h2>
      <p className="second-line">{wordReport.emptyNote}</p>
      <ul className="rows">
        {sections.map(({ section, title, place }) => (
          <li key={section}>
            {place ? (
              <Link as="button" onClick={() => void select(model, place)}>
                {title}
              </Link>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Appendices(props: {
  readonly choices: readonly AppendixChoice[];
  readonly left: ReadonlySet<string>;
  readonly onTurn: (id: string) => void;
}): React.ReactNode {
  const { wordReport } = useWords();
  return (
    <section>
      <h2 className="part-heading">{wordReport.appendices}</h2>
      <ul className="rows">
        {props.choices.map(({ id, title, count, kind }) => (
          <li key={id} className="fix-row">
            <Checkbox
              checked={!props.left.has(id)}
              onChange={() => props.onTurn(id)}
              label={
                <>
                  <span className="fix-headline">{title}</span>
                  <span className="second-line fix-where">{wordReport[kind](count)}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signature(props: {
  readonly signer: ReportSigner;
  readonly onSigner: (signer: ReportSigner) => void;
}): React.ReactNode {
  const { wordReport } = useWords();
  const { signer, onSigner } = props;
  return (
    <section>
      <h2 className="part-heading">{wordReport.signer}</h2>
      <Field label={wordReport.position} hint={wordReport.positionHint}>
        <Input
          value={signer.position}
          onChange={(_event, { value }) => onSigner({ ...signer, position: value })}
        />
      </Field>
      <Field label={wordReport.name}>
        <Input value={signer.name} onChange={(_event, { value }) => onSigner({ ...signer, name: value })} />
      </Field>
    </section>
  );
}
