import { ofItsOwn } from "../../../domain/text/of-its-own";
import type { StretchDecoder, XmlScanner } from "../../xml/xml-scanner";
import { FilledRanges, type Place, type RangesUsed } from "../filled-ranges";

interface Known {
  readonly raw: string;
  readonly meant: string;
}

/** What the formulas of a stretch depend on. */
export interface FormulasRead {
  /** How many say their own text. */
  readonly texts: number;
  readonly ranges: RangesUsed;
}

const mostOfPart = 20_000;
const mostParts = 30;

/** Of the workbooks read before, by part, in the order they stand there. */
const known = new Map<string, Known[]>();

/**
 * Reads `<f>` of one part. The formulas of a form come again in every workbook made from it, in the same order: what each
 * means is found once. Comparing it with the one that stood there before costs a tenth of decoding it.
 */
export class FormulasReader implements StretchDecoder {
  private at = 0;
  private notedFrom = 0;
  private readonly before: Known[];
  private readonly ranges = new FilledRanges();

  constructor(part: string) {
    if (known.size >= mostParts && !known.has(part)) known.clear();
    this.before = known.get(part) ?? [];
    known.set(part, this.before);
  }

  /** The formula of the cell at `place`; "" where there is one whose text is not said (a data table's). */
  read(scanner: XmlScanner, place: Place): string {
    const si = scanner.rawAttribute("t") === "shared" ? (scanner.rawAttribute("si") ?? "") : undefined;
    const isFirst = si !== undefined && scanner.rawAttribute("ref") !== undefined;
    const own = scanner.textBy(this);
    if (si === undefined) return own;
    if (own === "") return this.ranges.rest(si, place) ?? "";
    this.ranges.begin(si, place, own, isFirst);
    return own;
  }

  /** From here on it is noted what formulas depend on. */
  note(): void {
    this.notedFrom = this.at;
    this.ranges.note();
  }

  /** Of the formulas since; undefined where they may mean something else another time. */
  noted(): FormulasRead | undefined {
    const ranges = this.ranges.noted();
    return ranges && { texts: this.at - this.notedFrom, ranges };
  }

  /** As if the same stretch were read once more; false where its formulas would not mean the same. */
  again({ texts, ranges }: FormulasRead): boolean {
    if (!this.ranges.again(ranges)) return false;
    this.at += texts;
    return true;
  }

  meaning(raw: string, scanner: XmlScanner): string {
    const at = this.at++;
    const found = this.before[at];
    if (found?.raw === raw) return found.meant;
    const meant = ofItsOwn(scanner.decode(raw));
    if (at < mostOfPart) this.before[at] = { raw: ofItsOwn(raw), meant };
    return meant;
  }
}
