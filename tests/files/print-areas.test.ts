import { sampleAnswers } from "../../src/samples/sample-answers";
import { writeBook } from "../../src/files/xlsx/write-book";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { partsOf } from "./parts-of";
import { all } from "./xml-tree";

const context = dongNai();

test("a list is printed to its last filled row; other sheets as they are", () => {
  const unit = unitOf(context, "26209");
  const answers = sampleAnswers(context, unit, 7);
  const bytes = writeBook(
    layStandardWorkbook(context, { unit, answers, createdAt: "2023-11-20T01:00:00.000Z" }),
  );
  const workbook = partsOf(bytes).get("xl/workbook.xml");
  if (!workbook) throw new Error("no workbook");
  const named = (name: string): readonly string[] =>
    all(workbook, "definedName")
      .filter(({ attributes }) => attributes.name === name)
      .map(({ text }) => text);
  const [areas, filled] = [named("_xlnm.Print_Area"), named("_r_in")];
  const list = "'Mô hình, điển hình'!";
  expect(areas).toContain(`${list}_r_in`);
  expect(filled).toContain(
    `${list}$B$1:INDEX(${list}$H$1:$H$204,MAX(16,(${list}$C$5:$H$204<>"")*ROW(${list}$C$5:$H$204)))`,
  );
  expect([filled.length, areas.filter((area) => area.endsWith("!_r_in")).length]).toEqual([6, 6]);
  expect(areas.filter((area) => area.startsWith("'Báo cáo'!"))).toEqual([expect.not.stringContaining("(")]);
  // What a file must not hold anywhere.
  expect([...areas, ...filled].join()).not.toMatch(/OFFSET|INDIRECT/);
});
