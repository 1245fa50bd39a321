import { HostError } from "../host-error";
import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { Place } from "../model/place";
import { type HostObject, objectOf } from "./host-object";

/** Ranges the add-in holds on to from one sync to the next. What is never given back is a leak. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private last = 0;

  constructor(private readonly book: Book) {}

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object.self)) return;
    const id = `ref:${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object.self, id);
  }

  /** A range's format and rules are about the same cells, and are no ranges. */
  idOf({ className, self }: HostObject): string | undefined {
    const id = this.ids.get(self);
    return id !== undefined && this.kept.get(id)?.className === className ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidObjectPath", `${id} is held no longer`);
    const { self } = object;
    if (self instanceof Place && !this.book.sheets.includes(self.sheet))
      throw new HostError("InvalidReference", "The range's sheet was deleted");
    if (self instanceof Place && self.areas.length === 0)
      throw new HostError("InvalidReference", "The range's cells were deleted");
    return objectOf(object.className, self as never);
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    this.kept.delete(id);
    if (object) this.ids.delete(object.self);
  }

  removeAll(): void {
    this.kept.clear();
    this.ids.clear();
  }

  /** Held ranges move with their cells. */
  move(sheet: unknown, to: (one: Area) => Area | undefined): void {
    for (const { self } of this.kept.values())
      if (self instanceof Place && self.sheet === sheet)
        self.areas = self.areas.flatMap((one) => to(one) ?? []);
  }
}
