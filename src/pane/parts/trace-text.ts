import type { TraceView } from "../../app/results/result-views";
import type { PaneWords } from "../../messages/pane/pane-vi";

/** The sources as a table to paste into a sheet: tabs between cells, one row a line. */
export function traceText(view: TraceView, { trace }: PaneWords): string {
  const columns = view.isRatio ? [trace.numerator, trace.denominator, trace.value] : [trace.value];
  const rows = view.sources.map((source) => [
    source.unit,
    ...(view.isRatio ? [source.numerator ?? "", source.denominator ?? ""] : []),
    source.value,
    source.file ?? "",
    source.cell ?? "",
    source.revision === undefined ? "" : String(source.revision),
    source.remark ?? "",
    source.reason ?? "",
  ]);
  return [[trace.unit, ...columns, trace.file, trace.cell, trace.source, trace.remark, trace.reason], ...rows]
    .map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\n");
}
