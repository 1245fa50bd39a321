import type { OutlineNode } from "../../app/unit/unit-views";

export type OutlineFilter = "all" | "missing" | "wrong";

export const leavesOf = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => (node.children.length > 0 ? leavesOf(node.children) : [node]));

/** The tree with only the leaves of a state, and what stands above them. */
export function pruned(nodes: readonly OutlineNode[], filter: OutlineFilter): readonly OutlineNode[] {
  if (filter === "all") return nodes;
  return nodes.flatMap((node) => {
    if (node.children.length === 0) return node.state === filter ? [node] : [];
    const children = pruned(node.children, filter);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** A node as a line of the tree on the screen. */
export interface TreeLine {
  readonly node: OutlineNode;
  readonly level: number;
  readonly parent: string | undefined;
  readonly position: number;
  readonly siblings: number;
}

/** The lines in the order they are seen; what is closed hides what is under it. */
export function linesOf(
  nodes: readonly OutlineNode[],
  closed: ReadonlySet<string>,
  level = 1,
  parent?: string,
): readonly TreeLine[] {
  return nodes.flatMap((node, at) => [
    { node, level, parent, position: at + 1, siblings: nodes.length },
    ...(closed.has(node.path) ? [] : linesOf(node.children, closed, level + 1, node.path)),
  ]);
}
