import type { CampaignContext } from "../../domain/campaign/context";
import type { SectionPath } from "../../domain/outline/section-path";
import { cellText } from "../cell-text";
import type { GridCell, GridRow } from "../grid";
import { progressLines } from "./own-texts";

interface Line {
  readonly row: GridRow;
  readonly line: string;
  readonly section: SectionPath | undefined;
  /** The cells right of the label. */
  readonly numbers: readonly GridCell[];
}

/** A number typed over a formula of the progress table. */
export interface OvertypedProgress extends Pick<Line, "row" | "line" | "section"> {
  readonly cell: GridCell;
}

/** The progress table: computed, never read. A constant among its formulas was typed over one. */
export class ProgressReading {
  readonly #lines: readonly Line[];

  constructor(context: CampaignContext, rows: readonly GridRow[]) {
    const known = progressLines(context);
    this.#lines = rows.flatMap((row) => {
      const label = row.cells.find((cell) => known.has(cellText(cell)));
      if (!label) return [];
      const line = cellText(label);
      const numbers = row.cells.filter(
        ({ column }) => column > label.column && column <= label.column + width,
      );
      return [{ row, line, section: known.get(line), numbers }];
    });
  }

  /** Does the cell belong to the table's numbers? */
  holds(row: GridRow, cell: GridCell): boolean {
    return this.#lines.some((line) => line.row === row && line.numbers.includes(cell));
  }

  /** A table without any formula was pasted as values; there only lines that cannot be right were typed over. */
  overtyped(): readonly OvertypedProgress[] {
    const numbers = this.#lines.flatMap((line) => line.numbers);
    const pasted = numbers.every(({ formula }) => formula === undefined);
    return this.#lines
      .filter((line) => !pasted || !addsUp(line))
      .flatMap(({ row, line, section, numbers: own }) =>
        own
          .filter((cell) => cell.formula === undefined && cellText(cell) !== "")
          .map((cell) => ({ row, line, section, cell })),
      );
  }
}

/** "Phải điền", "Đã điền", "Thiếu", "Lỗi", "Tiến độ". */
const width = 5;

/** As our formulas would have it: asked = filled + open, share = filled ÷ asked; a list says its rows and its errors only. */
function addsUp({ numbers }: Line): boolean {
  const said = numbers.filter((cell) => cellText(cell) !== "");
  const values = said.map(({ value }) => (value.kind === "number" ? value.value : undefined));
  if (values.some((value) => value === undefined)) return false;
  if (values.length === 0 || values.length === 2) return true;
  const [asked = 0, filled = 0, open = 0, , share = 0] = values as readonly number[];
  const isShare = asked === 0 ? values.length < width : Math.abs(share - filled / asked) < 0.005;
  return asked === filled + open && isShare;
}
