import type { CampaignContext } from "../campaign/context";
import type { FigureIndex } from "../indicator/figure-index";
import { isPartId, isPeriodId } from "../indicator/ids";
import { FigureColumns, type FigureAnswer } from "./figure-columns";
import type { Submission } from "./submission";

/**
 * A submission as plain JSON, for the hidden sheet of a consolidated book: figures by their ids, so that a later version of
 * the campaign, which numbers them otherwise, reads them too.
 */
export interface SubmissionJson extends Omit<Submission, "figures" | "notes" | "proposals"> {
  readonly figures: Readonly<Record<string, FigureJson>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly proposals?: readonly (Omit<NonNullable<Submission["proposals"]>[number], "slot"> & {
    readonly figure: string;
  })[];
}

/** State, value, status, text, place: only what is there, and nothing for a figure that is absent. */
type FigureJson = Partial<FigureAnswer> & {
  readonly state: FigureAnswer["state"];
  /** Sheet, row, column. */
  readonly at?: readonly [number, number, number];
};

const keyOf = (index: FigureIndex, slot: number): string => {
  const figure = index.slots[slot];
  return figure ? `${figure.part.id}|${figure.period.id}` : "";
};

function slotOf(index: FigureIndex, key: string): number | undefined {
  const at = key.indexOf("|");
  const [part, period] = [key.slice(0, at), key.slice(at + 1)];
  return isPartId(part) && isPeriodId(period) ? index.slotOf(part, period) : undefined;
}

/** A submission as JSON text. Its hundred thousand figures are written as they are met: as objects they would take as long as reading. */
export function submissionToText({ index }: CampaignContext, submission: Submission): string {
  const { figures, notes, narratives, proposals, ...rest } = submission;
  const json: Omit<SubmissionJson, "figures"> = {
    ...rest,
    notes: Object.fromEntries(notes),
    // A narrative may read its text from elsewhere each time it is asked.
    narratives: narratives.map(({ section, text, sheet, cell, isFromWord }) => ({
      ...{ section, text, sheet, cell },
      ...(isFromWord && { isFromWord }),
    })),
    ...(proposals && {
      proposals: proposals.map(({ slot, ...proposal }) => ({ ...proposal, figure: keyOf(index, slot) })),
    }),
  };
  return `{"figures":{${figuresText(index, figures)}},${JSON.stringify(json).slice(1)}`;
}

function figuresText(index: FigureIndex, figures: FigureColumns): string {
  const keys = keysOf(index);
  let text = "";
  for (let slot = 0; slot < keys.length; slot++) {
    const state = figures.state(slot);
    if (state !== "absent")
      text += `${text === "" ? "" : ","}${keys[slot] ?? ""}{"state":"${state}"${contentText(figures, slot)}}`;
  }
  return text;
}

function contentText(figures: FigureColumns, slot: number): string {
  let content = "";
  const value = figures.value(slot);
  if (value !== undefined) content += `,"value":${JSON.stringify(value)}`;
  const text = figures.text(slot);
  if (text !== undefined) content += `,"text":${JSON.stringify(text)}`;
  const status = figures.status(slot);
  if (status !== "official") content += `,"status":"${status}"`;
  const place = figures.place(slot);
  if (place) content += `,"at":[${place.sheet},${place.row},${place.column}]`;
  return content;
}

const known = new WeakMap<FigureIndex, readonly string[]>();

/** By slot, as they stand before a figure. */
function keysOf(index: FigureIndex): readonly string[] {
  const keys = known.get(index) ?? index.slots.map(({ slot }) => `${JSON.stringify(keyOf(index, slot))}:`);
  known.set(index, keys);
  return keys;
}

/** The inverse; what the campaign no longer asks is left out. */
export function submissionFromJson({ index }: CampaignContext, json: SubmissionJson): Submission {
  const { figures, notes, proposals, ...rest } = json;
  const columns = new FigureColumns(index.slots.length);
  for (const [key, { at, ...answer }] of Object.entries(figures)) {
    const slot = slotOf(index, key);
    if (slot === undefined) continue;
    columns.set(slot, answer);
    if (at) columns.setPlace(slot, ...at);
  }
  return {
    ...rest,
    figures: columns,
    notes: new Map(Object.entries(notes)),
    ...(proposals && {
      proposals: proposals.flatMap(({ figure, ...proposal }) => {
        const slot = slotOf(index, figure);
        return slot === undefined ? [] : [{ ...proposal, slot }];
      }),
    }),
  };
}
