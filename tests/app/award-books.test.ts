import { unzipSync } from "fflate";
import type { FileOutcome } from "../../src/app/ports";
import { readBook } from "../../src/files/read-book";
import type { CellValue, GridCell } from "../../src/sheets/grid";
import { interpretPastDecisions } from "../../src/sheets/past-decisions/interpret";
import {
  by,
  decided,
  district,
  first,
  opened,
  rowNamed,
  sheetOf,
  shown,
  textsIn,
} from "../support/award-desk";
import type { GridWorkbook } from "../support/grid-workbook";

test("a signed decision is entered once for a form: it stands in the lists, in Đã khen thưởng, and is held against who comes next", async () => {
  const { ports, desk } = await district();
  const give = { kind: "give", number: " 12/QĐ-UBND ", day: "2023-12-20", signer: "Nguyễn Văn A" } as const;
  const { rows } = (await shown(desk)).desk;
  const nominations = rows.filter(({ unit }) => unit === first).map(({ id }) => id);
  expect(await desk.decideAward({ nominations, action: { ...give, number: " " }, by, reason: "" })).toEqual({
    kind: "refused",
    sentence: expect.stringContaining("số và ngày") as string,
  });
  expect(await desk.decideAward({ nominations, action: { ...give, day: "" }, by, reason: "" })).toMatchObject(
    {
      kind: "refused",
    },
  );
  expect(await desk.decideAward({ nominations, action: give, by, reason: "" })).toEqual({
    kind: "done",
    count: 5,
  });
  const after = await shown(desk);
  expect(rowNamed(after, "Hộ bà Lê Thị Mười")).toMatchObject({
    status: "given",
    given: { number: "12/QĐ-UBND", day: "2023-12-20", signer: "Nguyễn Văn A" },
  });
  // The twin of another commune is held against the award.
  expect(rowNamed(after, "Nguyen Van Hung").remarks.map(({ code }) => code)).toContain("AWARD-003");
  expect(await decided(desk, "Hộ bà Lê Thị Mười", { kind: "return" }, "nhầm")).toEqual({
    kind: "refused",
    sentence: expect.stringContaining("Bỏ quyết định đó trước") as string,
  });

  const made = await desk.awardLists();
  if (made.kind !== "file") throw new Error(made.kind);
  const lists = await readBook(made.bytes);
  if (lists.kind !== "book") throw new Error(lists.kind);
  const past = interpretPastDecisions(lists.book) ?? [];
  expect(past).toHaveLength(5);
  expect(past.find(({ name }) => name === "Hộ bà Lê Thị Mười")).toMatchObject({
    ...{ kind: "household", decision: "12/QĐ-UBND", year: 2023 },
    form: "Giấy khen của Chủ tịch Ủy ban nhân dân huyện",
  });

  await desk.consolidate();
  const received = (await ports.workbook.read()).sheets.find(({ name }) => name === "Đã khen thưởng");
  const given = (received?.rows ?? []).filter(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.value === "12/QĐ-UBND"),
  );
  expect(given).toHaveLength(5);
  expect(rowNamed(await shown(await opened(ports)), "Hộ bà Lê Thị Mười").status).toBe("given");
  const log = (await desk.log()).entries.map(({ sentence }) => sentence);
  expect(log).toContain(
    "Trần Thị Hà: ghi Quyết định 12/QĐ-UBND, 20/12/2023, Nguyễn Văn A cho Hộ bà Lê Thị Mười",
  );
});

test("at the level a unit's model becomes a nominee added here, with where it came from as the reason", async () => {
  const { desk } = await district();
  const [one] = (await desk.models("")).models;
  if (!one) throw new Error("no models");
  const request = { unit: one.unit, row: one.row, form: "gk-huyen", by };
  expect(await desk.nominateModel({ ...request, by: " " })).toMatchObject({ kind: "refused" });
  expect(await desk.nominateModel({ ...request, row: "MH.999" })).toMatchObject({ kind: "refused" });
  expect(await desk.nominateModel(request)).toEqual({ kind: "done", count: 1 });
  const added = (await shown(desk)).desk.rows.filter(({ isAdded }) => isAdded);
  expect(added).toMatchObject([{ unit: one.unit, kind: one.kind, form: "gk-huyen", summary: one.result }]);
  expect(one.name).toContain(added[0]?.name);
  expect(await desk.undoAward(by)).toEqual({ kind: "done", count: 1 });
  expect((await shown(desk)).desk.rows.filter(({ isAdded }) => isAdded)).toEqual([]);
});

test("Tổng hợp writes the printed lists into the workbook, with live counts; the next run rewrites nothing", async () => {
  const { ports, desk } = await district();
  await decided(desk, "Chi bộ ấp Suối Dzui", { kind: "return" }, "chưa đủ thời gian");
  await desk.consolidate();
  const { rows } = await sheetOf(ports, "DS Tập thể");
  const lines = rows.map(({ cells }) => textsIn(cells));
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringContaining("DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG"),
      "I. GIẤY KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN (01 tập thể)",
      "Danh sách có 01 tập thể./.",
    ]),
  );
  expect(lines.join("\n")).not.toContain("Suối Dzui");
  const closing = rows.find(({ cells }) => textsIn(cells).startsWith("Danh sách có"));
  expect(closing?.cells[0]?.formula).toContain("COUNTA(");
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });
});

