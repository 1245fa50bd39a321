import type { Section } from "../../domain/campaign/campaign";
import type { SectionPath } from "../../domain/outline/section-path";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { textAt } from "../cell-text";
import type { GridRow } from "../grid";
import { idAt } from "./row-ids";
import type { SheetReading } from "./sheet-reading";
import { isTextVerdict } from "./verdicts";

/** Where of the ids the paths of the sections alone are left: the first row of a leaf is its heading, whatever stands in it. */
export const isAtHeading = (
  { columns }: SheetReading,
  row: GridRow,
  { path }: Section,
  met: ReadonlySet<SectionPath>,
): boolean => columns.key === undefined && idAt(row, columns.section) === path && !met.has(path);

/**
 * Every leaf's first row of text says "Nội dung" in STT and how long the text is in Kiểm tra: a second one in the same
 * leaf is the next leaf's.
 */
export class BegunLeaves {
  readonly #begun = new Set<SectionPath>();

  /** The leaf that begins in this row though no heading said so; undefined where the row is of the leaf that is read. `met`: sections read by now. */
  leafAt(reading: SheetReading, row: GridRow, met: ReadonlySet<SectionPath>): Section | undefined {
    const { section, context, kind } = reading;
    if (!section || !isFirstRow(reading, row)) return undefined;
    const isFirst = !this.#begun.has(section.path);
    this.#begun.add(section.path);
    if (isFirst) return undefined;
    const { outline } = context.campaign;
    const asked = kind === undefined ? undefined : context.kinds.get(kind)?.sections;
    const next = outline
      .slice(outline.indexOf(section) + 1)
      .find(({ leaf, path }) => leaf && !met.has(path) && (asked?.includes(path) ?? true));
    if (next) this.#begun.add(next.path);
    return next;
  }
}

const isFirstRow = ({ columns }: SheetReading, row: GridRow): boolean =>
  textAt(row, columns.number) === words.narrativeMark || isTextVerdict(textAt(row, columns.check));
