import type { CampaignContext } from "../../domain/campaign/context";
import { dayOfSerial, vietnameseDay } from "../../domain/day";
import type { Part } from "../../domain/indicator/indicator";
import { baoCaoWords, entryWords as words } from "../../messages/bao-cao-words";
import { a1 } from "../a1";
import type { CellRange } from "../grid";
import type { ValidationSpec } from "../spec";
import type { OutlineLayout, PartRow } from "./layout";
import { ownLimits } from "./own-limits";
import { isNumeric } from "./shown-answer";

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
      ...(rule.prompt !== undefined && { prompt: withNote(rule.prompt, row) }),
      allowBlank: true,
      promptTitle: shortTitle(row.part.label),
      errorTitle: words.errorTitle,
    },
  ];
}

/** Excel shows no longer prompt. */
const longestPrompt = 255;

/** What the campaign has to say of an indicator ("Đường liên xã chỉ ghi ở một đơn vị.") stands where it is filled in. */
function withNote(prompt: string, { indicator, part }: PartRow): string {
  const isMain = String(part.id) === String(indicator.id);
  const noted = `${prompt} ${indicator.note ?? ""}`.trim();
  return isMain && noted.length <= longestPrompt ? noted : prompt;
}

/** Excel cuts a prompt's title at 32 characters: better between words. */
export function shortTitle(label: string): string {
  if (label.length <= 32) return label;
  const cut = label.slice(0, 31);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20)).replace(/[,;(\s]+$/, "")}…`;
}

type Rule = Pick<ValidationSpec, "rule" | "prompt" | "error" | "severity">;

function ruleOf(context: CampaignContext, part: Part, cell: string): Rule | undefined {
  const { type } = part;
  if (type.kind === "choice") return choiceRule(context.catalogues.get(type.catalogue)?.name);
  if (type.kind === "yes-no") return choiceRule(context.catalogues.get("co-khong")?.name);
  if (type.kind === "day") return dayRule(part, cell);
  if (type.kind === "year") return yearRule(part, cell);
  return isNumeric(type) ? numberRule(part, cell) : undefined;
}

/** A list refuses the signs, which are answers too: it only warns, and Kiểm tra judges. */
function choiceRule(source: string | undefined): Rule | undefined {
  if (source === undefined) return undefined;
  return {
    rule: { kind: "list", source },
    severity: "warning",
    prompt: words.choice,
    error: words.choiceError,
  };
}

/** The signs of official tables pass wherever figures do. */
function numeric(cell: string, conditions: readonly string[]): Pick<Rule, "rule" | "severity"> {
  const within = conditions.length === 0 ? "TRUE" : `AND(${conditions.join(",")})`;
  const number = `IF(ISNUMBER(${cell}),${within},FALSE)`;
  return {
    rule: { kind: "custom", formula: `OR(${cell}="-",${cell}="…",${cell}="x",${number})` },
    severity: "stop",
  };
}

const bounds = (cell: string, { least, most }: ReturnType<typeof ownLimits>): readonly string[] => [
  ...(least === undefined ? [] : [`${cell}>=${least}`]),
  ...(most === undefined ? [] : [`${cell}<=${most}`]),
];

function numberRule(part: Part, cell: string): Rule {
  const whole = part.type.kind === "integer";
  const limits = ownLimits(part);
  const shown = words.between(shownNumber(limits.least), shownNumber(limits.most));
  return {
    ...numeric(cell, [...bounds(cell, limits), ...(whole ? [`${cell}=INT(${cell})`] : [])]),
    prompt: words.number(part.measureUnit, whole, shown),
    error: words.numberError(whole, shown),
  };
}

/** "60.000", "0,5": as official papers write numbers. */
function shownNumber(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function dayRule(part: Part, cell: string): Rule {
  const limits = ownLimits(part);
  const shown = (serial: number | undefined): string | undefined =>
    serial === undefined ? undefined : vietnameseDay(dayOfSerial(serial));
  const between = words.between(shown(limits.least), shown(limits.most));
  return {
    ...numeric(cell, bounds(cell, limits)),
    prompt: words.day(between),
    error: words.dayError(between),
  };
}

function yearRule(part: Part, cell: string): Rule {
  const { least = 1990, most = 2100 } = ownLimits(part);
  const between = words.between(String(least), String(most));
  return {
    ...numeric(cell, [...bounds(cell, { least, most }), `${cell}=INT(${cell})`]),
    prompt: words.year(between),
    error: words.numberError(true, between),
  };
}

function statusValidation(
  context: CampaignContext,
  layout: OutlineLayout,
  row: PartRow,
): readonly ValidationSpec[] {
  const { status, statusOf } = layout.columns;
  const name = context.catalogues.get("tinh-trang")?.name;
  const period = row.periods.find(({ id }) => id === statusOf);
  const column = period && layout.columns.ofPeriod(period.id);
  const isEntry = entryRanges(context, layout, row).some(({ firstColumn }) => firstColumn === column);
  if (status === undefined || name === undefined || !period || !isEntry) return [];
  return [
    {
      ranges: [{ firstRow: row.row, lastRow: row.row, firstColumn: status, lastColumn: status }],
      rule: { kind: "list", source: name },
      allowBlank: true,
      severity: "stop",
      promptTitle: words.statusTitle(context.periods.get(period.id)?.label ?? ""),
      prompt: words.status(baoCaoWords.statuses[period.defaultStatus]),
      errorTitle: words.errorTitle,
      error: words.statusError,
    },
  ];
}
