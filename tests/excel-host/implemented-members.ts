import { hostClasses } from "./classes/host-classes";
import type { HostClass } from "./protocol/host-object";

/** "Range.values", …: every public member the host answers. scripts/used-excel-members.mjs compares them with those used. */
export function implementedMembers(): readonly string[] {
  return Object.entries(hostClasses).flatMap(([name, one]) =>
    membersOf(one as HostClass<unknown>).map((member) => `${name}.${member}`),
  );
}

function membersOf({
  properties,
  objects,
  methods,
  items,
  item,
  events = [],
}: HostClass<unknown>): readonly string[] {
  const named = [
    ...Object.keys(properties ?? {}),
    ...Object.keys(objects ?? {}),
    ...Object.keys(methods ?? {}),
  ];
  const all = [
    ...named.filter((name) => !name.startsWith("_")),
    ...(items ? ["items"] : []),
    ...(item ? ["getItem"] : []),
    ...events.map((event) => `on${event.charAt(0).toUpperCase()}${event.slice(1)}`),
  ];
  return [...new Set(all)];
}
