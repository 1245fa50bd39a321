import { foldWithoutMarks } from "../../domain/text/fold";
import type { TreeLine } from "./outline-filter";

/** What a key does in a tree: move to a line, open or close one, open all; undefined where the key is not the tree's. */
export type TreeMove =
  | { readonly kind: "to"; readonly path: string }
  | { readonly kind: "open" | "close"; readonly path: string }
  | { readonly kind: "open-all" }
  | undefined;

const to = (line: TreeLine | undefined): TreeMove => line && { kind: "to", path: line.node.path };

/** Arrows, Home, End and * as in every tree; `closed` tells what is folded. */
export function moveOf(
  key: string,
  lines: readonly TreeLine[],
  at: number,
  closed: ReadonlySet<string>,
): TreeMove {
  const line = lines[at];
  if (!line) return undefined;
  switch (key) {
    case "ArrowDown":
      return to(lines[at + 1]);
    case "ArrowUp":
      return to(lines[at - 1]);
    case "Home":
      return to(lines[0]);
    case "End":
      return to(lines.at(-1));
    case "*":
      return { kind: "open-all" };
    case "ArrowRight":
      return inward(line, lines[at + 1], closed);
    case "ArrowLeft":
      return outward(line, closed);
    default:
      return undefined;
  }
}

function inward({ node }: TreeLine, next: TreeLine | undefined, closed: ReadonlySet<string>): TreeMove {
  if (node.children.length === 0) return undefined;
  return closed.has(node.path) ? { kind: "open", path: node.path } : to(next);
}

function outward({ node, parent }: TreeLine, closed: ReadonlySet<string>): TreeMove {
  if (node.children.length > 0 && !closed.has(node.path)) return { kind: "close", path: node.path };
  return parent === undefined ? undefined : { kind: "to", path: parent };
}

/** The line that begins with what was typed ("II.2", "khen"), from the one after `at` on; diacritics do not matter. */
export function typedLine(lines: readonly TreeLine[], at: number, typed: string): string | undefined {
  const sought = foldWithoutMarks(typed);
  const order = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  const fits = ({ node }: TreeLine): boolean =>
    [node.path, node.number, node.title].some((text) => foldWithoutMarks(text).startsWith(sought));
  return order.find(fits)?.node.path;
}
