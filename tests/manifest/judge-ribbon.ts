import type { XmlElement } from "../files/xml-tree";
import { addressesOf, attributeOf, doubled, named, textsOf, type Surroundings } from "./manifest-parts";

/** "A group can have up to six controls": https://learn.microsoft.com/javascript/api/manifest/officetab */
const controlsInGroup = 6;
/** A letter or figure each; 125 in all: https://learn.microsoft.com/javascript/api/manifest/customtab */
const ourId = /^TongHop\.\w{1,117}$/;

export function* ribbonFaults(root: XmlElement): Generator<string> {
  if (named(root, "VersionOverrides").length === 0) yield "no VersionOverrides: no ribbon";
  const parts = ["CustomTab", "Group", "Control"].flatMap((name) => named(root, name));
  const ids = parts.map((part) => attributeOf(part, "id"));
  for (const id of doubled(ids)) yield `id ${id} stands twice`;
  for (const id of ids) if (!ourId.test(id)) yield `id ${id} is not TongHop.… of 125 characters at most`;
  for (const group of named(root, "Group"))
    if (named(group, "Control").length > controlsInGroup)
      yield `${attributeOf(group, "id")} has over ${controlsInGroup} controls`;
}

/** Commands that share a TaskpaneId share the pane, and its page is replaced: learn.microsoft.com/javascript/api/manifest/action */
export function* actionFaults(root: XmlElement, { functions }: Surroundings): Generator<string> {
  const panes = new Set(textsOf(root, "TaskpaneId"));
  if (panes.size > 1) yield `${panes.size} panes where one is meant`;
  for (const name of textsOf(root, "FunctionName"))
    if (!functions.includes(name)) yield `no function ${name} in src/main/commands.ts`;
  const runs = named(root, "FunctionName").length > 0;
  if (runs !== named(root, "FunctionFile").length > 0)
    yield "FunctionFile and ExecuteFunction: both or neither";
  const addresses = addressesOf(root);
  for (const control of named(root, "Control")) yield* screenFaults(control, addresses);
}

function* screenFaults(control: XmlElement, addresses: ReadonlyMap<string, string>): Generator<string> {
  const id = attributeOf(control, "id");
  for (const source of named(control, "SourceLocation")) {
    const address = addresses.get(attributeOf(source, "resid")) ?? "";
    if (!address.endsWith(`/taskpane.html?screen=${id.replace("TongHop.", "")}`))
      yield `${id} opens ${address}`;
    if (named(control, "TaskpaneId").length === 0) yield `${id}: no TaskpaneId, so a pane of its own`;
  }
}
