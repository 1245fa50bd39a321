import type { Consolidation } from "../../domain/consolidation/consolidation";
import { programName } from "../../messages/identity-words";
import { resultWords as words } from "../../messages/result-words";
import { layOutlineSheet } from "../bao-cao/lay";
import { layData } from "../du-lieu/lay";
import { layHelp } from "../huong-dan/lay";
import { bookProperty, identityProperties } from "../../domain/submission/identity-properties";
import { layComparison } from "../doi-chieu/lay";
import { layOwnReport } from "../doi-chieu/own-report";
import { layFindings } from "../ket-qua-kiem-tra/lay";
import { layMergedLists } from "../merged-lists/lay";
import { choiceNames, lookUpChoices } from "../nguon-so-lieu/choices";
import { layTrace } from "../nguon-so-lieu/lay";
import { layLookUp } from "../tra-cuu/lay";
import { layJournal } from "../nhat-ky/lay";
import { layNarratives } from "../noi-dung/lay";
import { narrativeSections } from "../noi-dung/narrative-sections";
import { layOutside } from "../noi-dung-khac/lay";
import { layState } from "../result-state/state-sheet";
import type { BookSpec, CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { layCorrections } from "../sua-so-lieu/lay";
import { layOverview } from "../tinh-hinh-chung/lay";
import { layMatrix } from "../tong-hop/lay";
import { pickableName } from "../tong-hop/lay-turned";
import { layForeign } from "../kept/foreign-sheets";
import { KeptSheet, nothingKept, type KeptContent, type RowKeys } from "../kept/user-cells";
import { layParticulars } from "../thong-tin-don-vi/lay";
import { resultBook, type ResultBook } from "./result-book";
import { rowKeys } from "./row-keys";
import { layTemplate } from "./template-sheet";

/** What a consolidated workbook carries besides its result. */
export interface CarriedContent {
  /** What a user added beside, below and between our sheets. */
  readonly kept?: KeptContent | undefined;
  /** What was handed in, packed. Left out where there are too many units for sheets of their own. */
  readonly received?: string | undefined;
}

/** The consolidated workbook of a level: every sheet a pure function of the consolidation and what the book carries. */
export function layConsolidatedWorkbook(
  consolidation: Consolidation,
  { kept, received }: CarriedContent = {},
): BookSpec {
  const book = resultBook(consolidation);
  const matrix = layMatrix(book);
  const data = layData(book);
  const sections = narrativeSections(book);
  const own = layOwnReport(book);
  const choices = lookUpChoices(book, matrix.places.lines);
  const lists = choiceSheet([
    { name: choiceNames.parts, labels: choices.parts },
    { name: choiceNames.rules, labels: choices.rules },
    { name: choiceNames.periods, labels: choices.periods },
    { name: choiceNames.units, labels: choices.units },
    { name: choiceNames.contacts, labels: choices.contacts },
    ...(matrix.pickable.length > 0 ? [{ name: pickableName, labels: matrix.pickable }] : []),
  ]);
  const ours: readonly (readonly [SheetSpec, RowKeys])[] = [
    [layOverview(book, matrix.places, data), rowKeys.overview],
    [matrix.sheet, matrix.rowKeys],
    [layNarratives(book, sections), rowKeys.narratives],
    ...data.sheets.map((sheet) => [sheet, rowKeys.data] as const),
    [layParticulars(book), rowKeys.byFirst],
    ...layMergedLists(book).map((sheet) => [sheet, rowKeys.byFirst] as const),
    ...layOutside(book).map((sheet) => [sheet, rowKeys.byFirst] as const),
    [layFindings(book), rowKeys.findings],
    ...layCorrections(book).map((sheet) => [sheet, rowKeys.byFirst] as const),
    [layTrace(book, choices, matrix.places), rowKeys.byFirst],
    [layLookUp(book, choices), rowKeys.byFirst],
    [layJournal(book), rowKeys.journal],
    [layHelp(book), rowKeys.byFirst],
    ...(own ? [[own.sheet, rowKeys.outline] as const] : []),
    ...layComparison(book, own, matrix.places).map((sheet) => [sheet, rowKeys.byFirst] as const),
    ...unitSheets(book).map((sheet) => [sheet, rowKeys.outline] as const),
  ];
  const keptSheets = ours.map(
    ([sheet, keys]) => new KeptSheet(sheet, keys, kept?.cells.get(sheet.name) ?? nothingKept),
  );
  const machinery = [lists.sheet, ...layTemplate(book)];
  const hidden = [...machinery, layState(book, keptSheets, machinery, received, sections)];
  const taken = new Set([...ours.map(([{ name }]) => name), ...hidden.map(({ name }) => name)].map(folded));
  return {
    sheets: [
      ...keptSheets.map(({ sheet }) => sheet),
      ...(kept?.foreign ?? []).map((grid) => layForeign(grid, taken)),
      ...hidden,
    ],
    names: [...data.names, ...lists.names],
    properties: {
      title: words.title("Tổng hợp báo cáo sơ kết", consolidation.unit.name),
      subject: consolidation.campaign.title,
      category: words.matrix,
      creator: programName,
      createdAt: consolidation.madeAt,
      custom: propertiesOf(consolidation),
    },
  };
}

const folded = (name: string): string => name.toLowerCase();

function propertiesOf({ context, unit }: Consolidation): Readonly<Record<string, string>> {
  return { ...identityProperties(context, unit, 1), [bookProperty.name]: bookProperty.consolidated };
}

function unitSheets(book: ResultBook): readonly SheetSpec[] {
  return book.children.flatMap(({ unit, answers }) => {
    const sheetName = book.sheetOf(unit);
    if (sheetName === undefined || !answers) return [];
    return [
      layOutlineSheet(book.context, {
        unit,
        layout: book.layout,
        answers,
        sheetName,
        variant: "consolidated",
      }),
    ];
  });
}

interface ChoiceList {
  /** The defined name of its range. */
  readonly name: string;
  readonly labels: readonly string[];
}

/** The hidden ranges that pick-lists of this book's own sheets choose from, one column a list. */
function choiceSheet(lists: readonly ChoiceList[]): {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
} {
  const depth = Math.max(1, ...lists.map(({ labels }) => labels.length));
  return {
    sheet: {
      name: words.choices,
      visibility: "hidden",
      columns: lists.map(() => ({ px: 260 })),
      rows: {
        *[Symbol.iterator]() {
          for (let at = 0; at < depth; at++) yield choiceRow(lists, at);
        },
      },
      protection: { allowSort: false },
    },
    names: lists.map(({ name, labels }, column) => ({
      name,
      sheet: words.choices,
      range: {
        firstRow: 0,
        lastRow: Math.max(1, labels.length) - 1,
        firstColumn: column,
        lastColumn: column,
      },
    })),
  };
}

function choiceRow(lists: readonly ChoiceList[], at: number): RowSpec {
  return {
    cells: lists.flatMap(({ labels }, column): readonly CellSpec[] => {
      const value = labels[at];
      return value === undefined ? [] : [{ column, role: "plain", value }];
    }),
  };
}
