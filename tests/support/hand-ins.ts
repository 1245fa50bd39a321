import type { Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { FigureColumns, type FigureAnswer } from "../../src/domain/submission/figure-columns";
import type { ListRow, Narrative, SourceFile, Submission } from "../../src/domain/submission/submission";

/** A number, a truth value or a text as typed; undefined: the cell is there and blank; else the whole answer. */
export type Given =
  number | boolean | string | undefined | (Partial<FigureAnswer> & Pick<FigureAnswer, "state">);

export interface HandIn {
  /** By "A01|2023". */
  readonly figures?: Readonly<Record<string, Given>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** By "models MH.001". */
  readonly rows?: Readonly<Record<string, ListRow["values"]>>;
  readonly saved?: string;
  readonly sent?: string;
  readonly revision?: number;
  readonly sha?: string;
  readonly name?: string;
  readonly entry?: string;
  readonly more?: Partial<Submission>;
}

export const none: Given = { state: "none", value: 0, text: "-" };
export const notApplicable: Given = { state: "not-applicable", text: "x" };
export const notYet: Given = { state: "blank", text: "…" };
export const unreadable = (text: string): Given => ({ state: "unreadable", text });

export function slotIn({ index }: CampaignContext, key: string): number {
  const [part = "", period = ""] = key.split("|");
  const slot = index.slotOf(parsePartId(part), parsePeriodId(period));
  if (slot === undefined) throw new RangeError(`no figure ${key}`);
  return slot;
}

/** A unit's file as it was read: every cell it asks stands somewhere, what is not given is blank. */
export function handIn(context: CampaignContext, unit: Unit, given: HandIn = {}): Submission {
  const { figures = {}, notes = {}, texts = {}, rows = {}, revision = 1 } = given;
  return {
    figures: figuresOf(context, unit, figures),
    notes: new Map(Object.entries(notes)),
    narratives: Object.entries(texts).map(narrativeOf),
    lists: Object.entries(rows).map(rowOf),
    source: sourceOf(unit, given),
    campaign: context.campaign.id,
    version: context.campaign.version,
    unit: unit.code,
    identifiedBy: "id",
    level: undefined,
    revision,
    sheets: ["Báo cáo"],
    outside: [],
    missingParts: [],
    findings: [],
    ...given.more,
  };
}

function sourceOf(unit: Unit, { name = `${unit.code}.xlsx`, entry, saved, sent, sha }: HandIn): SourceFile {
  const sha256 = sha ?? [name, saved, sent].filter(Boolean).join(" ");
  return { file: name, entry, sha256, lastSaved: saved, sentAt: sent };
}

const narrativeOf = ([section, text]: readonly [string, string]): Narrative => ({
  section: section as Narrative["section"],
  text,
  sheet: "Báo cáo",
  cell: "D9",
});

function rowOf([key, values]: readonly [string, ListRow["values"]], at: number): ListRow {
  const [list = "", row = ""] = key.split(" ");
  return { list, row, sheet: list, sheetRow: at + 5, values };
}

function figuresOf(
  context: CampaignContext,
  unit: Unit,
  given: Readonly<Record<string, Given>>,
): FigureColumns {
  const figures = new FigureColumns(context.index.slots.length);
  for (const { slot, part } of context.index.slots) {
    if (!context.index.askedOf(slot, unit.kind)) continue;
    figures.set(slot, { state: "blank" });
    // A count of list rows that nobody typed stands in no cell.
    if (part.source.kind === "entry") figures.setPlace(slot, 0, slot, 4);
  }
  for (const [key, answer] of Object.entries(given)) {
    const slot = slotIn(context, key);
    figures.set(slot, typeof answer === "object" ? answer : asTyped(answer));
    figures.setPlace(slot, 0, slot, 4);
  }
  return figures;
}

const asTyped = (value: number | boolean | string | undefined) =>
  value === undefined ? ({ state: "blank" } as const) : ({ state: "value", value } as const);
