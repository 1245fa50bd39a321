import { resultWords as words } from "../../messages/result-words";
import { a1, textLiteral } from "../a1";
import type { ResultBook } from "../consolidated-workbook/result-book";
import {
  anyFigures,
  beside,
  choiceNames,
  chooser,
  findInData,
  idOf,
  pick,
  plainId,
  sayingOf,
  type LookUpChoices,
} from "../nguon-so-lieu/choices";
import type { CellSpec, RowSpec, SheetSpec, SpecValue } from "../spec";

const at = { unit: 2, part: 3, contact: 4, first: 6 } as const;
const [unitCell, partCell] = [a1(at.unit, 2, "both"), a1(at.part, 2, "both")];

/** Two pick-lists, unit and indicator: value, status and source in every period, for a machine without the program. */
export function layLookUp(book: ResultBook, choices: LookUpChoices): SheetSpec {
  const [unit, part] = [choices.units[0] ?? "", choices.parts[0] ?? ""];
  const title = words.title("Tra cứu", book.consolidation.unit.name);
  const headings = ["Kỳ", "Giá trị", "Tình trạng", "Tệp", "Ô trong tệp"];
  return {
    name: words.lookUp,
    visibility: "visible",
    tab: "result",
    columns: [{ px: 60, hidden: true }, { px: 150 }, { px: 320 }, { px: 110 }, { px: 280 }, { px: 140 }],
    rows: [
      { cells: [{ column: 1, role: "sheet-title", value: title }], height: 26, fixedHeight: true },
      { cells: [{ column: 1, role: "hint", value: words.lookUpHint }], height: 18 },
      chooser("Đơn vị", unit),
      chooser("Chỉ tiêu", part),
      { cells: contactCells(choices, unit), height: 20 },
      {
        cells: headings.map((value, step) => ({ column: 1 + step, role: "column-heading", value })),
        height: 22,
      },
      ...choices.periods.map((period) => periodRow(book, plainId(unit), plainId(part), period)),
    ],
    merges: [0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 5 })),
    conditionals: [
      anyFigures({
        firstRow: at.first,
        lastRow: at.first + Math.max(1, choices.periods.length) - 1,
        firstColumn: 2,
        lastColumn: 2,
      }),
    ],
    validations: [pick(at.unit, choiceNames.units), pick(at.part, choiceNames.parts)],
    print: {
      paper: "A4",
      orientation: "landscape",
      footerLeft: words.footer(words.lookUp, book.consolidation.unit.name),
    },
  };
}

function contactCells({ units, contacts }: LookUpChoices, unit: string): readonly CellSpec[] {
  const value = contacts[units.indexOf(unit)] ?? "";
  const formula = beside(choiceNames.contacts, choiceNames.units, unitCell);
  return [
    { column: 1, role: "line-bold", value: words.contact },
    { column: 2, role: "line-italic", formula, value },
  ];
}

function periodRow(book: ResultBook, unit: string, part: string, choice: string): RowSpec {
  const period = plainId(choice);
  const key = `${idOf(unitCell)}&"|"&${idOf(partCell)}&${textLiteral(`|${period}`)}`;
  const { value, status, file, cell } = sayingOf(book, unit, part, period);
  const found: readonly (readonly [string, SpecValue])[] = [
    ["DL_GiaTri", value],
    ["DL_TinhTrang", status],
    ["DL_Tep", file],
    ["DL_O", cell],
  ];
  return {
    cells: [
      { column: 0, role: "hidden-id", value: period },
      { column: 1, role: "list-cell", value: choice.slice(period.length + 3) },
      ...found.map(([name, cached], step): CellSpec => ({
        column: 2 + step,
        role: step === 0 ? "unit-value" : "list-cell",
        formula: findInData(name, key),
        value: cached,
        format: step === 0 ? "decimal-2" : "general",
      })),
    ],
    height: 18,
  };
}
