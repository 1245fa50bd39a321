/** A nomination as it stands among those of its form: its place is 0 where nobody gave it one. */
export interface PlacedNomination {
  readonly id: string;
  readonly place: number;
}

export type OrderMove = "up" | "down" | "top";

/**
 * The places to be given so that one nomination stands a step higher or lower among its like, or before all of them: as few as
 * hold the others where they stand. Nothing where it stands there already, or is none of them.
 *
 * @param group those of one list and form, in the order they stand.
 */
export function placesForMove(
  group: readonly PlacedNomination[],
  id: string,
  move: OrderMove,
): readonly PlacedNomination[] {
  const at = group.findIndex((one) => one.id === id);
  const moved = group[at];
  const to = { up: at - 1, down: at + 1, top: 0 }[move];
  if (!moved || to === at || to < 0 || to >= group.length) return [];
  // A step lower is the next one's step higher.
  return move === "down" ? raised(group, to, at) : raised(group, at, to);
}

/** `from` stands before `to` afterwards; what stood before `to` stays before it. */
function raised(group: readonly PlacedNomination[], from: number, to: number): readonly PlacedNomination[] {
  const moved = group[from];
  const target = group[to];
  if (!moved || !target) return [];
  const given = [{ id: moved.id, place: target.place - 1 }];
  let next = target.place - 1;
  for (const { id, place } of group.slice(0, to).reverse()) {
    if (place < next) break;
    next -= 1;
    given.push({ id, place: next });
  }
  return given;
}
