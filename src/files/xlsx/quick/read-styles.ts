import { XmlScanner } from "../../xml/xml-scanner";
import { legacyFont } from "./legacy-font";
import { isBuiltInDateFormat, isDateFormat } from "../../../sheets/date-format";

/** What of a cell's style matters to what the cell holds. */
export interface CellStyle {
  readonly date: boolean;
  readonly legacyFont: string | undefined;
}

export const plainStyle: CellStyle = { date: false, legacyFont: undefined };

interface StyleParts {
  readonly formats: Map<string, boolean>;
  readonly fonts: (string | undefined)[];
  readonly cells: { readonly format: string; readonly font: number }[];
}

const longestKnown = 200_000;
/** The forms of several kinds of units, and of programs that saved them, come in turn. */
const mostKnown = 4;
/** Those met last, the last one first. */
let known: readonly { readonly xml: string; readonly styles: readonly CellStyle[] }[] = [];

/** By a cell's `s`. Workbooks made from one form say the same: then it is the same list. */
export function readStyles(xml: string): readonly CellStyle[] {
  const found = known.find((one) => one.xml === xml);
  if (found && found === known[0]) return found.styles;
  const now = found ?? { xml, styles: readAnew(xml) };
  if (xml.length <= longestKnown) known = [now, ...known.filter((one) => one !== found)].slice(0, mostKnown);
  return now.styles;
}

function readAnew(xml: string): readonly CellStyle[] {
  const parts: StyleParts = { formats: new Map(), fonts: [], cells: [] };
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closing || scanner.is("styleSheet")) continue;
    const read = sections.get(scanner.name());
    if (read && !scanner.empty) readSection(scanner, (tag) => read(tag, parts));
    else scanner.skip();
  }
  return parts.cells.map(({ format, font }) => ({
    date: parts.formats.get(format) ?? isBuiltInDateFormat(Number(format)),
    legacyFont: parts.fonts[font],
  }));
}

type ReadTag = (scanner: XmlScanner, parts: StyleParts) => void;

const sections: ReadonlyMap<string, ReadTag> = new Map<string, ReadTag>([
  [
    "numFmts",
    (tag, { formats }) => {
      if (tag.is("numFmt"))
        formats.set(tag.attribute("numFmtId") ?? "", isDateFormat(tag.attribute("formatCode") ?? ""));
    },
  ],
  [
    "fonts",
    (tag, { fonts }) => {
      if (tag.is("font")) fonts.push(undefined);
      else if (tag.is("name")) fonts[fonts.length - 1] = legacyFont(tag.attribute("val") ?? "");
    },
  ],
  [
    "cellXfs",
    (tag, { cells }) => {
      if (!tag.is("xf")) return;
      cells.push({ format: tag.attribute("numFmtId") ?? "0", font: Number(tag.attribute("fontId") ?? 0) });
    },
  ],
]);

/** Every opening tag inside the present element. */
function readSection(scanner: XmlScanner, read: (tag: XmlScanner) => void): void {
  const name = scanner.name();
  while (scanner.next()) {
    if (!scanner.closing) read(scanner);
    else if (scanner.is(name)) return;
  }
}
