import { cannotTell, invalidArgument } from "../host-error";
import { type Area, area, columnCount, rowCount } from "../model/area";
import { parseColor } from "../model/color";
import { formatCells } from "../model/format-cells";
import { type GivenLink, setLink } from "../model/links";
import { Place } from "../model/place";
import type { StylePatch } from "../model/style";
import { setColumnWidth, setRowHeight } from "./line-sizes";
import { hideColumns, hideRows } from "./hidden-lines";
import { withColor, withStyle, withWeight } from "./range-borders";
import { horizontalWords, underlineWords, verticalWords } from "./range-format";

interface GivenBorder {
  readonly color?: string;
  readonly style?: string;
  readonly weight?: string;
}

/** As setCellProperties and its like take it. */
interface GivenFormat {
  readonly borders?: Readonly<Record<string, GivenBorder>>;
  readonly fill?: { readonly color?: string; readonly pattern?: string };
  readonly font?: Readonly<Record<string, unknown>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  readonly protection?: { readonly locked?: boolean; readonly formulaHidden?: boolean };
  readonly rowHeight?: number;
  readonly columnWidth?: number;
}

interface GivenProperties {
  readonly format?: GivenFormat;
  readonly hyperlink?: GivenLink;
  readonly style?: string;
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
}

const plainFont: Readonly<Record<string, keyof StylePatch>> = {
  name: "fontName",
  size: "fontSize",
  bold: "bold",
  italic: "italic",
  strikethrough: "strikethrough",
};

function fontPatch(font: Readonly<Record<string, unknown>>): StylePatch {
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(font)) {
    const own = plainFont[key];
    if (own !== undefined) patch[own] = value;
    else if (key === "color") patch["fontColor"] = parseColor(String(value));
    else if (key === "underline") patch["underline"] = underlineWords[String(value)];
    else throw cannotTell(`font.${key} in setCellProperties`);
  }
  return patch;
}

/** Keys of the format that are one part of the style each. */
const plainParts: Readonly<Record<string, (value: never) => StylePatch>> = {
  horizontalAlignment: (word: string) => ({ horizontal: horizontalWords[word] ?? "general" }),
  verticalAlignment: (word: string) => ({ vertical: verticalWords[word] ?? "bottom" }),
  indentLevel: (indent: number) => ({ indent }),
  wrapText: (wrap: boolean) => ({ wrap }),
  shrinkToFit: (shrink: boolean) => ({ shrink }),
  textOrientation: (rotation: number) => ({ rotation }),
  font: fontPatch,
  fill: fillPatch,
  protection: (given: NonNullable<GivenFormat["protection"]>) => given,
};

function fillPatch({ color, ...others }: NonNullable<GivenFormat["fill"]>): StylePatch {
  if (Object.keys(others).length > 0) throw cannotTell("fill.pattern in setCellProperties");
  return color === undefined ? {} : { fillColor: parseColor(color), pattern: "solid" };
}

const handledElsewhere = new Set(["borders", "rowHeight", "columnWidth"]);

/** What of a format is the same for every cell; borders depend on the cell's own lines. */
function plainPatch(format: GivenFormat): StylePatch {
  const parts = Object.entries(format).flatMap(([key, value]) => {
    if (value === undefined || value === null || handledElsewhere.has(key)) return [];
    const part = plainParts[key];
    if (!part) throw cannotTell(`format.${key} in setCellProperties`);
    return [part(value as never)];
  });
  return Object.assign({}, ...parts) as StylePatch;
}

const sides = ["left", "right", "top", "bottom"] as const;

function applyFormat({ sheet, areas }: Place, format: GivenFormat): void {
  const patch = plainPatch(format);
  if (Object.keys(patch).length > 0) formatCells(sheet, areas, patch);
  const { borders } = format;
  if (!borders) return;
  const { styles } = sheet.book;
  formatCells(sheet, areas, (row, column) => {
    const style = styles.get(sheet.cells.styleOf(row, column));
    const changed = sides.flatMap((side) => {
      const given = borders[side];
      return given ? [[side, newLine(style[side], given)] as const] : [];
    });
    return Object.fromEntries(changed);
  });
}

