import { classCatalogue, formLabel } from "../../domain/awards/award-catalogues";
import { quotaUses } from "../../domain/awards/quotas";
import { unverifiedSources } from "../../domain/awards/rule-pack";
import { vietnameseDay } from "../../domain/day";
import {
  awardListWords,
  awardStatisticsWords as words,
  kindWords,
  writtenOut,
} from "../../messages/award-list-words";
import { a1, textLiteral } from "../a1";
import { estimateHeight } from "../row-height";
import type { CellSpec, RowSpec, SheetSpec, SpecValue } from "../spec";
import { countedAt } from "./list-columns";
import { formsStanding, type ListsBook, type PlacedList } from "./lists-book";
import { countOf, countWhere, listed, type LiveNumber } from "./live-counts";

const widths = [230, 260, 110, 110, 110, 110, 110, 110, 110] as const;

/**
 * Thống kê: counts by form and by object class, shares, the sentence of the letter, quotas. Counts are formulas over the lists, so that
 * a row taken out there is taken out here.
 */
export function layStatistics(book: ListsBook): SheetSpec {
  const sheet = new StatisticsRows();
  const { desk, unit } = book;
  sheet.line("sheet-title", words.title(unit.name));
  sheet.text("italic", words.applied(desk.pack.label, vietnameseDay(desk.decisionOn)));
  if (desk.rules.transition !== undefined) sheet.text("italic", desk.rules.transition);
  const sums = byForm(book, sheet);
  byClass(book, sheet);
  shares(book, sheet);
  letter(book, sheet, sums);
  quotas(book, sheet);
  unverified(book, sheet);
  return {
    name: awardListWords.statistics,
    visibility: "visible",
    tab: "result",
    columns: widths.map((px) => ({ px })),
    rows: sheet.rows,
    merges: sheet.merged.map(({ row, lastColumn }) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: 0,
      lastColumn,
    })),
    gridLines: false,
    print: {
      paper: "A4",
      orientation: "landscape",
      area: {
        firstRow: 0,
        firstColumn: 0,
        lastRow: sheet.rows.length - 1,
        lastColumn: widths.length - 1,
      },
      footerLeft: awardListWords.footer(awardListWords.statistics, unit.name),
    },
  };
}

type Written = SpecValue | LiveNumber | undefined;

const isLive = (written: Written): written is LiveNumber =>
  typeof written === "object" && "formula" in written;

/** Rows of the sheet as they are added. */
class StatisticsRows {
  readonly rows: RowSpec[] = [];
  readonly merged: { readonly row: number; readonly lastColumn: number }[] = [];

  get next(): number {
    return this.rows.length;
  }

  #merge(lastColumn: number): void {
    this.merged.push({ row: this.next, lastColumn });
  }

  /** A line over the whole width. */
  line(role: CellSpec["role"], value: string): void {
    this.#merge(widths.length - 1);
    this.rows.push({ cells: [{ column: 0, role, value }], height: 26, fixedHeight: true });
  }

  /** A text that may take several lines. */
  text(role: CellSpec["role"], value: string, formula?: string): void {
    this.#merge(widths.length - 1);
    const px = widths.reduce((sum, width) => sum + width, 0);
    this.rows.push({
      cells: [{ column: 0, role, value, ...(formula !== undefined && { formula }) }],
      height: estimateHeight([{ text: value, px }], 18),
      fixedHeight: true,
    });
  }

  heading(value: string): void {
    this.rows.push({ cells: [], height: 9 });
    this.line("bold", value);
  }

  head(texts: readonly string[]): void {
    if (texts[1] === "") this.#merge(1);
    const cells = texts.map((value, column): CellSpec => ({ column, role: "print-heading", value }));
    const measured = texts.map((text, at) => ({ text, px: widths[at] ?? 110, bold: true }));
    this.rows.push({ cells, height: estimateHeight(measured, 24), fixedHeight: true });
  }

  row(values: readonly Written[], role: "plain" | "sum" = "plain"): void {
    if (values[1] === "") this.#merge(1);
    const cells = values.map((written, column): CellSpec => {
      const isText = typeof written === "string";
      const plain = isText ? "print-cell" : "print-center";
      const shown = isLive(written) ? written : { value: written ?? "" };
      return { column, role: role === "sum" ? "print-heading" : plain, ...shown };
    });
    const measured = values.flatMap((value, at) =>
      typeof value === "string" ? [{ text: value, px: widths[at] ?? 110 }] : [],
    );
    this.rows.push({ cells, height: estimateHeight(measured, 21) });
  }
}

/** The cell that holds a form's count of a kind, for the sentence of the letter. */
interface FormSums {
  readonly forms: readonly {
    readonly label: string;
    readonly counts: readonly { readonly list: PlacedList; readonly cell: string; readonly value: number }[];
  }[];
  readonly all: FormSums["forms"][number]["counts"];
}

const shownForm = (label: string): string => (label === "" ? awardListWords.noForm : writtenOut(label));

