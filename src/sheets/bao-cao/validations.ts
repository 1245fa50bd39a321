import type { CampaignContext } from "../../domain/campaign/context";
import type { Part } from "../../domain/indicator/indicator";
import { entryWords as words } from "../../messages/bao-cao-words";
import { a1 } from "../a1";
import type { CellRange } from "../grid";
import type { ValidationSpec } from "../spec";
import type { OutlineLayout, PartRow } from "./layout";

/** Native validation of every entry row. Each lets the signs - … x through; texts have none (a prompt is in the way). */
export function outlineValidations(
  context: CampaignContext,
  layout: OutlineLayout,
  kind: string,
): readonly ValidationSpec[] {
  return layout.rows.flatMap((row) => {
    if (row.kind !== "part" || !row.indicator.askedOf.includes(kind)) return [];
    return [...entryValidation(context, layout, row), ...statusValidation(context, layout, row)];
  });
}

function entryRanges(context: CampaignContext, layout: OutlineLayout, row: PartRow): readonly CellRange[] {
  return row.periods.flatMap(({ id }) => {
    const slot = context.index.slotOf(row.part.id, id);
    const column = layout.columns.ofPeriod(id);
    if (slot === undefined || column === undefined || context.index.slots[slot]?.derived === true) return [];
    return [{ firstRow: row.row, lastRow: row.row, firstColumn: column, lastColumn: column }];
  });
}

function entryValidation(
  context: CampaignContext,
  layout: OutlineLayout,
  row: PartRow,
): readonly ValidationSpec[] {
  const ranges = entryRanges(context, layout, row);
  const [first] = ranges;
  if (!first) return [];
  const rule = ruleOf(context, row.part, a1(first.firstRow, first.firstColumn));
  if (!rule) return [];
  return [
    {
      ranges,
      ...rule,
      allowBlank: true,
      severity: "stop",
      promptTitle: row.part.label.slice(0, 32),
      errorTitle: words.errorTitle,
    },
  ];
}

type Rule = Pick<ValidationSpec, "rule" | "prompt" | "error">;

function ruleOf(context: CampaignContext, part: Part, cell: string): Rule | undefined {
  const { type } = part;
  switch (type.kind) {
    case "text":
    case "choices":
      return undefined;
    case "choice":
      return choiceRule(context.catalogues.get(type.catalogue)?.name);
    case "yes-no":
      return choiceRule("dm_CoKhong");
    case "day":
      return { rule: unlessSign(cell, `ISNUMBER(${cell})`), prompt: words.day, error: words.dayError };
    case "year": {
      const within = `IF(ISNUMBER(${cell}),AND(${cell}>=1990,${cell}<=2100,${cell}=INT(${cell})),FALSE)`;
      return { rule: unlessSign(cell, within), prompt: words.year, error: words.numberError(true) };
    }
    case "integer":
    case "decimal":
    case "percent":
      return numberRule(part, cell);
  }
}

/** The signs of official tables pass wherever figures do. */
function unlessSign(cell: string, condition: string): Rule["rule"] {
  return { kind: "custom", formula: `OR(${cell}="-",${cell}="…",${cell}="x",${condition})` };
}

function choiceRule(source: string | undefined): Rule | undefined {
  return source === undefined
    ? undefined
    : { rule: { kind: "list", source }, prompt: words.choice, error: words.choiceError };
}

function numberRule({ type, measureUnit, constraints }: Part, cell: string): Rule {
  const whole = type.kind === "integer";
  const least = constraints.some(({ id }) => id === "range" || id === "percent") ? `,${cell}>=0` : "";
  const integral = whole ? `,${cell}=INT(${cell})` : "";
  return {
    rule: unlessSign(cell, `IF(ISNUMBER(${cell}),AND(TRUE${least}${integral}),FALSE)`),
    prompt: words.number(measureUnit, whole),
    error: words.numberError(whole),
  };
}

function statusValidation(
  context: CampaignContext,
  layout: OutlineLayout,
  row: PartRow,
): readonly ValidationSpec[] {
  const { status, statusOf } = layout.columns;
  const name = context.catalogues.get("tinh-trang")?.name;
  const asked = row.periods.some(({ id }) => id === statusOf);
  if (status === undefined || name === undefined || !asked || entryRanges(context, layout, row).length === 0)
    return [];
  return [
    {
      ranges: [{ firstRow: row.row, lastRow: row.row, firstColumn: status, lastColumn: status }],
      rule: { kind: "list", source: name },
      allowBlank: true,
      severity: "stop",
      promptTitle: "",
      prompt: words.status,
      errorTitle: words.errorTitle,
      error: words.choiceError,
    },
  ];
}
