import { memo, type ReactNode } from "react";
import { columnLetters } from "../domain/submission/a1-of-cell";
import type { Language } from "../messages/sentence";
import { CellView } from "./cell-view";
import { boxOf, type GridLayout } from "./grid-layout";
import type { LookRules } from "./look-rules";
import type { SheetData, ViewCell, ViewRow } from "./sheet-data";

/** Positions from first up to, but without, last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Numbers, not objects: a block whose properties are the same is not drawn again. */
export interface BlockProps {
  readonly layout: GridLayout;
  readonly data: SheetData;
  /** Of the newest of its rows. */
  readonly stamp: number;
  readonly rules: LookRules;
  /** Positions of rows and columns, from first up to, but without, last. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Place of the pane's first cell in the sheet. */
  readonly originLeft: number;
  readonly originTop: number;
  /** The numbers of the rows stand in this pane. */
  readonly heads: boolean;
  readonly language: Language;
}

/** Some rows of a pane. Drawn again only when what it shows has changed. */
export const RowBlock = memo(function RowBlock(props: BlockProps) {
  const rows: ReactNode[] = [];
  for (let position = props.firstRow; position < props.lastRow; position++)
    rows.push(<PaneRow key={position} {...props} position={position} />);
  return <>{rows}</>;
});

function PaneRow(props: BlockProps & { readonly position: number }) {
  const { layout, data, position, originTop, heads } = props;
  const line = layout.rows.line(position);
  const top = layout.rows.start(position) - originTop;
  const height = layout.rows.sizeAt(position);
  const row = data.row(line);
  const cells = drawnCells(props, line, row);
  return (
    <div role="row" aria-rowindex={line + 1} className="tv-row" style={{ top, height }}>
      {heads && (
        <div role="rowheader" className="tv-head tv-row-head" style={{ width: layout.headWidth }}>
          {line + 1}
        </div>
      )}
      {cells}
      {cells.length === 0 && !heads && <div role="gridcell" className="tv-nothing" />}
    </div>
  );
}

function drawnCells(
  { layout, firstColumn, lastColumn, originLeft, rules, heads, language }: BlockProps,
  line: number,
  row: ViewRow,
): readonly ReactNode[] {
  const shift = heads ? layout.headWidth : 0;
  const [from, to] = [layout.columns.start(firstColumn), layout.columns.start(lastColumn)];
  const drawn: ReactNode[] = [];
  for (const [at, cell] of row.entries()) {
    const merge = layout.merges.at(line, cell.column);
    if (merge ? !isAnchor(merge, line, cell.column) : !layout.columns.isInSight(cell.column)) continue;
    const box = boxOf(layout, merge ?? oneCell(line, cell.column));
    const run = merge ? box.width : runOf(layout, row, at, box.width);
    if (box.width === 0 || box.left + Math.max(run, box.width) <= from || box.left >= to) continue;
    const placed = { ...box, left: box.left - originLeft + shift, top: 0 };
    drawn.push(
      <CellView
        key={cell.column}
        cell={cell}
        box={placed}
        look={rules.classOf(cell.look)}
        run={run}
        merged={merge !== undefined}
        language={language}
      />,
    );
  }
  return drawn;
}

const oneCell = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

const isAnchor = (
  merge: { readonly firstRow: number; readonly firstColumn: number },
  row: number,
  column: number,
): boolean => merge.firstRow === row && merge.firstColumn === column;

const farthestRun = 1600;

/** A text on the left runs on over empty cells to its right, up to the next one that holds something. */
function runOf(layout: GridLayout, row: ViewRow, at: number, width: number): number {
  const cell = row[at] as ViewCell;
  if (!mayRun(cell)) return width;
  let next = at + 1;
  while (next < row.length && isFree(row[next])) next++;
  const { columns } = layout;
  const start = columns.start(columns.position(cell.column));
  const follower = row[next];
  const end = follower ? columns.start(columns.position(follower.column)) : columns.size;
  return Math.max(width, Math.min(end - start, farthestRun));
}

const mayRun = ({ look, kind, text }: ViewCell): boolean =>
  text !== "" && kind === "text" && !look.wrap && (look.align ?? "left") === "left";

const isFree = (cell: ViewCell | undefined): boolean => cell?.text === "" && !cell.look.hatched;

export interface HeadsProps {
  readonly layout: GridLayout;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly originLeft: number;
  /** The corner over the row numbers stands in this pane. */
  readonly corner: string | undefined;
}

/** The letters of the columns. */
export const ColumnHeads = memo(function ColumnHeads(props: HeadsProps) {
  const { layout, firstColumn, lastColumn, originLeft, corner } = props;
  const shift = corner === undefined ? 0 : layout.headWidth;
  const heads: ReactNode[] = [];
  for (let position = firstColumn; position < lastColumn; position++) {
    const left = layout.columns.start(position) - originLeft + shift;
    const style = { left, width: layout.columns.sizeAt(position) };
    heads.push(
      <div key={position} role="columnheader" className="tv-head tv-column-head" style={style}>
        {columnLetters(layout.columns.line(position))}
      </div>,
    );
  }
  return (
    <div role="row" className="tv-heads">
      {corner !== undefined && (
        <div role="columnheader" className="tv-head tv-corner" style={{ width: layout.headWidth }}>
          <span className="tv-hidden">{corner}</span>
        </div>
      )}
      {heads}
    </div>
  );
});

export interface LinesProps extends Omit<HeadsProps, "corner"> {
  readonly shift: number;
}

/** The lines between columns, behind the cells. */
export const ColumnLines = memo(function ColumnLines(props: LinesProps) {
  const { layout, firstColumn, lastColumn, originLeft, shift } = props;
  const lines: ReactNode[] = [];
  for (let position = firstColumn; position < lastColumn; position++) {
    const left = layout.columns.start(position + 1) - originLeft + shift - 1;
    lines.push(<div key={position} className="tv-line" style={{ left }} />);
  }
  return <div aria-hidden="true">{lines}</div>;
});
