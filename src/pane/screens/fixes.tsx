import { useState } from "react";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import type { Fix } from "../../app/finding-view";
import type { CheckView } from "../../app/unit/unit-views";
import { goBack } from "../actions";
import { applyAndReturn } from "../fixing";
import { useModel, usePane, useWords } from "../pane-context";
import { fixesAbout } from "../parts/fixable";
import { FixRow } from "../parts/fix-row";
import { headlineOf } from "../parts/headline";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Xem trước chỗ sửa: each value as it is and as it would be, ticked one by one. */
export function Fixes(): React.ReactNode {
  const { fixes, shell } = useWords();
  const model = useModel();
  const kind = usePane(({ places }) => places.at(-1)?.about);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const view = useView<CheckView>("check", (desk) => desk.check());
  const fixable = fixesAbout(view?.findings ?? [], kind);
  // What is only likely is written when somebody ticks it.
  const isChosen = ({ id, isLikely }: Fix): boolean => (isLikely === true) === turned.has(id);
  const chosen = fixable.map(({ fix }) => fix).filter(isChosen);
  const turn = (id: string): void =>
    setTurned((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  return (
    <Screen
      title={fixes.title}
      sub={fixable.some(({ fix }) => fix.together) ? fixes.hintDays : fixes.hint}
      depth="detail"
      foot={
        <Foot
          note={fixes.undo}
          primary={{
            label: fixes.apply(chosen.length),
            isOff: chosen.length === 0,
            onClick: () => void applyAndReturn(model, chosen),
          }}
          secondary={{ label: shell.cancel, onClick: () => goBack(model) }}
        />
      }
    >
      {view && fixable.length === 0 && <p className="empty-line">{fixes.none}</p>}
      <ul className="rows">
        {fixable.map(({ fix, sentence }) => (
          <FixRow
            key={fix.id}
            fix={fix}
            headline={headlineOf(sentence).headline}
            where={fixes.where(fix.place.sheet, a1OfCell(fix.place.row, fix.place.column))}
            isChosen={isChosen(fix)}
            onChoose={() => turn(fix.id)}
          />
        ))}
      </ul>
    </Screen>
  );
}
