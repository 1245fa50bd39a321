import type { Consolidation } from "../../domain/consolidation/consolidation";
import { analysisWords } from "../../messages/analysis-words";
import { programName } from "../../messages/identity-words";
import { resultWords as words } from "../../messages/result-words";
import { layOutlineSheet } from "../bao-cao/lay";
import { laySectionTables, tableChoices } from "../bieu-theo-muc/lay";
import { layData } from "../du-lieu/lay";
import { layHelp } from "../huong-dan/lay";
import { bookProperty, identityProperties } from "../../domain/submission/identity-properties";
import { layComparison } from "../doi-chieu/lay";
import { layOwnReport } from "../doi-chieu/own-report";
import { layFindings } from "../ket-qua-kiem-tra/lay";
import { layMergedLists } from "../merged-lists/lay";
import { choiceNames, lookUpChoices, type LookUpChoices } from "../nguon-so-lieu/choices";
import { layTrace } from "../nguon-so-lieu/lay";
import { layLookUp } from "../tra-cuu/lay";
import { layJournal } from "../nhat-ky/lay";
import { layNarratives } from "../noi-dung/lay";
import { narrativeSections } from "../noi-dung/narrative-sections";
import { layOutside } from "../noi-dung-khac/lay";
import { type CarriedState, layState } from "../result-state/state-sheet";
import type { BookSpec, CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { layCorrections } from "../sua-so-lieu/lay";
import { layOverview } from "../tinh-hinh-chung/lay";
import { layMatrix } from "../tong-hop/lay";
import { pickableName } from "../tong-hop/lay-turned";
import { layForeign } from "../kept/foreign-sheets";
import { KeptSheet, nothingKept, type KeptContent, type RowKeys } from "../kept/user-cells";
import { analysisBook, type AnalysisBook } from "../phan-tich/analysis-book";
import { analysisChoices, type ChoiceList } from "../phan-tich/analysis-choices";
import { layInserted, type InsertedView } from "../phan-tich/inserted-view";
import { layAnalysis } from "../phan-tich/lay";
import { layPivot } from "../pivot-table/lay";
import { layParticulars } from "../thong-tin-don-vi/lay";
import { resultBook, type ResultBook } from "./result-book";
import { rowKeys } from "./row-keys";
import { layTemplate } from "./template-sheet";

/** What a consolidated workbook carries besides its result. */
export interface CarriedContent {
  /** What a user added beside, below and between our sheets. */
  readonly kept?: KeptContent | undefined;
  /** What was handed in, packed. Left out where there are too many units for sheets of their own. */
  readonly received?: CarriedState["received"];
  /** Ready views a person put on sheets of their own. */
  readonly views?: readonly InsertedView[] | undefined;
}

/** The consolidated workbook of a level: every sheet a pure function of the consolidation and what the book carries. */
export function layConsolidatedWorkbook(
  consolidation: Consolidation,
  { kept, received, views = [] }: CarriedContent = {},
): BookSpec {
  const book = resultBook(consolidation);
  const matrix = layMatrix(book);
  const data = layData(book);
  const sections = narrativeSections(book);
  const own = layOwnReport(book);
  const choices = lookUpChoices(book, matrix.places.lines);
  const analysis = analysisBook(book, matrix.places, sections);
  const lists = choiceSheet([
    ...lookUpLists(choices),
    ...(matrix.pickable.length > 0 ? [{ name: pickableName, labels: matrix.pickable }] : []),
    ...analysisChoices(analysis),
    ...tableChoices(analysis),
  ]);
  const ours: readonly OurSheet[] = [
    [layOverview(book, matrix.places, data), rowKeys.overview],
    [matrix.sheet, matrix.rowKeys],
    [layNarratives(book, sections), rowKeys.narratives],
    ...data.sheets.map((sheet) => [sheet, rowKeys.data] as const),
    ...analysisSheets(analysis, views).map((sheet) => [sheet, rowKeys.analysis] as const),
    [layParticulars(book), rowKeys.byFirst],
    ...layMergedLists(book).map(({ sheet, headRows }) => [sheet, { ...rowKeys.byFirst, headRows }] as const),
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
  const pivots = layPivot(analysis, data);
  const keptSheets = ours.map(
    ([sheet, keys]) => new KeptSheet(sheet, keys, kept?.cells.get(sheet.name) ?? nothingKept),
  );
  const machinery = [lists.sheet, ...layTemplate(book)];
  // A PivotTable grows and moves by itself: nothing beside it is taken for a user's.
  const state = { sheets: keptSheets, hidden: [...machinery, ...pivots], received, views, sections };
  const hidden = [...machinery, layState(book, state)];
  const taken = new Set(
    [...ours.map(([sheet]) => sheet), ...pivots, ...hidden].map(({ name }) => folded(name)),
  );
  return {
    sheets: [
      ...keptSheets.flatMap(({ sheet }) =>
        sheet.name === analysisWords.sheet ? [sheet, ...pivots] : [sheet],
      ),
      ...(kept?.foreign ?? []).map((grid) => layForeign(grid, taken)),
      ...hidden,
    ],
    names: [...data.names, ...analysis.reach.names(), ...lists.names],
    properties: propertiesOf(consolidation),
  };
}

/** A sheet of ours and by what its rows are found again. */
type OurSheet = readonly [SheetSpec, RowKeys];

const folded = (name: string): string => name.toLowerCase();

/** Phân tích, the views that were put into the book, and the printed tables. */
const analysisSheets = (analysis: AnalysisBook, views: readonly InsertedView[]): readonly SheetSpec[] => [
  layAnalysis(analysis),
  ...views.map((view) => layInserted(analysis, view)),
  ...laySectionTables(analysis),
];

const lookUpLists = ({ parts, rules, periods, units, contacts }: LookUpChoices): readonly ChoiceList[] => [
  { name: choiceNames.parts, labels: parts },
  { name: choiceNames.rules, labels: rules },
  { name: choiceNames.periods, labels: periods },
  { name: choiceNames.units, labels: units },
  { name: choiceNames.contacts, labels: contacts },
];

function propertiesOf({ context, unit, campaign, madeAt }: Consolidation): BookSpec["properties"] {
  return {
    title: words.title("Tổng hợp báo cáo sơ kết", unit.name),
    subject: campaign.title,
    category: words.matrix,
    creator: programName,
    createdAt: madeAt,
    custom: { ...identityProperties(context, unit, 1), [bookProperty.name]: bookProperty.consolidated },
  };
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
