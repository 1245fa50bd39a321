import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { propertyNames } from "../../domain/submission/identity-properties";
import { isUnitCode, type UnitCode } from "../../domain/unit/unit-code";
import { cellText, textAt } from "../cell-text";
import type { BookGrid, CellGrid, GridRow } from "../grid";
import { identityKeys, identitySheetName } from "./marks";
import { unitOfFileName } from "../../domain/identity/unit-of-text";
import { findUnit, type FoundUnit, type Said, type UnitMark } from "../../domain/identity/unit-search";

/** The findings' `params.file` is filled in; places name the file only. */
export interface FoundIdentity extends FoundUnit {
  readonly campaign: string | undefined;
  readonly version: string | undefined;
  readonly level: string | undefined;
  readonly revision: number;
}

/** One copy of the identity, as one place of the file says it. */
interface Mark {
  readonly by: "id" | "property";
  readonly campaign?: string;
  readonly version?: string;
  readonly unit?: string;
  readonly level?: string;
  readonly revision?: string;
}

/** Where marks are looked for. */
export interface MarkedBook {
  readonly book: BookGrid;
  /** Sheets recognised as ours, in order of trust: outline sheets first. */
  readonly sheets: readonly CellGrid[];
  readonly fileName: string;
}

export interface IdentityClues extends MarkedBook {
  /** Sheet by sheet the lines of ours that name the unit: titles. */
  readonly titles: readonly (readonly string[])[];
  /** The unit that the marks of the whole workbook name. */
  readonly marked: Unit | undefined;
}

/**
 * The unit that most marks of the workbook name: one for each sheet, the hidden sheet of identity and the properties. Of
 * several units named as often the one the file's name says, else the one named in the most trusted place.
 */
export function markedUnit(
  context: CampaignContext,
  { book, sheets, fileName }: MarkedBook,
): Unit | undefined {
  const marks = marksIn(book, sheets).flatMap(({ unit }) =>
    unit !== undefined && isUnitCode(unit) ? [unit] : [],
  );
  const counts = new Map<Unit, number>();
  for (const code of marks) {
    const unit = context.units.get(code);
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const [first, ...others] = [...counts].filter(([, count]) => count === most).map(([unit]) => unit);
  if (others.length === 0) return first;
  const inName = unitOfFileName(context, fileName);
  return inName && others.includes(inName) ? inName : first;
}

/** The unit's code that a sheet of the form carries in its hidden cells. */
export const hiddenUnit = (sheet: CellGrid): UnitCode | undefined => {
  const unit = hiddenMark(sheet)[0]?.unit;
  return unit !== undefined && isUnitCode(unit) ? unit : undefined;
};

/** The campaign's version that a sheet of the form says in its hidden cells. */
export const hiddenVersion = (sheet: CellGrid): string | undefined => hiddenMark(sheet)[0]?.version;

const marksIn = (book: BookGrid, sheets: readonly CellGrid[]): readonly Mark[] => [
  ...sheets.flatMap(hiddenMark),
  ...sheetMark(book),
  ...propertyMark(book),
];

/** Whose workbook it is: any one copy of its identity suffices; copies that disagree are said. */
export function interpretIdentity(context: CampaignContext, clues: IdentityClues): FoundIdentity {
  const marks = marksIn(clues.book, clues.sheets);
  const first = <Key extends keyof Mark>(key: Key): Mark[Key] | undefined =>
    marks.find((mark) => mark[key] !== undefined)?.[key];
  const all = marks.flatMap(({ by, unit }) => (unit === undefined ? [] : [{ by, unit }]));
  const isMost = ({ unit }: UnitMark): boolean => unit === clues.marked?.code;
  const named = [...all.filter(isMost), ...all.filter((mark) => !isMost(mark))];
  const unit = findUnit(context, { marks: named, titles: clues.titles, fileName: clues.fileName });
  const [campaign, version] = [first("campaign"), first("version")];
  const revision = Number(first("revision") ?? "1");
  return {
    campaign,
    version,
    ...unit,
    level: first("level"),
    revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
    findings: [...campaignFindings(context, campaign, version), ...unit.findings],
  };
}

const deepestMark = 10;

/** "dong-nai-2023@1.0.0"; an e-mail address in a letterhead is none. */
const markPattern = /^([a-z0-9][a-z0-9-]*)@(\d[\w.-]*)$/;

/** Campaign and version in a hidden cell, the unit's code right of it or below. */
function hiddenMark({ rows }: CellGrid): readonly Mark[] {
  for (const [at, row] of rows.entries()) {
    if (row.index > deepestMark) break;
    for (const cell of row.cells) {
      const [, campaign, version] = markPattern.exec(cellText(cell)) ?? [];
      if (campaign === undefined || version === undefined) continue;
      const unit = [textAt(row, cell.column + 1), textBelow(rows, at, cell.column)].find(isUnitCode);
      return [{ by: "id", campaign, version, ...(unit !== undefined && { unit }) }];
    }
  }
  return [];
}

function textBelow(rows: readonly GridRow[], at: number, column: number): string {
  const [row, next] = [rows[at], rows[at + 1]];
  return row && next?.index === row.index + 1 ? textAt(next, column) : "";
}

export function isIdentitySheet({ name, rows }: CellGrid): boolean {
  const [first] = rows;
  return name === identitySheetName || (first !== undefined && textAt(first, 0) === identityKeys.format);
}

function sheetMark({ sheets }: BookGrid): readonly Mark[] {
  const sheet = sheets.find(isIdentitySheet);
  if (!sheet) return [];
  const values = new Map(sheet.rows.map((row) => [textAt(row, 0), textAt(row, 1)]));
  return [{ by: "id", ...known((name) => values.get(identityKeys[name])) }];
}

function propertyMark({ properties }: BookGrid): readonly Mark[] {
  const mark = known((name) => properties[propertyNames[name]]);
  return Object.keys(mark).length === 0 ? [] : [{ by: "property", ...mark }];
}

const markKeys = ["campaign", "version", "unit", "level", "revision"] as const;

function known(valueOf: (name: (typeof markKeys)[number]) => string | undefined): Omit<Mark, "by"> {
  const mark: Partial<Record<(typeof markKeys)[number], string>> = {};
  for (const name of markKeys) {
    const value = valueOf(name);
    if (value !== undefined && value !== "") mark[name] = value;
  }
  return mark;
}

const say = (code: string, severity: Said["severity"], params: Said["params"]): Said => ({
  code,
  severity,
  params,
  asks: false,
});

function campaignFindings(
  { campaign }: CampaignContext,
  id: string | undefined,
  version: string | undefined,
): readonly Said[] {
  if (id !== undefined && id !== campaign.id) return [say("ID-007", "blocks", { campaign: id })];
  if (version === undefined || version === campaign.version) return [];
  const params = { version, current: campaign.version };
  return [
    isNewer(version, campaign.version)
      ? say("ID-012", "needs-reason", params)
      : say("ID-008", "notes", params),
  ];
}

/** "1.10" comes after "1.9"; what is no number counts as 0. */
function isNewer(version: string, current: string): boolean {
  const steps = (text: string): readonly number[] =>
    text.split(".").map((part) => Number.parseInt(part, 10) || 0);
  const [one, other] = [steps(version), steps(current)];
  const longer = one.length > other.length ? one : other;
  const differs = longer.findIndex((_, at) => (one[at] ?? 0) !== (other[at] ?? 0));
  return (one[differs] ?? 0) > (other[differs] ?? 0);
}
