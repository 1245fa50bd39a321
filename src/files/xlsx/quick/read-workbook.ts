import { XmlScanner } from "../../xml/xml-scanner";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

export interface WorkbookPart {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

export function readWorkbookPart(xml: string): WorkbookPart {
  const scanner = new XmlScanner(xml);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is("sheet")) sheets.push(readEntry(scanner));
    else if (scanner.is("workbookPr")) date1904 = isTrue(scanner.attribute("date1904"));
  }
  return { sheets, date1904 };
}

function readEntry(tag: XmlScanner): SheetEntry {
  return {
    name: (tag.attribute("name") ?? "").normalize("NFC"),
    hidden: (tag.attribute("state") ?? "visible") !== "visible",
    relationship: tag.attribute("id") ?? "",
  };
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
