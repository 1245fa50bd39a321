import { Button, Checkbox, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportRequest, ReportUpdate, ReportUpdateLine } from "../../app/report/report-views";
import { copyText, goTo, select } from "../actions";
import { adjustmentAbout } from "../correcting";
import { saveUpdated, updateReport } from "../making";
import { useModel, useWords } from "../pane-context";
import { FilePicker, useFilePicker } from "../parts/file-picker";

/** Nobody reads further than this in a pane; the report itself has them all. */
const mostShown = 60;

/** Đối chiếu and update: a report edited in Word, what differs in it, and the same brought up to date. */
export function EditedReport({ request }: { readonly request: ReportRequest }): React.ReactNode {
  const { wordReport } = useWords();
  const model = useModel();
  const picker = useFilePicker();
  const [compared, setCompared] = useState<{ readonly edited: File; readonly update: ReportUpdate }>();
  const [round, setRound] = useState(0);
  const choose = async (edited: File | undefined): Promise<void> => {
    const update = edited && (await updateReport(model, request, edited));
    if (!update) return;
    setCompared({ edited, update });
    setRound((before) => before + 1);
  };
  return (
    <section>
      <h2 className="part-heading">{wordReport.edited}</h2>
      <p className="second-line">{wordReport.editedNote}</p>
      <Button onClick={picker.open}>{wordReport.choose}</Button>
      <FilePicker picker={picker} only=".docx" onChoose={(files) => void choose(files[0])} />
      {compared && <Found key={round} {...compared} request={request} />}
    </section>
  );
}

function Found(props: {
  readonly update: ReportUpdate;
  readonly edited: File;
  readonly request: ReportRequest;
}): React.ReactNode {
  const { update, edited, request } = props;
  const { wordReport } = useWords();
  const model = useModel();
  const [putBack, setPutBack] = useState<ReadonlySet<number>>(new Set());
  if (update.kind === "not-ours") return <p role="status">{update.sentence}</p>;
  const { changes, said } = update;
  const hidden = changes.length - mostShown;
  const turn = (block: number, isOn: boolean): void =>
    setPutBack((now) => new Set(isOn ? [...now, block] : [...now].filter((one) => one !== block)));
  const whole = [said, ...changes.map(({ sentence }) => `- ${sentence}`)].join("\n");
  return (
    <>
      <p role="status">{said}</p>
      <ul className="rows">
        {changes.slice(0, mostShown).map((change, at) => (
          <Line key={at} change={change} isFirst={isFirstOf(changes, at)} putBack={putBack} onTurn={turn} />
        ))}
      </ul>
      {hidden > 0 && <p className="second-line">{wordReport.more(hidden)}</p>}
      {changes.length > 0 && (
        <p>
          <Link as="button" onClick={() => void copyText(model, whole)}>
            {wordReport.copyChanges}
          </Link>
        </p>
      )}
      <Button onClick={() => void saveUpdated(model, request, edited, [...putBack])}>
        {wordReport.saveUpdated}
      </Button>
    </>
  );
}

/** A paragraph or table is put back whole: one box for all that differs in it. */
const isFirstOf = (changes: readonly ReportUpdateLine[], at: number): boolean =>
  changes.findIndex(({ block }) => block === changes[at]?.block) === at;

function Line(props: {
  readonly change: ReportUpdateLine;
  readonly isFirst: boolean;
  readonly putBack: ReadonlySet<number>;
  readonly onTurn: (block: number, isOn: boolean) => void;
}): React.ReactNode {
  const { change, isFirst, putBack, onTurn } = props;
  const { block, isTable, place, sentence, adjustments } = change;
  const { wordReport } = useWords();
  const model = useModel();
  return (
    <li>
      {sentence}
      {place && (
        <p className="second-line">
          <Link as="button" onClick={() => void select(model, place)}>
            {wordReport.openPlace}
          </Link>
        </p>
      )}
      {adjustments.map((one) => (
        <p key={one.figure} className="second-line">
          <Link as="button" onClick={() => goTo(model, { screen: "correct", about: adjustmentAbout(one) })}>
            {wordReport.adjust(one.name, one.amount)}
          </Link>
        </p>
      ))}
      {block !== undefined && isFirst && (
        <Checkbox
          label={isTable ? wordReport.putTableBack : wordReport.putTextBack}
          checked={putBack.has(block)}
          onChange={(_event, { checked }) => onTurn(block, checked === true)}
        />
      )}
    </li>
  );
}
