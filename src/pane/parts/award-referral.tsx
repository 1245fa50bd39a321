import { Link } from "@fluentui/react-components";
import { makeReferral, takeOpinions } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { FilePicker, useFilePicker } from "./file-picker";

/** The list goes to another office as a workbook, and its answer comes back as a file. */
export function AwardReferral({ step }: { readonly step: string }): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const picker = useFilePicker();
  return (
    <section>
      <h2 className="part-heading">{awards.referral}</h2>
      <p className="second-line">{step}</p>
      <p className="link-row">
        <Link as="button" onClick={() => void makeReferral(model)}>
          {awards.makeReferral}
        </Link>
        <Link as="button" onClick={picker.open}>
          {awards.takeAnswer}
        </Link>
      </p>
      <FilePicker picker={picker} onChoose={(files) => void takeOpinions(model, files)} />
    </section>
  );
}
