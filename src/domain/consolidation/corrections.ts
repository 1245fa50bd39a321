import { isPartId, isPeriodId, type PartId, type PeriodId } from "../indicator/ids";
import { isUnitCode, type UnitCode } from "../unit/unit-code";

/**
 * A figure put right by whoever consolidates (practice.md §5): "told" by the unit (Sửa theo thông báo của đơn vị), "typed"
 * for a unit that sent paper only (Nhập hộ), or a total "adjusted" by this level (điều chỉnh). Never an overtyped cell: the
 * file's own figure stays beside it, and every one can be taken back.
 */
export interface Correction {
  readonly kind: "told" | "typed" | "adjusted";
  /** Whose figure; of an adjustment the level whose total it is. */
  readonly unit: UnitCode;
  readonly part: PartId;
  readonly period: PeriodId;
  /** As typed into the figure's cell: "12", "-", "Có". Of an adjustment, what is added to the total. */
  readonly value: string;
  /** What the unit's files said when it was made; absent: what they say when it first counts. */
  readonly before?: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** "điện thoại", "bản ký số 12/BC-UBND ngày 20/11/2023". */
  readonly how: string;
  readonly reason: string;
  /** Taken back: kept for the record, and counts for nothing. */
  readonly undone?: { readonly by: string; readonly at: string };
}

/** What became of a correction in a result. */
export type CorrectionStanding =
  /** Counts, until the unit's own file says it. */
  | "waiting"
  /** The unit's file says the same by now. */
  | "confirmed"
  /** The unit's later file says something else, and stands. */
  | "contradicted"
  /** The same, and a person decided that the correction stands. */
  | "kept"
  | "undone"
  /** Names no figure of the unit's, or its value cannot be read. */
  | "refused"
  /** An adjustment of a total. */
  | "added";

export interface StandingCorrection extends Correction {
  readonly id: string;
  readonly standing: CorrectionStanding;
}

export type Corrections = ReadonlyMap<string, Correction>;

export const noCorrections: Corrections = new Map();

/** One figure of a unit has one correction; a total may have several adjustments, each with its moment. */
export const correctionId = ({ kind, unit, part, period, at }: Correction): string =>
  kind === "adjusted" ? `adjust:${unit}:${part}|${period}:${at}` : `correct:${unit}:${part}|${period}`;

export const isCorrectionId = (id: string): boolean => /^(?:correct|adjust):/.test(id);

const kinds = ["told", "typed", "adjusted"] as const;

/** From a decisions file or a book's state; undefined where it says no correction, or another than its id names. */
export function parseCorrection(id: string, json: unknown): Correction | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const said = json as Readonly<Record<string, unknown>>;
  const [named, kind] = [namedIn(id), kinds.find((one) => one === said["kind"])];
  const words = saidIn(said);
  if (!named || !kind || Object.values(words).includes("") || !isInstant(words.at)) return undefined;
  if (id.startsWith("adjust:") !== (kind === "adjusted")) return undefined;
  const before = typeof said["before"] === "string" ? { before: said["before"] } : {};
  return { kind, ...named, ...words, ...before, ...undoneIn(said["undone"]) };
}

function saidIn(
  said: Readonly<Record<string, unknown>>,
): Pick<Correction, "value" | "by" | "at" | "how" | "reason"> {
  const { value, by, at, how, reason } = said;
  return { value: valueIn(value), by: textIn(by), at: textIn(at), how: textIn(how), reason: textIn(reason) };
}

const textIn = (json: unknown): string => (typeof json === "string" ? json.trim() : "");
const valueIn = (json: unknown): string =>
  typeof json === "number" ? String(json).replace(".", ",") : textIn(json);

function namedIn(id: string): Pick<Correction, "unit" | "part" | "period"> | undefined {
  const [, unit = "", part = "", period = ""] =
    /^(?:correct|adjust):([^:]+):([^|:]+)\|([^|:]+)/.exec(id) ?? [];
  return isUnitCode(unit) && isPartId(part) && isPeriodId(period) ? { unit, part, period } : undefined;
}

function undoneIn(json: unknown): Pick<Correction, "undone"> {
  const { by, at } = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>;
  return typeof by === "string" && typeof at === "string" && isInstant(at) ? { undone: { by, at } } : {};
}

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
