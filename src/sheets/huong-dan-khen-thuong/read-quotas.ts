import type { Quota, QuotaSize } from "../../domain/awards/award-rules";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import type { UnitCode } from "../../domain/unit/unit-code";
import { guidanceWords as words } from "../../messages/guidance-words";
import { cellText, textAt } from "../cell-text";
import type { CellGrid, GridRow } from "../grid";
import { percentOf, type GuidanceReading } from "./guidance-reading";
import {
  chosenOf,
  formsOf,
  kindsOf,
  levelsOf,
  roundings,
  unitKindsOf,
  type Chosen,
  type QuotaColumn,
} from "./words-of-choices";

const columns = Object.keys(words.quotaHeadings) as readonly QuotaColumn[];

/** Every quota of the workbook; a row that lacks something or names what is not known is said and left out. */
export function readQuotas(
  reading: GuidanceReading,
  sheets: readonly CellGrid[],
  source: string,
): readonly Quota[] {
  for (const grid of sheets) {
    for (const [at, row] of grid.rows.entries()) {
      const places = placesIn(row);
      if (!places) continue;
      const rows = grid.rows
        .slice(at + 1)
        .filter((one) => columns.some((column) => said(one, places, column)));
      return rows.flatMap((one) => new QuotaRow(reading, grid.name, one, places).read(source) ?? []);
    }
  }
  return [];
}

type Places = ReadonlyMap<QuotaColumn, number>;

/** The headings' row has form and level in it. */
function placesIn({ cells }: GridRow): Places | undefined {
  const places = new Map<QuotaColumn, number>();
  for (const cell of cells) {
    const text = foldForMatching(cellText(cell));
    const column = columns.find((one) => foldForMatching(words.quotaHeadings[one]) === text);
    if (column) places.set(column, cell.column);
  }
  return places.has("form") && places.has("level") ? places : undefined;
}

function said(row: GridRow, places: Places, column: QuotaColumn): string {
  const at = places.get(column);
  return at === undefined ? "" : textAt(row, at);
}

class QuotaRow {
  #isWrong = false;

  constructor(
    readonly reading: GuidanceReading,
    readonly sheet: string,
    readonly row: GridRow,
    readonly places: Places,
  ) {}

  read(source: string): Quota | undefined {
    const { context } = this.reading;
    const [form] = this.#chosen("form", formsOf(context));
    const [level] = this.#chosen("level", levelsOf(context));
    const kinds = this.#chosen("kind", kindsOf());
    const units = this.#units(context, level?.id);
    const most = this.#size();
    if (!form) this.#lacks("form");
    if (!level) this.#lacks("level");
    if (this.#isWrong || !form || !level || !most) return undefined;
    return {
      id: `hd-${this.row.index + 1}`,
      form: form.id,
      ...(kinds.length > 0 && { kinds: kinds.map(({ id }) => id) }),
      level: level.id,
      ...(units.length > 0 && { units }),
      most,
      ...{ source, verified: true },
    };
  }

  #text(column: QuotaColumn): string {
    return said(this.row, this.places, column);
  }

  #say(code: string, column: QuotaColumn, text: string): void {
    this.#isWrong = true;
    this.reading.say(code, this.sheet, this.row.index, this.places.get(column) ?? 0, {
      text,
      column: words.quotaHeadings[column],
    });
  }

  #lacks(column: QuotaColumn): void {
    if (this.#text(column) === "") this.#say("AWARD-038", column, "");
  }

  /** What a cell names, several with semicolons between them; blank: nothing. */
  #named(column: QuotaColumn): readonly string[] {
    return this.#text(column)
      .split(";")
      .map((text) => text.trim())
      .filter((text) => text !== "");
  }

  #chosen<Id extends string>(column: QuotaColumn, choices: readonly Chosen<Id>[]): readonly Chosen<Id>[] {
    return this.#named(column).flatMap((text): readonly Chosen<Id>[] => {
      const chosen = chosenOf(choices, text);
      if (!chosen) this.#say("AWARD-037", column, text);
      return chosen ? [chosen] : [];
    });
  }

  /** Units of the level by name or code; blank: every unit of the level. */
  #units({ campaign, kinds }: CampaignContext, level: string | undefined): readonly UnitCode[] {
    return this.#named("unit").flatMap((text): readonly UnitCode[] => {
      const folded = foldForMatching(text);
      const [only, another] = campaign.units.filter(
        ({ code, name, kind }) =>
          (code === text || foldForMatching(name) === folded) && kinds.get(kind)?.level === level,
      );
      if (only && !another) return [only.code];
      this.#say("AWARD-037", "unit", text);
      return [];
    });
  }

  /** A number or a share, one of the two. */
  #size(): QuotaSize | undefined {
    const [number, percent] = [this.#text("number"), this.#text("percent")];
    if ((number === "") === (percent === "")) {
      this.#say("AWARD-038", "number", "");
      return undefined;
    }
    if (percent !== "") return this.#share(percent);
    if (/^\d{1,6}$/.test(number)) return { kind: "number", number: Number(number) };
    this.#say("AWARD-036", "number", number);
    return undefined;
  }

  #share(text: string): QuotaSize | undefined {
    const percent = percentOf(text);
    const ofKinds = this.#chosen("ofKind", unitKindsOf(this.reading.context)).map(({ id }) => id);
    const [rounding] = this.#chosen("rounding", roundings);
    if (percent === undefined) this.#say("AWARD-036", "percent", text);
    this.#lacks("ofKind");
    this.#lacks("rounding");
    if (percent === undefined || ofKinds.length === 0 || !rounding) return undefined;
    const lessRewarded = foldForMatching(this.#text("lessRewarded")) === foldForMatching(words.yes);
    return { kind: "share", percent, ofKinds, rounding: rounding.id, lessRewarded };
  }
}
