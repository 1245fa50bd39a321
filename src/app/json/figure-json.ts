import type { CampaignContext } from "../../domain/campaign/context";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import type { FigureColumns } from "../../domain/submission/figure-columns";

/** A figure as docs/cli.md says. */
export interface FigureJson {
  readonly indicator: string;
  readonly period: string;
  readonly status: string;
  readonly state: "value" | "blank" | "none" | "not-applicable" | "unreadable";
  readonly value: number | boolean | string | null;
  readonly text: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly derived: boolean;
}

/** One entry for every part × period this kind of unit is asked, also where nothing stands. */
export function figuresJson(
  context: CampaignContext,
  kind: string | undefined,
  figures: FigureColumns,
  sheets: readonly string[],
): readonly FigureJson[] {
  const { index } = context;
  return index.slots
    .filter(({ slot }) => kind === undefined || index.askedOf(slot, kind))
    .map(({ slot, part, period, derived }) => {
      const answer = figures.answer(slot);
      const place = figures.place(slot);
      return {
        indicator: part.id,
        period: period.id,
        status: answer.status,
        state: answer.state === "absent" ? "blank" : answer.state,
        value: answer.value ?? null,
        text: answer.text ?? null,
        sheet: place ? (sheets[place.sheet] ?? null) : null,
        cell: place ? a1OfCell(place.row, place.column) : null,
        derived: derived || (place === undefined && part.source.kind === "list" && answer.state === "value"),
      };
    });
}
