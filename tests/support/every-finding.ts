import { previousFindings } from "../../src/app/level/kept-findings";
import { refusalFinding } from "../../src/app/refusal";
import { applyDecisions } from "../../src/domain/consolidation/apply-decisions";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { Decisions, type Decision } from "../../src/domain/consolidation/decisions";
import type { Finding } from "../../src/domain/finding";
import type { Submission } from "../../src/domain/submission/submission";
import { noteFindings } from "../../src/files/note-findings";
import type { CellGrid } from "../../src/sheets/grid";
import { layJournal } from "../../src/sheets/khoi-phuc/journal-sheet";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { unitOf } from "./consolidated";
import { typed } from "./damaged-grid";
import { decisionsOf } from "./decisions-of";
import { ofGivenBooks, ofLevels } from "./findings-of-levels";
import { deleteColumns, pasteDown } from "./edit-grid";
import { ofSets } from "./findings-across-units";
import { ofAwards } from "./findings-of-awards";
import { ofChecks } from "./findings-of-checks";
import { ofBooks, ofIdentity, ofLists, ofOutline } from "./findings-of-sheets";
import { ofCorrections } from "./findings-of-corrections";
import { ofReviews } from "./findings-of-reviews";
import { ofValues } from "./findings-of-values";
import { ofWord } from "./findings-of-word";
import { handIn, unreadable, type HandIn } from "./hand-ins";
import { sheetToGrid } from "./spec-to-grid";
import { context, laNga, laid, onSheet, phuTuc } from "./returned-books";

/** Findings of every code there is, made by the code that makes them: for tests of what is said to people. */
export function everyFinding(): readonly Finding[] {
  return [
    ...ofFiles(),
    ...ofValues(),
    ...ofOutline(),
    ...ofBooks(),
    ...ofIdentity(),
    ...ofLists(),
    ...ofDecisions(),
    ...ofChecks(),
    ...ofUnits(),
    ...ofReviews(),
    ...ofCorrections(),
    ...ofLevels(),
    ...ofGivenBooks(),
    ...ofSets(),
    ...ofAwards(),
    ...ofWord(),
  ];
}

function ofFiles(): readonly Finding[] {
  const reasons = [
    "empty",
    "not-a-workbook",
    "word-document",
    "encrypted",
    "truncated",
    "too-large",
    "unreadable",
    "not-a-report",
    "blank-report",
  ];
  const more = ["timeout", "archive-unsupported", "mail", "winmail", "foreign", "fault", "unopened"];
  const aside = ["FILE-011", "FILE-019", "FILE-020", "FILE-021", "FILE-022"].map((code): Finding => ({
    code,
    severity: "notes",
    place: { file: "anh.jpg" },
    params: {},
  }));
  const notes = ["sheet-missing", "cell-out-of-range", "cell-repeated", "string-missing"] as const;
  const details = [{ sheet: "Báo cáo", first: "E17", count: 3 }, { sheet: "Báo cáo" }];
  const foreign = ["Ghi chú", "TH chung"].map((name) => ({ name, hidden: false, merges: [], rows: [] }));
  const renamed = [{ sheet: "TH chung", was: "Tổng hợp" }];
  const cutOff = sheetToGrid(layJournal({ writing: 3, written: 2, previous: "" }));
  return [
    ...previousFindings({ sheets: [cutOff], properties: {} }, { cells: new Map(), foreign, renamed }),
    ...[...reasons, ...more].map((reason) => refusalFinding(reason, "xa.xlsx")),
    ...aside,
    ...details.flatMap((detail) =>
      noteFindings(
        notes.map((code) => ({ code, detail })),
        "xa.xlsx",
      ),
    ),
  ];
}

