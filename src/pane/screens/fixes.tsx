import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import type { Fix } from "../../app/finding-view";
import type { CheckView } from "../../app/unit-views";
import { goBack } from "../actions";
import { applyAndReturn } from "../fixing";
import { useModel, usePane, useWords } from "../pane-context";
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
  const fixable =
    view?.findings
      .filter(({ code }) => kind === undefined || code === kind)
      .flatMap(({ fixes: own, sentence }) => own.map((fix) => ({ fix, sentence }))) ?? [];
  // What is only likely is written when somebody ticks it.
  const isChosen = ({ id, isLikely }: Fix): boolean => (isLikely === true) === turned.has(id);
  const chosen = fixable.map(({ fix }) => fix).filter(isChosen);
  const turn = (id: string): void =>
    setTurned((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  return (
    <Screen
      title={fixes.title}
      sub={fixes.hint}
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

function FixRow(props: {
  readonly fix: Fix;
  readonly headline: string;
  readonly where: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): React.ReactNode {
  const { fix, headline, where, isChosen, onChoose } = props;
  const { fixes } = useWords();
  const before = fix.before === "" ? fixes.blank : fix.before;
  return (
    <li className="fix-row">
      <Checkbox
        checked={isChosen}
        onChange={onChoose}
        label={
          <>
            <span className="fix-headline">{headline}</span>
            <span className="second-line fix-where">
              {where}
              {fix.isLikely && ` · ${fixes.likely}`}
            </span>
            <span className="read-only">{fixes.becomes(before, fix.after)}</span>
            <span className="fix-values" aria-hidden="true">
              <s>{before}</s> → <strong>{fix.after}</strong>
            </span>
          </>
        }
      />
    </li>
  );
}
