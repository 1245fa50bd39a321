import { noDecisions } from "../../src/domain/consolidation/decisions";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { parseSectionPath } from "../../src/domain/outline/section-path";
import type { Answers } from "../../src/domain/submission/submission";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { draftKey, ownKey } from "../../src/sheets/noi-dung/draft-marks";
import { textColumns } from "../../src/sheets/noi-dung/text-columns";
import { interpretPrevious } from "../../src/sheets/result-state/state-sheet";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import { textAt } from "../../src/sheets/cell-text";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";

const context = dongNai();
const codes = codesBelow(context, "736");
const section = parseSectionPath("II.2.a");
const shared =
  "Các hợp tác xã trên địa bàn đã chủ động liên kết tiêu thụ sản phẩm cho thành viên và nông dân.";

interface Given {
  readonly came?: readonly string[];
  readonly changed?: (answers: Answers, code: string) => Answers;
  readonly previous?: BookGrid;
}

function consolidated({ came = codes, changed = (answers) => answers, previous }: Given = {}): Consolidation {
  const submissions = came.map((code) => {
    const unit = unitOf(context, code);
    return submissionOf(context, unit, changed(sampleAnswers(context, unit, 7), code));
  });
  return consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: previous && interpretPrevious(previous),
  });
}

const laid = (given?: Given): BookGrid => gridOfBook(layConsolidatedWorkbook(consolidated(given)));

/** The rows of a section on the sheet of narratives, by their keys. */
function rowsOf(book: BookGrid): ReadonlyMap<string, string> {
  const sheet = book.sheets.find(({ name }) => name === "Nội dung theo mục");
  const rows = (sheet?.rows ?? []).filter((row) => textAt(row, textColumns.section) === section);
  return new Map(rows.map((row) => [textAt(row, textColumns.key), rawText(row)]));
}

const rawText = (row: CellGrid["rows"][number]): string => {
  const value = row.cells.find(({ column }) => column === textColumns.text)?.value;
  return value?.kind === "text" ? value.value : "";
};

