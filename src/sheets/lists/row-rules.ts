import type { ListColumn } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { serialOfDay, type Day } from "../../domain/day";
import { columnInWords, listChecks } from "../../messages/lists-words";
import { offeredLabels } from "../danh-muc/offered-labels";
import type { SpecValue } from "../spec";
import type { ListLayout, PlacedColumn } from "./list-layout";

/** A cell of the row by column id: what a rule looks at; undefined where nothing stands. */
export type RowCells = (column: string) => SpecValue | undefined;
/** The address of a column's cell in the row: "D5". */
export type RowReference = (column: string) => string;

/** One thing that can be wrong in a row, said twice: as an Excel formula and as our own computation. */
export interface RowRule {
  readonly id: "not-in-list" | "not-valid" | "more-than" | "missing" | "too-long";
  readonly column: string;
  readonly message: string;
  /** TRUE where the rule is broken. */
  readonly formula: (cell: RowReference) => string;
  readonly broken: (cell: RowCells) => boolean;
}

const known = new WeakMap<CampaignContext, Map<string, readonly RowRule[]>>();

/** Wrong before missing before noted: the first one broken is what Kiểm tra says. */
export function rowRules(context: CampaignContext, layout: ListLayout): readonly RowRule[] {
  const ofLists = known.get(context) ?? new Map<string, readonly RowRule[]>();
  known.set(context, ofLists);
  const rules = ofLists.get(layout.list.id) ?? makeRules(context, layout);
  ofLists.set(layout.list.id, rules);
  return rules;
}

function makeRules(context: CampaignContext, layout: ListLayout): readonly RowRule[] {
  return [
    ...layout.columns.flatMap(({ column }) => typeRule(context, column)),
    ...layout.columns.flatMap((placed) => moreThanRule(layout, placed)),
    ...layout.columns.flatMap(({ column }) => (column.required ? [missingRule(column)] : [])),
    ...layout.columns.flatMap(({ column }) => tooLongRule(column)),
  ];
}

type Test = Pick<RowRule, "formula" | "broken">;
type TypeOf<Kind extends ListColumn["type"]["kind"]> = Extract<ListColumn["type"], { kind: Kind }>;

const numberIn = (value: SpecValue | undefined): number | undefined => {
  if (typeof value === "number") return value;
  return typeof value === "object" && "day" in value ? serialOfDay(value) : undefined;
};

/** A number of the range; `whole` refuses fractions. N() is there because a text compares greater than any number. */
function numberTest(
  column: string,
  minimum: number | undefined,
  maximum: number | undefined,
  whole: boolean,
): Test {
  return {
    formula: (cell) => {
      const at = cell(column);
      const tests = [
        `NOT(ISNUMBER(${at}))`,
        ...(minimum === undefined ? [] : [`N(${at})<${minimum}`]),
        ...(maximum === undefined ? [] : [`N(${at})>${maximum}`]),
        ...(whole ? [`N(${at})<>INT(N(${at}))`] : []),
      ];
      return `AND(${at}<>"",OR(${tests.join(",")}))`;
    },
    broken: (cell) => {
      const value = cell(column);
      if (value === undefined) return false;
      const number = numberIn(value);
      if (number === undefined) return true;
      if (minimum !== undefined && number < minimum) return true;
      return (maximum !== undefined && number > maximum) || (whole && !Number.isInteger(number));
    },
  };
}

/** Days a list can hold: what lies outside is a number that slipped into a date cell. */
export const listDays: { readonly first: Day; readonly last: Day } = {
  first: { year: 1990, month: 1, day: 1 },
  last: { year: 2099, month: 12, day: 31 },
};

type TypeRules = {
  readonly [Kind in ListColumn["type"]["kind"]]?: (
    context: CampaignContext,
    column: ListColumn,
    type: TypeOf<Kind>,
  ) => RowRule;
};

