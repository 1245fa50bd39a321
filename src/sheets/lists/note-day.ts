import type { ListColumn } from "../../domain/campaign/campaign";
import { parseIsoDay } from "../../domain/day";
import { columnInWords } from "../../messages/lists-words";
import type { GridCell } from "../grid";
import type { ReadDay, SubmissionDraft } from "../submission-draft";

/** Remembers a day that was read and how it stood in its cell: what all of a workbook's days say together is told later. */
export function noteDay(
  { days }: SubmissionDraft,
  { heading, type }: ListColumn,
  { value }: GridCell,
  read: string | number | undefined,
  at: Pick<ReadDay, "place" | "subject">,
): void {
  if (type.kind !== "day" || typeof read !== "string" || !parseIsoDay(read)) return;
  const typed = value.kind === "text" ? value.value : undefined;
  days.push({ iso: read, typed, ...at, params: { column: columnInWords(heading) } });
}
