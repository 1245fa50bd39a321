import { useState } from "react";
import type { Fix } from "../../app/finding-view";
import type { RulesView } from "../../app/unit/rules-view";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { goBack } from "../actions";
import { restoreRules } from "../fixing";
import { useModel, useWords } from "../pane-context";
import { FixRow } from "../parts/fix-row";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Khôi phục kiểm tra nhập liệu: what comes back, and what a person typed in place of a formula, to be chosen from. */
export function Rules(): React.ReactNode {
  const { rules, shell } = useWords();
  const model = useModel();
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const view = useView<RulesView>("rules", (desk) => desk.previewRules());
  const chosen = view?.overtyped.filter(({ id }) => over.has(id)) ?? [];
  return (
    <Screen
      title={rules.title}
      sub={rules.hint}
      depth="detail"
      foot={
        view && (
          <Foot
            note={rules.note}
            primary={{
              label: rules.apply,
              isOff: view.sheets.length + chosen.length === 0,
              onClick: () => void restoreRules(model, chosen),
            }}
            secondary={{ label: shell.cancel, onClick: () => goBack(model) }}
          />
        )
      }
    >
      {view && <RulesBody view={view} over={over} onTurn={(id) => setOver((now) => turned(now, id))} />}
    </Screen>
  );
}

const turned = (now: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]);

interface BodyProps {
  readonly view: RulesView;
  readonly over: ReadonlySet<string>;
  readonly onTurn: (id: string) => void;
}

function RulesBody({ view, over, onTurn }: BodyProps): React.ReactNode {
  const { rules, shell } = useWords();
  return (
    <>
      <p>
        {rules.willDo(view.ruled, view.formulas)} {rules.untouched}
      </p>
      <ul className="rows">
        {view.sheets.map(({ sheet, ruled, formulas }) => (
          <li key={sheet} className="second-line">
            {rules.sheet(sheet, ruled, formulas)}
          </li>
        ))}
      </ul>
      {view.left.length > 0 && <p className="finding-rest">{rules.left(shell.list(view.left))}</p>}
      {view.overtyped.length > 0 && <Overtyped fixes={view.overtyped} over={over} onTurn={onTurn} />}
    </>
  );
}

function Overtyped(props: {
  readonly fixes: readonly Fix[];
  readonly over: ReadonlySet<string>;
  readonly onTurn: (id: string) => void;
}): React.ReactNode {
  const { fixes, over, onTurn } = props;
  const words = useWords();
  return (
    <>
      <h2 className="part-heading">{words.rules.overtyped}</h2>
      <p className="second-line">{words.rules.overtypedHint}</p>
      <ul className="rows">
        {fixes.map((fix) => (
          <FixRow
            key={fix.id}
            fix={fix}
            headline={words.fixes.where(fix.place.sheet, a1OfCell(fix.place.row, fix.place.column))}
            where=""
            isChosen={over.has(fix.id)}
            onChoose={() => onTurn(fix.id)}
          />
        ))}
      </ul>
    </>
  );
}
