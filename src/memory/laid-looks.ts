import type { ShownLook } from "../app/shown/shown-book";
import { type ConditionalLook, lookOf, stateLookOf } from "../sheets/look";
import { formatCode } from "../sheets/number-format";
import type { CellSpec, StateLook } from "../sheets/spec";

const known = new Map<string, ShownLook>();

/** How a cell of ours looks in a state its conditional format gives it; the same object for the same look. */
export function shownLook(cell: CellSpec, state: StateLook | undefined): ShownLook {
  const { role, format = "", indent = 0, font = "" } = cell;
  const key = `${role}|${format}|${indent}|${font}|${state ?? ""}`;
  let look = known.get(key);
  if (!look) known.set(key, (look = makeLook(cell, state)));
  return look;
}

function makeLook({ role, format, indent, font }: CellSpec, state: StateLook | undefined): ShownLook {
  const base = lookOf[role];
  const hatched = role === "unit-missing" || role === "unit-missing-heading" || state === "unit-missing";
  const changed: ConditionalLook = state ? stateLookOf[state] : {};
  return {
    ...base,
    ...changed,
    format: formatCode(changed.format ?? format ?? base.format ?? "general"),
    ...(indent && { indent }),
    ...(font !== undefined && { font }),
    ...(hatched && { hatched }),
  };
}
