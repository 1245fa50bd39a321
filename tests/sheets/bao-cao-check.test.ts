import type { Expression } from "../../src/domain/expression/expression";
import { parsePartId } from "../../src/domain/indicator/ids";
import type { FigureAnswer } from "../../src/domain/submission/figure-columns";
import { withShownChoices } from "../../src/sheets/bao-cao/shown-choices";
import { printFormula } from "../../src/sheets/formula";
import type { RowSpec, SheetSpec } from "../../src/sheets/spec";
import { OutlineSheet } from "../support/outline-sheet";

const xa = new OutlineSheet("26215");
const { columns } = xa.layout;

type Figures = Readonly<Record<string, number | string | boolean | Partial<FigureAnswer>>>;
type Texts = Readonly<Record<string, string>>;

const rowsOf = (figures: Figures, texts: Texts = {}, notes: Texts = {}): readonly RowSpec[] => [
  ...xa.lay(xa.answers(figures, texts, notes)).rows,
];

/** What Kiểm tra says in a row; "" where it says nothing. */
function at(rows: readonly RowSpec[], row: number): string {
  const value = rows[row]?.cells.find(({ column }) => column === columns.check)?.value;
  return typeof value === "string" ? value : "";
}

const says = (key: string, figures: Figures, notes: Texts = {}): string =>
  at(rowsOf(figures, {}, notes), xa.row(key));

const none: Partial<FigureAnswer> = { state: "none", value: 0, text: "-" };
const notApplicable: Partial<FigureAnswer> = { state: "not-applicable", value: undefined, text: "x" };
const notYet: Partial<FigureAnswer> = { state: "blank", value: undefined, text: "…" };
const unreadable = (text: string): Partial<FigureAnswer> => ({ state: "unreadable", value: undefined, text });

describe("the first word of Kiểm tra is the state", () => {
  test("a required row that is blank, half filled, filled", () => {
    expect(says("A01", {})).toMatch(/^Thiếu: .*3/);
    expect(says("A01", { "A01|2022": 11000 })).toMatch(/^Thiếu: .*2/);
    expect(says("A01", { "A01|dau-ky": 11000, "A01|2022": 11050, "A01|2023": 11100 })).toBe("Đạt");
  });

  test("an optional row that is blank says nothing", () => {
    expect(says("B03", {})).toBe("");
  });

  test("wrong before missing: the years that fail stand between the state and the colon", () => {
    const both = { "A01|2022": unreadable("12 nghìn"), "A01|2023": 11000.5 };
    expect(says("A01", both)).toMatch(/^Sai 2022: /);
    expect(says("A01", { "A01|2022": 900_000 })).toMatch(/^Sai 2022: /);
    expect(says("A01", { "A01|dau-ky": 1.5 })).toMatch(/^Sai 31\/12\/2020: /);
  });

  test("a sum of parts, a part over its whole", () => {
    const wrong = { "C01|2023": 6, "C02|2023": 4, "C03|2023": 1, "C04|2023": 0 };
    expect(says("C01", wrong)).toMatch(/^Sai 2023: /);
    expect(says("C02", { "C01|2023": 3, "C02|2023": 4 })).toMatch(/^Sai 2023: /);
  });

  test("a jump between years asks for a reason, and a reason settles it", () => {
    const jump = { "A01|dau-ky": 9000, "A01|2022": 11000, "A01|2023": 19000 };
    expect(says("A01", jump)).toMatch(/^Lưu ý( 2022)? 2023: /);
    expect(says("A01", jump, { A01: "sáp nhập ấp" })).toBe("Đạt");
  });

  test("the signs of official tables are answers", () => {
    const signs = { "B01|2021": none, "B01|2022": notYet, "B01|2023": notApplicable };
    expect(says("B01", signs)).toMatch(/^(Đạt|Lưu ý)/);
    expect(says("E02", { "E02|luy-ke": notApplicable })).toBe("Đạt");
    expect(says("E01.nam", { "E01.nam|luy-ke": none })).toBe("Đạt");
    expect(says("B02.ngay", { "B02.ngay|trong-ky": none })).toBe("Đạt");
  });

  test("a day is judged as a day", () => {
    expect(says("B02.ngay", { "B02.ngay|trong-ky": "2022-07-01" })).toBe("Đạt");
    expect(says("B02.ngay", { "B02.ngay|trong-ky": "2019-07-01" })).toMatch(/^Sai cả kỳ: /);
  });

  test("a choice is compared by what its cell shows", () => {
    const chosen: Expression = {
      op: "not",
      of: {
        op: "=",
        left: { op: "figure", part: parsePartId("E01b") },
        right: { op: "text", value: "dat" },
      },
    };
    const formula = printFormula(withShownChoices(xa.context, chosen), () => "K9");
    expect(formula).toContain('K9="Đạt"');
    const said: Expression = {
      op: "=",
      left: { op: "figure", part: parsePartId("E01") },
      right: { op: "text", value: "Có" },
    };
    expect(withShownChoices(xa.context, said)).toEqual(said);
  });

  test("a computed row computes itself", () => {
    expect(says("D03", {})).toBe("Tự tính");
  });
});

