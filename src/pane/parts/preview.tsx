import type { PreviewView } from "../../app/results/result-views";
import { goTo } from "../actions";
import { momentText } from "../moments";
import { useModel, useWords } from "../pane-context";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

/** What a run would change: whose reports, which totals, which sheets. */
export function Preview({
  view,
  isBack = false,
}: {
  readonly view: PreviewView;
  readonly isBack?: boolean;
}): React.ReactNode {
  const words = useWords();
  const { consolidate } = words;
  if (view.isUnchanged && !isBack)
    return (
      <>
        <p className="all-good">{consolidate.nothing}</p>
        {view.since !== undefined && (
          <p className="second-line">{consolidate.since(momentText(view.since, words))}</p>
        )}
      </>
    );
  return (
    <>
      <h2 className="screen-title">{consolidate.willChange}</h2>
      <p className="second-line">
        {view.since === undefined ? consolidate.firstTime : consolidate.since(momentText(view.since, words))}
      </p>
      <Counts view={view} />
      <Moves view={view} />
      {view.lost.length > 0 && !isBack && <Lost names={view.lost} />}
      {view.questions > 0 && !isBack && <Unsure count={view.questions} />}
      <WhatIsWritten view={view} />
    </>
  );
}

function Counts({ view }: { readonly view: PreviewView }): React.ReactNode {
  const { consolidate } = useWords();
  return (
    <ul className="counts">
      <Count look="success" names={view.fresh} word={consolidate.fresh} isNamed />
      <Count look="warning" names={view.again} word={consolidate.again} isNamed />
      <Count look="" names={view.unchanged} word={consolidate.unchanged} />
      <Count
        look="quiet"
        names={view.missing}
        word={consolidate.missing}
        note={consolidate.missingNote}
        isNamed
      />
    </ul>
  );
}

/** Names shown of a line; the others are counted. */
const namesShown = 12;

function Count(props: {
  readonly look: string;
  readonly names: readonly string[];
  readonly word: string;
  readonly note?: string;
  readonly isNamed?: boolean;
}): React.ReactNode {
  const { look, names, word, note, isNamed = false } = props;
  const { shell } = useWords();
  if (names.length === 0) return null;
  const more = names.length - namesShown;
  const named = shell.list([...names.slice(0, namesShown), ...(more > 0 ? [shell.others(more)] : [])]);
  return (
    <li>
      <span className={`count ${look}`}>{names.length}</span>
      <div>
        <p>{word}</p>
        {isNamed && <p className="second-line">{note === undefined ? named : `${named}: ${note}`}</p>}
      </div>
    </li>
  );
}

function Moves({ view }: { readonly view: PreviewView }): React.ReactNode {
  const { consolidate } = useWords();
  if (view.changedTotals === 0) return null;
  return (
    <>
      <h3 className="part-heading">{consolidate.changedTotals(view.changedTotals)}</h3>
      {view.moves.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{consolidate.indicator}</th>
              <th scope="col" className="to-right">
                {consolidate.before}
              </th>
              <th scope="col" className="to-right">
                {consolidate.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.moves.map(({ figure, before, after }) => (
              <tr key={figure}>
                <th scope="row">{figure}</th>
                <td className="to-right figures">{before === "" ? consolidate.blank : before}</td>
                <td className="to-right figures strong">{after === "" ? consolidate.blank : after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Unsure({ count }: { readonly count: number }): React.ReactNode {
  const { consolidate, shell } = useWords();
  const model = useModel();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{consolidate.unsure(count)}</MessageBarBody>
      <MessageBarActions>
        <Button data-focus="unsure" onClick={() => goTo(model, { screen: "questions" })}>
          {shell.see}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Lost({ names }: { readonly names: readonly string[] }): React.ReactNode {
  const { consolidate, shell } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{consolidate.lost(shell.list(names))}</MessageBarBody>
    </MessageBar>
  );
}

function WhatIsWritten({ view }: { readonly view: PreviewView }): React.ReactNode {
  const { consolidate, shell } = useWords();
  return (
    <div className="small-print">
      {view.written.length > 0 && (
        <details>
          <summary>{consolidate.writes(view.written.length)}</summary>
          <p>{shell.list(view.written)}</p>
        </details>
      )}
      {view.kept.length > 0 && <p>{consolidate.keeps(shell.list(view.kept))}</p>}
      {[...view.renamed, ...view.edited].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.clearsUndo && <p>{consolidate.clearsUndo}</p>}
    </div>
  );
}
