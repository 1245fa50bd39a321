import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding, Severity } from "../../domain/finding";
import { propertyNames } from "../../domain/submission/identity-properties";
import type { Submission } from "../../domain/submission/submission";
import { isUnitCode, type UnitCode } from "../../domain/unit/unit-code";
import { cellText, textAt } from "../cell-text";
import type { BookGrid, CellGrid, GridRow } from "../grid";
import { identityKeys, identitySheetName } from "./marks";
import { unitOfFileName, unitOfText } from "./unit-of-text";

export interface FoundIdentity {
  readonly campaign: string | undefined;
  readonly version: string | undefined;
  readonly unit: UnitCode | undefined;
  readonly identifiedBy: Submission["identifiedBy"];
  readonly level: string | undefined;
  readonly revision: number;
  /** `params.file` is filled in; places name the file only. */
  readonly findings: readonly Pick<Finding, "code" | "severity" | "params">[];
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

export interface IdentityClues {
  readonly book: BookGrid;
  /** Sheets recognised as ours, in order of trust: outline sheets first. */
  readonly sheets: readonly CellGrid[];
  /** Lines of our sheets that name the unit: titles. */
  readonly titles: readonly string[];
  readonly fileName: string;
}

/** Whose workbook it is: any one copy of its identity suffices; copies that disagree are said. */
export function interpretIdentity(context: CampaignContext, clues: IdentityClues): FoundIdentity {
  const marks = [...clues.sheets.flatMap(hiddenMark), ...sheetMark(clues.book), ...propertyMark(clues.book)];
  const first = <Key extends keyof Mark>(key: Key): Mark[Key] | undefined =>
    marks.find((mark) => mark[key] !== undefined)?.[key];
  const unit = new UnitSearch(context, marks, clues);
  const [campaign, version] = [first("campaign"), first("version")];
  const revision = Number(first("revision") ?? "1");
  return {
    campaign,
    version,
    ...unit.found(),
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

type Said = FoundIdentity["findings"][number];
const say = (code: string, severity: Severity, params: Finding["params"] = {}): Said => ({
  code,
  severity,
  params,
});

function campaignFindings(
  { campaign }: CampaignContext,
  id: string | undefined,
  version: string | undefined,
): readonly Said[] {
  if (id !== undefined && id !== campaign.id) return [say("ID-007", "blocks", { campaign: id })];
  if (version === undefined || version === campaign.version) return [];
  return [say("ID-008", "notes", { version, current: campaign.version })];
}

/** Marks, then titles, then the file's name; what is found lower down and says otherwise is a finding. */
class UnitSearch {
  readonly findings: Said[] = [];
  readonly #named: readonly { readonly unit: Unit; readonly by: Mark["by"] }[];

  constructor(
    readonly context: CampaignContext,
    marks: readonly Mark[],
    readonly clues: IdentityClues,
  ) {
    const codes = marks.flatMap(({ by, unit }) => (unit === undefined ? [] : [{ by, unit }]));
    const unitOf = (code: string): Unit | undefined => context.units.get(code as UnitCode);
    this.#named = codes.flatMap(({ by, unit }) => {
      const found = unitOf(unit);
      return found ? [{ by, unit: found }] : [];
    });
    const strange = codes.find(({ unit }) => !unitOf(unit));
    if (strange) this.findings.push(say("ID-009", "needs-reason", { code: strange.unit }));
  }

  /** The unit a title names; `expected` is looked for first, it nearly always stands there. */
  #titled(expected?: Unit): Unit | undefined {
    const { titles } = this.clues;
    const name = expected?.name.toLowerCase();
    if (name !== undefined && titles.some((title) => title.toLowerCase().includes(name))) return expected;
    return titles.map((title) => unitOfText(this.context, title)).find((unit) => unit !== undefined);
  }

  #inFileName(expected?: Unit): Unit | undefined {
    const { fileName } = this.clues;
    return expected && fileName.includes(`_${expected.code}-`)
      ? expected
      : unitOfFileName(this.context, fileName);
  }

  found(): Pick<FoundIdentity, "unit" | "identifiedBy"> {
    const [mark] = this.#named;
    if (mark) return this.#byMark(mark.unit, mark.by);
    const title = this.#titled();
    if (title) {
      this.findings.push(say("ID-005", "notes", { taken: title.name }));
      return { unit: title.code, identifiedBy: "title" };
    }
    const file = this.#inFileName();
    if (file) {
      this.findings.push(say("ID-006", "needs-reason", { taken: file.name }));
      return { unit: file.code, identifiedBy: "file-name" };
    }
    this.findings.push(say("ID-001", "needs-reason"));
    return { unit: undefined, identifiedBy: "none" };
  }

  #byMark(unit: Unit, by: Mark["by"]): Pick<FoundIdentity, "unit" | "identifiedBy"> {
    const other = this.#named.find((mark) => mark.unit.code !== unit.code)?.unit;
    const compared = (code: string, severity: Severity, against: Unit): void => {
      this.findings.push(say(code, severity, { taken: unit.name, other: against.name }));
    };
    if (other) compared("ID-002", "needs-reason", other);
    const [title, file] = [this.#titled(unit), this.#inFileName(unit)];
    if (title && title.code !== unit.code) compared("ID-003", "needs-reason", title);
    if (file && file.code !== unit.code) compared("ID-004", "notes", file);
    return { unit: unit.code, identifiedBy: by };
  }
}
