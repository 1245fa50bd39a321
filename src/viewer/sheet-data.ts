import type { Axis } from "./axis";
import type { ShownCell, ShownLook, ViewerSource } from "../app/shown/shown-book";

/** A cell as it is drawn: its look resolved. */
export interface ViewCell extends Omit<ShownCell, "look"> {
  readonly look: ShownLook;
}

export type ViewRow = readonly ViewCell[];

const noRow: ViewRow = [];
/** Rows remembered of one sheet; beyond it those asked for longest ago are forgotten. */
const mostRows = 6000;
/** Rows asked for at a time: a page of rows in one message, not more than the worker answers in a moment. */
const rowsOfRequest = 120;

/** The rows of one sheet that have been seen, asked from the source as they are needed. */
export class SheetData {
  private rows = new Map<number, ViewRow>();
  private readonly stamps = new Map<number, number>();
  private outdated = new Set<number>();
  private readonly asked = new Set<number>();
  private readonly listeners = new Set<() => void>();
  /** Counts up with every answer: what is drawn is drawn again. */
  version = 0;
  private age = 0;

  constructor(
    private readonly source: ViewerSource,
    readonly name: string,
  ) {}

  row(index: number): ViewRow {
    return this.rows.get(index) ?? noRow;
  }

  /** The version in which the newest of some rows came; rows by position. */
  stampOf(axis: Axis, first: number, last: number): number {
    let newest = 0;
    for (let position = first; position < last; position++)
      newest = Math.max(newest, this.stamps.get(axis.line(position)) ?? 0);
    return newest;
  }

  /** Asks for those of the rows that are not known, or no longer as they were. */
  need(indexes: readonly number[]): void {
    const missing = indexes.filter(
      (index) => !this.asked.has(index) && (!this.rows.has(index) || this.outdated.has(index)),
    );
    for (let at = 0; at < missing.length; at += rowsOfRequest)
      void this.ask(missing.slice(at, at + rowsOfRequest));
  }

  /** What is known may be old: it stays in sight until it is answered anew. */
  outdate(): void {
    this.age++;
    this.outdated = new Set(this.rows.keys());
    this.asked.clear();
    this.tell();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async ask(indexes: readonly number[]): Promise<void> {
    const { age } = this;
    for (const index of indexes) this.asked.add(index);
    const { rows, looks } = await this.source.window(this.name, indexes);
    if (age !== this.age) return;
    for (const { index, cells } of rows) {
      this.rows.set(
        index,
        cells.map((cell) => ({ ...cell, look: looks[cell.look] as ShownLook })),
      );
      this.stamps.set(index, this.version + 1);
      this.outdated.delete(index);
    }
    for (const index of indexes) this.asked.delete(index);
    this.forget();
    this.tell();
  }

  private forget(): void {
    for (const index of this.rows.keys()) {
      if (this.rows.size <= mostRows) return;
      this.rows.delete(index);
      this.stamps.delete(index);
    }
  }

  private tell(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }
}
