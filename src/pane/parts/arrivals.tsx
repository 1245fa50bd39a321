import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  SearchBox,
} from "@fluentui/react-components";
import { ArrowUpload20Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { useState } from "react";
import type { ArrivalView } from "../../app/results/result-views";
import { copyText, goTo, setAbout } from "../actions";
import type { PaneModel } from "../model";
import { runAction } from "../run-action";
import { useModel, usePane, useWords } from "../pane-context";
import { showReading } from "../reading";
import { type ArrivalFilter, filterOf, fitting, isLate, isMissing, isToDo } from "./arrival-filter";
import { ArrivalTable } from "./arrival-table";
import { Chips } from "./chips";
import { Disclosure } from "./disclosure";

/** Who has handed in: what is unsure first, then the units, searched and filtered. */
export function Arrivals(props: {
  readonly view: ArrivalView;
  readonly isOver: boolean;
  readonly choose: () => void;
}): React.ReactNode {
  const { view, isOver, choose } = props;
  const { receive } = useWords();
  const model = useModel();
  const [typed, setTyped] = useState("");
  const filter = filterOf(usePane(({ places }) => places.at(-1)?.about));
  const hasReading = usePane(({ reading }) => reading !== undefined);
  return (
    <>
      <div className={isOver ? "drop-frame over" : "drop-frame"}>
        <ArrowUpload20Regular aria-hidden className="drop-icon" />
        <div>
          <Button onClick={choose} data-focus="choose">
            {receive.chooseMore}
          </Button>
          <p className="second-line">{isOver ? receive.dropNow : receive.orDrop}</p>
        </div>
      </div>
      {view.questions > 0 && <Unsure count={view.questions} />}
      <div className="line-with-link">
        <h3 className="part-heading">{receive.received(view.coverage)}</h3>
        <Link as="button" onClick={() => void copyStatus(model)}>
          {receive.copyStatus}
        </Link>
      </div>
      <SearchBox
        className="search"
        placeholder={receive.find}
        aria-label={receive.find}
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
      />
      <FilterChips view={view} filter={filter} />
      {hasReading && (
        <p className="second-line">
          <Link as="button" onClick={() => showReading(model, true)}>
            {receive.showLines}
          </Link>
        </p>
      )}
      <Remind view={view} />
      <ArrivalTable rows={fitting(view.rows, filter, typed)} listName={`${filter} ${typed}`} />
      <Apart view={view} />
    </>
  );
}

/** Mails to who has sent nothing, and to who was asked to complete something. */
function Remind({ view }: { readonly view: ArrivalView }): React.ReactNode {
  const { receive } = useWords();
  const model = useModel();
  const count = view.rows.filter(({ state }) => state === "missing" || state === "returned").length;
  if (count === 0) return null;
  return (
    <p className="second-line">
      <Link as="button" data-focus="remind" onClick={() => goTo(model, { screen: "reminders" })}>
        {receive.remind(count)}
      </Link>
    </p>
  );
}

/** "Sao chép tình hình": ready to paste into a message. */
async function copyStatus(model: PaneModel): Promise<void> {
  const text = await runAction(model, () => model.desk.statusText());
  if (text !== undefined) await copyText(model, text);
}

function FilterChips(props: { readonly view: ArrivalView; readonly filter: ArrivalFilter }): React.ReactNode {
  const { receive } = useWords();
  const model = useModel();
  const { rows } = props.view;
  return (
    <Chips
      label={receive.filters}
      chosen={props.filter}
      onChoose={(id) => setAbout(model, id)}
      chips={[
        { id: "all", label: receive.all(rows.length) },
        { id: "to-do", label: receive.toDo(rows.filter(isToDo).length) },
        { id: "late", label: receive.late(rows.filter(isLate).length) },
        { id: "missing", label: receive.missing(rows.filter(isMissing).length) },
      ]}
    />
  );
}

function Unsure({ count }: { readonly count: number }): React.ReactNode {
  const { receive, shell } = useWords();
  const model = useModel();
  return (
    <MessageBar intent="warning" layout="auto">
      <MessageBarBody>{receive.unsure(count)}</MessageBarBody>
      <MessageBarActions>
        <Button data-focus="unsure" onClick={() => goTo(model, { screen: "questions" })}>
          {shell.see}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Apart({ view }: { readonly view: ArrivalView }): React.ReactNode {
  const { receive } = useWords();
  if (view.apart.length === 0) return null;
  return (
    <Disclosure heading={receive.apart(view.apart.length)} isOpen={false}>
      <ul className="rows">
        {view.apart.map(({ file, sentence }) => (
          <li key={file} className="file-line">
            <div>
              <p className="file-unit file-name">{file}</p>
              <p className="second-line">{sentence}</p>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
