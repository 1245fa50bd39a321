import { Checkbox, Link } from "@fluentui/react-components";
import type { SendPlan, SendRequest, SentPart } from "../../app/sending/send-views";
import { saveSent } from "../sending";
import { useModel, useWords } from "../pane-context";

/** The files under the names they go by; each can be saved alone, for webmail and Zalo. */
export function SendFiles(props: {
  readonly plan: SendPlan;
  readonly request: SendRequest;
  readonly onChange: (part: Partial<SendRequest>) => void;
}): React.ReactNode {
  const { plan, request, onChange } = props;
  const { send } = useWords();
  const model = useModel();
  const { savesFiles } = model.machine;
  const line = (name: string, label: string, what: SentPart): React.ReactNode => (
    <li className="send-file">
      <span className="file-name">{name}</span>
      {savesFiles && (
        <Link as="button" onClick={() => void saveSent(model, request, [what])}>
          {label}
        </Link>
      )}
    </li>
  );
  return (
    <section>
      <h2 className="part-heading">{send.files}</h2>
      <ul className="rows">
        {line(plan.names.workbook, send.saveBook, "workbook")}
        {request.withReport && line(plan.names.report, send.saveReport, "report")}
        {request.withLetter && line(plan.names.letter, send.saveLetter, "letter")}
      </ul>
      <Checkbox
        label={send.withReport}
        checked={request.withReport}
        onChange={(_event, { checked }) => onChange({ withReport: checked === true })}
      />
      <Checkbox
        label={send.withLetter}
        checked={request.withLetter === true}
        onChange={(_event, { checked }) => onChange({ withLetter: checked === true })}
      />
      <Checkbox
        label={
          <>
            {send.seal(plan.revision)}
            <span className="second-line fix-where">{send.sealHint}</span>
          </>
        }
        checked={request.isSealed}
        onChange={(_event, { checked }) => onChange({ isSealed: checked === true })}
      />
    </section>
  );
}
