import type { AwardRequest, AwardsView } from "../../src/app/awards/award-views";
import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { FileOutcome } from "../../src/app/ports";
import { newBook } from "../../src/app/start/start";
import { fflateInflater } from "../../src/files/zip/inflater";
import { sha256 } from "../../src/domain/submission/sha256";
import { writeBook } from "../../src/files/xlsx/write-book";
import { layReferral } from "../../src/sheets/xin-y-kien/lay";
import { referralColumns, referralRows } from "../../src/sheets/xin-y-kien/places";
import { readNominations } from "../../src/domain/awards/read-nominations";
import { readChosen } from "../../src/worker/read-chosen";
import { dongNai } from "../support/campaign";
import { codesBelow, unitOf } from "../support/consolidated";
import { deskPorts } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";
import { nominating, rowsOf, type Proposed } from "../support/nominations-in-book";

const context = dongNai();
const [commune = ""] = codesBelow(context, "736");
const proposed: readonly Proposed[] = [
  { kind: "collective", name: "Hội Nông dân xã Phú Túc", form: "bk-tinh" },
  { kind: "collective", name: "Chi bộ ấp Suối Dzui", form: "bk-tinh" },
  { kind: "individual", name: "Nguyễn Văn Hùng", form: "bk-tinh" },
];

const tools = {
  inflater: fflateInflater,
  sha256: (bytes: Uint8Array) => Promise.resolve(sha256(Array.from(bytes.subarray(0, 4096)).join())),
};

async function read(name: string, bytes: Uint8Array): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for await (const outcome of readChosen(context, { name, bytes }, tools)) outcomes.push(outcome);
  return outcomes;
}

async function deskOf(unit: string): Promise<Desk> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, unit), "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  return desk;
}

async function shown(desk: Desk): Promise<Extract<AwardsView, { kind: "desk" }>> {
  const view = await desk.awards();
  if (view.kind === "none") throw new Error(view.why);
  return view;
}

const decide = (desk: Desk, id: string, action: AwardRequest["action"], reason = "") =>
  desk.decideAward({ nominations: [id], action, by: "Trần Thị Hà", reason });

async function fileOf(desk: Desk): Promise<Uint8Array> {
  const made = await desk.resultFile();
  if (made.kind !== "file") throw new Error(made.kind);
  return made.bytes;
}

test("a province sees what the district returned and why; what the district accepted is for the province to decide", async () => {
  const district = await deskOf("736");
  await district.take(nominating(commune, proposed));
  await decide(district, `${commune}/TT.001`, { kind: "accept" });
  await decide(district, `${commune}/TT.002`, { kind: "return" }, "chưa đủ hồ sơ");
  await decide(district, `${commune}/CN.001`, { kind: "return" }, "nhầm");
  await decide(district, `${commune}/CN.001`, { kind: "accept" });
  await district.consolidate();

  const province = await deskOf("75");
  for (const outcome of await read("736.xlsx", await fileOf(district))) await province.take(outcome);
  const statuses = async () =>
    (await shown(province)).desk.rows.map(({ id, status, reason }) => [id, status, reason]);
  const below = [
    [`${commune}/TT.001`, "proposed", ""],
    [`${commune}/CN.001`, "proposed", ""],
    [`${commune}/TT.002`, "returned", "chưa đủ hồ sơ"],
  ];
  expect(await statuses()).toEqual(below);
  expect(await shown(province)).toMatchObject({ waiting: 0, last: undefined, by: "" });
  expect(await province.undoAward("Lê Văn Tám")).toMatchObject({ kind: "refused" });
  await province.consolidate();
  expect(await statuses()).toEqual(below);
  expect(await province.consolidate()).toEqual({ kind: "unchanged" });
});

test("the opinion workbook goes out, comes back as a file, and is logged once", async () => {
  const province = await deskOf("75");
  await province.take(nominating(commune, proposed));
  const { referral, desk } = await shown(province);
  expect(referral).toBeDefined();
  const made = await province.referralBook();
  if (made.kind !== "file") throw new Error(made.kind);
  expect(made.name).toMatch(/^XinYKienKhenThuong_75-/);
  expect((await read(made.name, made.bytes))[0]).toMatchObject({ kind: "refused", referral: {} });

  const step = desk.rows[0]?.steps.find(({ isReferral }) => isReferral)?.id ?? "";
  const answered = await read("tra-loi.xlsx", answer(step));
  expect(await province.takeOpinions(answered)).toEqual({
    kind: "taken",
    count: 2,
    remarks: [expect.any(String)],
  });
  const after = await shown(province);
  expect(after.desk.rows.find(({ name }) => name === "Chi bộ ấp Suối Dzui")?.opinions).toMatchObject([
    { opinion: "disagree", text: "chưa nộp thuế", number: "12/CT-KT", by: "Cục Thuế tỉnh" },
  ]);
  expect(await province.takeOpinions(answered)).toMatchObject({ kind: "taken", count: 0 });
  expect(await province.undoAward("Lê Văn Tám")).toEqual({ kind: "done", count: 2 });
  expect((await shown(province)).desk.rows.flatMap(({ opinions }) => opinions)).toEqual([]);
  expect(await province.takeOpinions([nominating(commune, [])])).toMatchObject({ kind: "refused" });
});

/** The workbook that went out, as the office filled it in: two of three rows. */
function answer(step: string): Uint8Array {
  const unit = unitOf(context, "75");
  const nominations = readNominations([{ unit: unitOf(context, commune).code, lists: rowsOf(proposed) }]);
  const book = layReferral({ context, unit, step, nominations, createdAt: "2023-11-20T01:00:00.000Z" });
  const typed = new Map<string, string>([
    [`${referralRows.office}`, "Cục Thuế tỉnh"],
    [`${referralRows.number}`, "12/CT-KT"],
    [`${referralRows.day}`, "15/12/2023"],
  ]);
  const opinions = [
    ["Đồng ý", ""],
    ["Không đồng ý", "chưa nộp thuế"],
  ] as const;
  const [sheet, ...others] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = [...sheet.rows].map((row, at) => {
    const said = opinions[at - referralRows.first];
    const cells = row.cells.map((cell) => {
      const head = typed.get(String(at));
      if (head !== undefined && cell.role.includes("entry")) return { ...cell, value: head };
      if (said && cell.column === referralColumns.opinion) return { ...cell, value: said[0] };
      if (said && cell.column === referralColumns.text && said[1] !== "") return { ...cell, value: said[1] };
      return cell;
    });
    return { ...row, cells };
  });
  return writeBook({ ...book, sheets: [{ ...sheet, rows }, ...others] });
}
