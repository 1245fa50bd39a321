import type { HTMLAttributes, ReactNode, RefObject } from "react";
import type { Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import { fillSlots } from "../messages/sentence";
import { ColumnGutter, GutterCorner, gutterHeight, gutterWidth, RowGutter } from "./grid-gutters";
import { type GridLayout, headHeight } from "./grid-layout";
import type { LookRules } from "./look-rules";
import { type Pane, panesOf } from "./panes";
import { ColumnHeads, ColumnLines, RowBlock, type Span } from "./row-block";
import type { SheetData } from "./sheet-data";
import { rowsOfBlock, type Spans } from "./use-spans";

export interface SheetGridProps {
  readonly layout: GridLayout;
  readonly spans: Spans;
  readonly data: SheetData;
  /** Another version of the rows: what has changed is drawn anew. */
  readonly version: number;
  readonly rules: LookRules;
  readonly language: Language;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly gridProps: HTMLAttributes<HTMLDivElement>;
  readonly onFold: (axis: "rows" | "columns", heading: number) => void;
  readonly onLevel: (axis: "rows" | "columns", level: number) => void;
  /** What lies over a pane's cells: selection, active cell, editor. */
  readonly overlay: (pane: Pane) => ReactNode;
}

/** The cells with their numbers and letters, and the outline's gutters. Stands in the element that scrolls. */
export function SheetGrid(props: SheetGridProps) {
  const { layout, spans, language, gridRef, gridProps, onFold, onLevel } = props;
  const { rows, columns, shape } = layout;
  const [gutter, above] = [gutterWidth(layout), gutterHeight(layout)];
  const head = layout.headWidth + layout.frozenWidth;
  const side = headHeight + layout.frozenHeight;
  return (
    <div
      className="tv-canvas"
      style={{ gridTemplateColumns: `${gutter}px auto`, gridTemplateRows: `${above}px auto` }}
    >
      <GutterCorner layout={layout} language={language} onLevel={onLevel} />
      <ColumnGutter layout={layout} columns={spans.columns} language={language} onFold={onFold} />
      <RowGutter layout={layout} rows={spans.rows} language={language} onFold={onFold} onLevel={onLevel} />
      <div
        {...gridProps}
        ref={gridRef}
        role="grid"
        tabIndex={0}
        className={shape.gridLines ? "tv-grid" : "tv-grid tv-no-lines"}
        aria-label={fillSlots(viewerWords.sheet[language], { name: shape.name })}
        aria-rowcount={shape.rows.px.length}
        aria-colcount={shape.columns.px.length}
        style={{
          gridTemplateColumns: `${head}px ${columns.size - layout.frozenWidth}px`,
          gridTemplateRows: `${side}px ${rows.size - layout.frozenHeight}px`,
        }}
      >
        {panesOf(layout, spans).map((pane) => (
          <PaneView key={pane.name} {...props} pane={pane} gutter={gutter} above={above} />
        ))}
      </div>
    </div>
  );
}

interface PaneViewProps extends SheetGridProps {
  readonly pane: Pane;
  readonly gutter: number;
  readonly above: number;
}

function PaneView(props: PaneViewProps) {
  const { pane, layout, data, rules, language, overlay, gutter, above } = props;
  const { name, rows, columns, origin, shift } = pane;
  const isHead = name === "corner" || name === "top";
  const heads = shift.left > 0;
  const style = {
    ...(isHead && { top: above }),
    ...(heads && { left: gutter }),
  };
  const across = { layout, firstColumn: columns.first, lastColumn: columns.last, originLeft: origin.left };
  const blocks = isHead ? [rows] : blocksOf(rows);
  return (
    <div role="rowgroup" className={`tv-pane tv-${name}`} style={style}>
      <ColumnLines {...across} shift={shift.left} />
      {isHead && <ColumnHeads {...across} corner={heads ? viewerWords.corner[language] : undefined} />}
      <div role="presentation" className="tv-rows" style={{ top: shift.top }}>
        {blocks.map(({ first, last }) => (
          <RowBlock
            key={first}
            {...{ ...across, data, rules, heads, language, originTop: origin.top }}
            firstRow={first}
            lastRow={last}
            stamp={data.stampOf(layout.rows, first, last)}
          />
        ))}
      </div>
      {overlay(pane)}
    </div>
  );
}

function blocksOf({ first, last }: Span): readonly Span[] {
  const blocks: Span[] = [];
  for (let at = first; at < last; at += rowsOfBlock)
    blocks.push({ first: at, last: Math.min(at + rowsOfBlock, last) });
  return blocks;
}

/** Lines in sight of the rows that are drawn. */
export function linesOf(layout: GridLayout, spans: Spans): readonly number[] {
  const lines: number[] = [];
  for (let at = 0; at < layout.frozenRows; at++) lines.push(layout.rows.line(at));
  for (let at = spans.rows.first; at < spans.rows.last; at++) lines.push(layout.rows.line(at));
  return lines;
}
