/**
 * The value of a formula that is nothing but arithmetic of numbers ("1200+34*2", brackets, a percent sign behind a
 * number): people add up in the cell, and such a formula without a cached value still says one number. Cell references,
 * functions, texts: undefined.
 */
export function plainArithmetic(formula: string): number | undefined {
  if (formula.length > 300 || !/^[\d\s.+\-*/()%]+$/.test(formula)) return undefined;
  const tokens = formula.match(/\d+\.?\d*|\.\d+|\S/g) ?? [];
  const reader = new ArithmeticReader(tokens);
  const value = reader.sum();
  return value !== undefined && reader.atEnd && Number.isFinite(value)
    ? Number(value.toPrecision(15))
    : undefined;
}

class ArithmeticReader {
  #at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  get atEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  sum(): number | undefined {
    return this.#chain(() => this.#product(), { "+": (a, b) => a + b, "-": (a, b) => a - b });
  }

  #product(): number | undefined {
    return this.#chain(() => this.#signed(), { "*": (a, b) => a * b, "/": (a, b) => a / b });
  }

  #chain(
    next: () => number | undefined,
    operators: Readonly<Record<string, (a: number, b: number) => number>>,
  ): number | undefined {
    let value = next();
    for (;;) {
      const combine = operators[this.tokens[this.#at] ?? ""];
      if (!combine || value === undefined) return value;
      this.#at++;
      const right = next();
      if (right === undefined) return undefined;
      value = combine(value, right);
    }
  }

  #signed(): number | undefined {
    const sign = this.tokens[this.#at];
    if (sign === "-" || sign === "+") {
      this.#at++;
      const value = this.#signed();
      return value === undefined ? undefined : sign === "-" ? -value : value;
    }
    return this.#atom();
  }

  #atom(): number | undefined {
    const token = this.tokens[this.#at++];
    if (token === "(") {
      const inner = this.sum();
      return this.tokens[this.#at++] === ")" ? this.#percent(inner) : undefined;
    }
    return token !== undefined && /\d/.test(token) ? this.#percent(Number(token)) : undefined;
  }

  #percent(value: number | undefined): number | undefined {
    if (this.tokens[this.#at] !== "%" || value === undefined) return value;
    this.#at++;
    return value / 100;
  }
}
