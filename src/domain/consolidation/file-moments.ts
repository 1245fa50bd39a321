import type { CampaignContext } from "../campaign/context";
import { isoOfDay } from "../day";
import type { Submission } from "../submission/submission";
import type { PreviousBook } from "./previous-book";

/** By what a file is known among all that were given: its path, and its name inside a zip. */
export const recordKey = ({
  file,
  entry,
}: {
  readonly file: string;
  readonly entry: string | undefined;
}): string => `${file}\n${entry ?? ""}`;

/** When each file was sent or, failing that, last saved. */
export function momentsOf(submissions: readonly Submission[]): ReadonlyMap<string, string> {
  return new Map(
    submissions.flatMap(({ source }) => {
      const at = source.sentAt ?? source.lastSaved;
      return at === undefined ? [] : [[recordKey(source), at] as const];
    }),
  );
}

/** The newest moment the files know of; else the standing book's, else the day of the figures. */
export function newestMoment(
  submissions: readonly Submission[],
  previous: PreviousBook | undefined,
  { campaign }: CampaignContext,
): string {
  const moments = submissions.flatMap(({ source }) =>
    [source.sentAt, source.lastSaved].filter((at) => at !== undefined),
  );
  const fallback = previous?.madeAt ?? `${isoOfDay(campaign.cutOff)}T00:00:00Z`;
  return moments.reduce((newest, at) => (at > newest ? at : newest), moments[0] ?? fallback);
}
