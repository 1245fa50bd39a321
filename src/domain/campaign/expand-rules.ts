import { serialOfDay, type Day } from "../day";
import type { Expression } from "../expression/expression";
import {
  all,
  any,
  compare,
  count,
  figure,
  minus,
  not,
  number,
  plusAll,
  sized,
  text,
  times,
} from "../expression/build";
import { parsePartId, parsePeriodId, type PartId, type PeriodId } from "../indicator/ids";
import { roundingTolerance } from "../indicator/rounding-tolerance";
import type { Constraint, ValueType } from "../indicator/indicator";
import type { RuleFile } from "./schema";

/** What a rule's shorthand needs to know of the part it stands at. */
export interface RuleSubject {
  readonly id: PartId;
  readonly type: ValueType;
  readonly span: { readonly first: Day; readonly last: Day };
  readonly cutOff: Day;
  /** Its periods in order, and those at which a new series begins. */
  readonly periods: readonly PeriodId[];
  readonly breaks: ReadonlySet<PeriodId>;
}

type RuleNamed<Name extends RuleFile["rule"]> = Extract<RuleFile, { rule: Name }>;
type Expansions = {
  readonly [Name in RuleFile["rule"]]: (rule: RuleNamed<Name>, subject: RuleSubject) => Constraint;
};

const plainNumber = (value: number): string => String(value).replace(".", ",");

function blocking(id: string, bad: Expression, vi: string, en: string): Constraint {
  return { id, severity: "blocks", bad, message: { vi, en } };
}

const rangeWords = (min: number | undefined, max: number | undefined): readonly [string, string] => {
  if (min !== undefined && max !== undefined) {
    return [`phải từ ${plainNumber(min)} đến ${plainNumber(max)}`, `must be ${min} to ${max}`];
  }
  return min === undefined
    ? [`không được trên ${plainNumber(max ?? 0)}`, `must not exceed ${max ?? 0}`]
    : [`không được dưới ${plainNumber(min)}`, `must not be below ${min}`];
};

