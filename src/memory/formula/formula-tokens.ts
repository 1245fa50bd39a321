/** A reference with what of it moves along a range: `$C7` keeps its column. Rows and columns from 0. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type FormulaToken =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "cell"; readonly at: CellReference }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

const pattern =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d+(?![\w.(]))|([A-Za-z_\\À-ỹ][\w.À-ỹ]*)|(<>|<=|>=|[-+*/=<>(),&:]))/gy;

/** A formula's tokens; undefined where something stands in it that we do not compute (other sheets, array constants). */
export function formulaTokens(formula: string): readonly FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    if (!match) return undefined;
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([, digits, text, cell, name, sign = ""]: RegExpExecArray): FormulaToken {
  if (digits !== undefined) return { kind: "number", value: Number(digits) };
  if (text !== undefined) return { kind: "text", value: text.replaceAll('""', '"') };
  if (cell !== undefined) return { kind: "cell", at: parseCellReference(cell) };
  if (name !== undefined) return { kind: "name", value: name };
  return { kind: "sign", value: sign };
}

const reference = /^(\$?)([A-Z]+)(\$?)(\d+)$/;

/** "$C7" → row 6, column 2, column fixed. The text must be a reference. */
function parseCellReference(text: string): CellReference {
  const [, columnMark, letters = "", rowMark, digits] = reference.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return {
    row: Number(digits) - 1,
    column: column - 1,
    rowFixed: rowMark === "$",
    columnFixed: columnMark === "$",
  };
}
