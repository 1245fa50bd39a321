import { memo, type ReactNode } from "react";
import { columnLetters } from "../domain/submission/a1-of-cell";
import { fillSlots, type Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import type { Axis } from "./axis";
import { type GridLayout, headHeight } from "./grid-layout";
import type { OutlineGroups } from "../app/shown/outline-groups";
import type { Span } from "./row-block";

const step = 16;

const thickness = ({ depth }: OutlineGroups): number => (depth === 0 ? 0 : (depth + 1) * step);

/** Also where only columns are grouped: their level buttons need a place. */
export const gutterWidth = ({ rowGroups, columnGroups }: GridLayout): number =>
  Math.max(thickness(rowGroups), columnGroups.depth > 0 ? step : 0);
export const gutterHeight = ({ columnGroups }: GridLayout): number => thickness(columnGroups);

type OnFold = (axis: "rows" | "columns", heading: number) => void;
type OnLevel = (axis: "rows" | "columns", level: number) => void;

interface GutterProps {
  readonly layout: GridLayout;
  readonly language: Language;
}

/** Where both gutters meet: the column groups' level buttons. */
export function GutterCorner({ layout, language, onLevel }: GutterProps & { readonly onLevel: OnLevel }) {
  return (
    <div className="tv-gutter tv-gutter-corner">
      {layout.columnGroups.depth > 0 && (
        <LevelButtons groups={layout.columnGroups} axis="columns" language={language} onLevel={onLevel} />
      )}
    </div>
  );
}

function LevelButtons({
  groups,
  axis,
  language,
  onLevel,
}: {
  readonly groups: OutlineGroups;
  readonly axis: "rows" | "columns";
  readonly language: Language;
  readonly onLevel: OnLevel;
}) {
  const words = axis === "rows" ? viewerWords.level : viewerWords.columnLevel;
  return (
    <div className={`tv-levels tv-levels-${axis}`}>
      {Array.from({ length: groups.depth + 1 }, (_, at) => (
        <button
          key={at}
          type="button"
          tabIndex={-1}
          className="tv-level"
          aria-label={fillSlots(words[language], { level: at + 1 })}
          onClick={() => onLevel(axis, at + 1)}
        >
          {at + 1}
        </button>
      ))}
    </div>
  );
}

interface RowGutterProps extends GutterProps {
  readonly rows: Span;
  readonly onFold: OnFold;
  readonly onLevel: OnLevel;
}

/** Left of the rows: level buttons, ± at each heading, and a line along what belongs to it. */
export const RowGutter = memo(function RowGutter({
  layout,
  rows,
  language,
  onFold,
  onLevel,
}: RowGutterProps) {
  const { frozenRows, frozenHeight, rowGroups, closed } = layout;
  if (rowGroups.depth === 0) return <div className="tv-gutter tv-gutter-rows" />;
  const part = (span: Span, from: number): ReactNode =>
    marksOf(layout.rows, span, rowGroups, closed.rows).map((mark) => (
      <GutterMark
        key={`${mark.kind}${mark.line}-${mark.level}`}
        {...mark}
        axis="rows"
        start={mark.start - from}
        label={labelOf(mark, "rows", language)}
        onFold={onFold}
      />
    ));
  return (
    <div className="tv-gutter tv-gutter-rows">
      <div className="tv-gutter-head" style={{ height: headHeight + frozenHeight }}>
        <LevelButtons groups={rowGroups} axis="rows" language={language} onLevel={onLevel} />
        <div className="tv-gutter-marks" style={{ top: headHeight }}>
          {part({ first: 0, last: frozenRows }, 0)}
        </div>
      </div>
      <div className="tv-gutter-marks" style={{ top: headHeight + frozenHeight }}>
        {part(rows, frozenHeight)}
      </div>
    </div>
  );
});

interface ColumnGutterProps extends GutterProps {
  readonly columns: Span;
  readonly onFold: OnFold;
}

/** Above the columns, the same. */
export const ColumnGutter = memo(function ColumnGutter({
  layout,
  columns,
  language,
  onFold,
}: ColumnGutterProps) {
  const { frozenColumns, frozenWidth, headWidth, columnGroups, closed } = layout;
  if (columnGroups.depth === 0) return <div className="tv-gutter tv-gutter-columns" />;
  const part = (span: Span, from: number): ReactNode =>
    marksOf(layout.columns, span, columnGroups, closed.columns).map((mark) => (
      <GutterMark
        key={`${mark.kind}${mark.line}-${mark.level}`}
        {...mark}
        axis="columns"
        start={mark.start - from}
        label={labelOf(mark, "columns", language)}
        onFold={onFold}
      />
    ));
  return (
    <div className="tv-gutter tv-gutter-columns">
      <div className="tv-gutter-side" style={{ width: headWidth + frozenWidth, left: gutterWidth(layout) }}>
        <div className="tv-gutter-marks" style={{ left: headWidth }}>
          {part({ first: 0, last: frozenColumns }, 0)}
        </div>
      </div>
      <div className="tv-gutter-marks" style={{ left: headWidth + frozenWidth }}>
        {part(columns, frozenWidth)}
      </div>
    </div>
  );
});

interface Mark {
  readonly kind: "button" | "line";
  readonly line: number;
  readonly level: number;
  readonly start: number;
  readonly size: number;
  readonly closed: boolean;
}

/** A button at each heading in the span; for each other line a stroke per group it is in. */
function marksOf(
  axis: Axis,
  { first, last }: Span,
  { levelBelow, headingOf }: OutlineGroups,
  closed: ReadonlySet<number>,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (let position = first; position < last; position++) {
    const line = axis.line(position);
    const place = { line, start: axis.start(position), size: axis.sizeAt(position) };
    const below = levelBelow.get(line);
    if (below !== undefined)
      marks.push({ ...place, kind: "button", level: below - 1, closed: closed.has(line) });
    for (let at = headingOf[line] ?? -1; at >= 0; at = headingOf[at] ?? -1) {
      const level = (levelBelow.get(at) ?? 1) - 1;
      marks.push({ ...place, kind: "line", level, closed: false });
    }
  }
  return marks;
}

function labelOf({ line, closed }: Mark, axis: "rows" | "columns", language: Language): string {
  if (axis === "rows") {
    const words = closed ? viewerWords.openGroup : viewerWords.closeGroup;
    return fillSlots(words[language], { row: line + 1 });
  }
  const words = closed ? viewerWords.openColumns : viewerWords.closeColumns;
  return fillSlots(words[language], { column: columnLetters(line) });
}

interface MarkProps extends Mark {
  readonly axis: "rows" | "columns";
  readonly label: string;
  readonly onFold: OnFold;
}

function GutterMark({ kind, axis, line, level, start, size, closed, label, onFold }: MarkProps) {
  const across = level * step;
  const style =
    axis === "rows"
      ? { top: start, height: size, left: across, width: step }
      : { left: start, width: size, top: across, height: step };
  if (kind === "line")
    return <div aria-hidden="true" className={`tv-stroke tv-stroke-${axis}`} style={style} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="tv-fold"
      style={style}
      aria-label={label}
      aria-expanded={!closed}
      onClick={() => onFold(axis, line)}
    >
      <span>{closed ? "+" : "−"}</span>
    </button>
  );
}
