import { nomineeKinds } from "../../domain/awards/award-catalogues";
import type { AwardRules, Quota } from "../../domain/awards/award-rules";
import { packOn } from "../../domain/awards/rule-pack";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { propertyNames } from "../../domain/submission/identity-properties";
import { guidanceWords as words } from "../../messages/guidance-words";
import { programName } from "../../messages/identity-words";
import { estimateHeight } from "../row-height";
import type { BookSpec, CellSpec, RowSpec, SheetSpec, ValidationSpec } from "../spec";
import { headingRow } from "../table-sheet";
import { formsOf, kindsOf, levelsOf, roundings, unitKindsOf, type QuotaColumn } from "./words-of-choices";

/** Rows printed however few are filled in: about a page. */
const leastPrinted = 18;

/** So many quotas can be filled in; rows put in below are read all the same. */
const preparedQuotas = 60;

export interface GuidanceInput {
  readonly context: CampaignContext;
  readonly unit: Unit;
  /** What stands in it beforehand. */
  readonly rules: AwardRules;
  readonly createdAt: string;
}

/** The workbook that award guidance is filled into: days and aims, forms by kind of nominee, quotas; the campaign's own stand in it. */
export function layGuidance({ context, unit, rules, createdAt }: GuidanceInput): BookSpec {
  const choices = choicesOf(context);
  const columns = Object.values(choices).filter(({ labels }) => labels.length > 0);
  return {
    sheets: [settingsSheet(context, rules), quotaSheet(context, rules, choices), choicesSheet(columns)],
    names: columns.map(({ name, labels }, column) => ({
      name,
      sheet: words.choices,
      range: { firstRow: 0, lastRow: labels.length - 1, firstColumn: column, lastColumn: column },
    })),
    properties: {
      title: words.bookTitle(unit.name),
      subject: context.campaign.title,
      category: words.sheet,
      creator: programName,
      createdAt,
      custom: { [propertyNames.campaign]: context.campaign.id },
    },
  };
}

interface Choice {
  readonly name: string;
  readonly labels: readonly string[];
}

const choicesOf = (
  context: CampaignContext,
): Readonly<Partial<Record<QuotaColumn, Choice>>> & { form: Choice } => ({
  form: { name: "_r_HinhThuc", labels: formsOf(context).map(({ label }) => label) },
  kind: { name: "_r_DoiTuong", labels: kindsOf().map(({ label }) => label) },
  level: { name: "_r_Cap", labels: levelsOf(context).map(({ label }) => label) },
  ofKind: { name: "_r_LoaiDonVi", labels: unitKindsOf(context).map(({ label }) => label) },
  rounding: { name: "_r_LamTron", labels: roundings.map(({ label }) => label) },
  lessRewarded: { name: "_r_CoKhong", labels: [words.yes, words.no] },
});

function choicesSheet(columns: readonly Choice[]): SheetSpec {
  const depth = Math.max(...columns.map(({ labels }) => labels.length));
  return {
    name: words.choices,
    visibility: "hidden",
    columns: columns.map(() => ({ px: 200 })),
    rows: Array.from({ length: depth }, (_, at): RowSpec => ({
      cells: columns.flatMap(({ labels }, column): readonly CellSpec[] => {
        const value = labels[at];
        return value === undefined ? [] : [{ column, role: "plain", value }];
      }),
    })),
    protection: { allowSort: false },
  };
}

const head = (title: string, hint: string): readonly RowSpec[] => [
  { cells: [{ column: 0, role: "sheet-title", value: title }], height: 26, fixedHeight: true },
  { cells: [{ column: 0, role: "line-hint", value: hint }], height: 18, fixedHeight: true },
];

const settingsWidths = [380, 110, 110, 110] as const;

function settingsSheet(context: CampaignContext, rules: AwardRules): SheetSpec {
  const { aims, expectedDecisionOn, transition } = rules;
  const entryPx = settingsWidths.slice(1).reduce((sum, px) => sum + px, 0);
  const asked = (label: string, cell: Omit<CellSpec, "column">): RowSpec => ({
    cells: [
      { column: 0, role: "label", value: label },
      { column: 1, ...cell },
      ...[2, 3].map((column): CellSpec => ({ column, role: cell.role })),
    ],
    height: estimateHeight(
      typeof cell.value === "string" ? [{ text: cell.value, px: entryPx, size: 12 }] : [],
      21,
    ),
  });
  const rows: readonly RowSpec[] = [
    ...head(words.title, words.hint),
    asked(words.labels.source, { role: "text-entry" }),
    asked(words.labels.decisionOn, { role: "date-entry", value: expectedDecisionOn, format: "day" }),
    asked(words.labels.transition, { role: "text-entry", value: transition ?? "" }),
    asked(words.labels.directWorkers, percentEntry(aims.directWorkers)),
    asked(words.labels.women, percentEntry(aims.women)),
    { cells: [{ column: 0, role: "line-hint", value: words.formHint }], height: 18 },
    headingRow(
      [words.formHeading, ...nomineeKinds.map((kind) => words.kinds[kind])].map((heading, at) => ({
        heading,
        px: settingsWidths[at] ?? 110,
      })),
    ),
    ...formRows(context, rules),
  ];
  return {
    name: words.sheet,
    visibility: "visible",
    tab: "entry",
    columns: settingsWidths.map((px) => ({ px })),
    rows,
    merges: [
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 3 },
      ...[2, 3, 4, 5, 6].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 3 })),
    ],
    print: {
      paper: "A4",
      orientation: "portrait",
      area: { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: 3 },
      footerLeft: words.sheet,
    },
  };
}

