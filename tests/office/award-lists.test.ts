import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import { layAwardLists } from "../../src/sheets/ds-khen-thuong/lay";
import { listsOf } from "../support/award-lists";
import { nomineeSet } from "../support/nominee-set";
import { type JudgedBook, judgeCounts } from "./judge-counts";
import { judgePackages } from "./judge-package";
import { countFormulas, judgeRecalculation } from "./judge-recalculation";

jest.setTimeout(120_000);

const spec = layAwardLists(listsOf(nomineeSet(11, 300, 10).nominations), "2023-11-24T00:00:00Z");
const books: readonly JudgedBook[] = [{ name: "lists.xlsx", spec, bytes: writeBook(spec, nodeDeflater) }];

test("the lists' package is whole, openpyxl counts what the spec says, LibreOffice computes every count we wrote", () => {
  expect(judgePackages(books)).toEqual([]);
  expect(judgeCounts(books)).toEqual([]);
  expect(countFormulas(books)).toBeGreaterThan(300);
  expect(judgeRecalculation(books)).toEqual([]);
});
