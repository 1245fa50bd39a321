import type { CellRange } from "../sheets/grid";
import type { ConditionalSpec, SheetSpec, StateLook } from "../sheets/spec";
import { type Formula, type FormulaSight, holds, parseFormula } from "./formula/parse-formula";

export interface CellState {
  readonly look?: StateLook;
  /** The cell's value is drawn as a bar. */
  readonly bar?: true;
}

interface CompiledRule {
  readonly condition: Formula | undefined;
  readonly state: CellState;
}

interface CompiledConditional {
  readonly range: CellRange;
  readonly rules: readonly CompiledRule[];
}

const noState: CellState = {};

export const within = (
  { firstRow, firstColumn, lastRow, lastColumn }: CellRange,
  row: number,
  column: number,
): boolean => row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;

/** What the conditional formats of a sheet make of its cells. First true wins; ranges never overlap. */
export class ConditionalStates {
  private readonly compiled: readonly CompiledConditional[];

  constructor(
    { conditionals = [] }: SheetSpec,
    private readonly sight: FormulaSight,
  ) {
    this.compiled = conditionals.map(({ range, rules }) => ({ range, rules: rules.map(compile) }));
  }

  at(row: number, column: number): CellState {
    const found = this.compiled.find(({ range }) => within(range, row, column));
    if (!found) return noState;
    const place = {
      cell: (r: number, c: number) => this.sight.cell(r, c),
      named: (name: string) => this.sight.named(name),
      rows: row - found.range.firstRow,
      columns: column - found.range.firstColumn,
    };
    return found.rules.find(({ condition }) => !condition || holds(condition, place))?.state ?? noState;
  }
}

const never: Formula = () => false;

function compile(rule: ConditionalSpec["rules"][number]): CompiledRule {
  if (rule.kind === "bar") return { condition: undefined, state: { bar: true } };
  return { condition: parseFormula(rule.formula) ?? never, state: { look: rule.look } };
}