function newLine(line: string, { style, weight, color }: GivenBorder): string {
  const styled = style === undefined ? line : withStyle(line, style);
  if (style === "None") return styled;
  const weighed = weight === undefined ? styled : withWeight(styled, weight);
  return color === undefined ? weighed : withColor(weighed, color);
}

function apply(place: Place, { format, hyperlink, style, rowHidden, columnHidden }: GivenProperties): void {
  const { sheet, area: one } = place;
  if (style !== undefined) throw cannotTell("Named styles in setCellProperties");
  if (hyperlink) setLink(sheet, one, hyperlink);
  if (format) {
    applyFormat(place, format);
    applySizes(place, format);
  }
  if (rowHidden !== undefined) hideRows(sheet, one, rowHidden);
  if (columnHidden !== undefined) hideColumns(sheet, one, columnHidden);
}

function applySizes({ sheet, area: one }: Place, { rowHeight, columnWidth }: GivenFormat): void {
  if (rowHeight !== undefined) setRowHeight(sheet, linesOf(one, "row"), rowHeight);
  if (columnWidth !== undefined) setColumnWidth(sheet, linesOf(one, "column"), columnWidth);
}

function linesOf(one: Area, axis: "row" | "column"): readonly number[] {
  const first = axis === "row" ? one.firstRow : one.firstColumn;
  return Array.from({ length: axis === "row" ? rowCount(one) : columnCount(one) }, (_, at) => first + at);
}

function checkLength(got: number, wanted: number, what: string): void {
  if (got !== wanted) throw invalidArgument(`${got} ${what} are given for ${wanted}`);
}

/** What is told of cells one by one: the font's name, so far. */
interface WantedProperties {
  readonly format?: { readonly font?: { readonly name?: boolean } };
}

function propertiesOf({ sheet }: Place, row: number, column: number, wanted: WantedProperties): object {
  const { format, ...others } = wanted;
  const { font, ...more } = format ?? {};
  const { name, ...looks } = font ?? {};
  const [untold] = [...Object.keys(others), ...Object.keys(more), ...Object.keys(looks)];
  if (untold !== undefined) throw cannotTell(`${untold} in getCellProperties`);
  const { fontName } = sheet.book.styles.get(sheet.cells.styleOf(row, column));
  return name ? { format: { font: { name: fontName } } } : {};
}

export const rangeProperties = {
  getCellProperties: (place: Place, wanted: WantedProperties): readonly (readonly object[])[] => {
    const { firstRow, firstColumn } = place.area;
    return Array.from({ length: rowCount(place.area) }, (_, down) =>
      Array.from({ length: columnCount(place.area) }, (__, right) =>
        propertiesOf(place, firstRow + down, firstColumn + right, wanted),
      ),
    );
  },
  setCellProperties: (place: Place, given: readonly (readonly GivenProperties[])[]): void => {
    const { sheet, area: whole } = place;
    checkLength(given.length, rowCount(whole), "rows");
    for (const [down, row] of given.entries()) {
      checkLength(row.length, columnCount(whole), "columns");
      for (const [right, one] of row.entries()) {
        const [at, column] = [whole.firstRow + down, whole.firstColumn + right];
        apply(new Place(sheet, [area(at, column, at, column)]), one);
      }
    }
  },
  setRowProperties: (place: Place, given: readonly GivenProperties[]): void => {
    const { sheet, area: whole } = place;
    checkLength(given.length, rowCount(whole), "rows");
    for (const [down, one] of given.entries()) {
      const row = whole.firstRow + down;
      apply(new Place(sheet, [{ ...whole, firstRow: row, lastRow: row }]), one);
    }
  },
  setColumnProperties: (place: Place, given: readonly GivenProperties[]): void => {
    const { sheet, area: whole } = place;
    checkLength(given.length, columnCount(whole), "columns");
    for (const [right, one] of given.entries()) {
      const column = whole.firstColumn + right;
      apply(new Place(sheet, [{ ...whole, firstColumn: column, lastColumn: column }]), one);
    }
  },
};
