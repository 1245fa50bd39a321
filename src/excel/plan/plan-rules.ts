import { barColour, stateLookOf } from "../../sheets/look";
import { formatCode } from "../../sheets/number-format";
import type { ConditionalRule, SheetSpec, ValidationSpec } from "../../sheets/spec";
import { addressLists, addressOf } from "../address";
import type { ConditionalOrder, Order } from "../orders";
import { colour } from "./looks";
import { isSame, ownedSize, type SheetChange } from "./sheet-change";

/** Conditional formats and validations: all of a sheet's anew where they are not what they are to be. */
export function planRules(change: SheetChange): readonly Order[] {
  const { next, before, start } = change;
  const isAsIs = (part: (spec: SheetSpec) => readonly unknown[] | undefined): boolean =>
    start !== "unknown" && isSame(part(next.spec) ?? [], (before && part(before.spec)) ?? []);
  return [
    ...(isAsIs(({ conditionals }) => conditionals) ? [] : planConditionals(change)),
    ...(isAsIs(({ validations }) => validations) ? [] : planValidations(change)),
  ];
}

/** Everything ours, as one address; undefined where there is nothing. */
function owned(change: SheetChange): string | undefined {
  const { rows, columns } = ownedSize(change);
  if (change.start === "new" || rows === 0 || columns === 0) return undefined;
  return addressOf({ firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 });
}

function planConditionals(change: SheetChange): readonly Order[] {
  const { sheet, next } = change;
  const all = owned(change);
  const drop: Order[] =
    all === undefined ? [] : [{ do: "drop-conditionals", sheet, areas: [all, ...beyond(change)].join(",") }];
  // The one that comes last is asked first.
  const rules = (next.spec.conditionals ?? []).toReversed().flatMap((one) => {
    const address = addressOf(one.range);
    return one.rules
      .toReversed()
      .map((rule): Order => ({ do: "conditional", sheet, address, rule: conditional(rule) }));
  });
  return [...drop, ...rules];
}

/** Cells of our rules that reach below our rows: a rule that stands there may be one of ours, made before Excel went silent. */
function beyond(change: SheetChange): readonly string[] {
  const { rows } = ownedSize(change);
  const ranges = [...(change.next.spec.conditionals ?? []), ...(change.before?.spec.conditionals ?? [])];
  return ranges
    .filter(({ range }) => range.lastRow >= rows)
    .map(({ range }) => addressOf({ ...range, firstRow: Math.max(rows, range.firstRow) }));
}

function conditional(rule: ConditionalRule): ConditionalOrder {
  if (rule.kind === "bar") return { kind: "bar", color: colour(barColour) };
  const { bold, italic, underline, colour: own, fill, format } = stateLookOf[rule.look];
  return {
    kind: "formula",
    formula: `=${rule.formula}`,
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(own !== undefined && { color: colour(own) }),
    ...(fill !== undefined && { fill: colour(fill) }),
    ...(format !== undefined && { numberFormat: formatCode(format) }),
  };
}

function planValidations(change: SheetChange): readonly Order[] {
  const { sheet, next } = change;
  const all = owned(change);
  const drop: Order[] = all === undefined ? [] : [{ do: "unvalidate", sheet, areas: all }];
  const rules = (next.spec.validations ?? []).flatMap((one) =>
    addressLists(one.ranges.map(addressOf)).map((areas): Order => validation(sheet, areas, one)),
  );
  return [...drop, ...rules];
}

function validation(sheet: string, areas: string, one: ValidationSpec): Order {
  const { rule, severity, promptTitle, prompt, errorTitle, error } = one;
  return {
    do: "validate",
    sheet,
    areas,
    rule: {
      ...(rule.kind === "list" ? { list: `=${rule.source}` } : { formula: `=${rule.formula}` }),
      style: severity === "stop" ? "Stop" : "Warning",
      promptTitle,
      prompt,
      errorTitle,
      error,
    },
  };
}