/** What a person typed into the row with this key. */
function typed(book: BookGrid, key: string, text: string): BookGrid {
  const sheets = book.sheets.map((sheet): CellGrid => {
    if (sheet.name !== "Nội dung theo mục") return sheet;
    const rows = sheet.rows.map((row) => {
      const isIt = textAt(row, textColumns.section) === section && textAt(row, textColumns.key) === key;
      const others = row.cells.filter(({ column }) => column !== textColumns.text);
      const cell = { column: textColumns.text, value: { kind: "text", value: text } as const };
      return isIt ? { ...row, cells: [...others, cell].sort((a, b) => a.column - b.column) } : row;
    });
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

const moreProducts = (answers: Answers): Answers => {
  const slot = slotIn(context, "C01|2023");
  answers.figures.set(slot, { state: "value", value: 99 });
  return answers;
};

const withShared = (answers: Answers, code: string): Answers => ({
  ...answers,
  narratives: answers.narratives.map((narrative) =>
    narrative.section === section && code !== codes[0]
      ? { ...narrative, text: `${shared}\n${narrative.text}` }
      : narrative,
  ),
});

describe("the compiled draft", () => {
  test("has the totals in its slots, and is no text of the level's", () => {
    const result = consolidated();
    const draft = rowsOf(laid()).get(draftKey) ?? "";
    const total = result.totals[slotIn(context, "C01|2023")]?.value;
    expect(draft).toMatch(new RegExp(`^Toàn huyện có ${String(total)} sản phẩm OCOP[^.]* \\(số ước\\)\\.`));
    expect(draft).not.toMatch(/[{}]|đơn vị\)/);
    expect(interpretPrevious(laid())?.ownText.size).toBe(0);
  });

  test("says whose figures it tells where some are missing, and leaves out what nobody gave", () => {
    const draft = rowsOf(laid({ came: codes.slice(0, 3) })).get(draftKey) ?? "";
    expect(draft).toContain("(số ước; số liệu của 3/14 đơn vị).");
    const blank = laid({
      changed: (answers) => {
        for (const period of ["dau-ky", "2022", "2023"])
          answers.figures.set(slotIn(context, `C01|${period}`), { state: "blank" });
        return answers;
      },
    });
    expect(rowsOf(blank).get(draftKey)).not.toContain("OCOP được công nhận");
  });

  test("an edited draft is the level's own text; a later run keeps it and shows what is new beside it", () => {
    const edited = typed(laid(), draftKey, "Toàn huyện có nhiều sản phẩm OCOP.");
    const same = laid({ previous: edited });
    expect(rowsOf(same).get(ownKey)).toBe("Toàn huyện có nhiều sản phẩm OCOP.");
    expect(rowsOf(same).get(draftKey)).toBe("");
    const newer = laid({ previous: same, changed: moreProducts });
    expect(rowsOf(newer).get(ownKey)).toBe("Toàn huyện có nhiều sản phẩm OCOP.");
    expect(rowsOf(newer).get(draftKey)).toContain("Toàn huyện có 1.386 sản phẩm OCOP");
    // Once he has written again with the new draft in view, it is not new any more.
    const rewritten = typed(newer, ownKey, "Toàn huyện có rất nhiều sản phẩm OCOP.");
    expect(rowsOf(laid({ previous: rewritten, changed: moreProducts })).get(draftKey)).toBe("");
  });

  test("an own text and a changed draft are both kept", () => {
    const both = typed(typed(laid(), ownKey, "Phần viết."), draftKey, "Dự thảo đã sửa.");
    expect(rowsOf(laid({ previous: both })).get(ownKey)).toBe("Phần viết.\nDự thảo đã sửa.");
  });

  test("a draft that was cleared is no text", () => {
    const cleared = laid({ previous: typed(laid(), draftKey, "") });
    expect(rowsOf(cleared).get(ownKey)).toBe("");
    expect(rowsOf(cleared).get(draftKey)).not.toBe("");
  });

  test("running again changes nothing", () => {
    const edited = laid({ previous: typed(laid(), draftKey, "Đã sửa."), changed: moreProducts });
    expect(laid({ previous: edited, changed: moreProducts })).toEqual(edited);
  });
});

describe("what units repeat", () => {
  test("is told once, with how many say it", () => {
    const spec = layConsolidatedWorkbook(consolidated({ changed: withShared }));
    const sheet = spec.sheets.find(({ name }) => name === "Nội dung theo mục");
    const rows = [...(sheet?.rows ?? [])].filter(({ cells }) => cells[0]?.value === section);
    const repeated = rows.filter(({ cells }) => cells.some(({ value }) => value === shared));
    expect(repeated).toHaveLength(1);
    expect(repeated[0]?.cells.map(({ value }) => value)).toContain("13 xã cùng nêu");
  });

  test("of a unit that says little else the whole text stands in a closed group below", () => {
    const only = (answers: Answers, code: string): Answers => {
      const more = withShared(answers, code);
      const short = {
        ...more.narratives[0],
        section,
        text: code === codes[1] ? `${shared} Có 3 tổ.` : shared,
      };
      const others = more.narratives.filter((narrative) => narrative.section !== section);
      return { ...more, narratives: [...others, { sheet: "Báo cáo", cell: "D9", ...short }] };
    };
    const spec = layConsolidatedWorkbook(consolidated({ changed: only }));
    const sheet = spec.sheets.find(({ name }) => name === "Nội dung theo mục");
    const rows = [...(sheet?.rows ?? [])].filter(({ cells }) => cells[0]?.value === section);
    const whole = rows.filter(({ hidden }) => hidden === true);
    expect(whole.map(({ cells }) => cells[4]?.value)).toEqual(
      codes.map((code) => (code === codes[1] ? `${shared} Có 3 tổ.` : shared)),
    );
    expect(rows.filter(({ collapsed }) => collapsed === true)).toHaveLength(1);
    const own = rows.find(({ cells, hidden }) => hidden !== true && cells[1]?.value === codes[1]);
    expect(own?.cells[4]?.value).toBe("Có 3 tổ.");
  });

  test("stands in the draft", () => {
    expect(rowsOf(laid({ changed: withShared })).get(draftKey)).toContain(`\n13 xã cùng nêu: ${shared}`);
  });
});
