import type { ReadNote } from "../../read-result";

/** Notes of one sheet: one a kind, with its count and the first place. */
export class SheetNotes {
  private readonly found = new Map<ReadNote["code"], { count: number; readonly first: string }>();

  constructor(private readonly sheet: string) {}

  add(code: ReadNote["code"], place: string): void {
    const known = this.found.get(code);
    if (known) known.count++;
    else this.found.set(code, { count: 1, first: place });
  }

  toList(): readonly ReadNote[] {
    return [...this.found].map(([code, { count, first }]) => ({
      code,
      detail: { sheet: this.sheet, count, first },
    }));
  }
}
