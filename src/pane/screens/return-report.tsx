import { Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FindingView } from "../../app/finding-view";
import type { UnitDetail } from "../../app/results/result-views";
import type { UnitCode } from "../../domain/unit/unit-code";
import { goTo } from "../actions";
import { useModel, usePane, useWords } from "../pane-context";
import { headlineOf } from "../parts/headline";
import { sendBack } from "../reviewing";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Yêu cầu bổ sung: which findings the unit is asked about, and what else. */
export function ReturnReport(): React.ReactNode {
  const { returnPage, unitPage, shell } = useWords();
  const model = useModel();
  const code = usePane(({ places }) => places.at(-1)?.about ?? "") as UnitCode;
  const view = useView<{ readonly detail: UnitDetail | undefined }>(`unit ${code}`, async (desk) => ({
    detail: await desk.unitDetail(code),
  }));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [more, setMore] = useState("");
  const findings = view?.detail?.findings ?? [];
  // What is only a note is asked about when somebody ticks it.
  const isChosen = ({ id, severity }: FindingView): boolean => (severity === "notes") === turned.has(id);
  const chosen = findings.filter(isChosen).map(({ id }) => id);
  const turn = (id: string): void =>
    setTurned((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  const count = chosen.length + more.split("\n").filter((line) => line.trim() !== "").length;
  return (
    <Screen
      title={returnPage.title}
      sub={view?.detail?.name}
      depth="detail"
      foot={
        <Foot
          note={returnPage.untouched}
          primary={{
            label: returnPage.make(count),
            isOff: count === 0,
            onClick: () => void sendBack(model, { unit: code, findings: chosen, more }),
          }}
          secondary={{
            label: shell.cancel,
            onClick: () => goTo(model, { screen: "unit", about: code }),
          }}
        />
      }
    >
      {view && !view.detail && <p className="empty-line">{unitPage.gone}</p>}
      <More text={more} onText={setMore} />
      <ul className="rows">
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            isChosen={isChosen(finding)}
            onTurn={() => turn(finding.id)}
          />
        ))}
      </ul>
    </Screen>
  );
}

function More(props: { readonly text: string; readonly onText: (text: string) => void }): React.ReactNode {
  const { returnPage } = useWords();
  const id = useId();
  return (
    <div className="reason-box">
      <label htmlFor={id}>{returnPage.more}</label>
      <textarea id={id} rows={3} value={props.text} onChange={({ target }) => props.onText(target.value)} />
    </div>
  );
}

function FindingRow(props: {
  readonly finding: FindingView;
  readonly isChosen: boolean;
  readonly onTurn: () => void;
}): React.ReactNode {
  const { finding, isChosen, onTurn } = props;
  const { states } = useWords();
  return (
    <li className="fix-row">
      <Checkbox
        checked={isChosen}
        onChange={onTurn}
        label={
          <>
            <span className="fix-headline">{headlineOf(finding.sentence).headline}</span>
            <span className="second-line fix-where">
              {[states.severity[finding.severity], finding.where]
                .filter((text) => text !== undefined)
                .join(" · ")}
            </span>
          </>
        }
      />
    </li>
  );
}
