import { inflateRawSync } from "node:zlib";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { dongNai } from "../support/campaign";
import { parseUnitCode } from "../../src/domain/unit/unit-code";

test("a standard workbook written by us is read by the quick reader, cell by cell", async () => {
  const context = dongNai();
  const unit = context.units.get(parseUnitCode("26206"));
  if (!unit) throw new Error("no unit");
  const spec = layStandardWorkbook(context, { unit, createdAt: "2023-11-01T00:00:00Z" });
  const bytes = writeBook(spec);
  process.stdout.write(`${bytes.length} bytes\n`);
  if (process.env["KEEP"]) require("node:fs").writeFileSync(process.env["KEEP"], bytes);
  const read = await readBook(bytes);
  if (read.kind !== "book") throw new Error(read.reason);
  expect(read.readBy).toBe("quick");
  expect(read.book.sheets.map(({ name }) => name)).toEqual(spec.sheets.map(({ name }) => name));
  expect(read.book.properties["TongHop.Unit"]).toBe("26206");
  expect(inflateRawSync).toBeDefined();
});
