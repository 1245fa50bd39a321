import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Answers } from "../../src/domain/submission/submission";
import { gridOfBook } from "../../src/sheets/spec-to-grid";
import { outlineHead, type PartRow } from "../../src/sheets/bao-cao/layout";
import type { BookGrid, CellGrid, GridCell, GridRow } from "../../src/sheets/grid";
import { indexOfRowId, layoutList, listRows } from "../../src/sheets/lists/list-layout";
import type { BookSpec, CellSpec, Role, SheetSpec } from "../../src/sheets/spec";
import { standardTemplate } from "../../src/sheets/standard-workbook/template";
import { baoCaoWords } from "../../src/messages/bao-cao-words";
import { generalWords } from "../../src/messages/thong-tin-chung-words";
import { generalColumns } from "../../src/sheets/thong-tin-chung/particulars";

/** One original value: what it answers. `added`: something a person typed besides, that must not vanish either. */
export type Origin =
  | { readonly kind: "figure" | "status"; readonly slot: number }
  | { readonly kind: "note"; readonly part: string }
  | { readonly kind: "paragraph"; readonly section: string; readonly index: number }
  | { readonly kind: "list"; readonly list: string; readonly row: string; readonly column: string }
  | { readonly kind: "added"; readonly text: string };

export const keyOf = (origin: Origin): string => Object.values(origin).join("|");

/** What a cell carries through every damage: whose value it is, and what the form made the cell for. */
export interface Tag {
  readonly origins?: readonly Origin[];
  readonly role?: Role;
}
export type TaggedCell = GridCell & Tag;
type TaggedSpec = CellSpec & Tag;

export const tagOf = (cell: GridCell): Tag => cell as TaggedCell;
export const originsOf = (cell: GridCell): readonly Origin[] => tagOf(cell).origins ?? [];

/** A unit's workbook with its answers known by their cells, as laid; damages of samples keep the tags. */
export function taggedSpec(
  context: CampaignContext,
  unit: Unit,
  answers: Answers,
  book: BookSpec,
): BookSpec {
  const tags = new Map<string, Map<number, Origin>>();
  const add = (sheet: string, row: number, column: number, origin: Origin): void => {
    const ofSheet = tags.get(sheet) ?? new Map<number, Origin>();
    tags.set(sheet, ofSheet.set(row * 100 + column, origin));
  };
  tagOutline(context, unit, answers, add);
  tagParticulars(context, book, add);
  tagLists(context, unit, answers, add);
  return { ...book, sheets: book.sheets.map((sheet) => withTags(sheet, tags.get(sheet.name))) };
}

type Add = (sheet: string, row: number, column: number, origin: Origin) => void;

function withTags(sheet: SheetSpec, tags: ReadonlyMap<number, Origin> | undefined): SheetSpec {
  const tagged = (cell: CellSpec, row: number): TaggedSpec => {
    const origin = tags?.get(row * 100 + cell.column);
    // A formula is ours, whatever stands there: nobody typed it.
    const stands = origin && cell.formula === undefined && cell.value !== undefined && cell.value !== "";
    return stands ? { ...cell, origins: [origin] } : cell;
  };
  const rows = [...sheet.rows].map((row, at) => ({
    ...row,
    cells: row.cells.map((cell) => tagged(cell, at)),
  }));
  return { ...sheet, rows };
}

function tagOutline(context: CampaignContext, { kind }: Unit, answers: Answers, add: Add): void {
  const { layout } = standardTemplate(context, kind);
  const sheet = baoCaoWords.sheet;
  for (const row of layout.rows) {
    if (row.kind === "part") tagPart(context, row, layout.columns, answers, add);
    else if (row.kind === "narrative") {
      const origin = { kind: "paragraph", section: row.section.path, index: row.index - 1 } as const;
      const text = answers.narratives.find(({ section }) => section === row.section.path)?.text;
      if (text !== undefined) add(sheet, row.row, layout.columns.label, origin);
    }
  }
}

