import type { Sheet } from "../model/book";
import { type HeaderFooter, newHeaderFooter, type Page } from "../model/page";
import { childOf, childrenOf, flag, numberOf, textOf, type XmlElement } from "./xml";

const pointsPerInch = 72;

/** Margins, paper, scale, headers and page breaks. */
export function readPage(sheet: Sheet, root: XmlElement): void {
  const { page } = sheet;
  readMargins(page, childOf(root, "pageMargins"));
  readSetup(page, childOf(root, "pageSetup"), fits(root));
  readOptions(page, childOf(root, "printOptions"));
  readHeaders(page, childOf(root, "headerFooter"));
  sheet.rowBreaks = breaksOf(childOf(root, "rowBreaks"));
  sheet.columnBreaks = breaksOf(childOf(root, "colBreaks"));
}

const fits = (root: XmlElement): boolean =>
  flag(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);

function readMargins({ margins }: Page, found: XmlElement | undefined): void {
  for (const name of Object.keys(margins) as (keyof Page["margins"])[]) {
    const inches = numberOf(found?.attributes[name]);
    if (inches !== undefined) margins[name] = Math.round(inches * pointsPerInch * 1000) / 1000;
  }
}

function readSetup(page: Page, setup: XmlElement | undefined, isFitted: boolean): void {
  const { attributes = {} } = setup ?? {};
  page.paper = numberOf(attributes["paperSize"]) ?? page.paper;
  page.orientation = attributes["orientation"] === "landscape" ? "Landscape" : "Portrait";
  page.zoom = isFitted
    ? fitted(attributes["fitToWidth"], attributes["fitToHeight"])
    : { scale: numberOf(attributes["scale"]) ?? 100 };
  if (flag(attributes["useFirstPageNumber"]))
    page.firstPageNumber = numberOf(attributes["firstPageNumber"]) ?? 1;
  readPrinting(page, attributes);
}

function readPrinting(page: Page, attributes: Readonly<Record<string, string>>): void {
  page.blackAndWhite = flag(attributes["blackAndWhite"]);
  page.draft = flag(attributes["draft"]);
  page.printOrder = attributes["pageOrder"] === "overThenDown" ? "OverThenDown" : "DownThenOver";
  page.printComments = commentWords[attributes["cellComments"] ?? ""] ?? "NoComments";
  page.printErrors = errorWords[attributes["errors"] ?? ""] ?? "AsDisplayed";
}

/** 0 pages in the file means: as many as it takes. */
function fitted(width = "1", height = "1"): Page["zoom"] {
  const [wide, tall] = [Number(width), Number(height)];
  return { ...(wide > 0 && { wide }), ...(tall > 0 && { tall }) };
}

const commentWords: Readonly<Record<string, Page["printComments"]>> = {
  atEnd: "EndSheet",
  asDisplayed: "InPlace",
};
const errorWords: Readonly<Record<string, Page["printErrors"]>> = {
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
};

function readOptions(page: Page, options: XmlElement | undefined): void {
  const { horizontalCentered, verticalCentered, headings, gridLines } = options?.attributes ?? {};
  page.centerHorizontally = flag(horizontalCentered);
  page.centerVertically = flag(verticalCentered);
  page.printHeadings = flag(headings);
  page.printGridlines = flag(gridLines);
}

function readHeaders(page: Page, found: XmlElement | undefined): void {
  if (!found) return;
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = found.attributes;
  const [first, even] = [flag(differentFirst), flag(differentOddEven)];
  page.state = first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : even ? "OddAndEven" : "Default";
  page.useSheetScale = flag(scaleWithDoc, true);
  page.useSheetMargins = flag(alignWithMargins, true);
  page.odd = textsOf(found, "odd");
  page.first = textsOf(found, "first");
  page.even = textsOf(found, "even");
}

function textsOf(found: XmlElement, kind: string): HeaderFooter {
  const header = sections(textOf(childOf(found, `${kind}Header`)));
  const footer = sections(textOf(childOf(found, `${kind}Footer`)));
  return {
    ...newHeaderFooter(),
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** "&Lleft&Ccentre&Rright"; what stands before any mark is the centre. A font's name in quotes may hold anything. */
function sections(text: string): Record<"L" | "C" | "R", string> {
  const found = { L: "", C: "", R: "" };
  let side: "L" | "C" | "R" = "C";
  for (const [piece] of text.matchAll(/&"[^"]*"|&&|&[LCR]|[^&]+|&/g)) {
    if (/^&[LCR]$/.test(piece)) side = piece.charAt(1) as "L" | "C" | "R";
    else found[side] += piece;
  }
  return found;
}

const breaksOf = (found: XmlElement | undefined): Set<number> =>
  new Set(childrenOf(found, "brk").map(({ attributes }) => Number(attributes["id"] ?? 0)));
