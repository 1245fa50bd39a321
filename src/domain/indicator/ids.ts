import type { Branded } from "../brand";

/** "D04": the indicator's own id, also the id of its main part. */
export type IndicatorId = Branded<"IndicatorId">;
/** "D04" (main part) or "D04.n": one figure asked or derived. */
export type PartId = Branded<"PartId">;
/** "2021", "luy-ke", "dau-ky", "trong-ky", "-". */
export type PeriodId = Branded<"PeriodId">;

const indicatorPattern = /^[A-Z]\d{2}[a-z]?$/;
const partPattern = /^[A-Z]\d{2}[a-z]?(\.[a-z][a-z0-9-]*)?$/;
const periodPattern = /^(?:\d{4}|[a-z]+(?:-[a-z]+)*|-)$/;

export const isIndicatorId = (text: string): text is IndicatorId => indicatorPattern.test(text);
export const isPartId = (text: string): text is PartId => partPattern.test(text);
export const isPeriodId = (text: string): text is PeriodId => periodPattern.test(text);

export function parsePartId(text: string): PartId {
  if (!isPartId(text)) throw new RangeError(`not a part id: ${text}`);
  return text;
}

export function parsePeriodId(text: string): PeriodId {
  if (!isPeriodId(text)) throw new RangeError(`not a period id: ${text}`);
  return text;
}

export function parseIndicatorId(text: string): IndicatorId {
  if (!isIndicatorId(text)) throw new RangeError(`not an indicator id: ${text}`);
  return text;
}