function tagPart(
  { index }: CampaignContext,
  row: PartRow,
  columns: ReturnType<typeof standardTemplate>["layout"]["columns"],
  { figures }: Answers,
  add: Add,
): void {
  const sheet = baoCaoWords.sheet;
  for (const { id } of row.periods) {
    const [slot, column] = [index.slotOf(row.part.id, id), columns.ofPeriod(id)];
    if (slot === undefined || column === undefined || index.slots[slot]?.derived !== false) continue;
    add(sheet, row.row, column, { kind: "figure", slot });
    // Beside a count of list rows that nobody typed the form says its own status.
    const isCounted = row.part.source.kind === "list" && figures.state(slot) === "blank";
    if (id === columns.statusOf && columns.status !== undefined && !isCounted)
      add(sheet, row.row, columns.status, { kind: "status", slot });
  }
  add(sheet, row.row, columns.note, { kind: "note", part: row.part.id });
}

function tagParticulars({ index }: CampaignContext, book: BookSpec, add: Add): void {
  const sheet = book.sheets.find(({ name }) => name === generalWords.sheet);
  const particulars = new Map(
    index.slots
      .filter(({ indicator }) => indicator.nature === "particular")
      .map(({ part, slot }) => [String(part.id), slot] as const),
  );
  [...(sheet?.rows ?? [])].forEach(({ cells }, row) => {
    const id = cells.find(({ column }) => column === generalColumns.id)?.value;
    const slot = typeof id === "string" ? particulars.get(id) : undefined;
    if (slot !== undefined) add(generalWords.sheet, row, generalColumns.first, { kind: "figure", slot });
  });
}

function tagLists(context: CampaignContext, { kind }: Unit, { lists }: Answers, add: Add): void {
  for (const list of standardTemplate(context, kind).lists) {
    const layout = layoutList(list, 1);
    for (const { row, values } of lists.filter((one) => one.list === list.id)) {
      const at = listRows.first + (indexOfRowId(list, row) ?? NaN);
      for (const column of Object.keys(values)) {
        const place = layout.placeOf(column)?.at ?? NaN;
        add(list.sheet, at, place, { kind: "list", list: list.id, row, column });
      }
    }
  }
}

/** The cells a reader finds, tags and all. */
export function taggedGrid(book: BookSpec): BookGrid {
  const plain = gridOfBook(book);
  return { ...plain, sheets: plain.sheets.map((grid, at) => retag(grid, book.sheets[at])) };
}

function retag(grid: CellGrid, sheet: SheetSpec | undefined): CellGrid {
  const specs = [...(sheet?.rows ?? [])];
  const tagged = ({ index, cells }: GridRow): GridRow => {
    const cellsThere: readonly TaggedSpec[] = specs[index]?.cells ?? [];
    const tags = new Map(cellsThere.map((cell) => [cell.column, cell] as const));
    return {
      index,
      cells: cells.map((cell): TaggedCell => {
        const { role, origins }: Tag = tags.get(cell.column) ?? {};
        return { ...cell, ...(role && { role }), ...(origins && { origins }) };
      }),
    };
  };
  return { ...grid, rows: grid.rows.map(tagged) };
}

export const outlineFirstRow = outlineHead.first;

export interface Standing {
  readonly sheet: number;
  readonly row: number;
  readonly cell: TaggedCell;
}

/** Every cell that carries an original value, by its key. */
export function standingIn({ sheets }: BookGrid): ReadonlyMap<string, readonly Standing[]> {
  const found = new Map<string, Standing[]>();
  sheets.forEach(({ rows }, sheet) => {
    for (const { index, cells } of rows)
      for (const cell of cells)
        for (const origin of originsOf(cell)) {
          const key = keyOf(origin);
          const there = found.get(key);
          if (there) there.push({ sheet, row: index, cell });
          else found.set(key, [{ sheet, row: index, cell }]);
        }
  });
  return found;
}
