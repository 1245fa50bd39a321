import { footersOf, pageMargins, pageNumberHeader } from "../../sheets/page-setup";
import type { PrintSpec } from "../../sheets/spec";
import { addressOf, columnsAddress, rowsAddress } from "../address";
import type { Order, PageOrder } from "../orders";
import { isSame, type SheetChange } from "./sheet-change";

const points = (millimetres: number): number => Math.round((millimetres / 25.4) * 72 * 100) / 100;

/** Paper, margins, headers and footers, print area and titles, page breaks. */
export function planPage({ sheet, next, before, start }: SheetChange): readonly Order[] {
  const { print } = next.spec;
  const breaks = breaksOf(next);
  const isKnown = start !== "unknown";
  const isSamePage = isKnown && isSame(print, before?.spec.print);
  const isSameBreaks = isKnown && isSame(breaks, before ? breaksOf(before) : []);
  return [
    ...(print && !isSamePage ? [{ do: "page", sheet, page: pageOrder(print) } as const] : []),
    ...(isSameBreaks ? [] : [{ do: "breaks", sheet, cells: breaks } as const]),
  ];
}

function breaksOf({ rows, spec }: SheetChange["next"]): readonly string[] {
  const inRows = rows.flatMap(({ breakBefore }, row) => (breakBefore && row > 0 ? [row] : []));
  const behind = spec.print?.breakBefore;
  return [...inRows, ...(behind === undefined ? [] : [behind])].map((row) => `A${row + 1}`);
}

function pageOrder(print: PrintSpec): PageOrder {
  const { paper, orientation, area, titleRows, titleColumns, pagesWide = 1, fitHeight, scale } = print;
  const { left, right } = footersOf(print);
  return {
    paper,
    orientation: orientation === "portrait" ? "Portrait" : "Landscape",
    margins: {
      left: points(pageMargins.left),
      right: points(pageMargins.right),
      top: points(pageMargins.top),
      bottom: points(pageMargins.bottom),
      header: points(pageMargins.header),
      footer: points(pageMargins.footer),
    },
    pagesWide,
    scale,
    pagesHigh: fitHeight ? 1 : undefined,
    header: pageNumberHeader,
    footerLeft: left,
    footerRight: right,
    area: area && addressOf(area),
    titleRows: titleRows && rowsAddress(titleRows.first, titleRows.last),
    titleColumns: titleColumns && columnsAddress(titleColumns.first, titleColumns.last),
  };
}
