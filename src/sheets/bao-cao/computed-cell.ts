import type { CampaignContext } from "../../domain/campaign/context";
import type { Part, PartPeriod } from "../../domain/indicator/indicator";
import { parsePartId, parsePeriodId, type PartId, type PeriodId } from "../../domain/indicator/ids";
import { isSumOfYears } from "../../domain/indicator/sum-of-years";
import { a1, textLiteral } from "../a1";
import { printFormula } from "../formula";
import { listColumnName } from "../lists/names";
import type { OutlineLayout } from "./layout";

/** The cell a figure stands in, as formulas write it; undefined where the sheet has none for it. */
export type FigureAddress = (part: PartId, period: PeriodId) => string | undefined;

/** The native formula of a figure nobody types; undefined where the figure is an entry. */
export function computedFormula(
  context: CampaignContext,
  addressOf: FigureAddress,
  part: Part,
  period: PartPeriod,
): string | undefined {
  if (period.derived === "event-in-span") return eventFormula(context, addressOf, part);
  if (isSumOfYears({ part, period })) return yearsFormula(context, addressOf, part, period);
  if (part.source.kind === "derived") {
    return printFormula(part.source.formula, (other, reference) => {
      const asked = reference === undefined || reference === "previous" ? period.id : reference;
      return addressOf(other, asked);
    });
  }
  return countFormula(context, part, period);
}

/** The native count of a list's rows; undefined where the part is counted from none. */
export function countFormula(
  context: CampaignContext,
  { source }: Part,
  period: PartPeriod,
): string | undefined {
  return source.kind === "list" ? listFormula(context, source, period) : undefined;
}

/** Where the form has its figures. */
export const formAddresses =
  ({ rowOf, columnOf }: OutlineLayout): FigureAddress =>
  (part, period) => {
    const [row, column] = [rowOf(part, period), columnOf(period)];
    return row === undefined || column === undefined ? undefined : a1(row, column);
  };

/** "" while no year is given; "-" stands for 0. */
function yearsFormula(
  context: CampaignContext,
  addressOf: FigureAddress,
  part: Part,
  period: PartPeriod,
): string {
  const years = part.periods.filter(
    ({ id }) => id !== period.id && context.periods.get(id)?.year !== undefined,
  );
  const cells = years.flatMap(({ id }) => addressOf(part.id, id) ?? []);
  const given = cells.map((cell) => `IF(${cell}="-",1,0)`).join("+");
  return `IF(COUNT(${cells.join(",")})+${given}=0,"",SUM(${cells.join(",")}))`;
}

function eventFormula(context: CampaignContext, addressOf: FigureAddress, part: Part): string {
  const whole = parsePeriodId("luy-ke");
  const { first, last } = context.campaign.span;
  const answer = addressOf(part.id, whole) ?? '""';
  const year = addressOf(parsePartId(`${part.id}.nam`), whole) ?? '""';
  const within = `AND(${year}>=${first.year},${year}<=${last.year})`;
  const [yes, no] = answersOf(context, part);
  const isAny = (labels: readonly string[]): string =>
    `OR(${labels.map((label) => `${answer}=${textLiteral(label)}`).join(",")})`;
  return `IF(${isAny(yes)},IF(ISNUMBER(${year}),IF(${within},"Có","Không"),""),IF(${isAny(no)},"Không",""))`;
}

/** Which answers mean that it happened, and which that it did not. */
function answersOf(
  context: CampaignContext,
  { type, rollUp }: Part,
): readonly [readonly string[], readonly string[]] {
  if (type.kind !== "choice") return [["Có"], ["Không"]];
  const counted = rollUp.rule === "count-yes" ? (rollUp.counted ?? []) : [];
  const entries = context.catalogues.get(type.catalogue)?.entries ?? [];
  const labels = (yes: boolean): readonly string[] =>
    entries.filter(({ id }) => counted.includes(id) === yes).map(({ label }) => label);
  return [labels(true), labels(false)];
}

/**
 * Rows of a list counted natively. A count that may be overtyped is "" while there is nothing to count; another says 0
 * as soon as the list is used at all.
 */
function listFormula(
  context: CampaignContext,
  source: Extract<Part["source"], { kind: "list" }>,
  period: PartPeriod,
): string | undefined {
  const list = context.lists.get(source.list);
  if (!list) return undefined;
  const year = context.periods.get(period.id)?.year;
  const alternatives = source.where.reduce<readonly string[][]>(
    (sets, condition) => {
      const range = listColumnName(list, condition.column);
      const wanted =
        "anyOf" in condition
          ? condition.anyOf.map(textLiteral)
          : "isPeriod" in condition
            ? [String(year ?? 0)]
            : ['"?*"'];
      return sets.flatMap((set) => wanted.map((criterion) => [...set, `${range},${criterion}`]));
    },
    [[]],
  );
  const count = alternatives.map((criteria) => `COUNTIFS(${criteria.join(",")})`).join("+");
  const used = list.columns
    .filter(({ type }) => type.kind !== "computed")
    .map((column) => `COUNTA(${listColumnName(list, column)})`);
  return source.raisable ? `IF(${count}=0,"",${count})` : `IF(${used.join("+")}=0,"",${count})`;
}