function byForm(book: ListsBook, sheet: StatisticsRows): FormSums {
  const { lists } = book;
  sheet.heading(words.byForm);
  const kinds = lists.map(({ list }) => upperFirst(kindWords[list.kind].one));
  sheet.head([words.form, "", ...kinds, words.sum]);
  const first = sheet.next;
  const forms = formsStanding(book).map(({ form, label }) => {
    const row = sheet.next;
    const counts = lists.map((list) => countOf(list, form));
    sheet.row([shownForm(label), "", ...counts, sumOf(row, counts)]);
    return {
      label: shownForm(label),
      counts: lists.map((list, at) => ({
        list,
        cell: a1(row, countColumn + at, "both"),
        value: counts[at]?.value ?? 0,
      })),
    };
  });
  const row = sheet.next;
  const totals = lists.map((list, at) => ({
    formula: first === row ? "0" : `SUM(${a1(first, countColumn + at)}:${a1(row - 1, countColumn + at)})`,
    value: list.list.count,
  }));
  sheet.row([words.sum, "", ...totals, sumOf(row, totals)], "sum");
  const all = lists.map((list, at) => ({
    list,
    cell: a1(row, countColumn + at, "both"),
    value: list.list.count,
  }));
  return { forms, all };
}

/** Counts begin behind two columns of words. */
const countColumn = 2;

const sumOf = (row: number, counts: readonly LiveNumber[]): LiveNumber => ({
  formula: `SUM(${a1(row, countColumn)}:${a1(row, countColumn + counts.length - 1)})`,
  value: counts.reduce((sum, { value }) => sum + value, 0),
});

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Rows by object class, a column for each form that stands in the lists. */
function byClass(book: ListsBook, sheet: StatisticsRows): void {
  const { context, lists } = book;
  const forms = formsStanding(book);
  sheet.heading(words.byClass);
  sheet.head([words.kind, words.objectClass, ...forms.map(({ label }) => shownForm(label)), words.sum]);
  for (const list of lists) {
    const { kind } = list.list;
    const entries = context.catalogues.get(classCatalogue[kind])?.entries ?? [];
    const column = countedAt(kind).objectClass;
    for (const { id, label } of [...entries, { id: "", label: "" }]) {
      const counts = forms.map(({ form }) =>
        countWhere(list, { column, text: label, form }, ({ objectClass }) => objectClass === id),
      );
      const isEmpty = counts.every(({ value }) => value === 0);
      if (label === "" && isEmpty) continue;
      const shown = label === "" ? words.noClass : label;
      sheet.row([upperFirst(kindWords[kind].one), shown, ...counts, sumOf(sheet.next, counts)]);
    }
  }
}

function shares(book: ListsBook, sheet: StatisticsRows): void {
  const persons = book.lists.find(({ list }) => list.kind === "individual");
  if (!persons) return;
  const { directWorkers, women } = book.desk.rules.aims;
  const places = countedAt("individual");
  sheet.heading(words.shares);
  sheet.head([words.shares.replace(/^\d+\.\s*/, ""), "", words.count, words.share, `${words.aim} %`]);
  const add = (label: string, count: LiveNumber, aim: number | undefined): void => {
    const row = sheet.next;
    const all = countOf(persons);
    const formula = `IF(${all.formula}=0,"",ROUND(${a1(row, countColumn)}/(${all.formula})*100,1))`;
    const value = all.value === 0 ? "" : Math.round((count.value / all.value) * 1000) / 10;
    sheet.row([label, "", count, { formula, value: value as number }, aim ?? ""]);
  };
  add(
    words.direct,
    countWhere(persons, { column: places.direct, text: "x" }, (one) => one.isDirectWorker === true),
    directWorkers,
  );
  add(
    words.women,
    countWhere(persons, { column: places.woman, text: "x" }, (one) => one.isWoman === true),
    women,
  );
}

/** "Đề nghị khen thưởng 12 tập thể, 07 cá nhân; Bằng khen … cho 02 tập thể …": its counts are those of the lists. */
function letter(book: ListsBook, sheet: StatisticsRows, { forms, all }: FormSums): void {
  sheet.heading(words.sentence);
  const kinds = (counts: FormSums["all"]) =>
    listed(counts.map(({ list, cell, value }) => ({ kind: list.list.kind, cell, value })));
  const whole = kinds(all);
  let formula = `${textLiteral(words.letter)}&${whole.formula}`;
  let value = words.letter + whole.value;
  for (const { label, counts } of forms) {
    const part = kinds(counts);
    const begins = words.letterGroups(label);
    const sum = counts.map(({ cell }) => cell).join("+");
    formula += `&IF(${sum}=0,"",${textLiteral(begins)}&${part.formula})`;
    if (part.value !== "") value += begins + part.value;
  }
  sheet.text("plain", `${value}.`, `${formula}&"."`);
}

function quotas({ desk, context }: ListsBook, sheet: StatisticsRows): void {
  sheet.heading(words.quotas);
  const uses = quotaUses(desk);
  if (uses.length === 0) {
    sheet.text("italic", words.noQuotas);
    return;
  }
  sheet.head([words.unit, words.form, words.most, words.used, words.left]);
  for (const { quota, unit, most, used } of uses)
    sheet.row([unit.name, formLabel(context, quota.form), most, used.length, most - used.length]);
}

function unverified({ desk }: ListsBook, sheet: StatisticsRows): void {
  sheet.heading(words.unverified);
  const sources = unverifiedSources(desk.pack);
  for (const source of sources) sheet.text("plain", `- ${source}`);
  if (sources.length === 0) sheet.text("italic", words.allVerified);
}
