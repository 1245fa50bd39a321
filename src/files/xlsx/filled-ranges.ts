import { ofItsOwn } from "../../domain/text/of-its-own";
import { FillableFormula } from "./filled-formula";

export interface Place {
  readonly row: number;
  readonly column: number;
}

interface First extends Place {
  readonly formula: string;
  readonly filled: FilledBefore;
}

/** A formula with what it gave so far, by the rows it was filled down: the lists of a form come again in every workbook. */
interface FilledBefore {
  readonly fillable: FillableFormula;
  readonly down: Map<number, string>;
}

const known = new Map<string, FilledBefore>();
const mostKnown = 500;
const mostDown = 1_000;

/** What some formulas were filled from: they mean the same where all of it is so again. */
export interface RangesUsed {
  readonly firsts: ReadonlyMap<string, First>;
  readonly said: number;
}

/** Excel's longest formula, and what the filled formulas of one sheet may say together: a small file could ask for gigabytes. */
const longestFormula = 8192;
const mostSaid = 20_000_000;

/** The filled ranges of one sheet while it is read (t="shared"): the first cell of each says the formula, the rest only its number. */
export class FilledRanges {
  private readonly firsts = new Map<string, First>();
  private said = 0;
  private readonly used = new Map<string, First>();
  private lastNoted: ReadonlyMap<string, First> = new Map();
  private saidBefore = 0;
  /** Whether nothing but rests of ranges was read since `note`. */
  private onlyRests = true;

  /** A cell of range `si` that says its formula. `isFirst`: it says where the range reaches, too. */
  begin(si: string, { row, column }: Place, formula: string, isFirst: boolean): void {
    this.onlyRests = false;
    if (isFirst || !this.firsts.has(si))
      this.firsts.set(si, { row, column, formula, filled: filledBefore(formula) });
  }

  /** The formula of a cell of the range that says none itself; undefined where no first one was read, or all is too long. */
  rest(si: string, { row, column }: Place): string | undefined {
    const first = this.sayable(si);
    if (!first) {
      this.onlyRests = false;
      return undefined;
    }
    this.used.set(si, first);
    return filledFrom(first, row - first.row, column - first.column);
  }

  private sayable(si: string): First | undefined {
    const first = this.firsts.get(si);
    if (!first || first.formula.length > longestFormula) return undefined;
    this.said += first.formula.length;
    return this.said > mostSaid ? undefined : first;
  }

  /** From here on it is noted what is used. */
  note(): void {
    this.used.clear();
    this.saidBefore = this.said;
    this.onlyRests = true;
  }

  /** What was used since; undefined where a range began, or one was not known. */
  noted(): RangesUsed | undefined {
    if (!this.onlyRests) return undefined;
    // Row after row uses the same: they are kept once.
    if (!areSame(this.lastNoted, this.used)) this.lastNoted = new Map(this.used);
    return { firsts: this.lastNoted, said: this.said - this.saidBefore };
  }

  /** Counts the same formulas as read once more; false where they would not mean the same. */
  again({ firsts, said }: RangesUsed): boolean {
    if (this.said + said > mostSaid) return false;
    for (const [si, first] of firsts) {
      const now = this.firsts.get(si);
      if (now?.filled !== first.filled || now.row !== first.row || now.column !== first.column) return false;
    }
    this.said += said;
    return true;
  }
}

const areSame = (one: ReadonlyMap<string, First>, other: ReadonlyMap<string, First>): boolean =>
  one.size === other.size && [...one].every(([si, first]) => other.get(si) === first);

function filledBefore(formula: string): FilledBefore {
  const before = known.get(formula);
  if (before) return before;
  const filled = { fillable: new FillableFormula(formula), down: new Map<number, string>() };
  if (known.size >= mostKnown) known.clear();
  // A text cut out of a part would keep all of it.
  if (formula.length <= longestFormula) known.set(ofItsOwn(formula), filled);
  return filled;
}

function filledFrom({ filled: { fillable, down: before } }: First, down: number, right: number): string {
  if (right !== 0) return fillable.filled({ down, right });
  const known = before.get(down);
  if (known !== undefined) return known;
  // One text, not the pieces it was put together of.
  const formula = ofItsOwn(fillable.filled({ down, right }));
  if (before.size < mostDown) before.set(down, formula);
  return formula;
}
