import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { MadeFile } from "../../src/app/made-file";
import type { SendRequest } from "../../src/app/sending/send-views";
import { buildContext, type CampaignContext } from "../../src/domain/campaign/context";
import { readEml } from "../../src/files/mail/read-eml";
import { readWord } from "../../src/files/docx/read/read-word";
import { readBook } from "../../src/files/read-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import type { BookGrid, CellGrid } from "../../src/sheets/grid";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { nodeReadingTools } from "../../src/worker/node-reading-tools";
import { readChosen } from "../../src/worker/read-chosen";
import { zlibInflater } from "../files/read-for-test";
import { communes, consolidatedDesk } from "../support/district-desk";
import { deskPorts, today } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";
import { cellOf, context, createdAt, openUnit, unit } from "../support/open-unit";

const request: SendRequest = { withReport: true, isSealed: true, reasons: {} };

function bytesOf(made: MadeFile): Uint8Array {
  if (made.kind !== "file") throw new Error(made.kind);
  return made.bytes;
}

async function gridOf(bytes: Uint8Array): Promise<BookGrid> {
  const read = await readBook(bytes, zlibInflater);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.book;
}

async function deskOver(book: BookGrid, of: CampaignContext = context): Promise<Desk> {
  const desk = createDesk(deskPorts(of, new GridWorkbook(book)));
  expect(await desk.open()).toMatchObject({ kind: "unit" });
  return desk;
}

async function outcomesIn(bytes: Uint8Array) {
  const found = [];
  for await (const one of readChosen(context, { name: "da-gui.eml", bytes }, nodeReadingTools))
    found.push(one);
  return found;
}

/** A sheet of somebody's own reckoning. */
const scribbles: CellGrid = {
  name: "Nháp của xã",
  hidden: false,
  merges: [],
  rows: [{ index: 0, cells: [{ column: 0, value: { kind: "text", value: "tự tính: 12 + 3" } }] }],
} as unknown as CellGrid;

test("a commune's draft: to the district, with the day and hand-in in its names, the answers whole", async () => {
  const { desk } = await openUnit(true);
  const plan = await desk.sendPlan(request);
  expect(plan).toMatchObject({
    unit: unit.name,
    recipient: "Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ)",
    ...{ revision: 1, before: "none", pending: "none", sealed: undefined, amendments: [] },
    names: { workbook: "BC-SOKET-NTM_26209-ThanhSon_20231122_v1.xlsx" },
  });
  expect(plan.mail.text).toContain("Kính gửi: Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ),");
  expect(plan.mail.text).toContain("31/10/2023");
  expect(plan.mail.text).toContain(`- ${plan.names.report}`);
  expect(plan.mail.text).not.toMatch(/[{}]|Nội dung điều chỉnh/);
  const { attachments } = await readEml(bytesOf(await desk.mailDraft(request, plan.mail)));
  expect(attachments.map(({ name }) => name)).toEqual([plan.names.workbook, plan.names.report]);
  const sent = await deskOver(await gridOf(attachments[0]?.bytes ?? new Uint8Array(0)));
  expect((await sent.outline()).figures).toEqual((await desk.outline()).figures);
});

test("a letter goes along where it is asked for: it names the files, and is signed as the report is", async () => {
  const { desk } = await openUnit(true);
  const asked = { ...request, withLetter: true };
  const { mail, names } = await desk.sendPlan(asked);
  expect(mail.text).toContain(`- ${names.letter}`);
  const made = await desk.mailDraft(asked, mail);
  expect(made.kind === "file" && made.note).toMatch(/^Thư nháp nặng \d+,\d MB\.$/);
  const { attachments } = await readEml(bytesOf(made));
  expect(attachments.map(({ name }) => name)).toEqual([names.workbook, names.report, names.letter]);
  const letter = readWord(bytesOf(await desk.sentFile(asked, "letter")), nodeReadingTools.inflater);
  if (letter.kind !== "word") throw new Error(letter.reason);
  const lines = letter.document.paragraphs.map(({ text }) => text);
  expect(lines).toContain("Số: /UBND-");
  expect(lines.some((line) => line.startsWith("V/v gửi báo cáo sơ kết"))).toBe(true);
  expect(lines).toContain(`2. Tệp Word của báo cáo: ${names.report}.`);
  expect(lines).toContain(`3. Biểu số liệu và danh sách: ${names.workbook}.`);
  expect(lines).toContain("TM. ỦY BAN NHÂN DÂN");
  expect(lines.indexOf((await desk.reportPlan()).signer.name)).toBeGreaterThan(10);
});

test("sheets of the unit's own and what stands outside the form go along, and it is said what does not", async () => {
  const answers = sampleAnswers(context, unit, 7);
  const { sheets, properties } = GridWorkbook.of(
    layStandardWorkbook(context, { unit, answers, createdAt }),
  ).grid;
  const desk = await deskOver({ sheets: [...sheets, scribbles], properties });
  const made = await desk.sentFile(request, "workbook");
  expect(made.kind === "file" && made.note).toContain("Nháp của xã");
  const grid = await gridOf(bytesOf(made));
  const own = grid.sheets.find(({ name }) => name === "Nháp của xã");
  expect(JSON.stringify(own?.rows)).toContain("tự tính: 12 + 3");
});

