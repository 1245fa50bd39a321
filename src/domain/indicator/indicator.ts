import type { Expression } from "../expression/expression";
import type { SectionPath } from "../outline/section-path";
import type { IndicatorId, PartId, PeriodId } from "./ids";

/** bắt buộc · nếu có · tắt. Only "required" counts in progress and completeness; "off" is not laid out at all. */
export type Tier = "required" | "optional" | "off";

/** phát sinh · thời điểm · bình quân năm · sự kiện · thông tin của báo cáo */
export type Nature = "flow" | "stock" | "yearly-mean" | "event" | "particular";

/** Whose figure adds up where two levels report: domain rule, never a default (lint error without it). */
export type CountedBy = "lowest" | "owner" | "upper";

/** chính thức · ước · sơ bộ */
export type FigureStatus = "official" | "estimate" | "preliminary";

export type ValueType =
  | { readonly kind: "integer" }
  /** `decimals`: the declared precision; comparisons of sums allow half a unit of it per term. */
  | { readonly kind: "decimal"; readonly decimals: number }
  /** 0-100. */
  | { readonly kind: "percent"; readonly decimals: number }
  | { readonly kind: "yes-no" }
  | { readonly kind: "year" }
  | { readonly kind: "day" }
  | { readonly kind: "text" }
  /** One id of a catalogue. */
  | { readonly kind: "choice"; readonly catalogue: string }
  /** Several ids of a catalogue, written in one cell separated by ";". */
  | { readonly kind: "choices"; readonly catalogue: string };

/** How a part adds up over units. Over time a flow sums, nothing else does. */
export type RollUp =
  | { readonly rule: "sum" }
  /** 100 × Σ numerator ÷ Σ denominator over the units that gave both. `scale` is 100 for percentages, 1 for per-head. */
  | {
      readonly rule: "ratio";
      readonly numerator: PartId;
      readonly denominator: PartId;
      readonly scale: number;
    }
  /** Σ(value × weight) ÷ Σ weight over the units that gave both. `weightPeriods`: see weightPeriodOf. */
  | {
      readonly rule: "weighted-mean";
      readonly weight: PartId;
      readonly weightPeriods?: ReadonlyMap<PeriodId, PeriodId>;
    }
  /** Number of units that say Có (yes-no), or whose choice is one of `counted`. */
  | { readonly rule: "count-yes"; readonly counted?: readonly string[] }
  /** Arithmetic mean of counts over the units that owe it (E04: over xã), never of percentages. */
  | { readonly rule: "mean" }
  | { readonly rule: "minimum" }
  | { readonly rule: "maximum" }
  | { readonly rule: "none" };

export interface Indicator {
  readonly id: IndicatorId;
  readonly section: SectionPath;
  /** A group of indicators shown as a heading of its own ("von": Nguồn lực huy động under II.2). */
  readonly group?: string;
  readonly label: string;
  /** For tables and messages, at most 40 characters. */
  readonly shortLabel: string;
  readonly tier: Tier;
  readonly nature: Nature;
  /** Unit kinds asked ("xa", "phuong", …); a kind not listed sees "×". */
  readonly askedOf: readonly string[];
  readonly countedBy?: CountedBy;
  /** Printed behind the label where countedBy is "owner". */
  readonly ownerNote?: string;
  /** In print order; the first one of `id` itself is the main part. */
  readonly parts: readonly Part[];
  /** Where comparison over time must not cross: [first period of the new series, reason for the footnote]. */
  readonly breaks?: readonly { readonly period: PeriodId; readonly reason: string }[];
  readonly note?: string;
}

export interface Part {
  readonly id: PartId;
  readonly label: string;
  readonly measureUnit: string;
  readonly type: ValueType;
  /** Levels of indent below the main row. */
  readonly indent: number;
  /** Entry: typed by the unit. Derived: computed from other parts. List: counted from a repeating list. */
  readonly source:
    | { readonly kind: "entry" }
    | { readonly kind: "derived"; readonly formula: Expression }
    /** Counted from list rows; `raisable`: an entry cell prefilled with the count, which may be overwritten. */
    | {
        readonly kind: "list";
        readonly list: string;
        readonly where: readonly ListCondition[];
        readonly raisable: boolean;
      };
  /** Periods asked or derived, in order; those derived over time (lũy kế of a flow, trong kỳ of an event) included. */
  readonly periods: readonly PartPeriod[];
  readonly rollUp: RollUp;
  readonly constraints: readonly Constraint[];
  /** The figure this one rolls up a second time: it has a line in totals and none in a unit's form. */
  readonly again?: PartId;
  /** An entry that may stay blank even where the indicator is required (số quyết định of "Không"). */
  readonly optional?: boolean;
}

export interface PartPeriod {
  readonly id: PeriodId;
  /** Sum over a flow's years; or an event's "within the span", from its year; absent: as the part's source says. */
  readonly derived?: "sum-of-years" | "event-in-span";
  readonly defaultStatus: FigureStatus;
}

/** `column` is a list column's id; `anyOf` are labels as they stand in the cell; `isPeriod` means the year asked for. */
export type ListCondition =
  | { readonly column: string; readonly anyOf: readonly string[] }
  | { readonly column: string; readonly isPeriod: true }
  | { readonly column: string; readonly filled: true };

/** A rule between figures. `bad` true means the rule is broken in that period. */
export interface Constraint {
  /** Stable inside the part: "range", "whole", "sum-of-parts", "at-most:A01", "zero:G02", "jump", … */
  readonly id: string;
  readonly severity: "blocks" | "needs-reason" | "notes";
  readonly bad: Expression;
  /** At most 35 characters in Vietnamese: it stands in the Kiểm tra column. */
  readonly message: { readonly vi: string; readonly en: string };
  /** Periods it holds for; absent: all entry periods of the part. */
  readonly periods?: readonly PeriodId[];
  /** What Excel cannot say; left out of the sheet. */
  readonly engineOnly?: boolean;
  /** Where it is broken the figure is probably so many times what was meant: it was typed in another measure unit. */
  readonly times?: number;
}
