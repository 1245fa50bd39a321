import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Fix } from "../../app/finding-view";
import type { CheckView } from "../../app/unit-views";
import { goBack } from "../actions";
import { applyAndReturn } from "../fixing";
import { useModel, useWords } from "../pane-context";
import { headlineOf } from "../parts/headline";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Xem trước chỗ sửa: each value as it is and as it would be, ticked one by one. */
export function Fixes(): React.ReactNode {
  const { fixes, shell } = useWords();
  const model = useModel();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const view = useView<CheckView>("check", (desk) => desk.check());
  const fixable =
    view?.findings.flatMap(({ fix, sentence, where }) => (fix ? [{ fix, sentence, where }] : [])) ?? [];
  const chosen = fixable.map(({ fix }) => fix).filter(({ id }) => !left.has(id));
  const choose = (id: string, isChosen: boolean): void =>
    setLeft((now) => new Set(isChosen ? [...now].filter((other) => other !== id) : [...now, id]));
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
        {fixable.map(({ fix, sentence, where }) => (
          <FixRow
            key={fix.id}
            fix={fix}
            headline={headlineOf(sentence).headline}
            where={where}
            isChosen={!left.has(fix.id)}
            onChoose={(isChosen) => choose(fix.id, isChosen)}
          />
        ))}
      </ul>
    </Screen>
  );
}

function FixRow(props: {
  readonly fix: Fix;
  readonly headline: string;
  readonly where: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}): React.ReactNode {
  const { fix, headline, where, isChosen, onChoose } = props;
  const { fixes } = useWords();
  const before = fix.before === "" ? fixes.blank : fix.before;
  return (
    <li className="fix-row">
      <Checkbox
        checked={isChosen}
        onChange={(_event, { checked }) => onChoose(checked === true)}
        label={
          <>
            <span className="fix-headline">{headline}</span>
            {where !== undefined && <span className="second-line fix-where">{where}</span>}
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
