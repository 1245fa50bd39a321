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

export function submissionToJson({ index }: CampaignContext, submission: Submission): SubmissionJson {
  const { figures, notes, narratives, proposals, ...rest } = submission;
  return {
    ...rest,
    figures: figuresToJson(index, figures),
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
}

function figuresToJson(index: FigureIndex, figures: FigureColumns): SubmissionJson["figures"] {
  return Object.fromEntries(
    index.slots.flatMap(({ slot }) => {
      const { state, value, text, status } = figures.answer(slot);
      if (state === "absent") return [];
      const place = figures.place(slot);
      const json: FigureJson = {
        state,
        ...(value !== undefined && { value }),
        ...(text !== undefined && { text }),
        ...(status !== "official" && { status }),
        ...(place && { at: [place.sheet, place.row, place.column] as const }),
      };
      return [[keyOf(index, slot), json] as const];
    }),
  );
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
