import type { Period } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { PeriodId } from "../../domain/indicator/ids";
import type { ColumnSpec } from "../spec";

/** Columns of sheet Báo cáo, from 0. The period columns follow the campaign's periods. */
export interface OutlineColumns {
  readonly section: 0;
  readonly key: 1;
  readonly number: 2;
  readonly label: 3;
  readonly measureUnit: 4;
  /** Period columns in order; the last is the whole span's ("Cả giai đoạn"). */
  readonly periods: readonly PeriodColumn[];
  /** Column of the status said beside a period. */
  readonly status: number | undefined;
  readonly statusOf: PeriodId | undefined;
  readonly note: number;
  readonly check: number;
  readonly ofPeriod: (period: PeriodId) => number | undefined;
}

export interface PeriodColumn {
  readonly at: number;
  /** Periods that stand in this column: one, but for the whole span's ("luy-ke", "trong-ky"). */
  readonly ids: readonly PeriodId[];
  readonly heading: string;
  /** How Kiểm tra names the column: "2021", "cả kỳ". */
  readonly token: string;
}

export const firstPeriodColumn = 5;

/** What the hidden row under the headings says of each column; period columns say their period ids. */
export const columnIds = {
  head: "ky",
  number: "stt",
  label: "noi-dung",
  measureUnit: "don-vi-tinh",
  status: "tinh-trang",
  note: "ghi-chu",
  check: "kiem-tra",
} as const;

/** Periods without a year or a day are about the whole span and share one column; "-" is no column at all. */
export function outlineColumns({ campaign }: CampaignContext): OutlineColumns {
  const shown = campaign.periods.filter(({ id }) => id !== "-");
  const single = shown.filter((period) => isSingle(period));
  const whole = shown.filter((period) => !isSingle(period));
  const columns: PeriodColumn[] = [];
  let at = firstPeriodColumn;
  let status: number | undefined;
  for (const period of single) {
    columns.push({ at: at++, ids: [period.id], heading: period.label, token: period.shown });
    if (period.askStatus === true) status = at++;
  }
  const [first] = whole;
  if (first) columns.push({ at: at++, ids: whole.map(({ id }) => id), heading: first.label, token: "cả kỳ" });
  const byPeriod = new Map(columns.flatMap((column) => column.ids.map((id) => [id, column.at] as const)));
  return {
    section: 0,
    key: 1,
    number: 2,
    label: 3,
    measureUnit: 4,
    periods: columns,
    status,
    statusOf: single.find(({ askStatus }) => askStatus === true)?.id,
    note: at,
    check: at + 1,
    ofPeriod: (period) => byPeriod.get(period),
  };
}

const isSingle = ({ year, day }: Period): boolean => year !== undefined || day !== undefined;

/** Widths in px; with row headings and the outline bar the sheet just fills 1366 px at 100 %. */
export const outlinePx = {
  id: 60,
  number: 48,
  label: 384,
  measureUnit: 76,
  period: 80,
  /** Days and decision numbers stand in the whole span's column. */
  whole: 104,
  status: 84,
  note: 110,
  check: 190,
} as const;

export function columnSpecs(columns: OutlineColumns, withCheck: boolean): readonly ColumnSpec[] {
  const { id, number, label, measureUnit, note, check } = outlinePx;
  const specs: ColumnSpec[] = [
    { px: id, hidden: true },
    { px: id, hidden: true },
    { px: number },
    { px: label },
    { px: measureUnit },
  ];
  for (let at = firstPeriodColumn; at < columns.note; at++) specs[at] = { px: figurePx(columns, at) };
  specs[columns.note] = { px: note };
  if (withCheck) specs[columns.check] = { px: check };
  return specs;
}

/** Width of the column of a period or of the status. */
export function figurePx({ periods, status }: OutlineColumns, at: number): number {
  if (at === status) return outlinePx.status;
  const period = periods.find((column) => column.at === at);
  return period !== undefined && period.ids.length > 1 ? outlinePx.whole : outlinePx.period;
}

/** Width of a merged heading, from the labels to the notes. */
export function headingPx(columns: OutlineColumns): number {
  let px = outlinePx.label + outlinePx.measureUnit + outlinePx.note;
  for (let at = firstPeriodColumn; at < columns.note; at++) px += figurePx(columns, at);
  return px;
}