const percentEntry = (value: number | undefined): Omit<CellSpec, "column"> => ({
  role: "figure-entry",
  ...(value !== undefined && { value }),
  format: "general",
});

/** What the law of the expected day gives to whom. */
function formRows(context: CampaignContext, { packs, expectedDecisionOn }: AwardRules): readonly RowSpec[] {
  const forms = new Map(packOn(packs, expectedDecisionOn)?.forms.map((rule) => [rule.form, rule]));
  return formsOf(context).flatMap(({ id, label }): readonly RowSpec[] => {
    const rule = forms.get(id);
    if (!rule) return [];
    return [
      {
        cells: [
          { column: 0, role: "label", value: label },
          ...nomineeKinds.map((kind, at): CellSpec => ({
            column: at + 1,
            role: "list-entry-center",
            value: rule.forKinds.includes(kind) ? words.mark : "",
          })),
        ],
        height: 21,
      },
    ];
  });
}

const quotaWidths: Readonly<Record<QuotaColumn, number>> = {
  form: 320,
  kind: 110,
  level: 130,
  unit: 200,
  number: 80,
  percent: 80,
  ofKind: 120,
  rounding: 100,
  lessRewarded: 90,
};
export const quotaColumns = Object.keys(quotaWidths) as readonly QuotaColumn[];

const numbers: ReadonlySet<QuotaColumn> = new Set(["number", "percent"]);

function quotaSheet(
  context: CampaignContext,
  { quotas }: AwardRules,
  choices: Readonly<Partial<Record<QuotaColumn, Choice>>>,
): SheetSpec {
  const firstRow = 3;
  const lastRow = firstRow + Math.max(preparedQuotas, quotas.length) - 1;
  const lastColumn = quotaColumns.length - 1;
  return {
    name: words.quotaSheet,
    visibility: "visible",
    tab: "entry",
    columns: quotaColumns.map((column) => ({ px: quotaWidths[column] })),
    rows: [
      ...head(words.quotaTitle, words.quotaHint),
      headingRow(
        quotaColumns.map((column) => ({ heading: words.quotaHeadings[column], px: quotaWidths[column] })),
      ),
      ...Array.from({ length: lastRow - firstRow + 1 }, (_, at) => quotaRow(valuesOf(context, quotas[at]))),
    ],
    merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn }],
    validations: quotaColumns.flatMap((column, at): readonly ValidationSpec[] => {
      const choice = choices[column];
      return choice ? [pickList(choice.name, { firstRow, lastRow, firstColumn: at, lastColumn: at })] : [];
    }),
    freeze: { row: firstRow, column: 0 },
    print: {
      paper: "A4",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn },
      untilFilled: {
        entries: { firstRow, firstColumn: 0, lastRow, lastColumn },
        least: Math.min(lastRow, firstRow + leastPrinted - 1),
      },
      titleRows: { first: firstRow - 1, last: firstRow - 1 },
      footerLeft: words.quotaSheet,
    },
  };
}

const pickList = (source: string, range: ValidationSpec["ranges"][number]): ValidationSpec => ({
  ranges: [range],
  rule: { kind: "list", source },
  allowBlank: true,
  severity: "stop",
  promptTitle: words.promptTitle,
  prompt: words.prompt,
  errorTitle: words.promptTitle,
  error: words.error,
});

const quotaRow = (values: Readonly<Partial<Record<QuotaColumn, string | number>>>): RowSpec => ({
  cells: quotaColumns.map((column, at): CellSpec => ({
    column: at,
    role: numbers.has(column) ? "list-entry-number" : "list-entry",
    ...(values[column] !== undefined && { value: values[column] }),
  })),
  height: 21,
});

/** Several in one cell. */
const joined = (texts: readonly string[]): string => texts.join("; ");

function valuesOf(
  context: CampaignContext,
  quota: Quota | undefined,
): Readonly<Partial<Record<QuotaColumn, string | number>>> {
  if (!quota) return {};
  const { form, kinds = [], level, units = [], most } = quota;
  const labelled = (choices: readonly { id: string; label: string }[], id: string): string =>
    choices.find((one) => one.id === id)?.label ?? id;
  return {
    form: labelled(formsOf(context), form),
    ...(kinds.length > 0 && { kind: joined(kinds.map((kind) => words.kinds[kind])) }),
    level: labelled(levelsOf(context), level),
    ...(units.length > 0 && { unit: joined(units) }),
    ...(most.kind === "number"
      ? { number: most.number }
      : {
          percent: most.percent,
          ofKind: joined(most.ofKinds.map((id) => labelled(unitKindsOf(context), id))),
          rounding: words.roundings[most.rounding],
          lessRewarded: most.lessRewarded ? words.yes : words.no,
        }),
  };
}