const typeRules: TypeRules = {
  choice: (context, column, { catalogue }) => ({
    id: "not-in-list",
    column: column.id,
    message: listChecks.notInList(columnInWords(column.heading)),
    ...choiceTest(context, column.id, catalogue),
  }),
  integer: (_context, column, { minimum, maximum }) =>
    notValid(
      column,
      listChecks.notWhole(columnInWords(column.heading)),
      numberTest(column.id, minimum, maximum, true),
    ),
  decimal: (_context, column, { minimum }) =>
    notValid(
      column,
      listChecks.notNumber(columnInWords(column.heading)),
      numberTest(column.id, minimum, undefined, false),
    ),
  year: (_context, column, { minimum, maximum }) =>
    notValid(
      column,
      listChecks.notYear(columnInWords(column.heading), minimum, maximum),
      numberTest(column.id, minimum, maximum, true),
    ),
  day: (_context, column) =>
    notValid(
      column,
      listChecks.notDay(columnInWords(column.heading)),
      numberTest(column.id, serialOfDay(listDays.first), serialOfDay(listDays.last), false),
    ),
};

const notValid = (column: ListColumn, message: string, test: Test): RowRule => ({
  id: "not-valid",
  column: column.id,
  message,
  ...test,
});

/** Comparing each label, not MATCH or COUNTIF: those read "*", "?" and "<" in a typed text as patterns. */
function choiceTest(context: CampaignContext, column: string, catalogue: string): Test {
  const offered = context.catalogues.get(catalogue);
  const name = offered?.name ?? "";
  const labels = new Set(
    (offered ? offeredLabels(context, offered) : []).map((label) => label.toLowerCase()),
  );
  return {
    formula: (cell) => `AND(${cell(column)}<>"",SUMPRODUCT(--(${name}=${cell(column)}))=0)`,
    broken: (cell) => {
      const value = cell(column);
      return value !== undefined && !(typeof value === "string" && labels.has(value.toLowerCase()));
    },
  };
}

function typeRule(context: CampaignContext, column: ListColumn): readonly RowRule[] {
  const rule = typeRules[column.type.kind] as TypeRules["day"];
  return rule ? [rule(context, column, column.type as TypeOf<"day">)] : [];
}

/** The upper part of a share is not more than the lower one: votes and members. */
function moreThanRule(layout: ListLayout, { column }: PlacedColumn): readonly RowRule[] {
  const { ratio } = column;
  const upper = ratio && layout.placeOf(ratio.numerator)?.column;
  const lower = ratio && layout.placeOf(ratio.denominator)?.column;
  if (!upper || !lower) return [];
  return [
    {
      id: "more-than",
      column: upper.id,
      message: listChecks.moreThan(columnInWords(upper.heading), columnInWords(lower.heading)),
      formula: (cell) => {
        const [above, below] = [cell(upper.id), cell(lower.id)];
        return `AND(ISNUMBER(${above}),ISNUMBER(${below}),N(${above})>N(${below}))`;
      },
      broken: (cell) => {
        const [above, below] = [numberIn(cell(upper.id)), numberIn(cell(lower.id))];
        return above !== undefined && below !== undefined && above > below;
      },
    },
  ];
}

const missingRule = (column: ListColumn): RowRule => ({
  id: "missing",
  column: column.id,
  message: listChecks.missing(columnInWords(column.heading)),
  formula: (cell) => `${cell(column.id)}=""`,
  broken: (cell) => cell(column.id) === undefined,
});

function tooLongRule({ id, heading, maxLength }: ListColumn): readonly RowRule[] {
  if (maxLength === undefined) return [];
  return [
    {
      id: "too-long",
      column: id,
      message: listChecks.tooLong(columnInWords(heading), maxLength),
      formula: (cell) => `LEN(${cell(id)})>${maxLength}`,
      broken: (cell) => {
        const value = cell(id);
        return typeof value === "string" && value.length > maxLength;
      },
    },
  ];
}
