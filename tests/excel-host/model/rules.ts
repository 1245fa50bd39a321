import type { Area } from "./area";
import type { Color, Line, StylePatch } from "./style";

/** The cell a rule's relative references are written for. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** A data validation; formulas without "=". */
export interface Validation {
  readonly type: "none" | "list" | "custom" | "whole" | "decimal" | "date" | "time" | "textLength";
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly origin: Origin;
  readonly dropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly show: boolean };
  readonly alert: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
    readonly show: boolean;
  };
}

export const newValidation = (origin: Origin): Validation => ({
  type: "none",
  origin,
  dropDown: true,
  ignoreBlanks: true,
  prompt: { title: "", message: "", show: true },
  alert: { title: "", message: "", style: "stop", show: true },
});

/** What a conditional format changes of a cell's look. */
export interface ConditionalLook extends Pick<
  StylePatch,
  "bold" | "italic" | "strikethrough" | "underline" | "numberFormat"
> {
  readonly fontColor?: Color;
  readonly fillColor?: Color;
  readonly left?: Line;
  readonly right?: Line;
  readonly top?: Line;
  readonly bottom?: Line;
}

export interface BarEnd {
  /** As the file names it: "num", "min", "max", "percent", "percentile", "formula", "autoMin" … */
  readonly type: string;
  readonly value?: string;
}

export interface Bar {
  readonly low: BarEnd;
  readonly high: BarEnd;
  readonly color: Color;
  readonly showValue: boolean;
  readonly gradient: boolean;
  readonly borderColor: Color;
  readonly direction: "Context" | "LeftToRight" | "RightToLeft";
}

export const newBar: Bar = {
  low: { type: "autoMin" },
  high: { type: "autoMax" },
  color: "#638EC6",
  showValue: true,
  gradient: true,
  borderColor: "#638EC6",
  direction: "Context",
};

/** A conditional format. A sheet's stand in order of priority, the first to be asked first. */
export interface Conditional {
  readonly id: string;
  areas: readonly Area[];
  readonly kind: "Custom" | "DataBar" | "Other";
  stopIfTrue: boolean;
  origin: Origin;
  /** Without "="; of "Other" all that its XML has. */
  formulas: readonly string[];
  look: ConditionalLook;
  bar: Bar;
  /** The rule as the file has it; of "Other" kept as it is. */
  xml?: string;
  /** The file's number of the look, for "Other". */
  fileLook?: number;
}
