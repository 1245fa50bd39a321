import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Severity } from "../../domain/finding";
import { columnInWords } from "../../messages/lists-words";
import { outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { carriesIds } from "../bao-cao/row-ids";
import { cellText } from "../cell-text";
import { standingText, writtenText } from "../written-text";
import type { CellGrid, GridCell, GridRow } from "../grid";
import type { DraftPlace, SubmissionDraft } from "../submission-draft";
import { listCellValue } from "./list-cells";
import { indexOfRowId, layoutList, listRowId, type ListLayout } from "./list-layout";
import { headingAt, isOurTitle, isOwnText } from "./own-head";
import { loneHeadings } from "./lone-headings";
import { locateList, type LocatedList } from "./locate-list";
import { noteDay } from "./note-day";
import { readListValue } from "./read-list-value";
import { ratioOf } from "./row-formulas";
import { rowRules, type RowRule } from "./row-rules";
import { isTheirShare } from "./own-share";
import { sayColumns, sayHeadless } from "./say-columns";
import { findingOfRule } from "./say-rule";

/** Severities of our own findings; the codes' sentences say what they mean. */
const severities: Readonly<Record<string, Severity>> = {
  "LIST-001": "notes",
  "LIST-002": "notes",
  "LIST-003": "blocks",
  "LIST-017": "needs-reason",
};

/** So many cells outside the columns are said one by one; more are counted. All are kept. */
const mostSaid = 50;

/**
 * Reads one list's sheet into the draft: rows by their hidden id, columns by their heading, wherever they have gone. On a
 * sheet of another version of the campaign a column of another heading is another column.
 */
export function interpretListSheet(
  context: CampaignContext,
  list: ListDefinition,
  grid: CellGrid,
  sheet: number,
  draft: SubmissionDraft,
  isOtherVersion = false,
): void {
  new ListReading(context, list, grid, sheet, draft, locateList(context, list, grid, isOtherVersion)).read();
}

class ListReading {
  readonly #located: LocatedList;
  readonly #layout: ListLayout;
  readonly #rules: readonly RowRule[];
  readonly #entries: ReadonlyMap<number, ListColumn>;
  readonly #ids: Set<string>;
  #kept = 0;
  #used = 0;
  /** The first row in which something was read. */
  #first: number | undefined;

  constructor(
    readonly context: CampaignContext,
    readonly list: ListDefinition,
    readonly grid: CellGrid,
    readonly sheet: number,
    readonly draft: SubmissionDraft,
    located: LocatedList,
  ) {
    this.#located = located;
    this.#layout = layoutList(list, context.campaign.switches.listRows);
    this.#rules = rowRules(context, this.#layout);
    const byId = new Map(list.columns.map((column) => [column.id, column]));
    this.#entries = new Map(
      [...this.#located.columns].flatMap(([id, at]) => {
        const column = byId.get(id);
        return column ? [[at, column] as const] : [];
      }),
    );
    this.#ids = new Set();
  }

  read(): void {
    sayColumns(this.list, this.#located, (...finding) => this.#find(...finding));
    const { headingRow = -1 } = this.#located;
    for (const row of this.grid.rows) {
      if (row.index === headingRow)
        for (const cell of loneHeadings(this.list, this.grid, row, this.#located))
          this.#keep(cell, row.index);
      else if (row.index < headingRow) this.#keepAbove(row);
      else this.#readRow(row);
    }
    const { listRows } = this.context.campaign.switches;
    if (this.#first !== undefined)
      sayHeadless(this.list, this.#located, this.#first, (...finding) => this.#find(...finding));
    if (this.#used >= listRows) this.#find("LIST-009", "notes", undefined, { rows: listRows });
    if (this.#kept > mostSaid)
      this.#find("LIST-014", "notes", undefined, { count: this.#kept - mostSaid, sheet: this.grid.name });
  }

  #find(
    code: string,
    severity: Severity,
    at: { row: number; column: number } | undefined,
    params: Record<string, string | number>,
    row?: string,
  ): void {
    const { id, section } = this.list;
    const place: DraftPlace | undefined = at && { sheet: this.sheet, ...at };
    this.draft.find(code, severity, place, params, { list: id, section, ...(row !== undefined && { row }) });
  }

  #readRow(row: GridRow): void {
    const strangers = row.cells.filter(
      (cell) =>
        !this.#entries.has(cell.column) && (!this.#located.own.has(cell.column) || this.#isTypedIn(cell)),
    );
    const written = row.cells.filter((cell) => this.#isWritten(cell));
    if (this.#isNoRow(row, written, strangers)) return;
    const id = this.#idOf(row, written);
    const values = new Map<string, string | number>();
    for (const cell of written) {
      const column = this.#entries.get(cell.column);
      if (column) this.#readCell(cell, column, row.index, id, values);
    }
    if (values.size === 0) return;
    this.#first ??= row.index;
    this.#used = Math.max(this.#used, (indexOfRowId(this.list, id) ?? 0) + 1);
    this.draft.lists.push({
      list: this.list.id,
      row: id,
      sheet: this.grid.name,
      sheetRow: row.index + 1,
      values: Object.fromEntries(values),
    });
    this.#judge(row, id, values);
  }

  /** What stands in a column that is ours by its place alone: it may be another, and our own cells there are formulas. */
  #isTypedIn({ column, formula, value }: GridCell): boolean {
    const { columns, idColumn, headingRow } = this.#located;
    if (headingRow !== undefined || column === idColumn || formula !== undefined) return false;
    // An ordinal is a number too.
    if (value.kind === "number") return column > Math.min(...columns.values());
    return value.kind === "text" && !isOwnText(this.list, value.value.trim());
  }

  /** Computed columns are ours: what stands there makes no row. */
  #isWritten(cell: GridCell): boolean {
    const column = this.#entries.get(cell.column);
    return column !== undefined && !column.ratio && (cellText(cell) !== "" || cell.formula !== undefined);
  }

  #readCell(
    cell: GridCell,
    column: ListColumn,
    row: number,
    id: string,
    values: Map<string, string | number>,
  ): void {
    const read = readListValue(this.context, column, cell);
    if (read.value !== undefined) values.set(column.id, read.value);
    const at = {
      place: { sheet: this.sheet, row, column: cell.column },
      subject: { list: this.list.id, row: id },
    };
    noteDay(this.draft, column, cell, read.value, at);
    for (const { code, params } of read.findings) {
      const words = { column: columnInWords(column.heading), ...params };
      this.#find(code, severities[code] ?? "notes", { row, column: cell.column }, words, id);
    }
  }

  /** The hidden id where there is a good one; else the one its place would have, else the next free one. */
  #idOf(row: GridRow, [first]: readonly GridCell[]): string {
    const { idColumn, headingRow } = this.#located;
    const cell = idColumn === undefined ? undefined : row.cells.find(({ column }) => column === idColumn);
    const own = cell ? cellText(cell) : "";
    if (indexOfRowId(this.list, own) !== undefined && !this.#ids.has(own)) {
      this.#ids.add(own);
      return own;
    }
    const id = this.#freeId(row.index - (headingRow ?? 0) - 1);
    if (idColumn !== undefined && first) {
      const params = { sheetRow: row.index + 1, text: standingText(first).text.slice(0, 80) };
      this.#find("LIST-010", "notes", { row: row.index, column: first.column }, params, id);
    }
    return id;
  }

  #freeId(place: number): string {
    const taken = this.#takenIds();
    let index = Math.max(0, place);
    while (taken.has(listRowId(this.list, index))) index++;
    const id = listRowId(this.list, index);
    this.#ids.add(id);
    return id;
  }

  #knownIds: Set<string> | undefined;

  /** Ids that stand anywhere on the sheet, and those given out already. */
  #takenIds(): ReadonlySet<string> {
    this.#knownIds ??= new Set(
      this.grid.rows.flatMap(({ cells }) =>
        cells.filter(({ column }) => column === this.#located.idColumn).map(cellText),
      ),
    );
    for (const id of this.#ids) this.#knownIds.add(id);
    return this.#knownIds;
  }

  #judge(row: GridRow, id: string, values: ReadonlyMap<string, string | number>): void {
    const cells = new Map(
      this.list.columns.flatMap((column) => {
        const value = listCellValue(this.context, column, values.get(column.id));
        return value === undefined ? [] : [[column.id, value] as const];
      }),
    );
    for (const rule of this.#rules) {
      if (!this.#located.columns.has(rule.column) || !rule.broken((column) => cells.get(column))) continue;
      const column = this.#located.columns.get(rule.column) ?? 0;
      const { code, severity, params } = findingOfRule[rule.id](this.list, rule.column, (name) =>
        values.get(name),
      );
      this.#find(code, severity, { row: row.index, column }, params, id);
    }
    this.#judgeComputed(row, id, cells);
  }

  /** A computed cell somebody typed over: the number is ours to compute. */
  #judgeComputed(row: GridRow, id: string, cells: ReadonlyMap<string, unknown>): void {
    for (const cell of row.cells) {
      const column = this.#entries.get(cell.column);
      if (!column?.ratio || !isTheirShare(this.#layout, column.ratio, row.index, cell)) continue;
      const reading = ratioOf(
        cells.get(column.ratio.numerator) as number,
        cells.get(column.ratio.denominator) as number,
      );
      if (cell.value.kind === "number" && reading !== "" && Math.abs(cell.value.value - reading) < 0.05)
        continue;
      const params = { column: columnInWords(column.heading), text: cellText(cell), reading };
      this.#find("LIST-015", "notes", { row: row.index, column: cell.column }, params, id);
    }
  }

  /** Keeps what stands outside the columns; all of a row of the outline, which is none of the list. */
  #isNoRow(row: GridRow, written: readonly GridCell[], strangers: readonly GridCell[]): boolean {
    const isOutline = written.length > 0 && carriesIds(outlineVocabulary(this.context), row);
    for (const cell of isOutline ? row.cells : strangers) this.#keep(cell, row.index);
    if (written.length === 0) this.#keepLoneComputed(row);
    return isOutline || written.length === 0;
  }

  /** A number over the formula of a row in which nothing else stands: there is nothing to compute it from. */
  #keepLoneComputed({ index, cells }: GridRow): void {
    for (const cell of cells) {
      const ratio = this.#entries.get(cell.column)?.ratio;
      if (ratio && isTheirShare(this.#layout, ratio, index, cell)) this.#keep(cell, index);
    }
  }

  /** The heading of a column that is not ours goes along: a bare number says nothing. */
  #keep(cell: GridCell, row: number): void {
    const bare = writtenText(cell).text;
    if (bare === "") return;
    const { headingRow = row } = this.#located;
    const heading = row > headingRow ? headingAt(this.grid, headingRow, cell.column) : "";
    const text = heading === "" ? bare : `${heading}: ${bare}`;
    this.#kept++;
    const place = { sheet: this.sheet, row, column: cell.column };
    const { sheet = "", cell: address = "" } = this.draft.placeOf(place);
    this.draft.outside.push({ sheet, cell: address, text, section: this.list.section });
    if (this.#kept > mostSaid) return;
    this.#find("LIST-013", "notes", place, { text: text.slice(0, 120) });
  }

  /** Above the headings stand our titles and counters; anything else is a clerk's remark. */
  #keepAbove({ index, cells }: GridRow): void {
    for (const cell of cells) {
      const text = cellText(cell);
      if (cell.formula === undefined && !isOurTitle(this.list, text)) this.#keep(cell, index);
    }
  }
}
