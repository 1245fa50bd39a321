import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportRequest, ReportUpdate } from "../../app/report/report-views";
import { handOver } from "../actions";
import { updateReport } from "../making";
import { useModel, useWords } from "../pane-context";
import { FilePicker, useFilePicker } from "../parts/file-picker";

/** Nobody reads further than this in a pane; the report itself has them all. */
const mostShown = 60;

/** Đối chiếu and update: a report edited in Word, what differs in it, and the same brought up to date. */
export function EditedReport({ request }: { readonly request: ReportRequest }): React.ReactNode {
  const { wordReport } = useWords();
  const model = useModel();
  const picker = useFilePicker();
  const [update, setUpdate] = useState<ReportUpdate>();
  const choose = async (file: File | undefined): Promise<void> => {
    if (file) setUpdate(await updateReport(model, request, file));
  };
  return (
    <section>
      <h2 className="part-heading">{wordReport.edited}</h2>
      <p className="second-line">{wordReport.editedNote}</p>
      <Button onClick={picker.open}>{wordReport.choose}</Button>
      <FilePicker picker={picker} only=".docx" onChoose={(files) => void choose(files[0])} />
      {update && <Found update={update} />}
    </section>
  );
}

function Found({ update }: { readonly update: ReportUpdate }): React.ReactNode {
  const { wordReport } = useWords();
  const model = useModel();
  if (update.kind === "not-ours") return <p role="status">{update.sentence}</p>;
  const { changes, said, file } = update;
  const hidden = changes.length - mostShown;
  return (
    <>
      <p role="status">{said}</p>
      <ul className="rows">
        {changes.slice(0, mostShown).map(({ sentence }, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
      {hidden > 0 && <p className="second-line">{wordReport.more(hidden)}</p>}
      <Button onClick={() => void handOver(model, file)}>{wordReport.saveUpdated}</Button>
    </>
  );
}
