import { useId, useState } from "react";
import type { CorrectableFigure, CorrectionRequest } from "../../app/level/correction-request";
import type { UnitCode } from "../../domain/unit/unit-code";
import { goTo } from "../actions";
import { askedFrom, correctFigure, correctionStart } from "../correcting";
import { useModel, usePane, useWords } from "../pane-context";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

type Kind = CorrectionRequest["kind"];
type Typed = Pick<CorrectionRequest, "value" | "by" | "how" | "reason">;

/** Sửa theo thông báo, nhập hộ, điều chỉnh tổng: what, who, how and why, all of them needed. */
export function Correct(): React.ReactNode {
  const { correct, shell } = useWords();
  const model = useModel();
  const about = usePane(({ places }) => places.at(-1)?.about ?? "");
  const { unit, ...start } = correctionStart(about);
  const from = askedFrom(about);
  const [kind, setKind] = useState(start.kind);
  const [figure, setFigure] = useState(start.figure);
  const [typed, setTyped] = useState<Typed>({ value: start.value, by: "", how: "", reason: start.reason });
  const figures = useFigures(unit);
  const isOff = figure === "" || Object.values(typed).some((text) => text.trim() === "");
  const request = { kind, unit: unit === "" ? undefined : (unit as UnitCode), figure, ...typed };
  return (
    <Screen
      title={correct.title[kind]}
      depth="detail"
      foot={
        <Foot
          note={correct.untouched}
          primary={{ label: correct.apply, isOff, onClick: () => void correctFigure(model, request, from) }}
          secondary={{ label: shell.cancel, onClick: () => goTo(model, from) }}
        />
      }
    >
      {kind !== "adjusted" && <KindChoice kind={kind} onKind={setKind} />}
      {unit !== "" && <FigureChoice figures={figures} figure={figure} onFigure={setFigure} />}
      <Fields kind={kind} typed={typed} onTyped={(change) => setTyped((now) => ({ ...now, ...change }))} />
    </Screen>
  );
}

function useFigures(unit: string): readonly CorrectableFigure[] | undefined {
  const view = useView<{ readonly figures: readonly CorrectableFigure[] }>(
    `correctable ${unit}`,
    async (desk) => ({ figures: unit === "" ? [] : await desk.correctable(unit as UnitCode) }),
  );
  return view?.figures;
}

function KindChoice(props: { readonly kind: Kind; readonly onKind: (kind: Kind) => void }): React.ReactNode {
  const { correct } = useWords();
  const name = useId();
  return (
    <fieldset className="reason-box radio-lines">
      <legend>{correct.kind}</legend>
      {(["told", "typed"] as const).map((kind) => (
        <label key={kind}>
          <input type="radio" name={name} checked={props.kind === kind} onChange={() => props.onKind(kind)} />{" "}
          {correct[kind]}
        </label>
      ))}
    </fieldset>
  );
}

function FigureChoice(props: {
  readonly figures: readonly CorrectableFigure[] | undefined;
  readonly figure: string;
  readonly onFigure: (figure: string) => void;
}): React.ReactNode {
  const { correct } = useWords();
  const id = useId();
  const { figures, figure, onFigure } = props;
  if (figures?.length === 0) return <p className="empty-line">{correct.none}</p>;
  return (
    <div className="reason-box">
      <label htmlFor={id}>{correct.figure}</label>
      <select id={id} value={figure} onChange={({ target }) => onFigure(target.value)}>
        <option value="">{correct.choose}</option>
        {(figures ?? []).map((one) => (
          <option key={one.figure} value={one.figure}>
            {correct.option(one.name, one.period, one.now)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Fields(props: {
  readonly kind: Kind;
  readonly typed: Typed;
  readonly onTyped: (change: Partial<Typed>) => void;
}): React.ReactNode {
  const { correct } = useWords();
  const { kind, typed, onTyped } = props;
  const lines: readonly (readonly [keyof Typed, string])[] = [
    ["value", kind === "adjusted" ? correct.amount : correct.value],
    ["by", correct.by],
    ["how", kind === "typed" ? correct.document : correct.how],
    ["reason", correct.reason],
  ];
  return lines.map(([key, label]) => (
    <TextField key={key} label={label} text={typed[key]} onText={(text) => onTyped({ [key]: text })} />
  ));
}

function TextField(props: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}): React.ReactNode {
  const id = useId();
  return (
    <div className="reason-box">
      <label htmlFor={id}>{props.label}</label>
      <input id={id} type="text" value={props.text} onChange={({ target }) => props.onText(target.value)} />
    </div>
  );
}
