import { serialOfDay } from "../../domain/day";
import {
  asCondition,
  asNumber,
  asText,
  compared,
  type FormulaValue,
  isList,
  rounded,
  type Scalar,
  SheetError,
  single,
} from "./formula-values";

/** Arguments are asked for when they are needed: IF leaves one of its branches alone. */
type Argument = () => FormulaValue;
type Call = (args: readonly Argument[]) => FormulaValue;

const at = (args: readonly Argument[], index: number): FormulaValue => args[index]?.();
const number = (args: readonly Argument[], index: number, otherwise = 0): number =>
  index < args.length ? asNumber(at(args, index)) : otherwise;
const text = (args: readonly Argument[], index: number): string => asText(at(args, index));

const fails = (argument: Argument | undefined): boolean => {
  try {
    argument?.();
    return false;
  } catch (fault) {
    if (fault instanceof SheetError) return true;
    throw fault;
  }
};

function find(args: readonly Argument[]): number {
  const found = text(args, 1).indexOf(text(args, 0), number(args, 2, 1) - 1);
  if (found < 0) throw new SheetError("#VALUE!");
  return found + 1;
}

const listOf = (value: FormulaValue): readonly Scalar[] => (isList(value) ? value : [value]);

const sumOf = (values: readonly Scalar[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);

const truths = (args: readonly Argument[]): readonly boolean[] =>
  args.flatMap((each) => listOf(each()).map((value) => asCondition(value)));

/** The functions our conditional formats and entry rules use. What is not here is not computed. */
export const formulaFunctions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ["IF", (args) => (asCondition(at(args, 0)) ? at(args, 1) : args.length > 2 ? at(args, 2) : false)],
  ["IFERROR", (args) => (fails(args[0]) ? at(args, 1) : at(args, 0))],
  // All arguments are evaluated: an error in any of them is an error of the whole.
  ["AND", (args) => truths(args).every(Boolean)],
  ["OR", (args) => truths(args).some(Boolean)],
  ["NOT", (args) => !asCondition(at(args, 0))],
  ["ISERROR", (args) => fails(args[0])],
  ["ISNUMBER", (args) => !fails(args[0]) && typeof single(at(args, 0)) === "number"],
  ["ISTEXT", (args) => !fails(args[0]) && typeof single(at(args, 0)) === "string"],
  ["ISBLANK", (args) => single(at(args, 0)) === undefined],
  [
    "N",
    (args) => {
      const value = single(at(args, 0));
      return typeof value === "string" ? 0 : Number(value ?? 0);
    },
  ],
  ["LEN", (args) => text(args, 0).length],
  ["TRIM", (args) => text(args, 0).trim().replace(/ +/g, " ")],
  ["LEFT", (args) => text(args, 0).slice(0, number(args, 1, 1))],
  [
    "RIGHT",
    (args) => {
      const [whole, count] = [text(args, 0), number(args, 1, 1)];
      return count === 0 ? "" : whole.slice(-count);
    },
  ],
  ["MID", (args) => text(args, 0).slice(number(args, 1) - 1, number(args, 1) - 1 + number(args, 2))],
  ["FIND", find],
  ["SUBSTITUTE", (args) => text(args, 0).replaceAll(text(args, 1), text(args, 2))],
  ["ABS", (args) => Math.abs(number(args, 0))],
  ["INT", (args) => Math.floor(number(args, 0))],
  ["ROUND", (args) => rounded(number(args, 0), number(args, 1))],
  ["DATE", (args) => serialOfDay({ year: number(args, 0), month: number(args, 1), day: number(args, 2) })],
  ["SUM", (args) => sumOf(args.flatMap((each) => listOf(each())))],
  ["SUMPRODUCT", (args) => sumOf(listOf(at(args, 0)))],
  [
    "COUNTIF",
    (args) => {
      const wanted = single(at(args, 1));
      return listOf(at(args, 0)).filter((value) => value !== undefined && compared(value, wanted) === 0)
        .length;
    },
  ],
]);
