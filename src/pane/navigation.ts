import type { OpenedBook } from "../app/desk";

/** The steps of a workbook: screens of the first depth, reached by the row of buttons. */
export type StepId = "outline" | "check" | "send" | "receive" | "consolidate" | "results";
/** One level down, with a way back. */
export type DetailId =
  | "fixes"
  | "rules"
  | "unit"
  | "return"
  | "report"
  | "send-up"
  | "reminders"
  | "questions"
  | "analysis"
  | "awards"
  | "models"
  | "trace"
  | "correct"
  | "look-up"
  | "restore"
  | "log"
  | "help"
  | "settings"
  | "start-another";
/** Screens that stand alone: no steps, no way back. */
export type LoneId = "start" | "unfinished" | "unreadable";
export type ScreenId = StepId | DetailId | LoneId;

/** A screen with what it is about: a unit's code, a figure, a filter. */
export interface Place {
  readonly screen: ScreenId;
  readonly about?: string;
  /** Where the body was scrolled to and what had the focus as the screen was left. */
  readonly scroll?: number;
  readonly focus?: string;
}

const stepsOf = {
  unit: ["outline", "check", "send"],
  consolidating: ["receive", "consolidate", "results"],
} as const satisfies Record<string, readonly StepId[]>;

export function stepsFor(book: OpenedBook | undefined): readonly StepId[] {
  return book?.kind === "unit" || book?.kind === "consolidating" ? stepsOf[book.kind] : [];
}

const isStep = (screen: ScreenId): screen is StepId =>
  (["outline", "check", "send", "receive", "consolidate", "results"] as readonly string[]).includes(screen);

/** Where a workbook opens. */
export function firstPlace(book: OpenedBook): Place {
  switch (book.kind) {
    case "empty":
    case "foreign":
      return { screen: "start" };
    case "unit":
      return { screen: "outline" };
    case "consolidating":
      return { screen: book.hasResult && !book.pending ? "results" : "receive" };
    case "unfinished":
      return { screen: "unfinished" };
    case "unreadable":
      return { screen: "unreadable" };
  }
}

/** What the ribbon's buttons ask for by `?screen=`; a screen the workbook does not have opens its first one. */
const asked: Readonly<Record<string, Place>> = {
  check: { screen: "check" },
  send: { screen: "send" },
  receive: { screen: "receive" },
  status: { screen: "receive", about: "to-do" },
  consolidate: { screen: "consolidate" },
};

export function openingPlaces(
  book: OpenedBook,
  screen: string | undefined,
  last: Place | undefined,
): readonly Place[] {
  const first = firstPlace(book);
  const steps = stepsFor(book);
  if (steps.length === 0) return [first];
  const detail = askedDetails(book).get(screen ?? "");
  if (detail) return detail;
  const wanted = (screen !== undefined && asked[screen]) || last;
  return wanted && steps.some((step) => step === wanted.screen) ? [wanted] : [first];
}

/** Screens one level down that a ribbon button asks for, each on the step it stands on. */
function askedDetails(book: OpenedBook): ReadonlyMap<string, readonly Place[]> {
  const first = firstPlace(book);
  const ofLevel: readonly (readonly [string, readonly Place[]])[] = [
    ["analysis", [{ screen: "results" }, { screen: "analysis" }]],
    ["awards", [{ screen: "results" }, { screen: "awards" }]],
    ["send", [first, { screen: "send-up" }]],
  ];
  return new Map<string, readonly Place[]>([
    ["start", [first, { screen: "start-another" }]],
    ["report", [first, { screen: "report" }]],
    ...(book.kind === "consolidating" ? ofLevel : [["awards", [first, { screen: "models" }]] as const]),
  ]);
}

/** A step takes the place of all that is open; anything else stands on the step, never deeper than one level. */
export function opened(places: readonly Place[], next: Place, left: Partial<Place>): readonly Place[] {
  if (isStep(next.screen)) return [next];
  const root = places[0];
  if (!root) return [next];
  return [places.length === 1 ? { ...root, ...left } : root, next];
}

export const wentBack = (places: readonly Place[]): readonly Place[] =>
  places.length > 1 ? places.slice(0, -1) : places;

export const hasWayBack = (places: readonly Place[]): boolean => places.length > 1;
