import type { CellValue, GridCell, GridRow } from "../../../sheets/grid";
import { NotUnderstood } from "../../xml/not-understood";
import { type LetterTaker, malformed, type XmlScanner } from "../../xml/xml-scanner";
import { addressOf } from "../write-address";
import type { FormulasReader } from "./formulas-reader";
import { inOrder } from "./order-rows";
import { columnAt, columnLimit, rowLimit } from "./read-address";
import { type BookTables, missingString, type RawCell, readCellValue } from "./read-cell-value";
import { plainStyle } from "./read-styles";
import { readTextItem, type TextItem } from "./read-text-item";
import type { RowTails } from "./row-tails";
import type { SheetNotes } from "./sheet-notes";

const letterR = 0x72;
const letterS = 0x73;
const letterT = 0x74;
const equalsSign = 0x3d;
const digits = /\d+/;

/**
 * Reads `<sheetData>`. Cells that hold nothing (most of a prepared form) cost their own length only: where one
 * stands is worked out only when a cell behind it does not say its own place.
 */
export class RowsReader {
  private readonly rows: GridRow[] = [];
  private cells: GridCell[] = [];
  private row = -1;
  private rowSaid = false;
  /** Where the last reference in this row stands in the part, and how many cells without one have come since. */
  private referenceAt = -1;
  private since = 0;
  private lastColumn = -1;
  private ordered = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly tables: BookTables,
    private readonly notes: SheetNotes,
    private readonly formulas: FormulasReader,
    private readonly tails: RowTails,
  ) {}

  /** Leaves the scanner behind the cells. */
  read(): readonly GridRow[] {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.is("c")) this.readCell();
      else if (scanner.is("row")) this.enterRow();
      else if (scanner.is("sheetData") && (scanner.closing || scanner.empty)) return this.finish();
    }
    throw malformed("no end of sheetData");
  }

  private finish(): readonly GridRow[] {
    this.closeRow();
    return this.ordered ? this.rows : inOrder(this.rows, this.notes);
  }

  private enterRow(): void {
    if (this.scanner.closing) this.tails.end(this.row, this.cells);
    this.closeRow();
    if (this.scanner.closing) return;
    this.tails.enterRow();
    const said = this.scanner.attribute("r");
    this.rowSaid = said !== undefined;
    this.row = said === undefined ? this.row + 1 : Number(said) - 1;
    this.cells = [];
    this.referenceAt = -1;
    this.since = 0;
    this.lastColumn = -1;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    if (this.row <= (this.rows.at(-1)?.index ?? -1)) this.ordered = false;
    this.rows.push({ index: this.row, cells: this.cells });
    this.cells = [];
  }

  private readCell(): void {
    const { scanner } = this;
    if (scanner.closing) return;
    this.place();
    if (this.isSecond() && this.takeTail()) return;
    if (scanner.empty) return;
    const column = this.column();
    const raw = new CellReader(scanner, this.tables);
    raw.read(this.formulas, { row: this.row, column });
    if (raw.formula === undefined || raw.type === "s") this.tails.forget();
    this.keep(column, raw);
  }

  /** Whether the present cell is the second of a row that says its number, and says its own place. */
  private isSecond(): boolean {
    return this.tails.isSecond() && this.rowSaid && this.referenceAt > this.scanner.nameStart;
  }

  /** The rest of the row from the present cell on, where it is known. */
  private takeTail(): boolean {
    const known = this.tails.take(this.row, this.lastColumn, this.cells.length);
    if (!known) return false;
    for (const cell of known) this.cells.push(cell);
    return true;
  }

  /** Remembers where the cell says it stands, without reading it. */
  private place(): void {
    const { xml, nameEnd } = this.scanner;
    // r="…" comes first in nearly every file.
    if (xml.charCodeAt(nameEnd + 1) === letterR && xml.charCodeAt(nameEnd + 2) === equalsSign) {
      this.referenceAt = nameEnd + 4;
      this.since = 0;
    } else this.placeSlowly();
  }

  private placeSlowly(): void {
    const said = this.scanner.attribute("r");
    if (said === undefined) {
      this.since++;
      return;
    }
    this.referenceAt = this.scanner.xml.indexOf(said, this.scanner.nameEnd);
    this.since = 0;
  }

  /** The present cell's column; -1 or columnLimit and more where it stands nowhere. */
  private column(): number {
    if (this.referenceAt < 0) return this.since - 1;
    if (!this.rowSaid) this.takeRow();
    return columnAt(this.scanner.xml, this.referenceAt) + this.since;
  }

  /** A row that does not say its number has that of its first cell that says one. */
  private takeRow(): void {
    this.rowSaid = true;
    const number = digits.exec(this.scanner.xml.slice(this.referenceAt, this.referenceAt + 12));
    if (number) this.row = Number(number[0]) - 1;
  }

  private keep(column: number, raw: CellReader): void {
    const stored = readCellValue(raw, this.tables);
    if (!stored) throw new NotUnderstood(`cell type ${raw.type}`);
    const { value, legacyFont } = stored;
    const { formula } = raw;
    if (formula === undefined && isNothing(value)) return;
    if (!this.isOnSheet(column)) return;
    if (value === missingString) this.notes.add("string-missing", addressOf(this.row, column));
    if (column <= this.lastColumn) {
      this.ordered = false;
      this.tails.forget();
    }
    this.lastColumn = column;
    this.cells.push(gridCell(column, value, formula, legacyFont));
  }

  private isOnSheet(column: number): boolean {
    const { row } = this;
    if (column >= 0 && column < columnLimit && row >= 0 && row < rowLimit) return true;
    this.tails.forget();
    this.notes.add(
      "cell-out-of-range",
      this.scanner.xml.slice(this.referenceAt, this.referenceAt + 20).split(/["']/)[0] ?? "",
    );
    return false;
  }
}

/** One literal a shape: spreading what is optional costs more than all the rest of a cell. */
function gridCell(
  column: number,
  value: CellValue,
  formula: string | undefined,
  legacyFont: string | undefined,
): GridCell {
  if (legacyFont !== undefined) {
    return formula === undefined ? { column, value, legacyFont } : { column, value, formula, legacyFont };
  }
  return formula === undefined ? { column, value } : { column, value, formula };
}

const isNothing = (value: CellValue): boolean =>
  value.kind === "blank" || (value.kind === "text" && value.value === "");

/** `<c>`, the present tag, with what it contains. */
class CellReader implements RawCell, LetterTaker {
  v: string | undefined;
  private t: string | undefined;
  private s: string | undefined;
  inline: TextItem | undefined;
  formula: string | undefined;
  readonly type: string;
  readonly style: RawCell["style"];

  constructor(
    private readonly scanner: XmlScanner,
    { styles }: BookTables,
  ) {
    scanner.rawLetters(this);
    this.type = this.t ?? "n";
    this.style = styles[Number(this.s ?? 0)] ?? plainStyle;
  }

  /** Of two of one name the first counts. */
  takeLetter(letter: number, from: number, to: number): void {
    if (letter === letterT) this.t ??= this.scanner.xml.slice(from, to);
    else if (letter === letterS) this.s ??= this.scanner.xml.slice(from, to);
  }

  read(formulas: FormulasReader, place: { readonly row: number; readonly column: number }): void {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.closing) return;
      if (scanner.is("v")) this.v = scanner.text();
      else if (scanner.is("f")) this.formula = formulas.read(scanner, place);
      else if (scanner.is("is")) this.inline = readTextItem(scanner);
      else scanner.skip();
    }
  }
}
