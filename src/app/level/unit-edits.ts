import type { CampaignContext } from "../../domain/campaign/context";
import { sha256 } from "../../domain/submission/sha256";
import type { Submission } from "../../domain/submission/submission";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { cellText } from "../../sheets/cell-text";
import type { BookGrid, CellGrid } from "../../sheets/grid";
import type { RenamedSheet } from "../../sheets/kept/user-cells";
import { shownValue } from "../../sheets/show-laid-value";
import { interpretBook } from "../../sheets/standard-workbook/interpret";
import type { BookSpec, Role, SheetSpec } from "../../sheets/spec";

/** Cells of a unit's sheet that a person may type into: what differs there was typed since. */
const entries: ReadonlySet<Role> = new Set<Role>([
  "figure-entry",
  "choice-entry",
  "date-entry",
  "text-entry",
  "narrative-first",
  "narrative-middle",
  "narrative-last",
  "note-entry",
]);

/**
 * What somebody typed into the units' own sheets of a consolidated workbook since it was laid: each such sheet as one more
 * hand-in of its unit, whatever the sheet is called by now, so that it adds and corrects as every later file does and nothing typed is lost.
 *
 * @param now ISO instant the edits are dated with: they come after every file.
 */
export function unitEdits(
  context: CampaignContext,
  standing: BookSpec,
  grid: BookGrid,
  renamed: readonly RenamedSheet[],
  now: string,
  language: Language,
): readonly Submission[] {
  return standing.sheets.flatMap((sheet) => {
    const isUnits = (sheet.tab === "unit" || sheet.tab === "own") && sheet.visibility === "visible";
    const called = renamed.find(({ was }) => was === sheet.name)?.sheet ?? sheet.name;
    const found = isUnits ? grid.sheets.find(({ name }) => name === called) : undefined;
    if (!found || !differs(sheet, found)) return [];
    const submission = interpretBook(
      context,
      { sheets: [found], properties: {} },
      {
        file: deskSentence("editedSheet", language, { sheet: called }),
        entry: undefined,
        sha256: sha256(JSON.stringify(found.rows)),
        lastSaved: now,
        sentAt: undefined,
        isEdit: true,
      },
    );
    return submission.unit === undefined ? [] : [{ ...submission, findings: findingsOfSheet(submission) }];
  });
}

/** The lists stand on sheets of their own in such a workbook, and nothing there has a column Kiểm tra: nothing to tell. */
export const findingsOfSheet = ({ findings }: Submission): Submission["findings"] =>
  findings.filter(({ code }) => code !== "PLACE-102" && code !== "PLACE-041" && !code.startsWith("ID-"));

function differs(laid: SheetSpec, found: CellGrid): boolean {
  const rows = new Map(found.rows.map(({ index, cells }) => [index, cells]));
  let index = 0;
  for (const { cells } of laid.rows) {
    const standing = rows.get(index++) ?? [];
    for (const { column, role, value, formula } of cells) {
      if (!entries.has(role) || formula !== undefined) continue;
      const cell = standing.find((candidate) => candidate.column === column);
      if ((cell ? cellText(cell) : "") !== shownValue(column, value)) return true;
    }
  }
  return false;
}