/** Questions answered: taken, put elsewhere, left aside, put nowhere. */
function ofDecisions(): readonly Finding[] {
  const likely = returned((sheet) =>
    deleteColumns(
      typed(sheet, rowWith(sheet, "Số hộ nghèo (đa chiều)"), 3, "Tổng số hộ nghèo (chuẩn đa chiều)"),
      0,
      1,
    ),
  );
  const lines = Array.from({ length: 40 }, (_, line) => `Đoạn dán thứ ${line + 1}`);
  const pasted = returned((sheet) => pasteDown(sheet, rowWith(sheet, "nd.1"), 3, lines));
  const decisions: readonly Decision[] = [
    { kind: "take" },
    { kind: "aside" },
    { kind: "put", id: "D05.n" },
    { kind: "put", id: "I.2" },
    { kind: "put", id: "nowhere" },
  ];
  return [likely, pasted].flatMap((submission) => {
    const question =
      submission.findings.find((finding) => /^(row|over):/.test(finding.question ?? ""))?.question ?? "";
    return decisions.flatMap(
      (decision) =>
        applyDecisions(context, submission, new Decisions(new Map([[question, decision]]))).findings,
    );
  });
}

function returned(change: (sheet: CellGrid) => CellGrid): Submission {
  const source = {
    file: "la-nga.xlsx",
    entry: undefined,
    sha256: "ab".repeat(32),
    lastSaved: undefined,
    sentAt: undefined,
  };
  return interpretBook(context, onSheet(laid(), "Báo cáo", change), source);
}

function rowWith(sheet: CellGrid, words: string): number {
  const row = sheet.rows.find(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.value === words),
  );
  if (!row) throw new RangeError(`no row ${words}`);
  return row.index;
}

/** Several files of a unit, files of others, and what the checks say of them. */
function ofUnits(): readonly Finding[] {
  const district = unitOf(context, "736");
  const row = { ten: "Tuyến đường hoa", loai: "mo-hinh", nam: 2022 };
  const firstFile: HandIn = {
    name: "lan-1.xlsx",
    figures: {
      "A01|2022": 9000,
      "A01|2023": { state: "value", value: 120000, status: "estimate" },
      "A02|2023": 3000,
      "B01|2021": 5,
      "B01|2022": unreadable("khoảng 5"),
      "C01|2023": 9,
      "C02|2023": 1,
      "C03|2023": 1,
      "C04|2023": 1,
      "D09.n|2023": 2,
      "E02|luy-ke": true,
      "M02|-": "2023-10-15",
    },
    notes: { B03: "chưa rõ" },
    texts: { "I.1": "một", "I.2": "hai" },
    rows: { "models MH.001": row, "models MH.002": { ...row, ten: "Camera an ninh" } },
  };
  const later: HandIn = {
    name: "lan-2.xlsx",
    figures: { "A01|2023": 120000, "A02|2023": 3100 },
    notes: { B03: "đã rà soát" },
    texts: { "I.1": "một, sửa" },
    rows: { "models MH.001": { ten: row.ten, nam: 2023 } },
  };
  const stranger = (context.childrenOf.get(unitOf(context, "737").code) ?? [])[0] ?? laNga;
  const files = [
    handIn(context, laNga, firstFile),
    handIn(context, laNga, later),
    handIn(context, laNga, { ...later, name: "lan-2 (1).xlsx", sha: "lan-2.xlsx" }),
    handIn(context, stranger),
    handIn(context, district, { name: "huyen.xlsx" }),
    handIn(context, phuTuc, { name: "khac.xlsx", more: { campaign: "binh-phuoc-2023" } }),
    handIn(context, phuTuc, { name: "khong-ro.xlsx", more: { unit: undefined } }),
  ];
  const runs = [
    new Map<string, Decision>(),
    decisionsOf({ "blank:lan-2.xlsx": "take" }).entries,
    ...(["put:26209", "put:99999", "aside"] as const).map(
      (answer) => decisionsOf({ "unit:khong-ro.xls": answer }).entries,
    ),
    decisionsOf({ "unit:khac": "take" }).entries,
  ];
  const bienHoa = handIn(context, unitOf(context, "731"), { name: "bien-hoa.xlsx" });
  const all = (
    unit: typeof district,
    submissions: readonly Submission[],
    decisions: ReadonlyMap<string, Decision>,
  ) =>
    consolidate({
      context,
      unit,
      submissions,
      refused: [],
      refusals: [],
      decisions: new Decisions(decisions),
      previous: undefined,
    }).findings;
  return [
    ...runs.flatMap((decisions) => all(district, files, decisions)),
    ...all(unitOf(context, "75"), [bienHoa], new Map()),
  ];
}
