import { ofItsOwn } from "../../../domain/text/of-its-own";
import type { StretchDecoder, XmlScanner } from "../../xml/xml-scanner";

interface Known {
  readonly raw: string;
  readonly meant: string;
}

const mostOfPart = 20_000;
const mostParts = 30;

/** Of the workbooks read before, by part, in the order they stand there. */
const known = new Map<string, Known[]>();

/**
 * The formulas of a form come again in every workbook made from it, in the same order: what each means is found once.
 * Comparing it with the one that stood there before costs a tenth of decoding it.
 */
export class KnownFormulas implements StretchDecoder {
  private at = 0;
  private readonly before: Known[];

  constructor(part: string) {
    if (known.size >= mostParts && !known.has(part)) known.clear();
    this.before = known.get(part) ?? [];
    known.set(part, this.before);
  }

  meaning(raw: string, scanner: XmlScanner): string {
    const at = this.at++;
    const found = this.before[at];
    if (found?.raw === raw) return found.meant;
    const meant = scanner.decode(raw);
    if (at < mostOfPart) this.before[at] = { raw: ofItsOwn(raw), meant: ofItsOwn(meant) };
    return meant;
  }
}
