import { type CellReference, type FormulaToken, formulaTokens } from "./formula-tokens";
import { formulaFunctions } from "./formula-functions";
import {
  asNumber,
  asText,
  compared,
  type FormulaValue,
  isList,
  type Scalar,
  SheetError,
  single,
} from "./formula-values";

/** What a formula can look at: cells of its own sheet, and ranges that have names. */
export interface FormulaSight {
  cell(row: number, column: number): Scalar;
  named(name: string): readonly Scalar[] | undefined;
}

/** Where the formula is looked at from: how far from the cell it was written for. */
export interface FormulaPlace extends FormulaSight {
  readonly rows: number;
  readonly columns: number;
}

export type Formula = (place: FormulaPlace) => FormulaValue;

/** What stands in a formula that is not computed here. Never reaches a caller of this module. */
class Unsupported extends Error {}

type Node = Formula;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

type Combine = (left: FormulaValue, right: FormulaValue) => FormulaValue;

const joins: Readonly<Record<string, Combine>> = { "&": (left, right) => asText(left) + asText(right) };
const sums: Readonly<Record<string, Combine>> = {
  "+": (left, right) => asNumber(left) + asNumber(right),
  "-": (left, right) => asNumber(left) - asNumber(right),
};
const products: Readonly<Record<string, Combine>> = {
  "*": (left, right) => asNumber(left) * asNumber(right),
  "/": (left, right) => {
    if (asNumber(right) === 0) throw new SheetError("#DIV/0!");
    return asNumber(left) / asNumber(right);
  },
};

const inPlace = ({ row, column, rowFixed, columnFixed }: CellReference, place: FormulaPlace) => ({
  row: rowFixed ? row : row + place.rows,
  column: columnFixed ? column : column + place.columns,
});

const cellNode =
  (at: CellReference): Node =>
  (place) => {
    const { row, column } = inPlace(at, place);
    return place.cell(row, column);
  };

const rangeNode =
  (from: CellReference, to: CellReference): Node =>
  (place) => {
    const [first, last] = [inPlace(from, place), inPlace(to, place)];
    const values: Scalar[] = [];
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++) values.push(place.cell(row, column));
    return values;
  };

class FormulaParser {
  private at = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  parse(): Node {
    const node = this.comparison();
    if (this.at !== this.tokens.length) throw new Unsupported();
    return node;
  }

  private sign(among: Readonly<Record<string, unknown>>): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !Object.hasOwn(among, token.value)) return undefined;
    this.at++;
    return token.value;
  }

  private expect(sign: string): void {
    if (this.sign({ [sign]: true }) === undefined) throw new Unsupported();
  }

  private comparison(): Node {
    let left = this.chain(joins, () => this.sum());
    for (let sign = this.sign(comparisons); sign !== undefined; sign = this.sign(comparisons)) {
      const [one, other] = [left, this.chain(joins, () => this.sum())];
      const holds = comparisons[sign] as (order: number) => boolean;
      left = (place) => {
        const [a, b] = [one(place), other(place)];
        if (isList(a)) return a.map((value) => holds(compared(value, single(b))));
        return holds(compared(a, single(b)));
      };
    }
    return left;
  }

  private sum(): Node {
    return this.chain(sums, () => this.chain(products, () => this.signed()));
  }

  private chain(signs: Readonly<Record<string, Combine>>, next: () => Node): Node {
    let left = next();
    for (let sign = this.sign(signs); sign !== undefined; sign = this.sign(signs)) {
      const [one, other, combine] = [left, next(), signs[sign] as Combine];
      left = (place) => combine(one(place), other(place));
    }
    return left;
  }

  private signed(): Node {
    if (this.sign({ "-": true }) === undefined) return this.atom();
    const of = this.signed();
    return (place) => {
      const value = of(place);
      return isList(value) ? value.map((each) => -asNumber(each)) : -asNumber(value);
    };
  }

  private atom(): Node {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
      case "text": {
        const { value } = token;
        return () => value;
      }
      case "cell":
        return this.cellOrRange(token.at);
      case "name":
        return this.named(token.value);
      case "sign":
        return this.bracketed(token.value);
      case undefined:
        throw new Unsupported();
    }
  }

  private bracketed(sign: string): Node {
    if (sign !== "(") throw new Unsupported();
    const inner = this.comparison();
    this.expect(")");
    return inner;
  }

  private cellOrRange(from: CellReference): Node {
    if (this.sign({ ":": true }) === undefined) return cellNode(from);
    const to = this.tokens[this.at++];
    if (to?.kind !== "cell") throw new Unsupported();
    return rangeNode(from, to.at);
  }

  private named(name: string): Node {
    if (name === "TRUE" || name === "FALSE") return () => name === "TRUE";
    if (this.sign({ "(": true }) === undefined) return rangeOfName(name);
    const call = formulaFunctions.get(name);
    if (!call) throw new Unsupported();
    const args: Node[] = [];
    if (this.sign({ ")": true }) === undefined) {
      do args.push(this.comparison());
      while (this.sign({ ",": true }) !== undefined);
      this.expect(")");
    }
    return (place) => call(args.map((node) => () => node(place)));
  }
}

function rangeOfName(name: string): Node {
  return (place) => {
    const values = place.named(name);
    if (!values) throw new SheetError("#NAME?");
    return values;
  };
}

/** A formula without "=", ready to be computed; undefined where it has what we do not compute. */
export function parseFormula(text: string): Formula | undefined {
  const tokens = formulaTokens(text);
  if (!tokens) return undefined;
  try {
    return new FormulaParser(tokens).parse();
  } catch (fault) {
    if (fault instanceof Unsupported) return undefined;
    throw fault;
  }
}

/** Whether a condition holds; an error of the sheet is no. */
export function holds(formula: Formula, place: FormulaPlace): boolean {
  try {
    const value = single(formula(place));
    return typeof value !== "string" && Boolean(value);
  } catch (fault) {
    if (fault instanceof SheetError) return false;
    throw fault;
  }
}
