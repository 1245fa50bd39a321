import { HostError } from "../host-error";
import { type HostObject, nothing } from "./host-object";
import type { Members } from "./members";
import { publicName, wireName, type WireQuery } from "./wire";

/** Names to be read, as a tree: { format: { fill: { color: {} } } }. */
interface Tree {
  readonly [name: string]: Tree;
}

/** What the host does not know is left out where nobody asked for it by name: reading it is PropertyNotLoaded then. */
const isUnknownHere = (fault: unknown): boolean =>
  fault instanceof HostError && fault.code.startsWith("Host");

type Mutable = { [name: string]: Mutable };

/** "format/fill/color" of several: names as the add-in typed them, with slashes between. */
function treeOf(select: readonly string[]): Tree {
  const root: Mutable = {};
  for (const path of select.flatMap((one) => one.split(","))) {
    let at = root;
    for (const name of path.trim().split("/")) if (name !== "") at = at[name] ??= {};
  }
  return root;
}

/** Answers what load() asked for, in the wire's names. */
export class ReplyMaker {
  constructor(
    private readonly members: Members,
    private readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>,
  ) {}

  reply(object: HostObject, query: WireQuery): unknown {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
    const tree = treeOf(names.length > 0 ? names : ["*"]);
    if (this.members.classOf(object).items) return this.collection(object, tree, query);
    return this.object(object, tree);
  }

  private collection(object: HostObject, tree: Tree, { Top, Skip }: WireQuery): Record<string, unknown> {
    const items = this.members.classOf(object).items?.(object.self) ?? [];
    const from = Skip ?? 0;
    const { items: nested, ...rest } = tree;
    const own = this.ownProperties(object, rest);
    // What is no property of the collection is one of its items.
    const ofItems: Tree = { ...nested, ...own.left };
    const wanted = Object.keys(ofItems).length > 0 ? ofItems : { "*": {} };
    const shown = items.slice(from, Top === undefined ? undefined : from + Top);
    return { ...own.values, _Items: shown.map((item, at) => this.item(item, wanted, from + at)) };
  }

  private item(item: HostObject, tree: Tree, index: number): Record<string, unknown> {
    const identity = this.identity(item);
    const known = "Id" in identity || "_Id" in identity ? {} : { _Index: index };
    return { ...known, ...this.object(item, tree) };
  }

  private ownProperties(
    object: HostObject,
    tree: Tree,
  ): { readonly values: Record<string, unknown>; readonly left: Tree } {
    const own = this.members.classOf(object).properties ?? {};
    const values: Record<string, unknown> = {};
    const left: Mutable = {};
    for (const [typed, below] of Object.entries(tree)) {
      const name = publicName(typed);
      if (own[name] && name !== "items") values[wireName(name)] = this.members.get(object, name);
      else left[typed] = below;
    }
    return { values, left };
  }

  private object(object: HostObject, tree: Tree): Record<string, unknown> {
    const out: Record<string, unknown> = { ...this.identity(object) };
    for (const [typed, below] of Object.entries(tree)) {
      const name = publicName(typed);
      // The library adds its own hints, as "$all".
      if (name === "*" || name === "$all") this.addScalars(object, out);
      else if (this.members.isObject(object, name)) out[wireName(name)] = this.child(object, name, below);
      else out[wireName(name)] = this.scalar(object, name, below);
    }
    return out;
  }

  private scalar(object: HostObject, name: string, below: Tree): unknown {
    if (Object.keys(below).length > 0)
      throw new HostError(
        "ApiNotFound",
        `${object.className}.${name} has nothing below it in the emulated Excel`,
      );
    return this.members.get(object, name);
  }

  private child(object: HostObject, name: string, below: Tree): unknown {
    const child = this.members.object(object, name);
    if (child === nothing) return null;
    const tree = Object.keys(below).length > 0 ? below : { "*": {} };
    const own = child as HostObject;
    if (this.members.classOf(own).items) return this.collection(own, tree, {});
    return this.object(own, tree);
  }

  private addScalars(object: HostObject, out: Record<string, unknown>): void {
    for (const name of this.members.scalarsOf(object)) {
      try {
        out[wireName(name)] = this.members.get(object, name);
      } catch (fault) {
        if (!isUnknownHere(fault)) throw fault;
      }
    }
  }
}
