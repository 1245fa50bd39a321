import type { CellValue } from "../../../sheets/grid";
import { composed, decodeExcelEscapes } from "../../xml/xml-text";
import { malformed, type XmlScanner } from "../../xml/xml-scanner";
import { legacyFont } from "./legacy-font";

/** A text of the shared strings, or of a cell of its own. */
export interface TextItem {
  readonly value: CellValue & { readonly kind: "text" };
  /** Present where its runs say fonts of their own. */
  readonly runs?: RunFonts;
}

interface RunFonts {
  readonly legacy: string | undefined;
  readonly unicode: boolean;
  readonly unnamed: boolean;
}

const emptyText: TextItem["value"] = { kind: "text", value: "" };

export function textValue(raw: string): TextItem["value"] {
  // The result of most formulas of a form nobody has filled in.
  if (raw === "") return emptyText;
  return { kind: "text", value: composed(decodeExcelEscapes(raw)) };
}

/**
 * Reads `<si>` or `<is>`, the present element: plain or in runs, without the reading aids (rPh) of East Asian files.
 */
export function readTextItem(scanner: XmlScanner): TextItem {
  if (scanner.empty) return { value: textValue("") };
  const fonts = new FontsOfRuns();
  let text = "";
  let depth = 1;
  while (depth > 0) {
    if (!scanner.next()) throw malformed("text without end");
    if (scanner.closing) depth--;
    else if (scanner.is("t")) {
      const piece = scanner.text();
      fonts.wrote(piece);
      text += piece;
    } else if (scanner.is("rPh")) scanner.skip();
    else {
      fonts.opened(scanner);
      if (!scanner.empty) depth++;
    }
  }
  return fonts.named ? { value: textValue(text), runs: fonts.found() } : { value: textValue(text) };
}

class FontsOfRuns {
  /** Whether any run says a font: hardly ever so. */
  named = false;
  private present: string | undefined;
  private legacy: string | undefined;
  private unicode = false;
  private unnamed = false;

  opened(tag: XmlScanner): void {
    if (tag.is("r")) this.present = undefined;
    else if (tag.is("rFont")) {
      this.present = tag.attribute("val");
      this.named = true;
    }
  }

  wrote(piece: string): void {
    if (piece.trim() === "") return;
    if (this.present === undefined) this.unnamed = true;
    else if (legacyFont(this.present) !== undefined) this.legacy ??= this.present;
    else this.unicode = true;
  }

  found(): RunFonts {
    return { legacy: this.legacy, unicode: this.unicode, unnamed: this.unnamed };
  }
}

/**
 * The legacy font a text is written in: all of it, or it is not said, since converting a text that is partly Unicode
 * would spoil that part. A run without a font has the cell's.
 */
export function legacyFontOf({ runs }: TextItem, cellFont: string | undefined): string | undefined {
  if (!runs) return cellFont;
  if (runs.unicode) return undefined;
  if (runs.legacy === undefined) return cellFont;
  return runs.unnamed && cellFont === undefined ? undefined : runs.legacy;
}