test("what a person typed into a printed list is told before it is written over, once, and stays in Nhật ký", async () => {
  const { ports, desk } = await district();
  await desk.consolidate();
  const { rows, name } = await sheetOf(ports, "DS Cá nhân");
  const row = rows.find(({ cells }) => textsIn(cells).includes("Trần Quốc Toản"));
  if (!row) throw new Error("no row");
  (ports.workbook as GridWorkbook).types({ sheet: name, row: row.index, column: 2 }, "Ông Trần Quốc Toàn");
  const preview = await desk.preview();
  expect(preview.isUnchanged).toBe(false);
  expect(preview.edited).toEqual([
    expect.stringContaining(
      `DS Cá nhân!C${row.index + 1}: Ông Trần Quốc Toàn → Ông Trần Quốc Toản`,
    ) as string,
  ]);
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  expect(JSON.stringify((await sheetOf(ports, "DS Cá nhân")).rows)).not.toContain("Trần Quốc Toàn");
  expect((await desk.log()).entries.filter(({ sentence }) => sentence.includes("Sửa tay"))).toHaveLength(1);
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });
  expect((await desk.preview()).edited).toEqual([]);
});

test("a row that was deleted from a printed list, and one that was added, are told", async () => {
  const { ports, desk } = await district();
  await desk.consolidate();
  const workbook = ports.workbook as GridWorkbook;
  const standing = await sheetOf(ports, "DS Cá nhân");
  const gone = standing.rows.find(({ cells }) => textsIn(cells).includes("Trần Quốc Toản"));
  const rows = standing.rows.map((row) =>
    row === gone
      ? { ...row, cells: [{ column: 2, value: { kind: "text", value: "Lê Văn Mới" } as const }] }
      : row,
  );
  workbook.grid = {
    ...workbook.grid,
    sheets: workbook.grid.sheets.map((sheet) => (sheet.name === standing.name ? { ...sheet, rows } : sheet)),
  };
  expect((await desk.preview()).edited).toEqual([
    expect.stringContaining("Dòng của Ông Trần Quốc Toản bị xóa") as string,
    expect.stringContaining("Dòng Lê Văn Mới thêm tay") as string,
  ]);
});

test("the dossier holds the same nominations as the lists: letter, minutes, decision, a report for each", async () => {
  const { desk } = await district();
  await decided(desk, "Chi bộ ấp Suối Dzui", { kind: "return" }, "chưa đủ thời gian");
  const made = await desk.awardDossier();
  if (made.kind !== "file") throw new Error(made.kind);
  expect(made.name).toMatch(/^HoSoKhenThuong_736-.*\.zip$/);
  const names = Object.keys(unzipSync(made.bytes));
  const count = (await shown(desk)).counts.reduce((sum, one) => sum + one.count, 0);
  expect(names.filter((one) => one.includes("/") && one.endsWith(".docx"))).toHaveLength(count);
  expect(names).toEqual(
    expect.arrayContaining(["02-Danh-sach.docx", "04-Du-thao-Quyet-dinh.docx", "07-Tom-tat-thanh-tich.docx"]),
  );
});

test("guidance comes back filled in: quotas and days hold from then on, are logged, carried, and taken back", async () => {
  const { ports, desk } = await district();
  expect((await shown(desk)).desk.quotas).toEqual([]);
  const made = await desk.guidanceBook();
  if (made.kind !== "file") throw new Error(made.kind);
  const blank = await readBook(made.bytes);
  if (blank.kind !== "book") throw new Error(blank.kind);
  const typed = (column: number, value: CellValue): GridCell => ({ column, value });
  const sheets = blank.book.sheets.map((sheet) =>
    sheet.name !== "Chỉ tiêu"
      ? sheet
      : {
          ...sheet,
          rows: [
            ...sheet.rows.filter(({ index }) => index < 3),
            {
              index: 3,
              cells: [
                typed(0, { kind: "text", value: "Giấy khen của Chủ tịch UBND huyện" }),
                typed(2, { kind: "text", value: "cấp huyện" }),
                typed(4, { kind: "number", value: 2 }),
              ],
            },
          ],
        },
  );
  const source = {
    ...{ file: "huong-dan.xlsx", entry: undefined, sha256: "a".repeat(64), lastSaved: undefined },
    sentAt: undefined,
  };
  const outcome: FileOutcome = {
    ...{ kind: "refused", file: source.file, entry: undefined, sha256: source.sha256, status: "foreign" },
    finding: { code: "FILE-001", severity: "notes", place: {}, params: {} },
    referral: { book: { ...blank.book, sheets }, source },
  };
  expect(await desk.takeGuidance([outcome], " ")).toMatchObject({ kind: "refused" });
  expect(await desk.takeGuidance([], by)).toMatchObject({ kind: "refused" });
  expect(await desk.takeGuidance([outcome], by)).toEqual({ kind: "taken", count: 1, remarks: [] });
  const guided = await shown(desk);
  expect(guided.desk.quotas).toMatchObject([{ most: 2, used: 6 }]);
  const codes = guided.desk.remarks.map(({ code }) => code);
  expect(codes).toContain("AWARD-008");

  await desk.consolidate();
  const again = await opened(ports);
  expect((await shown(again)).desk.quotas).toHaveLength(1);
  expect((await again.log()).entries.map(({ sentence }) => sentence)).toContain(
    `${by}: nạp hướng dẫn khen thưởng, Hướng dẫn khen thưởng`,
  );
  expect(await again.undoAward(by)).toEqual({ kind: "done", count: 1 });
  expect((await shown(again)).desk.quotas).toEqual([]);
});
