import { Link } from "@fluentui/react-components";
import type { ModelsView } from "../../app/awards/model-views";
import { undoFixes } from "../fixing";
import { useModel, useWords } from "../pane-context";
import { ModelList } from "../parts/model-list";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** A unit's own Mô hình, điển hình, to be put on its lists of nominations. */
export function Models(): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const view = useView<ModelsView>("models ", (desk) => desk.models(""));
  return (
    <Screen title={awards.fromModels} depth="detail">
      <p className="second-line">{awards.fromModelsHint}</p>
      {view?.canUndo === true && (
        <p className="second-line">
          <Link as="button" onClick={() => void undoFixes(model)}>
            {awards.undoModel}
          </Link>
        </p>
      )}
      <ModelList by="" />
    </Screen>
  );
}
