import { Link } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { TraceView } from "../../app/results/result-views";
import { copyText, goTo, select } from "../actions";
import { correctionAbout } from "../correcting";
import { useModel, usePane, useWords } from "../pane-context";
import { CorrectionList } from "../parts/correction-list";
import { traceText } from "../parts/trace-text";
import { TraceTable } from "../parts/trace-table";
import { Coverage } from "../parts/total-line";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Truy nguồn: a total, and every unit, file and cell it comes from. */
export function Trace(): React.ReactNode {
  const { trace } = useWords();
  const figure = usePane(({ places }) => places.at(-1)?.about ?? "");
  const asked = useView<{ readonly view: TraceView | undefined }>(`trace ${figure}`, async (desk) => ({
    view: await desk.trace(figure),
  }));
  const view = asked?.view;
  return (
    <Screen
      title={view?.total.name ?? ""}
      sub={view && trace.about(view.total.measureUnit, view.total.period, view.total.rule)}
      depth="detail"
      foot={view && <TraceFoot view={view} />}
    >
      {asked && !view && <p className="empty-line">{trace.gone}</p>}
      {view && <TraceBody view={view} />}
    </Screen>
  );
}

function TraceBody({ view }: { readonly view: TraceView }): React.ReactNode {
  const { trace, results, correct } = useWords();
  const model = useModel();
  const { total, agrees, judgement, adjustments, missing } = view;
  return (
    <>
      <p className="big-value figures">{total.value === "" ? results.noValue : total.value}</p>
      <p className={agrees ? "judgement success" : "judgement warning"}>
        {agrees ? <CheckmarkCircle16Filled aria-hidden /> : <Warning16Filled aria-hidden />} {judgement}
      </p>
      <p className="second-line">
        <Coverage total={total} />
      </p>
      <TraceTable view={view} />
      <CorrectionList title={correct.adjustments(adjustments.length)} corrections={adjustments} />
      {view.canAdjust && (
        <p className="second-line">
          <Link
            as="button"
            onClick={() =>
              goTo(model, { screen: "correct", about: correctionAbout("adjusted", "", total.figure) })
            }
          >
            {correct.adjust}
          </Link>
        </p>
      )}
      {missing.length > 0 && (
        <>
          <h2 className="part-heading">{trace.missing(missing.length)}</h2>
          <ul className="rows missing-units">
            {missing.map(({ unit, unitCode, why }) => (
              <li key={unit}>
                <span>{unit}</span> <span className="second-line">{why}</span>{" "}
                {view.canCorrect && (
                  <Link
                    as="button"
                    aria-label={`${correct.typeThis} ${unit}`}
                    onClick={() =>
                      goTo(model, {
                        screen: "correct",
                        about: correctionAbout("typed", unitCode, total.figure),
                      })
                    }
                  >
                    {correct.typeThis}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function TraceFoot({ view }: { readonly view: TraceView }): React.ReactNode {
  const words = useWords();
  const model = useModel();
  const { place } = view.total;
  const copy = {
    label: words.trace.copy,
    icon: <Copy20Regular />,
    onClick: () => void copyText(model, traceText(view, words)),
  };
  if (!place) return <Foot secondary={copy} />;
  return (
    <Foot
      primary={{
        label: words.trace.goTo,
        icon: <Target20Regular />,
        onClick: () => void select(model, place),
      }}
      secondary={copy}
    />
  );
}