const expansions: Expansions = {
  range: ({ min, max }, { id }) => {
    const own = figure(id);
    const outside = [
      ...(min === undefined ? [] : [compare("<", own, number(min))]),
      ...(max === undefined ? [] : [compare(">", own, number(max))]),
    ];
    return blocking("range", any(outside), ...rangeWords(min, max));
  },
  "sum-of": ({ parts }, { id, type }) => {
    const terms = parts.map((part) => figure(parsePartId(part)));
    const sum = plusAll(terms);
    const slack = number(roundingTolerance(type, terms.length));
    // Less than what stands below it is wrong whatever is still blank; more is judged only where every part is given, for
    // a blank part is missing, and a part this kind of unit is not asked may have had its share.
    const bad = any([
      compare(">", minus(sum, figure(id)), slack),
      all([compare("=", count(terms), number(terms.length)), compare(">", minus(figure(id), sum), slack)]),
    ]);
    return blocking("sum-of", bad, "khác tổng các dòng con", "differs from its parts' sum");
  },
  "unit-trap": ({ from, to, severity, vi, en, times: typed }, { id }) => {
    const bad = all([compare(">=", figure(id), number(from)), compare("<=", figure(id), number(to))]);
    return {
      ...{ id: `unit-trap:${from}`, severity, bad, message: { vi, en } },
      ...(typed !== undefined && { times: typed }),
    };
  },
  "at-most": ({ other, period, words }, { id }) => {
    const most = figure(parsePartId(other), period === undefined ? undefined : parsePeriodId(period));
    const bad = compare(">", figure(id), most);
    return blocking(`at-most:${other}`, bad, `lớn hơn ${words}`, `more than ${other}`);
  },
  "at-most-times": ({ other, times: factor, words }, { id }) => ({
    id: `at-most-times:${other}`,
    severity: "notes",
    bad: compare(">", figure(id), times(number(factor), figure(parsePartId(other)))),
    message: { vi: words, en: `over ${factor} times ${other}` },
  }),
  "zero-implies-zero": ({ other, words }, { id }) =>
    blocking(
      `zero:${other}`,
      all([compare("=", figure(parsePartId(other)), number(0)), compare(">", figure(id), number(0))]),
      words,
      `not 0 though ${other} is 0`,
    ),
  jump: ({ percent }, { id, periods, breaks }) => {
    const before = figure(id, "previous");
    const change: Expression = { op: "absolute", of: minus(figure(id), before) };
    return {
      id: "jump",
      severity: "needs-reason",
      bad: all([compare(">", before, number(0)), compare(">", change, times(before, number(percent / 100)))]),
      message: { vi: `lệch trên ${percent} %, ghi lý do`, en: `changed over ${percent} %, say why` },
      // No comparison crosses a break in the series (domain.md §2).
      ...(breaks.size > 0 && { periods: periods.filter((period) => !breaks.has(period)) }),
    };
  },
  "zero-noted": (_rule, { id }) => ({
    id: "zero-noted",
    severity: "notes",
    bad: compare("=", figure(id), number(0)),
    message: { vi: "ghi 0, xem lại", en: "is 0, please check" },
  }),
  "people-per-unit": ({ other, min, max }, { id }) => {
    const people = figure(parsePartId(other));
    const bad = all([
      compare(">", figure(id), number(0)),
      any([
        compare("<=", people, times(number(min), figure(id))),
        compare(">=", people, times(number(max), figure(id))),
      ]),
    ]);
    return blocking(
      `per:${other}`,
      bad,
      `bình quân ngoài khoảng ${min}-${max} người`,
      `${min}-${max} people each`,
    );
  },
  "needs-parts": ({ parts, vi, en }, { id }) => {
    const blank = parts.map((part): Expression => ({ op: "isBlank", of: figure(parsePartId(part)) }));
    return {
      id: "needs-parts",
      severity: "needs-reason",
      bad: all([compare("=", figure(id), text("Có")), any(blank)]),
      message: { vi, en },
    };
  },
  without: ({ other, words }, { id }) => ({
    id: `without:${other}`,
    severity: "needs-reason",
    bad: all([
      compare("=", figure(id), text("Có")),
      not(compare("=", figure(parsePartId(other)), text("Có"))),
    ]),
    message: { vi: words, en: `yes without ${other}` },
  }),
  "reached-means": ({ other, period, value, choice }, { id }) => {
    const reached = compare("=", figure(parsePartId(other), parsePeriodId(period)), number(value));
    const chosen = compare("=", figure(id), text(choice));
    const known: Expression = not({ op: "isBlank", of: figure(id) });
    const counted: Expression = { op: "isNumber", of: figure(parsePartId(other), parsePeriodId(period)) };
    const bad = all([known, counted, any([all([chosen, not(reached)]), all([not(chosen), reached])])]);
    return blocking(
      `means:${other}`,
      bad,
      `không khớp với ${other} (${value})`,
      `does not fit ${other} (${value})`,
    );
  },
  // A document of the span's last year may be later than the day of the figures.
  "in-span": (_rule, { id, span }) => {
    const own = figure(id);
    const first = number(serialOfDay({ year: span.first.year, month: 1, day: 1 }));
    const last = number(serialOfDay({ year: span.last.year, month: 12, day: 31 }));
    const bad = any([compare("<", own, first), compare(">", own, last)]);
    const years = `${span.first.year}-${span.last.year}`;
    return blocking("in-span", bad, `ngày ngoài các năm ${years}`, `not in ${years}`);
  },
  "only-with": ({ other, words }, { id }) => ({
    id: `only-with:${other}`,
    severity: "needs-reason",
    bad: all([{ op: "isNumber", of: figure(id) }, compare("=", figure(parsePartId(other)), text("Không"))]),
    message: { vi: words, en: `given though ${other} is no` },
  }),
  "not-before": ({ other, words }, { id }) => ({
    id: `not-before:${other}`,
    severity: "needs-reason",
    bad: compare("<", figure(id), figure(parsePartId(other))),
    message: { vi: words, en: `before ${other}` },
  }),
  // A year too much or too little in a day typed by hand; the review itself follows the day of the figures.
  "near-cut-off": ({ days }, { id, cutOff }) => {
    const own = figure(id);
    const first = serialOfDay(cutOff);
    return {
      id: "near-cut-off",
      severity: "needs-reason",
      bad: any([compare("<", own, number(first)), compare(">", own, number(first + days))]),
      message: { vi: "ngày không hợp với đợt báo cáo", en: "not a day of this round" },
    };
  },
  "chosen-is-rest": ({ other, total, words }, { id }) => {
    const rest = minus(number(total), figure(parsePartId(other)));
    const bad = compare("<>", { op: "chosenCount", of: figure(id) }, rest);
    return blocking(`rest:${other}`, bad, words, `not ${total} less ${other}`);
  },
};

export function expandRule(rule: RuleFile, subject: RuleSubject): Constraint {
  const expand = expansions[rule.rule] as (rule: RuleFile, subject: RuleSubject) => Constraint;
  return expand(rule, subject);
}

/** What every part of a type must keep without being told: whole numbers, percentages 0-100, texts of sane length. */
export function rulesOfType(id: PartId, type: ValueType): readonly Constraint[] {
  const own = figure(id);
  if (type.kind === "integer" || type.kind === "year") {
    const bad = compare("<>", own, { op: "wholePart", of: own });
    return [
      blocking(
        "whole",
        all([{ op: "isNumber", of: own }, bad]),
        "phải là số nguyên",
        "must be a whole number",
      ),
    ];
  }
  if (type.kind === "percent") {
    const outside = any([compare("<", own, number(0)), compare(">", own, number(100))]);
    return [blocking("percent", outside, "phải từ 0 đến 100", "must be 0 to 100")];
  }
  if (type.kind !== "text") return [];
  const tooLong = compare(">", sized(own), number(200));
  return [
    {
      id: "long",
      severity: "notes",
      bad: tooLong,
      message: { vi: "dài trên 200 ký tự", en: "over 200 characters" },
    },
  ];
}
