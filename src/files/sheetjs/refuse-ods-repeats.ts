import { Refused } from "../refused";
import { XmlScanner } from "../xml/xml-scanner";

/** More than any report holds; SheetJS makes an object of every one of them. */
const mostCells = 2_000_000;

/** One element of an OpenDocument sheet may stand for 16,384 × 1,048,576 cells: such a bomb is a few hundred bytes. */
export function refuseOdsRepeats(content: string): void {
  const scanner = new XmlScanner(content);
  let cells = 0;
  let rows = 1;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is("table-row")) rows = repeats(scanner, "number-rows-repeated");
    // Without content it stands for blank cells, which nobody stores.
    else if (scanner.is("table-cell") && !scanner.empty)
      cells += rows * repeats(scanner, "number-columns-repeated");
    if (cells > mostCells) throw new Refused("too-large", { cause: "repeats" });
  }
}

const repeats = (tag: XmlScanner, name: string): number => Math.max(1, Number(tag.attribute(name) ?? 1) || 1);
