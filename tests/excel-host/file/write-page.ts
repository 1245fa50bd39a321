import type { Sheet } from "../model/book";
import type { HeaderFooter, Page } from "../model/page";
import { element, type XmlElement } from "./xml";

const pointsPerInch = 72;
const inches = (points: number): number => Math.round((points / pointsPerInch) * 100_000) / 100_000;

export const isFitted = ({ zoom }: Page): boolean => zoom.wide !== undefined || zoom.tall !== undefined;

/** printOptions, pageMargins, pageSetup, headerFooter and page breaks, in the schema's order. */
export function pageXml({ page, rowBreaks, columnBreaks }: Sheet): readonly XmlElement[] {
  return [
    ...optionsXml(page),
    element("pageMargins", marginsOf(page)),
    element("pageSetup", setupOf(page)),
    ...headersXml(page),
    ...breaksXml("rowBreaks", rowBreaks, 16_383),
    ...breaksXml("colBreaks", columnBreaks, 1_048_575),
  ];
}

function optionsXml({
  centerHorizontally,
  centerVertically,
  printHeadings,
  printGridlines,
}: Page): readonly XmlElement[] {
  if (!centerHorizontally && !centerVertically && !printHeadings && !printGridlines) return [];
  return [
    element("printOptions", {
      horizontalCentered: centerHorizontally,
      verticalCentered: centerVertically,
      headings: printHeadings,
      gridLines: printGridlines,
    }),
  ];
}

function marginsOf({ margins: { left, right, top, bottom, header, footer } }: Page): Record<string, number> {
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  };
}

const comments = { NoComments: undefined, EndSheet: "atEnd", InPlace: "asDisplayed" } as const;
const errors = { AsDisplayed: undefined, Blank: "blank", Dash: "dash", NotAvailable: "NA" } as const;

function setupOf(page: Page): Record<string, string | number | boolean | undefined> {
  const { zoom, firstPageNumber } = page;
  const fitted = isFitted(page);
  return {
    paperSize: page.paper,
    scale: fitted || zoom.scale === 100 ? undefined : zoom.scale,
    firstPageNumber,
    fitToWidth: fitted ? (zoom.wide ?? 0) : undefined,
    fitToHeight: fitted ? (zoom.tall ?? 0) : undefined,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: page.orientation.toLowerCase(),
    blackAndWhite: page.blackAndWhite,
    draft: page.draft,
    cellComments: comments[page.printComments],
    useFirstPageNumber: firstPageNumber !== undefined,
    errors: errors[page.printErrors],
  };
}

function headersXml(page: Page): readonly XmlElement[] {
  const first = page.state === "FirstAndDefault" || page.state === "FirstOddAndEven";
  const even = page.state === "OddAndEven" || page.state === "FirstOddAndEven";
  const texts = [
    ...textsXml("odd", page.odd),
    ...(even ? textsXml("even", page.even) : []),
    ...(first ? textsXml("first", page.first) : []),
  ];
  if (texts.length === 0 && page.state === "Default") return [];
  const attributes = {
    differentOddEven: even,
    differentFirst: first,
    scaleWithDoc: page.useSheetScale ? undefined : "0",
    alignWithMargins: page.useSheetMargins ? undefined : "0",
  };
  return [element("headerFooter", attributes, texts)];
}

function textsXml(kind: string, texts: HeaderFooter): readonly XmlElement[] {
  const header = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return [
    ...(header === "" ? [] : [element(`${kind}Header`, {}, [header])]),
    ...(footer === "" ? [] : [element(`${kind}Footer`, {}, [footer])]),
  ];
}

function sections(left: string, center: string, right: string): string {
  const section = (mark: string, text: string): string => (text === "" ? "" : mark + text);
  return section("&L", left) + section("&C", center) + section("&R", right);
}

function breaksXml(name: string, lines: ReadonlySet<number>, max: number): readonly XmlElement[] {
  const sorted = [...lines].sort((one, other) => one - other);
  if (sorted.length === 0) return [];
  const inner = sorted.map((id) => element("brk", { id, max, man: true }));
  return [element(name, { count: inner.length, manualBreakCount: inner.length }, inner)];
}
