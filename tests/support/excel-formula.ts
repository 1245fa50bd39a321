/** A cell's value as a formula sees it: `undefined` is an empty cell. */
export type ExcelValue = number | string | boolean | undefined;

class ExcelError extends Error {}

type Token = { readonly kind: "number" | "text" | "name" | "sign"; readonly text: string };
type Node = () => ExcelValue;

const pattern =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|([A-Z]+[0-9]*)|(<>|<=|>=|[-+*/=<>(),]))/gy;

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(formula);
    if (!match) throw new SyntaxError(`at ${at}: ${formula.slice(at, at + 30)}`);
    const [, number, text, name, sign = ""] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (text !== undefined) tokens.push({ kind: "text", text: text.replaceAll('""', '"') });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

/** Excel's rule between types: numbers before texts before truth values; texts without regard to capitals. */
function compared(left: ExcelValue, right: ExcelValue): number {
  const blankAs = (other: ExcelValue): ExcelValue =>
    typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [a, b] = [left ?? blankAs(right), right ?? blankAs(left)];
  const rank = (value: ExcelValue): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const key = (value: ExcelValue): number | string =>
    typeof value === "number" ? Number(value.toPrecision(15)) : String(value).toLowerCase();
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

function asNumber(value: ExcelValue): number {
  if (typeof value !== "string") return Number(value ?? 0);
  throw new ExcelError("#VALUE!");
}

function asCondition(value: ExcelValue): boolean {
  if (typeof value !== "string") return Boolean(value);
  throw new ExcelError("#VALUE!");
}

function divided(left: number, right: number): number {
  if (right === 0) throw new ExcelError("#DIV/0!");
  return left / right;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const sums: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
};
const products: Readonly<Record<string, (left: number, right: number) => number>> = {
  "*": (left, right) => left * right,
  "/": divided,
};

/** Excel rounds the decimal a person sees, half away from zero. */
function rounded(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}e${digits}`);
  return Math.sign(value) * Number(`${Math.floor(Number((shifted + 0.5).toPrecision(15)))}e${-digits}`);
}

type Call = (args: readonly Node[]) => ExcelValue;
const argument = (args: readonly Node[], at: number): ExcelValue => args[at]?.();

const functions: Readonly<Record<string, Call>> = {
  IF: (args) =>
    asCondition(argument(args, 0)) ? argument(args, 1) : args.length > 2 ? argument(args, 2) : false,
  // All arguments are evaluated: an error in any of them is an error of the whole.
  AND: (args) => args.map((each) => asCondition(each())).every(Boolean),
  OR: (args) => args.map((each) => asCondition(each())).some(Boolean),
  NOT: (args) => !asCondition(argument(args, 0)),
  N: (args) => {
    const value = argument(args, 0);
    return typeof value === "string" ? 0 : Number(value ?? 0);
  },
  ISNUMBER: (args) => typeof argument(args, 0) === "number",
  // Of cells; texts and truth values in them are passed over.
  COUNT: (args) => args.filter((each) => typeof each() === "number").length,
  ISTEXT: (args) => typeof argument(args, 0) === "string",
  LEN: (args) => String(argument(args, 0) ?? "").length,
  ABS: (args) => Math.abs(asNumber(argument(args, 0))),
  INT: (args) => Math.floor(asNumber(argument(args, 0))),
  ROUND: (args) => rounded(asNumber(argument(args, 0)), asNumber(argument(args, 1))),
  SUBSTITUTE: (args) =>
    String(argument(args, 0) ?? "").replaceAll(String(argument(args, 1)), String(argument(args, 2))),
};

class FormulaReader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(
    formula: string,
    readonly cellAt: (address: string) => ExcelValue,
  ) {
    this.#tokens = tokensOf(formula);
  }

  read(): Node {
    const node = this.#comparison();
    if (this.#at !== this.#tokens.length)
      throw new SyntaxError(`left over: ${this.#tokens[this.#at]?.text ?? ""}`);
    return node;
  }

  #sign(among: Readonly<Record<string, unknown>>): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || !(token.text in among)) return undefined;
    this.#at++;
    return token.text;
  }

  #expect(sign: string): void {
    if (this.#sign({ [sign]: true }) === undefined) throw new SyntaxError(`${sign} expected`);
  }

  #comparison(): Node {
    let left = this.#sum();
    for (let sign = this.#sign(comparisons); sign !== undefined; sign = this.#sign(comparisons)) {
      const [first, holds, second] = [left, comparisons[sign], this.#sum()];
      left = () => holds?.(compared(first(), second()));
    }
    return left;
  }

  #chain(next: () => Node, signs: typeof sums): Node {
    let left = next();
    for (let sign = this.#sign(signs); sign !== undefined; sign = this.#sign(signs)) {
      const [first, combine, second] = [left, signs[sign], next()];
      left = () => combine?.(asNumber(first()), asNumber(second()));
    }
    return left;
  }

  #sum(): Node {
    return this.#chain(() => this.#product(), sums);
  }

  #product(): Node {
    return this.#chain(() => this.#signed(), products);
  }

  #signed(): Node {
    if (this.#sign({ "-": true }) === undefined) return this.#atom();
    const of = this.#signed();
    return () => -asNumber(of());
  }

  #atom(): Node {
    const { kind, text } = this.#tokens[this.#at++] ?? { kind: "sign", text: "end" };
    if (kind === "number") return () => Number(text);
    if (kind === "text") return () => text;
    if (kind === "name") return this.#named(text);
    if (text !== "(") throw new SyntaxError(`unexpected ${text}`);
    const inner = this.#comparison();
    this.#expect(")");
    return inner;
  }

  #named(name: string): Node {
    if (name === "TRUE" || name === "FALSE") return () => name === "TRUE";
    const call = functions[name];
    if (!call) return () => this.cellAt(name);
    this.#expect("(");
    const args = [this.#comparison()];
    while (this.#sign({ ",": true }) !== undefined) args.push(this.#comparison());
    this.#expect(")");
    return () => call(args);
  }
}

/** What Excel shows for a formula (without "="), by a reader of its own; an error is its text, "#VALUE!". */
export function excelValue(formula: string, cellAt: (address: string) => ExcelValue): ExcelValue {
  try {
    return new FormulaReader(formula, cellAt).read()();
  } catch (thrown) {
    if (thrown instanceof ExcelError) return thrown.message;
    throw thrown;
  }
}
