import { levelOf } from "../campaign/context";
import type { SetSubject } from "./set-check";

/** Places of entries by what they have in common, in the order first met. */
function grouped(
  { entries }: SetSubject,
  key: (unit: SetSubject["entries"][number]["unit"]) => string,
): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  entries.forEach(({ unit }, at) => {
    const known = found.get(key(unit));
    if (known) known.push(at);
    else found.set(key(unit), [at]);
  });
  return [...found.values()];
}

/** A district's report is not held against its communes'. */
export const entriesByLevel = (subject: SetSubject): readonly (readonly number[])[] =>
  grouped(subject, (unit) => levelOf(subject.context, unit).id);

/** Đơn vị cùng nhóm: xã beside xã, phường beside phường. */
export const entriesByKind = (subject: SetSubject): readonly (readonly number[])[] =>
  grouped(subject, ({ kind }) => kind);

/** Units of the territory describe each their own ground; departments all the same one, each by its own field. */
export function isTerritory({ context, entries }: SetSubject, [first = 0]: readonly number[]): boolean {
  const unit = entries[first]?.unit;
  return unit !== undefined && levelOf(context, unit).stream === "territory";
}
