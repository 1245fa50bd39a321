import { Link } from "@fluentui/react-components";
import type { CorrectionView } from "../../app/results/result-views";
import { undoCorrection } from "../correcting";
import { momentText } from "../moments";
import { useModel, useWords } from "../pane-context";

/** What was put right here: old and new, who, how and when, what became of it, and the way to take it back. */
export function CorrectionList(props: {
  readonly title: string;
  readonly corrections: readonly CorrectionView[];
}): React.ReactNode {
  const { title, corrections } = props;
  if (corrections.length === 0) return null;
  return (
    <>
      <h2 className="part-heading">{title}</h2>
      <ul className="rows">
        {corrections.map((correction) => (
          <CorrectionLine key={correction.id} correction={correction} />
        ))}
      </ul>
    </>
  );
}

function CorrectionLine({ correction }: { readonly correction: CorrectionView }): React.ReactNode {
  const words = useWords();
  const model = useModel();
  const { correct } = words;
  const { id, figure, before, value, by, how, at, reason, standing, counts } = correction;
  return (
    <li className="file-line">
      <div>
        <p className="file-unit">
          {figure}: <span className="figures">{correct.change(before, value)}</span>
        </p>
        <p className="second-line">{correct.who(by, how, momentText(at, words))}</p>
        <p className="second-line">
          {reason} · {standing}
        </p>
        {counts && (
          <p className="second-line">
            <Link
              as="button"
              aria-label={correct.undoAs(figure)}
              onClick={() => void undoCorrection(model, id, by)}
            >
              {correct.undo}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
