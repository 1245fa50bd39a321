import type { Area } from "./area";
import { areaAddress, quotedSheet } from "./address";
import type { Sheet } from "./book";

/** Cells of one sheet: one rectangle (a Range) or several (a RangeAreas). */
export class Place {
  constructor(
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {}

  get area(): Area {
    const [first] = this.areas;
    if (!first) throw new Error("A place has an area");
    return first;
  }

  /** "'Báo cáo'!A1:B2"; several separated by commas. */
  get address(): string {
    const prefix = `${quotedSheet(this.sheet.name)}!`;
    return this.areas.map((one) => prefix + areaAddress(one)).join(",");
  }

  with(...areas: readonly Area[]): Place {
    return new Place(this.sheet, areas);
  }
}
