import type { Finding } from "../domain/finding";
import type { ReadNote } from "./read-result";

type Said = Pick<Finding, "code" | "severity">;

/** Notes a person should know of; which of our readers read the file is none of them. */
const said: Partial<Readonly<Record<ReadNote["code"], Said>>> = {
  "sheet-missing": { code: "FILE-013", severity: "needs-reason" },
  "cell-out-of-range": { code: "FILE-014", severity: "notes" },
  "cell-repeated": { code: "FILE-015", severity: "needs-reason" },
  "string-missing": { code: "FILE-016", severity: "needs-reason" },
};

/** What the reader of a file had to say, as findings with their places. */
export function noteFindings(notes: readonly ReadNote[], file: string): readonly Finding[] {
  return notes.flatMap(({ code, detail }) => {
    const finding = said[code];
    if (!finding) return [];
    const { sheet, first, count } = detail;
    const place = {
      file,
      ...(sheet !== undefined && { sheet: String(sheet) }),
      ...(first !== undefined && code !== "cell-out-of-range" && { cell: String(first) }),
    };
    return [{ ...finding, place, params: { count: count ?? 1, first: first ?? "" } }];
  });
}
