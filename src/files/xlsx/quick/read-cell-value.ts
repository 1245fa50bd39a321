import type { CellValue } from "../../../sheets/grid";
import type { CellStyle } from "./read-styles";
import { legacyFontOf, type TextItem, textValue } from "./read-text-item";
import { numberOrDate, parseIsoMoment, parseStoredNumber } from "./read-value";

/** What cells refer to outside their sheet. */
export interface BookTables {
  readonly strings: readonly TextItem[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** `<c>` as it stands: `v` undefined where there is none. */
export interface RawCell {
  readonly type: string;
  readonly style: CellStyle;
  readonly v: string | undefined;
  readonly inline: TextItem | undefined;
}

export interface StoredValue {
  readonly value: CellValue;
  readonly legacyFont: string | undefined;
}

/** A value stands for a shared string that is not there: it must be seen, and be no text of anybody's. */
export const missingString: CellValue = { kind: "error", code: "#N/A" };

type ReadKind = (v: string, cell: RawCell, tables: BookTables) => CellValue;

const blank: CellValue = { kind: "blank" };

/** By `t`. A Map, since a file may say t="constructor". */
const kinds: ReadonlyMap<string, ReadKind> = new Map<string, ReadKind>([
  ["n", readNumber],
  ["str", (v) => textValue(v)],
  ["inlineStr", (v) => textValue(v)],
  ["b", (v) => readBoolean(v.trim())],
  ["e", (v) => ({ kind: "error", code: v.trim() })],
  ["d", (v) => parseIsoMoment(v) ?? textValue(v)],
]);

function readNumber(v: string, { style }: RawCell, { date1904 }: BookTables): CellValue {
  const number = parseStoredNumber(v);
  if (number !== undefined) return numberOrDate(number, style.date, date1904);
  return v.trim() === "" ? blank : textValue(v);
}

function readBoolean(v: string): CellValue {
  return v === "" ? blank : { kind: "boolean", value: v === "1" || v === "true" };
}

/** What the cell holds; undefined where its type is none of the format's. */
export function readCellValue(cell: RawCell, tables: BookTables): StoredValue | undefined {
  const { legacyFont } = cell.style;
  if (cell.inline) return { value: cell.inline.value, legacyFont: legacyFontOf(cell.inline, legacyFont) };
  if (cell.v === undefined) return { value: blank, legacyFont };
  if (cell.type === "s") return readShared(cell.v, cell.style, tables);
  const read = kinds.get(cell.type);
  return read && { value: read(cell.v, cell, tables), legacyFont };
}

function readShared(v: string, { legacyFont }: CellStyle, { strings }: BookTables): StoredValue {
  const item = strings[Number(v)];
  return item
    ? { value: item.value, legacyFont: legacyFontOf(item, legacyFont) }
    : { value: missingString, legacyFont: undefined };
}
