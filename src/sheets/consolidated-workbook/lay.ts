import type { Consolidation } from "../../domain/consolidation/consolidation";
import { programName } from "../../messages/identity-words";
import { resultWords as words } from "../../messages/result-words";
import { layOutlineSheet } from "../bao-cao/lay";
import { layData } from "../du-lieu/lay";
import { layHelp } from "../huong-dan/lay";
import { identityProperties } from "../../domain/submission/identity-properties";
import { layFindings } from "../ket-qua-kiem-tra/lay";
import { layMergedLists } from "../merged-lists/lay";
import { choiceNames, lookUpChoices } from "../nguon-so-lieu/choices";
import { layTrace } from "../nguon-so-lieu/lay";
import { layLookUp } from "../tra-cuu/lay";
import { layJournal } from "../nhat-ky/lay";
import { layNarratives } from "../noi-dung/lay";
import { layState } from "../result-state/state-sheet";
import type { BookSpec, CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { layOverview } from "../tinh-hinh-chung/lay";
import { layMatrix } from "../tong-hop/lay";
import { pickableName } from "../tong-hop/lay-turned";
import { resultBook, type ResultBook } from "./result-book";

/** The consolidated workbook of a level: every sheet a pure function of the consolidation. */
export function layConsolidatedWorkbook(consolidation: Consolidation): BookSpec {
  const book = resultBook(consolidation);
  const matrix = layMatrix(book);
  const data = layData(book);
  const choices = lookUpChoices(book, matrix.places.lines);
  const lists = choiceSheet([
    { name: choiceNames.parts, labels: choices.parts },
    { name: choiceNames.rules, labels: choices.rules },
    { name: choiceNames.periods, labels: choices.periods },
    { name: choiceNames.units, labels: choices.units },
    { name: choiceNames.contacts, labels: choices.contacts },
    ...(matrix.pickable.length > 0 ? [{ name: pickableName, labels: matrix.pickable }] : []),
  ]);
  return {
    sheets: [
      layOverview(book, matrix.places, data),
      matrix.sheet,
      layNarratives(book),
      ...data.sheets,
      ...layMergedLists(book),
      layFindings(book),
      layTrace(book, choices, matrix.places),
      layLookUp(book, choices),
      layJournal(book),
      layHelp(book),
      ...unitSheets(book),
      lists.sheet,
      layState(book),
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

function propertiesOf({ context, unit }: Consolidation): Readonly<Record<string, string>> {
  return { ...identityProperties(context, unit, 1), "TongHop.Book": "consolidated" };
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
