import { invalidArgument, itemNotFound } from "../host-error";
import { type Area, area, maxColumn, maxRow } from "../model/area";
import type { Sheet } from "../model/book";
import { touch } from "../model/guard";
import type { HeaderFooter, HeaderFooterState, Page } from "../model/page";
import { Place } from "../model/place";
import { type HostClass, type HostObject, nothing, type Nothing, objectOf } from "../protocol/host-object";
import { areasAt, rangeOnSheet } from "./resolve";

/** The file's numbers of papers. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

type Key = {
  [Name in keyof Page]-?: Page[Name] extends string | boolean ? Name : never;
}[keyof Page];

function plain<Name extends Key>(
  name: Name,
): { get(sheet: Sheet): Page[Name]; set(sheet: Sheet, value: never): void } {
  return {
    get: ({ page }) => page[name],
    set: (sheet, value: Page[Name]) => {
      touch(sheet.book);
      sheet.page[name] = value;
    },
  };
}

type Margin = keyof Page["margins"];

function margin(name: Margin): { get(sheet: Sheet): number; set(sheet: Sheet, points: never): void } {
  return {
    get: ({ page }) => page.margins[name],
    set: (sheet, points: number) => setMargin(sheet, name, points),
  };
}

function setMargin(sheet: Sheet, name: Margin, points: number): void {
  touch(sheet.book);
  if (!(points >= 0 && points < 49 * 72)) throw invalidArgument(`A margin of ${points} points`);
  sheet.page.margins[name] = points;
}

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(
  sheet: Sheet,
  unit: string,
  given: Readonly<Record<string, number | null | undefined>>,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && value !== undefined)
      setMargin(sheet, name as Margin, value * (pointsPer[unit] ?? 1));
  }
}

interface GivenZoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

function setZoom(sheet: Sheet, given: GivenZoom): void {
  touch(sheet.book);
  const wide = pagesOf(given.horizontalFitToPages);
  const tall = pagesOf(given.verticalFitToPages);
  const fitted = { ...(wide !== undefined && { wide }), ...(tall !== undefined && { tall }) };
  const { scale } = given;
  if (scale === undefined || scale === null) sheet.page.zoom = (wide ?? tall) ? fitted : { scale: 100 };
  else sheet.page.zoom = { scale: checkedScale(scale, wide ?? tall) };
}

function checkedScale(scale: number, pages: number | undefined): number {
  if (pages !== undefined) throw invalidArgument("A page is scaled, or fitted to pages, not both");
  if (!(scale >= 10 && scale <= 400)) throw invalidArgument(`A scale of ${scale} %`);
  return scale;
}

/** 0, like null, means as many as it takes. */
function pagesOf(given: number | null | undefined): number | undefined {
  const pages = given ?? 0;
  if (!Number.isInteger(pages) || pages < 0 || pages > 32_767) throw invalidArgument(`${pages} pages`);
  return pages === 0 ? undefined : pages;
}

function showZoom({ page: { zoom } }: Sheet): unknown {
  const { scale, wide, tall } = zoom;
  return {
    ...(scale !== undefined && { scale }),
    ...(wide !== undefined && { horizontalFitToPages: wide }),
    ...(tall !== undefined && { verticalFitToPages: tall }),
  };
}

function setPaper(sheet: Sheet, name: string): void {
  touch(sheet.book);
  const paper = papers[name];
  if (paper === undefined) throw invalidArgument(`${name} is no paper this host knows`);
  sheet.page.paper = paper;
}

function setArea(sheet: Sheet, given: Place | string): void {
  touch(sheet.book);
  const place = typeof given === "string" ? new Place(sheet, areasAt(sheet, given)) : given;
  if (place.sheet !== sheet) throw invalidArgument(`${place.address} is on another sheet`);
  sheet.page.area = place.areas;
}

function setTitles(sheet: Sheet, name: "titleRows" | "titleColumns", given: Place | string): void {
  touch(sheet.book);
  const { firstRow, firstColumn, lastRow, lastColumn } = rangeOnSheet(sheet, given);
  sheet.page[name] =
    name === "titleRows" ? area(firstRow, 0, lastRow, maxColumn) : area(0, firstColumn, maxRow, lastColumn);
}

