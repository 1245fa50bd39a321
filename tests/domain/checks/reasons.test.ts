import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import type { Submission } from "../../../src/domain/submission/submission";
import { namesOf, sentenceOf } from "../../../src/messages/catalogue";
import { resultWords } from "../../../src/messages/result-words";
import { layConsolidatedWorkbook } from "../../../src/sheets/consolidated-workbook/lay";
import { OutlineSheet } from "../../support/outline-sheet";
import { unitOf } from "../../support/consolidated";
import { handIn, type HandIn } from "../../support/hand-ins";
import { context, laNga, laid, onSheet, read } from "../../support/returned-books";
import { typed } from "../../support/damaged-grid";

const district = unitOf(context, "736");
const jump = { "A01|dau-ky": 9000, "A01|2022": 9100, "A01|2023": 15_000, "A02|2023": 4000 };
const reason = "tiếp nhận hai ấp của xã bên";

const consolidated = (submissions: readonly Submission[]) =>
  consolidate({
    context,
    unit: district,
    submissions,
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
const sent = (...files: readonly HandIn[]) => consolidated(files.map((file) => handIn(context, laNga, file)));
const jumps = ({ findings }: ReturnType<typeof consolidated>) =>
  findings.filter(({ params, code }) => code === "CHECK-001" && params["rule"] === "jump");

test("without a reason the district is asked for one", () => {
  expect(jumps(sent({ figures: jump }))).toMatchObject([{ severity: "needs-reason", period: "2023" }]);
});

test("a reason travels upward with the figure, and nobody asks again", () => {
  const result = sent({ figures: jump, notes: { A01: reason } });
  const [told, ...more] = jumps(result);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ severity: "notes", unit: laNga.code, params: { explained: reason } });
  if (told) expect(sentenceOf(told, namesOf(context), "vi")).toContain(`đã giải trình: "${reason}".`);
});

test("it stands in the consolidated book: beside the unit's figure, and in Kết quả kiểm tra", () => {
  const book = layConsolidatedWorkbook(sent({ figures: jump, notes: { A01: reason } }));
  const texts = (name: string) =>
    [...(book.sheets.find((sheet) => sheet.name === name)?.rows ?? [])].flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
    );
  expect(texts(resultWords.findings).filter((text) => text.includes(reason))).toHaveLength(1);
  expect(texts(laNga.shortName)).toContain(reason);
});

test("a later file that says nothing does not take the reason back", () => {
  const later = { name: "lan-2.xlsx", figures: { ...jump, "A02|2023": 4100 } };
  const result = sent({ name: "lan-1.xlsx", figures: jump, notes: { A01: reason } }, later);
  expect(jumps(result)).toMatchObject([{ severity: "notes", params: { explained: reason } }]);
});

test("what blocks is not settled by a reason", () => {
  const { findings } = sent({ figures: { "A01|2023": 0 }, notes: { A01: reason } });
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "CHECK-001", severity: "blocks", part: "A01", period: "2023" }),
  );
});

test("typed into the workbook's own column it is read, and Kiểm tra falls silent with the checks", () => {
  const xa = new OutlineSheet(laNga.code);
  const rows = [...xa.lay(xa.answers(jump, {}, { A01: reason })).rows];
  const said = (column: number) => rows[xa.row("A01")]?.cells.find((cell) => cell.column === column)?.value;
  expect(said(xa.layout.columns.note)).toBe(reason);
  expect(said(xa.layout.columns.check)).toBe("Đạt");
  const book = onSheet(laid(), "Báo cáo", (sheet) =>
    typed(sheet, xa.row("A01"), xa.layout.columns.note, ` ${reason} `),
  );
  expect(read(book).notes.get("A01")).toBe(reason);
});
