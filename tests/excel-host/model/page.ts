import type { Area } from "./area";

/** Header and footer texts of one kind of page, with Excel's codes in them. */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const newHeaderFooter = (): HeaderFooter => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

export type HeaderFooterState = "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";

/** A sheet's page set-up; lengths in points. */
export interface Page {
  orientation: "Portrait" | "Landscape";
  /** The file's number: 9 is A4. */
  paper: number;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  zoom: { scale?: number; wide?: number; tall?: number };
  firstPageNumber?: number;
  blackAndWhite: boolean;
  draft: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  printComments: "NoComments" | "EndSheet" | "InPlace";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  area: readonly Area[];
  titleRows?: Area;
  titleColumns?: Area;
  state: HeaderFooterState;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  /** Default for all pages, and odd pages, are the same texts. */
  odd: HeaderFooter;
  first: HeaderFooter;
  even: HeaderFooter;
}

export const newPage = (): Page => ({
  orientation: "Portrait",
  paper: 9,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  blackAndWhite: false,
  draft: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  area: [],
  state: "Default",
  useSheetMargins: true,
  useSheetScale: true,
  odd: newHeaderFooter(),
  first: newHeaderFooter(),
  even: newHeaderFooter(),
});
