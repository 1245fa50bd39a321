import type { Consolidation } from "../../domain/consolidation/consolidation";
import { programName } from "../../messages/identity-words";
import { resultWords as words } from "../../messages/result-words";
import { layOutlineSheet } from "../bao-cao/lay";
import { layData } from "../du-lieu/lay";
import { layHelp } from "../huong-dan/lay";
import { identityProperties } from "../../domain/submission/identity-properties";
import { layFindings } from "../ket-qua-kiem-tra/lay";
import { layMergedLists } from "../merged-lists/lay";
import { choiceNames, lookUpChoices, type LookUpChoices } from "../nguon-so-lieu/choices";
import { layTrace } from "../nguon-so-lieu/lay";
import { layLookUp } from "../tra-cuu/lay";
import { layJournal } from "../nhat-ky/lay";
import { layNarratives } from "../noi-dung/lay";
import { layState } from "../result-state/state-sheet";
import type { BookSpec, CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { layOverview } from "../tinh-hinh-chung/lay";
import { layMatrix } from "../tong-hop/lay";
import { resultBook, type ResultBook } from "./result-book";

/** The consolidated workbook of a level: every sheet a pure function of the consolidation. */
export function layConsolidatedWorkbook(consolidation: Consolidation): BookSpec {
  const book = resultBook(consolidation);
  const matrix = layMatrix(book);
  const data = layData(book);
  const choices = lookUpChoices(book, matrix.places.lines);
  const lists = choiceSheet(choices);
  return {
    sheets: [
      layOverview(book, matrix.places, data),
      matrix.sheet,
      layNarratives(book),
      ...data.sheets,
      ...layMergedLists(book),
      layFindings(book),
      layTrace(book, choices),
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

/** The hidden ranges that Nguồn số liệu and Tra cứu choose from. */
function choiceSheet(choices: LookUpChoices): {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
} {
  const columns = [choices.parts, choices.periods, choices.units];
  const names = [choiceNames.parts, choiceNames.periods, choiceNames.units];
  const depth = Math.max(1, ...columns.map(({ length }) => length));
  return {
    sheet: {
      name: words.choices,
      visibility: "hidden",
      columns: columns.map(() => ({ px: 260 })),
      rows: Array.from({ length: depth }, (_, at): RowSpec => ({
        cells: columns.flatMap((labels, column): readonly CellSpec[] => {
          const value = labels[at];
          return value === undefined ? [] : [{ column, role: "plain", value }];
        }),
      })),
      protection: { allowSort: false },
    },
    names: names.map((name, column) => ({
      name,
      sheet: words.choices,
      range: {
        firstRow: 0,
        lastRow: Math.max(1, columns[column]?.length ?? 1) - 1,
        firstColumn: column,
        lastColumn: column,
      },
    })),
  };
}
