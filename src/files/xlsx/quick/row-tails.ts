import { ofItsOwn } from "../../../domain/text/of-its-own";
import type { GridCell } from "../../../sheets/grid";
import type { XmlScanner } from "../../xml/xml-scanner";
import type { FormulasRead, FormulasReader } from "./formulas-reader";
import type { BookTables } from "./read-cell-value";
import type { CellStyle } from "./read-styles";

/** What stands behind the first cell of a row, through the beginning of its closing tag. */
interface KnownTail {
  readonly raw: string;
  /** Where the closing tag begins in it. */
  readonly end: number;
  readonly cells: readonly GridCell[];
  readonly formulas: FormulasRead;
}

/** By row. */
type Tails = Map<number, KnownTail>;

/** A form has two hundred of them a list, each of less than a thousand letters. */
const mostTails = 600;
const longestTail = 4_000;
const mostParts = 12;
/** Two megabytes of a form, by the looks of its cells: as long as these are known. */
const known = new WeakMap<readonly CellStyle[], Map<string, Tails>>();

/** Of the workbook read before whose cells have the same looks. */
export function tailsOf({ styles, date1904 }: BookTables, part: string, isBytes: boolean): Tails {
  const parts = known.get(styles) ?? new Map<string, Tails>();
  known.set(styles, parts);
  const key = `${date1904} ${isBytes} ${part}`;
  if (parts.size >= mostParts && !parts.has(key)) parts.clear();
  const tails = parts.get(key) ?? new Map<number, KnownTail>();
  parts.set(key, tails);
  return tails;
}

/**
 * The prepared rows of a form that nobody has filled in: most of its cells. They stand in every workbook made from it to the
 * letter, but for the first cell, which says the row's name by its number among the strings. Comparing such a row with
 * the one that stood there before costs a twentieth of reading it. Only what depends on nothing else is kept: formulas with
 * their results, and cells that hold nothing.
 */
export class RowTails {
  private cellsSeen = 0;
  /** Where the tail that is being read begins, if it may be kept. */
  private start = -1;
  private cellsBefore = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly formulas: FormulasReader,
    private readonly tails: Tails,
  ) {}

  enterRow(): void {
    this.cellsSeen = 0;
    this.start = -1;
  }

  /** To be asked once a cell. */
  isSecond(): boolean {
    return ++this.cellsSeen === 2;
  }

  /** The cells from the present one on, with the scanner at the row's end; undefined where they are to be read. */
  take(row: number, lastColumn: number, cellsBefore: number): readonly GridCell[] | undefined {
    const { scanner } = this;
    const start = scanner.nameStart;
    const tail = this.tails.get(row);
    if (tail && stands(tail.raw, scanner.xml, start) && this.holds(tail, lastColumn)) {
      scanner.jump(start + tail.end);
      return tail.cells;
    }
    this.start = start;
    this.cellsBefore = cellsBefore;
    this.formulas.note();
    return undefined;
  }

  /** What is being read is not to be kept. */
  forget(): void {
    this.start = -1;
  }

  /** At the closing tag of a row with these cells. */
  end(row: number, cells: readonly GridCell[]): void {
    const { scanner, start } = this;
    if (start < 0) return;
    const formulas = this.formulas.noted();
    const isFull = this.tails.size >= mostTails && !this.tails.has(row);
    if (!formulas || isFull || scanner.nameEnd - start > longestTail) return;
    const end = scanner.xml.lastIndexOf("<", scanner.nameStart) - start;
    const raw = ofItsOwn(scanner.xml.slice(start, scanner.nameEnd));
    this.tails.set(row, { raw, end, cells: cells.slice(this.cellsBefore).map(ofItsOwnCell), formulas });
  }

  private holds({ cells, formulas }: KnownTail, lastColumn: number): boolean {
    const [first] = cells;
    return (first === undefined || first.column > lastColumn) && this.formulas.again(formulas);
  }
}

/** A text cut out of a part would keep all of it. */
function ofItsOwnCell(cell: GridCell): GridCell {
  const { value } = cell;
  return value.kind === "text" && value.value !== ""
    ? { ...cell, value: { kind: "text", value: ofItsOwn(value.value) } }
    : cell;
}

/** Comparing two texts takes a thirtieth of what `startsWith` does, which goes letter by letter. */
const stands = (raw: string, xml: string, at: number): boolean => xml.slice(at, at + raw.length) === raw;
