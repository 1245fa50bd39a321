import type { SectionPath } from "../../domain/outline/section-path";
import type { SheetReading } from "./sheet-reading";

/** Asked figures whose row is not in the sheet are blank; rows and leaves that are gone are said once each. */
export function reportMissing(
  reading: SheetReading,
  seen: ReadonlySet<string>,
  leaves: ReadonlySet<SectionPath>,
): void {
  const { index, kinds } = reading.context;
  const asked = index.slots.filter(
    ({ slot, indicator }) =>
      indicator.nature !== "particular" && (reading.kind === undefined || index.askedOf(slot, reading.kind)),
  );
  for (const { slot } of asked)
    if (reading.draft.figures.state(slot) === "absent") reading.draft.figures.set(slot, { state: "blank" });
  if (reading.kind === undefined) return;
  const place = { sheet: reading.sheet, row: 0, column: 0 };
  const lost = asked.filter(({ part, derived }) => !derived && !seen.has(part.id));
  reading.draft.missingParts.push(...new Set(lost.map(({ part }) => part.id)));
  // A row that is likely the part's is asked about where it stands: nobody deleted it.
  const asking = new Set(reading.draft.proposals.map(({ slot }) => index.slots[slot]?.part.id));
  for (const { part, period } of lost)
    if (!asking.has(part.id))
      reading.draft.find("PLACE-001", "needs-reason", place, {}, { part: part.id, period: period.id });
  for (const section of kinds.get(reading.kind)?.sections ?? []) {
    if (leaves.has(section)) continue;
    reading.draft.missingParts.push(section);
    reading.draft.find("PLACE-014", "needs-reason", place, {}, { section });
  }
}