const one = (sheet: Sheet, found: Area | undefined): HostObject | Nothing =>
  found ? objectOf("Range", new Place(sheet, [found])) : nothing;

const many = (sheet: Sheet, found: readonly Area[]): HostObject | Nothing =>
  found.length > 0 ? objectOf("RangeAreas", new Place(sheet, found)) : nothing;

function wanted(found: HostObject | Nothing, what: string): HostObject {
  if (found === nothing) throw itemNotFound(`The sheet has no ${what}`);
  return found;
}

export const pageLayout: HostClass<Sheet> = {
  properties: {
    orientation: plain("orientation"),
    paperSize: {
      get: ({ page }) => Object.keys(papers).find((name) => papers[name] === page.paper) ?? null,
      set: setPaper,
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    zoom: { get: showZoom, set: setZoom },
    firstPageNumber: {
      // "" is what Excel says for "go on counting".
      get: ({ page }) => page.firstPageNumber ?? "",
      set: (sheet, number: number | string) => {
        touch(sheet.book);
        if (typeof number === "number") sheet.page.firstPageNumber = number;
        else delete sheet.page.firstPageNumber;
      },
    },
    blackAndWhite: plain("blackAndWhite"),
    draftMode: plain("draft"),
    centerHorizontally: plain("centerHorizontally"),
    centerVertically: plain("centerVertically"),
    printGridlines: plain("printGridlines"),
    printHeadings: plain("printHeadings"),
    printOrder: plain("printOrder"),
    printComments: plain("printComments"),
    printErrors: plain("printErrors"),
  },
  objects: { headersFooters: (sheet) => objectOf("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea: setArea,
    setPrintTitleRows: (sheet, given: Place | string) => setTitles(sheet, "titleRows", given),
    setPrintTitleColumns: (sheet, given: Place | string) => setTitles(sheet, "titleColumns", given),
    setPrintMargins: setMargins,
    getPrintArea: (sheet) => wanted(many(sheet, sheet.page.area), "print area"),
    getPrintAreaOrNullObject: (sheet) => many(sheet, sheet.page.area),
    getPrintTitleRows: (sheet) => wanted(one(sheet, sheet.page.titleRows), "title rows"),
    getPrintTitleRowsOrNullObject: (sheet) => one(sheet, sheet.page.titleRows),
    getPrintTitleColumns: (sheet) => wanted(one(sheet, sheet.page.titleColumns), "title columns"),
    getPrintTitleColumnsOrNullObject: (sheet) => one(sheet, sheet.page.titleColumns),
  },
};

function switched(key: "useSheetMargins" | "useSheetScale"): {
  get(sheet: Sheet): boolean;
  set(sheet: Sheet, on: never): void;
} {
  return plain(key);
}

export const headerFooterGroup: HostClass<Sheet> = {
  properties: {
    state: {
      get: ({ page }) => page.state,
      set: (sheet, state: HeaderFooterState) => {
        touch(sheet.book);
        sheet.page.state = state;
      },
    },
    useSheetMargins: switched("useSheetMargins"),
    useSheetScale: switched("useSheetScale"),
  },
  objects: {
    defaultForAllPages: (sheet) => objectOf("HeaderFooter", { sheet, texts: sheet.page.odd }),
    oddPages: (sheet) => objectOf("HeaderFooter", { sheet, texts: sheet.page.odd }),
    firstPage: (sheet) => objectOf("HeaderFooter", { sheet, texts: sheet.page.first }),
    evenPages: (sheet) => objectOf("HeaderFooter", { sheet, texts: sheet.page.even }),
  },
};

const longestText = 255;

interface PageTexts {
  readonly sheet: Sheet;
  readonly texts: HeaderFooter;
}

function text(key: keyof HeaderFooter): {
  get(page: PageTexts): string;
  set(page: PageTexts, value: never): void;
} {
  return {
    get: ({ texts }) => texts[key],
    set: ({ sheet, texts }, value: string) => {
      touch(sheet.book);
      if (value.length > longestText) throw invalidArgument(`${key}: more than ${longestText} characters`);
      texts[key] = value;
    },
  };
}

export const headerFooter: HostClass<PageTexts> = {
  properties: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
};
