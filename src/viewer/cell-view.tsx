import { memo, type CSSProperties } from "react";
import type { Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import { barColour } from "../sheets/look";
import type { Box } from "./grid-layout";
import type { ViewCell } from "./sheet-data";

export interface CellViewProps {
  readonly cell: ViewCell;
  readonly box: Box;
  /** The look's class. */
  readonly look: string;
  /** How far a text that is not wrapped may run on over empty cells; the cell's width where it may not. */
  readonly run: number;
  readonly merged: boolean;
  readonly language: Language;
}

/** The border above (left of) a cell is drawn where its neighbour's lower (right) one would be. */
const edge = 1;

/** One cell with something in it, or a look of its own. */
export const CellView = memo(function CellView({ cell, box, look, run, merged, language }: CellViewProps) {
  const text = cell.kind === "number" && !fits(cell, box.width) ? "###" : cell.text;
  const [above, before] = [cell.look.borders?.top ? edge : 0, cell.look.borders?.left ? edge : 0];
  const style: CSSProperties = {
    left: box.left - before,
    top: box.top - above,
    width: box.width + before,
    height: box.height + above,
  };
  const runs = run > box.width && text !== "";
  const classes = ["tv-cell", look, kindClass(cell), merged ? "tv-merged" : "", runs ? "tv-runs" : ""];
  return (
    <div role="gridcell" aria-colindex={cell.column + 1} className={classes.join(" ")} style={style}>
      {cell.bar !== undefined && (
        <span className="tv-bar" style={{ width: `${cell.bar * 100}%`, backgroundColor: `#${barColour}` }} />
      )}
      {text !== "" && (
        <span className="tv-text" style={runs ? { width: run - 2 * edge } : undefined}>
          {text}
        </span>
      )}
      <CellMarks cell={cell} language={language} />
    </div>
  );
}, sameCell);

/** What a colour says, said in a sign and in words as well. */
function CellMarks({ cell, language }: { readonly cell: ViewCell; readonly language: Language }) {
  const { state, stale, look, editable } = cell;
  const said = [
    state === undefined ? "" : viewerWords[state][language],
    stale ? viewerWords.stale[language] : "",
    look.hatched && cell.text === "" ? viewerWords.notReported[language] : "",
  ].filter((words) => words !== "");
  if (said.length === 0) return null;
  return (
    <>
      {state === "wrong" && editable && (
        <span className="tv-sign" aria-hidden="true">
          !
        </span>
      )}
      {stale && (
        <span className="tv-sign" aria-hidden="true" title={viewerWords.stale[language]}>
          ↻
        </span>
      )}
      <span className="tv-hidden">{` (${said.join(", ")})`}</span>
    </>
  );
}

function kindClass({ kind, look, link }: ViewCell): string {
  const side =
    look.align !== undefined || kind === "text" ? "" : kind === "number" ? "tv-right" : "tv-center";
  return link ? `${side} tv-link` : side;
}

const digitEm = 0.5;
const signEm = 0.25;
const padding = 5;
const pxPerPoint = 4 / 3;

/** Digits of Times New Roman are half an em wide. A number that does not fit must not be shown in part. */
function fits({ text, look }: ViewCell, width: number): boolean {
  if (look.wrap) return true;
  const digits = text.replace(/[^0-9]/g, "").length;
  const ems = digits * digitEm + (text.length - digits) * signEm;
  return ems * look.size * pxPerPoint + padding <= width;
}

const sameBox = (one: Box, other: Box): boolean =>
  one.left === other.left &&
  one.top === other.top &&
  one.width === other.width &&
  one.height === other.height;

function sameCell(before: CellViewProps, after: CellViewProps): boolean {
  return (
    before.cell === after.cell &&
    before.look === after.look &&
    before.run === after.run &&
    before.language === after.language &&
    sameBox(before.box, after.box)
  );
}
