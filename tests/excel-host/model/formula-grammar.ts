import { FormulaFault, type Token, tokensOf } from "./formula-tokens";

const longestFormula = 8192;
const binary = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<>", "<=", ">=", ":"]);

/**
 * The pieces of a formula (without "="), if Excel would take it: brackets match, operators stand between operands, arguments
 * in calls only. What functions exist and how many arguments they want is not looked at. Throws FormulaFault otherwise.
 */
export function parseFormula(formula: string): readonly Token[] {
  if (formula.length > longestFormula) throw new FormulaFault(`longer than ${longestFormula} characters`);
  const tokens = tokensOf(formula);
  const reader = new GrammarReader();
  for (const token of tokens) reader.take(token);
  reader.finish();
  return tokens;
}

/** What a bracket was opened by; commas separate arguments in calls, areas in groups, columns in arrays. */
type Opened = "call" | "group" | "array";

class GrammarReader {
  private readonly opened: Opened[] = [];
  private wantsOperand = true;
  private calling = false;

  take(token: Token): void {
    if (token.kind === "space") return;
    if (this.calling && token.text !== "(") throw new FormulaFault(`"(" expected before "${token.text}"`);
    if (token.kind === "function") this.calling = true;
    else if (token.kind === "mark") this.takeMark(token.text);
    else this.takeOperand(token);
  }

  finish(): void {
    if (this.opened.length > 0) throw new FormulaFault("a bracket is not closed");
    if (this.wantsOperand) throw new FormulaFault("it breaks off");
  }

  private takeOperand(token: Token): void {
    // Two references side by side mean where they cross; any other two operands side by side mean nothing.
    const crosses = token.kind === "reference" || token.kind === "name";
    if (!this.wantsOperand && !crosses)
      throw new FormulaFault(`an operator is missing before "${token.text}"`);
    this.wantsOperand = false;
  }

  private takeMark(text: string): void {
    if (text === "(" || text === "{") this.open(text);
    else if (text === ")" || text === "}") this.close(text);
    else if (text === "," || text === ";") this.separate(text);
    else if (text === "%" || text === "#") this.afterOperand(text);
    else if (text === "@") return;
    else this.operate(text);
  }

  private open(text: string): void {
    if (!this.wantsOperand && !this.calling)
      throw new FormulaFault(`an operator is missing before "${text}"`);
    this.opened.push(text === "{" ? "array" : this.calling ? "call" : "group");
    this.calling = false;
    this.wantsOperand = true;
  }

  private close(text: string): void {
    const opened = this.opened.pop();
    if (opened === undefined || (opened === "array") !== (text === "}"))
      throw new FormulaFault(`"${text}" closes nothing`);
    // F() and F(1,) are calls with nothing in the last place; () is nothing at all.
    if (this.wantsOperand && opened !== "call") throw new FormulaFault(`nothing stands before "${text}"`);
    this.wantsOperand = false;
  }

  private separate(text: string): void {
    const opened = this.opened.at(-1);
    if (opened === undefined) throw new FormulaFault(`"${text}" stands outside any brackets`);
    if (text === ";" && opened !== "array") throw new FormulaFault('arguments are separated by ",", not ";"');
    if (this.wantsOperand && opened !== "call") throw new FormulaFault(`nothing stands before "${text}"`);
    this.wantsOperand = true;
  }

  private afterOperand(text: string): void {
    if (this.wantsOperand) throw new FormulaFault(`nothing stands before "${text}"`);
  }

  private operate(text: string): void {
    const isSign = text === "+" || text === "-";
    if (this.wantsOperand && !isSign) throw new FormulaFault(`nothing stands before "${text}"`);
    if (!binary.has(text)) throw new FormulaFault(`"${text}" has no meaning there`);
    this.wantsOperand = true;
  }
}
