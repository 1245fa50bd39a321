import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type KeyboardEvent, useRef, useState } from "react";
import type { OutlineNode } from "../../app/unit/unit-views";
import { useModel, useWords } from "../pane-context";
import { linesOf, type TreeLine } from "./outline-filter";
import { SectionIcon } from "./severity-icon";
import { moveOf, type TreeMove, typedLine } from "./tree-keys";

/** Letters typed closer together than this are one word, in milliseconds. */
const typingPause = 700;

/** The outline as a tree: one stop of the Tab key, arrows inside, letters or a number jump. */
export function OutlineTree(props: {
  readonly nodes: readonly OutlineNode[];
  readonly onGo: (node: OutlineNode) => void;
}): React.ReactNode {
  const { nodes, onGo } = props;
  const { outline } = useWords();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const tree = useRef<HTMLUListElement>(null);
  const typing = useTyping();
  const lines = linesOf(nodes, closed);
  const at = Math.max(
    0,
    lines.findIndex(({ node }) => node.path === current),
  );
  const focus = (path: string): void => {
    setCurrent(path);
    tree.current?.querySelector<HTMLElement>(`[data-path="${path}"]`)?.focus();
  };
  const fold = (path: string, isClosed: boolean): void => setClosed((now) => folded(now, path, isClosed));
  const follow = (move: NonNullable<TreeMove>): void => {
    if (move.kind === "to") focus(move.path);
    else if (move.kind === "open-all") setClosed(new Set());
    else fold(move.path, move.kind === "close");
  };
  const moved = (key: string): TreeMove => {
    const move = moveOf(key, lines, at, closed);
    if (move) return move;
    // More letters of a word may still mean the line that stands; the first one means another.
    const path = typing.find(key, (typed) => typedLine(lines, typed.length > 1 ? at - 1 : at, typed));
    return path === undefined ? undefined : { kind: "to", path };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = lines[at];
    if (!line || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || (event.key === " " && !typing.isOn())) onGo(line.node);
    else {
      const move = moved(event.key);
      if (!move) return;
      follow(move);
    }
    event.preventDefault();
  };
  return (
    <ul role="tree" aria-label={outline.tree} className="tree" ref={tree} onKeyDown={onKeyDown}>
      {lines.map((line, index) => (
        <TreeItem
          key={line.node.path}
          line={line}
          isClosed={closed.has(line.node.path)}
          isStop={index === at}
          onFold={() => fold(line.node.path, !closed.has(line.node.path))}
          onChoose={() => {
            setCurrent(line.node.path);
            onGo(line.node);
          }}
        />
      ))}
    </ul>
  );
}

const folded = (closed: ReadonlySet<string>, path: string, isClosed: boolean): ReadonlySet<string> =>
  new Set(isClosed ? [...closed, path] : [...closed].filter((other) => other !== path));

interface Typing {
  /** A word is being typed: a space belongs to it. */
  readonly isOn: () => boolean;
  /** Adds a letter and gives the line the word means by now; undefined where there is none. */
  readonly find: (key: string, find: (typed: string) => string | undefined) => string | undefined;
}

/** Gathers letters typed in quick succession. */
function useTyping(): Typing {
  const { machine } = useModel();
  const typed = useRef({ text: "", at: -Infinity });
  const isOn = (): boolean => machine.now() - typed.current.at < typingPause;
  return {
    isOn,
    find: (key, find) => {
      if ([...key].length !== 1) return undefined;
      const text = isOn() ? typed.current.text + key : key;
      typed.current = { text, at: machine.now() };
      return find(text);
    },
  };
}

interface ItemProps {
  readonly line: TreeLine;
  readonly isClosed: boolean;
  readonly isStop: boolean;
  readonly onFold: () => void;
  readonly onChoose: () => void;
}

function TreeItem({ line, isClosed, isStop, onFold, onChoose }: ItemProps): React.ReactNode {
  const { states } = useWords();
  const { node, level } = line;
  const isParent = node.children.length > 0;
  return (
    <li
      role="treeitem"
      aria-level={level}
      aria-posinset={line.position}
      aria-setsize={line.siblings}
      {...(isParent ? { "aria-expanded": !isClosed } : {})}
      tabIndex={isStop ? 0 : -1}
      data-path={node.path}
      className={`tree-line level-${Math.min(level, 4)}`}
      title={node.full}
      onClick={onChoose}
    >
      <span
        className="tree-fold"
        aria-hidden="true"
        onClick={(event) => {
          if (!isParent) return;
          event.stopPropagation();
          onFold();
        }}
      >
        {isParent && (isClosed ? <ChevronRight16Regular /> : <ChevronDown16Regular />)}
      </span>
      <SectionIcon state={node.state} />
      <span className="tree-title">
        {shownNumber(node.number)} {node.title}
      </span>
      <StateWords node={node} isParent={isParent} words={states} />
    </li>
  );
}

/** "I" and "2" as a heading has them: "I.", "2."; a dash stays one. */
const shownNumber = (number: string): string => (/^(?:[IVX]+|\d+)$/.test(number) ? `${number}.` : number);

/** A leaf says its state beside it; of a parent, and of what is done, it is only read. */
function StateWords(props: {
  readonly node: OutlineNode;
  readonly isParent: boolean;
  readonly words: ReturnType<typeof useWords>["states"];
}): React.ReactNode {
  const { node, isParent, words } = props;
  if (isParent || node.state === "done")
    return <span className="read-only">, {words.section[node.state]}</span>;
  return node.state === "wrong" ? (
    <span className="tree-state danger">{words.sectionWrong(node.wrong)}</span>
  ) : (
    <span className="tree-state quiet">{words.sectionMissing(node.missing)}</span>
  );
}
