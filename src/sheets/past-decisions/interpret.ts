import { kindOfName, type PastAward } from "../../domain/awards/past-awards";
import { foldWithoutMarks } from "../../domain/text/fold";
import { propertyNames } from "../../domain/submission/identity-properties";
import { awardGivenWords } from "../../messages/award-list-words";
import { cellText } from "../cell-text";
import type { BookGrid, CellGrid, GridRow } from "../grid";

type Column = "name" | "form" | "decision" | "year" | "place";

/** Headings people give the columns of a list of decisions, without marks. The first that fits wins. */
const headings: Readonly<Record<Column, RegExp>> = {
  name: /^(?:ho va ten|ho ten|ten (?:tap the|ca nhan|don vi|ho|doi tuong|goi)|ten$|ho gia dinh|tap the|ca nhan|doi tuong duoc khen)/,
  form: /^hinh thuc|^loai khen|^danh hieu/,
  decision: /^so (?:quyet dinh|qd)|^quyet dinh|^qd/,
  year: /^nam|^ngay/,
  place: /^(?:chuc vu|noi cong tac|noi o|don vi|dia chi|ap|dia phuong)/,
};

const columns = Object.keys(headings) as readonly Column[];

/**
 * A list of past decisions, in any workbook with a column of names: every sheet that has one is read; of a workbook of ours with
 * a sheet Đã khen thưởng that one alone, because the others name who was only nominated. Undefined where none has: then nothing
 * was held against it.
 */
export function interpretPastDecisions({ sheets, properties }: BookGrid): readonly PastAward[] | undefined {
  const given = properties[propertyNames.campaign] === undefined ? [] : sheets.filter(isGiven);
  const read = (given.length > 0 ? given : sheets).map(readSheet).filter((awards) => awards !== undefined);
  return read.length === 0 ? undefined : read.flat();
}

const isGiven = ({ name }: CellGrid): boolean => name === awardGivenWords.sheet;

/** Headings stand in the first rows, below titles. */
const deepestHeading = 20;

function readSheet({ rows }: CellGrid): readonly PastAward[] | undefined {
  for (const [at, row] of rows.entries()) {
    if (row.index > deepestHeading) return undefined;
    const places = placesIn(row);
    if (places.name !== undefined) return rows.slice(at + 1).flatMap((one) => awardIn(one, places) ?? []);
  }
  return undefined;
}

type Places = Partial<Record<Column, number>>;

/** A sheet's row of headings has two of them or more: a title that begins "Tập thể …" stands alone. */
function placesIn(row: GridRow): Places {
  const found: Places = {};
  for (const cell of row.cells) {
    const heading = foldWithoutMarks(cellText(cell));
    const column = columns.find((one) => found[one] === undefined && headings[one].test(heading));
    if (column) found[column] = cell.column;
  }
  return Object.keys(found).length > 1 || row.cells.length > 1 ? found : {};
}

function awardIn(row: GridRow, places: Places): PastAward | undefined {
  const text = (column: Column): string => {
    const cell = row.cells.find((one) => one.column === places[column]);
    return cell ? cellText(cell) : "";
  };
  const name = text("name");
  // A group's heading ("I. TẬP THỂ") and the closing line stand in that column, too.
  if (!/\p{L}{2}/u.test(name) || row.cells.length < 2) return undefined;
  const year = /(?:19|20)\d{2}/.exec(text("year") || text("decision"))?.[0];
  return {
    name,
    kind: kindOfName(name),
    form: text("form"),
    decision: text("decision"),
    year: year === undefined ? undefined : Number(year),
    place: text("place"),
    unit: undefined,
  };
}