test("chốt is seen to be broken: what was sealed and changed since is another hand-in", async () => {
  const { desk } = await openUnit(true);
  const grid = await gridOf(bytesOf(await desk.sentFile(request, "workbook")));
  expect((await (await deskOver(grid)).sendPlan(request)).sealed).toEqual({ at: today, isChanged: false });
  const workbook = new GridWorkbook(grid);
  const changed = createDesk(deskPorts(context, workbook));
  await changed.open();
  await workbook.put([{ place: { sheet: "Báo cáo", ...cellOf("B01", "2023") }, value: 77 }]);
  await changed.open();
  expect(await changed.sendPlan(request)).toMatchObject({
    sealed: { at: today, isChanged: true },
    revision: 2,
  });
  // Not asked for: the file carries no seal.
  const open = await gridOf(bytesOf(await desk.sentFile({ ...request, isSealed: false }, "workbook")));
  expect((await (await deskOver(open)).sendPlan(request)).sealed).toBeUndefined();
});

test("lần gửi 2 names every figure that changed with its reason, in the mail and on the first sheet", async () => {
  const { desk, workbook } = await openUnit(true);
  const { mail } = await desk.sendPlan(request);
  const first = bytesOf(await desk.mailDraft(request, mail));
  await workbook.put([{ place: { sheet: "Báo cáo", ...cellOf("B01", "2023") }, value: 77 }]);
  await desk.open();
  await desk.takeSent(await outcomesIn(first));
  const reasons = { "B01|2023": "đếm sót" };
  const plan = await desk.sendPlan({ ...request, reasons });
  expect(plan).toMatchObject({ revision: 2, before: "taken" });
  expect(plan.amendments.map(({ id, after, reason }) => [id, after, reason])).toEqual([
    ["B01|2023", "77", "đếm sót"],
  ]);
  expect(plan.mail.text).toMatch(
    /Nội dung điều chỉnh so với lần gửi trước:\n- .*2023: .* → 77\. Lý do: đếm sót/,
  );
  const [sheet] = (await gridOf(bytesOf(await desk.sentFile({ ...request, reasons }, "workbook")))).sheets;
  expect(sheet?.name).toBe("Nội dung điều chỉnh");
  expect(JSON.stringify(sheet?.rows)).toContain("đếm sót");
  await desk.takeSent([]);
  expect((await desk.sendPlan(request)).before).toBe("unreadable");
});

test("a campaign's own words stand in the mail, and no name in them adds a header", async () => {
  const evil = 'Xã "Thanh Sơn"\r\nBcc: an@cap.vn';
  const of = buildContext({
    ...context.campaign,
    units: context.campaign.units.map((one) => (one.code === unit.code ? { ...one, shortName: evil } : one)),
    movement: evil,
    mail: {
      send: { subject: "[{code}] {movement}", text: ["{recipient}: {movement}", "{contact} {amendments}"] },
    },
  });
  const { grid } = GridWorkbook.of(
    layStandardWorkbook(context, { unit, createdAt, answers: sampleAnswers(context, unit, 7) }),
  );
  const desk = await deskOver(grid, of);
  const { mail } = await desk.sendPlan(request);
  expect(mail.text).toBe(`Ủy ban nhân dân huyện Định Quán (Phòng Nội vụ): ${evil}`);
  const head = Buffer.from(bytesOf(await desk.mailDraft({ ...request, withReport: false }, mail)))
    .toString("latin1")
    .split("\r\n\r\n")[0];
  expect(head).not.toMatch(/^Bcc/im);
});

test("a level reminds who has sent nothing, and who was asked and has not answered", async () => {
  const { desk } = await consolidatedDesk(communes.slice(0, 12));
  const [first = ""] = communes;
  const detail = await desk.unitDetail(first as never);
  await desk.returnReport({
    unit: first as never,
    findings: detail?.findings.slice(0, 1).map(({ id }) => id) ?? [],
    more: "Gửi lại biểu 2",
  });
  const { reminders, list } = await desk.reminders();
  expect(reminders.map(({ kind }) => kind)).toEqual(["remind", "remind", "complete"]);
  expect(reminders[2]?.missing).toContain("Gửi lại biểu 2");
  expect(reminders[2]?.mail.text).toMatch(/\n2?1?\d?\. Gửi lại biểu 2/);
  expect(reminders[0]?.mail.text).toContain("trước ngày 25/11/2023");
  expect(list.split("\n")).toHaveLength(4);
  const made = await desk.reminderDrafts(reminders.map((one) => one.unit));
  expect(made).toMatchObject({ kind: "file", name: "ThuNhac.zip" });
  const plan = await desk.sendPlan(request);
  expect(plan).toMatchObject({ pending: "changed", mail: { to: "bantdktdn@gmail.com" } });
});
