import type { BookEvent, BookFacts, CellsRead, ExcelHands, SheetFacts } from "./hands";
import type { Entry } from "./orders";
import type { Table } from "./plan/sheet-image";
import { contentsOf, isSameContents } from "./read/contents";
import { cellRequests } from "./read/requests";
import { Refused } from "./refused";

/**
 * What is known of the cells of sheets since they were last read or written, and which sheets somebody changed since then:
 * so that a write need not read a whole book again, and sees what it would write over.
 */
export class KnownContents {
  private readonly known = new Map<string, Table<Entry>>();
  /** Sheets changed by somebody else, by name. */
  private readonly touched = new Set<string>();
  private names = new Map<string, string>();

  /** The names sheets have now: events tell ids. */
  learnNames({ sheets }: BookFacts): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }

  sheetNames(): readonly string[] {
    return [...this.names.values()];
  }

  nameOf(id: string): string | undefined {
    return this.names.get(id);
  }

  note(event: BookEvent): void {
    if (event.kind !== "changed" || event.own) return;
    const name = this.names.get(event.sheetId);
    if (name === undefined) this.known.clear();
    else this.touched.add(name);
  }

  learn(sheet: string, contents: Table<Entry>): void {
    this.known.set(sheet, contents);
    this.touched.delete(sheet);
  }

  forgetAll(): void {
    this.known.clear();
    this.touched.clear();
  }

  /** Whether this sheet's contents must be read before they are written over. */
  isStale(sheet: string): boolean {
    return !this.known.has(sheet) || this.touched.has(sheet);
  }

  of(sheet: string): Table<Entry> | undefined {
    return this.known.get(sheet);
  }

  /** Whether a sheet says something else than when it was last read; one that never was cannot. */
  differs(sheet: string, contents: Table<Entry>): boolean {
    const known = this.known.get(sheet);
    return known !== undefined && !isSameContents(known, contents);
  }
}

/** Reads what sheets show in the formula bar, by sheet. */
export async function readContents(
  hands: ExcelHands,
  sheets: readonly SheetFacts[],
): Promise<ReadonlyMap<string, Table<Entry>>> {
  const read: CellsRead[] = [];
  for (const wanted of cellRequests(sheets, "contents")) {
    const answer = await hands.cells(wanted);
    if (!answer.ok) throw new Refused(answer.fault);
    read.push(...answer.value);
  }
  return new Map(
    sheets.map(({ name }) => [name, contentsOf(read.filter(({ sheet }) => sheet === name))] as const),
  );
}
