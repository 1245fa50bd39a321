import { useState } from "react";
import type { ArrivalView } from "../../app/results/result-views";
import { goTo } from "../actions";
import { onDemand } from "../on-demand";
import { useModel, usePane, useWords } from "../pane-context";
import { DropZone } from "../parts/drop-zone";
import { FilePicker, useFilePicker } from "../parts/file-picker";
import { ReadingLines } from "../parts/reading-lines";
import { chosenFiles, readFiles } from "../reading";
import { makeForms } from "../making";
import { Foot, type FootButton } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Search and filters come once there is something to search. */
const Arrivals = onDemand(async () => (await import("../parts/arrivals")).Arrivals);

/** Nhận báo cáo: files in, and who has handed in what. Empty, reading, and after: one screen. */
export function Receive(): React.ReactNode {
  const model = useModel();
  const words = useWords();
  const picker = useFilePicker();
  const [isOver, setOver] = useState(false);
  const view = useView<ArrivalView>("arrivals", (desk) => desk.arrivals());
  const isReading = usePane(({ running }) => running?.kind === "read");
  const isShown = usePane(({ reading }) => reading?.isShown === true);
  const take = (files: ArrayLike<File>): void => void readFiles(model, chosenFiles(files));
  const isEmpty = view?.received === 0 && view.apart.length === 0 && view.questions === 0;
  return (
    <Screen
      title={words.receive.title}
      depth="step"
      foot={!isReading && view && <ReceiveFoot view={view} isEmpty={isEmpty} choose={picker.open} />}
    >
      <FilePicker picker={picker} onChoose={take} />
      <DropZone onDrop={take} onOver={setOver} isOff={isReading}>
        {isReading || isShown ? (
          <ReadingLines />
        ) : (
          view && <Received view={view} isEmpty={isEmpty} isOver={isOver} choose={picker.open} />
        )}
      </DropZone>
    </Screen>
  );
}

function Received(props: {
  readonly view: ArrivalView;
  readonly isEmpty: boolean;
  readonly isOver: boolean;
  readonly choose: () => void;
}): React.ReactNode {
  const { view, isEmpty, isOver, choose } = props;
  return isEmpty ? (
    <NothingYet view={view} isOver={isOver} />
  ) : (
    <Arrivals view={view} isOver={isOver} choose={choose} />
  );
}

/** Names listed of the units that are waited for. */
const namesShown = 40;

function NothingYet({
  view,
  isOver,
}: {
  readonly view: ArrivalView;
  readonly isOver: boolean;
}): React.ReactNode {
  const { receive, shell } = useWords();
  const names = view.rows.map(({ name }) => name);
  const more = names.length - namesShown;
  return (
    <>
      <div className={isOver ? "drop-frame big over" : "drop-frame big"}>
        <h3 className="screen-title">{receive.emptyTitle}</h3>
        <p>{isOver ? receive.dropNow : receive.emptyText}</p>
        <p className="second-line">{receive.formats}</p>
      </div>
      <h3 className="part-heading">{receive.waitFor(view.expected)}</h3>
      <p className="waited-for">
        {shell.list([...names.slice(0, namesShown), ...(more > 0 ? [shell.others(more)] : [])])}
      </p>
    </>
  );
}

function ReceiveFoot(props: {
  readonly view: ArrivalView;
  readonly isEmpty: boolean;
  readonly choose: () => void;
}): React.ReactNode {
  const { view, isEmpty, choose } = props;
  const { receive } = useWords();
  const model = useModel();
  const forms: FootButton = { label: receive.makeForms, onClick: () => void makeForms(model) };
  if (isEmpty) return <Foot primary={{ label: receive.choose, onClick: choose }} secondary={forms} />;
  return (
    <Foot
      note={<Missing view={view} />}
      primary={{
        label: receive.consolidate(view.coverage),
        isOff: view.received === 0,
        onClick: () => goTo(model, { screen: "consolidate" }),
      }}
    />
  );
}

/** Above this many, those who have not handed in are counted, not named. */
const missingNamed = 5;

function Missing({ view }: { readonly view: ArrivalView }): React.ReactNode {
  const { receive, shell } = useWords();
  const missing = view.rows.filter(({ state }) => state === "missing");
  if (missing.length === 0) return null;
  if (missing.length > missingNamed) return receive.notYetMany(missing.length);
  return receive.notYet(shell.list(missing.map(({ name }) => name)));
}
