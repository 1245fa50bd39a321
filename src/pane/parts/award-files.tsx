import { Link } from "@fluentui/react-components";
import { goTo } from "../actions";
import { makeDossier } from "../awarding";
import { useModel, useWords } from "../pane-context";

/** What is made of the lists besides the workbook that is printed: the Word dossier, and the sheets of the open workbook. */
export function AwardFiles(): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  return (
    <section>
      <h2 className="part-heading">{awards.files}</h2>
      <p className="link-row">
        <Link as="button" onClick={() => void makeDossier(model)}>
          {awards.makeDossier}
        </Link>
        <Link as="button" onClick={() => goTo(model, { screen: "consolidate" })}>
          {awards.intoBook}
        </Link>
      </p>
      <p className="second-line">{awards.intoBookHint}</p>
    </section>
  );
}
