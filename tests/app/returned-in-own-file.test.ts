import { createHash } from "node:crypto";
import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { MadeFile } from "../../src/app/made-file";
import { newBook } from "../../src/app/start/start";
import { sealOf } from "../../src/domain/submission/seal";
import type { Submission } from "../../src/domain/submission/submission";
import { writeBook } from "../../src/files/xlsx/write-book";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { foreignPackage, partsIn } from "../files/foreign-package";
import { readOk } from "../files/read-for-test";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const commune = unitOf(context, "26209");
/** What the commune sent: its form with a sheet, a picture and notes of its own. */
const sent = foreignPackage(
  writeBook(
    layStandardWorkbook(context, {
      ...{ unit: commune, answers: sampleAnswers(context, commune, 7) },
      createdAt: "2023-11-20T01:00:00.000Z",
    }),
  ),
);

async function readAs(bytes: Uint8Array, file: string): Promise<Submission> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source = { file, entry: undefined, sha256, lastSaved: "2023-11-20T08:00:00Z", sentAt: undefined };
  return interpretBook(context, (await readOk(bytes)).book, source);
}

async function returned(own?: Uint8Array): Promise<{ readonly desk: Desk; readonly made: MadeFile }> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  await desk.take(outcomeOf(await readAs(sent, "xa.xlsx")));
  const request = { unit: commune.code, findings: [], more: "Bổ sung số điện thoại" };
  return { desk, made: await desk.returnReport(own ? { ...request, own } : request) };
}

const bytesOf = (made: MadeFile): Uint8Array => {
  if (made.kind !== "file") throw new Error(made.kind);
  return made.bytes;
};
const noteOf = (made: MadeFile): string => (made.kind === "file" ? (made.note ?? "") : "");
const sheetsOf = async (bytes: Uint8Array) => (await readOk(bytes)).book.sheets.map(({ name }) => name);

/** Parts that are ours to write. */
const ours =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(?:workbook|styles)\.xml|xl\/_rels\/|xl\/worksheets\/)/;

test("the unit's own file goes back with remarks in it: its own sheets, pictures and notes are there, its answers untouched", async () => {
  const { made } = await returned(sent);
  const bytes = bytesOf(made);
  expect(noteOf(made)).toBe("");
  const [before, after] = [await sheetsOf(sent), await sheetsOf(bytes)];
  expect(after).toEqual(["Yêu cầu bổ sung", ...before]);
  const [own, back] = [partsIn(sent), partsIn(bytes)];
  const theirs = [...own.keys()].filter((name) => !ours.test(name));
  expect(theirs.length).toBeGreaterThan(0);
  for (const name of theirs) expect([name, back.get(name)]).toEqual([name, own.get(name)]);
  const [read, first] = [await readAs(bytes, "tra-lai.xlsx"), await readAs(sent, "xa.xlsx")];
  expect([read.unit, sealOf(context, read)]).toEqual([commune.code, sealOf(context, first)]);
  expect(read.outside.map(({ sheet, text }) => [sheet, text])).toEqual(
    first.outside.map(({ sheet, text }) => [sheet, text]),
  );
  expect(read.replies).toEqual([]);
});

test("without its file the form is laid anew, and it is said, here and to the unit, which sheets stay behind", async () => {
  const { made } = await returned();
  expect(await sheetsOf(bytesOf(made))).not.toContain("Riêng");
  expect(noteOf(made)).toContain("Riêng");
  const list = (await readOk(bytesOf(made))).book.sheets.find(({ name }) => name === "Yêu cầu bổ sung");
  const texts = list?.rows.flatMap(({ cells }) =>
    cells.map(({ value }) => ("value" in value ? value.value : "")),
  );
  expect(texts).toContainEqual("Sheet riêng của đơn vị không kèm theo bản này: Riêng");
});

test("another file of the same name is not taken for the one that was received", async () => {
  const other = writeBook(
    layStandardWorkbook(context, { unit: commune, createdAt: "2023-11-20T01:00:00.000Z" }),
  );
  const { made } = await returned(other);
  expect(noteOf(made)).toContain("Riêng");
  expect(sealOf(context, await readAs(bytesOf(made), "tra-lai.xlsx"))).toBe(
    sealOf(context, await readAs(sent, "xa.xlsx")),
  );
});