describe("texts and headings", () => {
  test("a text is counted in words; one that may come by Word is no gap", () => {
    const rows = rowsOf({}, { "I.1": "Được sự quan tâm của cấp trên\nNhân dân đồng thuận" });
    expect(at(rows, xa.rowIn("I.1", "nd.1"))).toBe("Đạt (11 từ)");
    expect(at(rows, xa.rowIn("I.2", "nd.1"))).not.toMatch(/^(Thiếu|Sai|Lưu ý|Đạt)/);
    expect(at(rows, xa.rowIn("IV.3", "nd.1"))).toBe("");
  });

  test("a paragraph longer than a row can show is remarked upon", () => {
    const rows = rowsOf({}, { "I.1": "từ ".repeat(800).trim() });
    expect(at(rows, xa.rowIn("I.1", "nd.1"))).toMatch(/^Lưu ý/);
  });

  test("a heading sums up what stands below it and is itself never counted", () => {
    const wrong = { "C01|2023": 6, "C02|2023": 4, "C03|2023": 1, "C04|2023": 0 };
    const rows = rowsOf({ ...wrong, "C01|dau-ky": none, "C01|2022": none });
    expect(at(rows, xa.rowIn("II.2.a", "muc"))).toBe("1 lỗi, còn 3 mục");
    for (const { kind, row } of xa.layout.rows) {
      if (kind === "section") expect(at(rows, row)).not.toMatch(/^(Sai|Thiếu|Lưu ý|Đạt|Tự tính)/);
    }
  });

  test("the head counts the whole sheet", () => {
    const empty = rowsOf({});
    const missing = xa.layout.rows.filter(({ row }) => at(empty, row).startsWith("Thiếu")).length;
    expect(at(empty, 0)).toBe(`Đã điền 0/${missing} mục`);
    expect(missing).toBeGreaterThan(10);
  });
});

describe("what Excel, WPS and old files can hold", () => {
  const codes = ["26215", "26206", "736", "732", "DNI-SNV"];
  const specs = codes.map((code): readonly [string, SheetSpec] => [code, new OutlineSheet(code).lay()]);

  test.each(specs)("%s: validations within Excel's limits", (_code, { validations = [] }) => {
    expect(validations.length).toBeGreaterThan(10);
    for (const { promptTitle, prompt, errorTitle, error, rule, ranges } of validations) {
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(225);
      expect((rule.kind === "list" ? rule.source : rule.formula).length).toBeLessThanOrEqual(255);
      expect(ranges.length).toBeGreaterThan(0);
    }
  });

  test.each(specs)(
    "%s: at most three rules a range, and no two ranges overlap",
    (_code, { conditionals = [] }) => {
      expect(conditionals.length).toBeGreaterThan(3);
      conditionals.forEach(({ range, rules }, place) => {
        expect(rules.length).toBeLessThanOrEqual(3);
        for (const other of conditionals.slice(place + 1)) {
          const isApart =
            other.range.firstColumn > range.lastColumn ||
            other.range.lastColumn < range.firstColumn ||
            other.range.firstRow > range.lastRow ||
            other.range.lastRow < range.firstRow;
          expect(isApart).toBe(true);
        }
      });
    },
  );

  test.each(specs)(
    "%s: no formula longer than Excel takes, none volatile or newer than 2010",
    (_code, { rows }) => {
      const formulas = [...rows].flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
      expect(formulas.length).toBeGreaterThan(50);
      for (const formula of formulas) {
        expect(formula.length).toBeLessThan(8192);
        expect(formula).not.toMatch(
          /\b(?:INDIRECT|OFFSET|TODAY|NOW|RAND|LET|XLOOKUP|FILTER|IFS|TEXTJOIN|CONCAT)\(/,
        );
      }
    },
  );

  test.each(codes)("%s: what Kiểm tra says of a rule is short enough for its column", (code) => {
    const messages = new OutlineSheet(code).layout.rows.flatMap((row) =>
      row.kind === "part" ? row.part.constraints.map(({ message }) => message.vi) : [],
    );
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(35);
  });
});
