import { formLabel } from "../../domain/awards/award-catalogues";
import type { Nomination } from "../../domain/awards/nomination";
import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { propertyNames } from "../../domain/submission/identity-properties";
import { writtenOut } from "../../messages/award-list-words";
import { programName } from "../../messages/identity-words";
import { opinionWords, referralWords as words } from "../../messages/referral-words";
import { estimateHeight } from "../row-height";
import type { BookSpec, CellSpec, RowSpec, SheetSpec, ValidationSpec } from "../spec";
import { answerColumn, referralColumns as columns, referralRows } from "./places";

const px = [60, 44, 230, 130, 170, 320, 110, 200] as const;

/** The property that says which level asked, and at which step of the chain. */
export const referralProperties = { unit: "TongHop.Referral", step: "TongHop.ReferralStep" } as const;

export interface ReferralInput {
  readonly context: CampaignContext;
  /** Who asks. */
  readonly unit: Unit;
  readonly step: string;
  readonly nominations: readonly Nomination[];
  readonly createdAt: string;
}

/**
 * A copy of the list for another office: everything locked but its number, day and name and the two columns of its opinion, so that
 * what comes back can be matched row by row.
 */
export function layReferral(input: ReferralInput): BookSpec {
  const { context, unit, step, createdAt } = input;
  return {
    sheets: [referralSheet(input), choicesSheet],
    names: [
      {
        name: words.choicesName,
        sheet: words.choices,
        range: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 0 },
      },
    ],
    properties: {
      title: words.bookTitle(unit.name),
      subject: context.campaign.title,
      category: words.sheet,
      creator: programName,
      createdAt,
      custom: {
        [propertyNames.campaign]: context.campaign.id,
        [referralProperties.unit]: unit.code,
        [referralProperties.step]: step,
      },
    },
  };
}

const choicesSheet: SheetSpec = {
  name: words.choices,
  visibility: "hidden",
  columns: [{ px: 200 }],
  rows: Object.values(opinionWords).map((value) => ({ cells: [{ column: 0, role: "plain", value }] })),
  protection: { allowSort: false },
};

function referralSheet({ context, unit, nominations }: ReferralInput): SheetSpec {
  const last = referralRows.first + Math.max(1, nominations.length) - 1;
  const lastColumn = px.length - 1;
  const across = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: columns.ordinal, lastColumn });
  return {
    name: words.sheet,
    visibility: "visible",
    tab: "entry",
    columns: px.map((width, at) => (at === columns.id ? { px: width, hidden: true } : { px: width })),
    rows: [...headRows(unit), ...nominations.map((nomination, at) => nominationRow(context, nomination, at))],
    merges: [
      ...[referralRows.title, referralRows.from, referralRows.hint].map(across),
      ...[referralRows.office, referralRows.number, referralRows.day].flatMap((row) => [
        { firstRow: row, lastRow: row, firstColumn: columns.ordinal, lastColumn: columns.name },
        { firstRow: row, lastRow: row, firstColumn: answerColumn, lastColumn: columns.form },
      ]),
    ],
    validations: validations(last),
    freeze: { row: referralRows.first, column: columns.name + 1 },
    protection: { allowSort: false },
    gridLines: false,
    print: {
      paper: "A4",
      orientation: "landscape",
      area: { firstRow: 0, firstColumn: columns.ordinal, lastRow: last, lastColumn },
      titleRows: { first: referralRows.headings, last: referralRows.headings },
      footerLeft: words.footer(unit.name),
    },
  };
}

const line = (role: CellSpec["role"], value: string, height: number): RowSpec => ({
  cells: [{ column: columns.ordinal, role, value }],
  height,
  fixedHeight: true,
});

/** A merged entry: every cell of it is unlocked, or none can be written into. */
const asked = (label: string, role: CellSpec["role"]): RowSpec => ({
  cells: [
    { column: columns.ordinal, role: "label", value: label },
    { column: columns.name, role: "label" },
    { column: answerColumn, role },
    { column: columns.form, role },
  ],
  height: 21,
});

const headRows = (unit: Unit): readonly RowSpec[] => [
  line("sheet-title", words.title, 26),
  line("plain", words.from(unit.name), 18),
  line("hint", words.hint, 18),
  asked(words.office, "text-entry"),
  asked(words.number, "text-entry"),
  asked(words.day, "date-entry"),
  { cells: [], height: 9 },
  {
    cells: words.headings.map((value, at): CellSpec => ({
      column: columns.ordinal + at,
      role: "column-heading",
      value,
    })),
    height: 26,
    fixedHeight: true,
  },
];

function nominationRow(context: CampaignContext, nomination: Nomination, at: number): RowSpec {
  const { id, name, unit, form, summary } = nomination;
  const texts: readonly (readonly [number, string])[] = [
    [columns.name, name],
    [columns.unit, context.units.get(unit)?.name ?? unit],
    [columns.form, writtenOut(formLabel(context, form))],
    [columns.summary, summary],
  ];
  const cells: CellSpec[] = [
    { column: columns.id, role: "hidden-id", value: id },
    { column: columns.ordinal, role: "list-number", value: at + 1 },
    ...texts.map(([column, value]): CellSpec => ({ column, role: "list-cell", value })),
    { column: columns.opinion, role: "list-entry-center" },
    { column: columns.text, role: "list-entry" },
  ];
  return {
    cells,
    height: estimateHeight(
      texts.map(([column, text]) => ({ text, px: px[column] ?? 100, size: 11 })),
      31.5,
    ),
  };
}

const validations = (last: number): readonly ValidationSpec[] => [
  {
    ranges: [
      {
        firstRow: referralRows.first,
        lastRow: last,
        firstColumn: columns.opinion,
        lastColumn: columns.opinion,
      },
    ],
    rule: { kind: "list", source: words.choicesName },
    allowBlank: true,
    severity: "stop",
    promptTitle: words.promptTitle,
    prompt: words.prompt,
    errorTitle: words.promptTitle,
    error: words.error,
  },
  {
    ranges: [
      {
        firstRow: referralRows.day,
        lastRow: referralRows.day,
        firstColumn: answerColumn,
        lastColumn: answerColumn,
      },
    ],
    rule: {
      kind: "custom",
      formula: `AND(ISNUMBER(D${referralRows.day + 1}),D${referralRows.day + 1}>36526)`,
    },
    allowBlank: true,
    severity: "stop",
    promptTitle: words.day,
    prompt: words.dayPrompt,
    errorTitle: words.day,
    error: words.dayError,
  },
];
