import { createDesk } from "../../src/app/create-desk";
import type { BookPlace } from "../../src/app/ports";
import { newBook } from "../../src/app/start/start";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { textAt } from "../../src/sheets/cell-text";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const communes = codesBelow(context, "736");

function standingAt({ grid }: GridWorkbook, place: BookPlace | undefined): string {
  const sheet = grid.sheets.find(({ name }) => name === place?.sheet);
  const row = sheet?.rows.find(({ index }) => index === place?.row);
  return row ? textAt(row, place?.column) : "";
}

test("a finding about a text leads to the text on its unit's sheet, one about a figure to the figure, once they stand there", async () => {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  const [first = "", second = ""] = communes;
  const copied = sampleAnswers(context, unitOf(context, first), 7).narratives;
  for (const code of communes) {
    const unit = unitOf(context, code);
    const answers = sampleAnswers(context, unit, 7);
    const given = code === second ? { ...answers, narratives: copied } : answers;
    await desk.take(outcomeOf(submissionOf(context, unit, given)));
  }
  const about = async () =>
    (await desk.unitDetail(unitOf(context, second).code))?.findings.filter(
      ({ code }) => code === "CHECK-104",
    ) ?? [];
  expect((await about()).map(({ place }) => place)).toContain(undefined);
  await desk.consolidate();
  const found = await about();
  expect(found.length).toBeGreaterThan(0);
  const firstLines = found.map(
    ({ section }) => copied.find((one) => one.section === section)?.text.split("\n")[0],
  );
  expect(found.map(({ place }) => standingAt(workbook, place))).toEqual(firstLines);
});
