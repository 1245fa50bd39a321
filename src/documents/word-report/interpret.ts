import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding, Severity } from "../../domain/finding";
import { findUnit, type FoundUnit, type UnitMark } from "../../domain/identity/unit-search";
import { FigureColumns } from "../../domain/submission/figure-columns";
import { baseName, placeName } from "../../domain/submission/file-name";
import { fileQuestion, unitQuestion } from "../../domain/submission/file-question";
import { propertyNames } from "../../domain/submission/identity-properties";
import type { SourceFile, Submission } from "../../domain/submission/submission";
import { wordReadingWords as words } from "../../messages/word-reading-words";
import type { WordParagraph, WordText } from "../word-text";
import { headingWords } from "./heading-words";
import { readSections, type ReadSections } from "./read-sections";
import { textFindings } from "./text-findings";

/** So many headings of the outline, each certain, make a text a report of this campaign. */
const leastHeadings = 3;

/**
 * A unit's report as a Word file: its narratives by section, and what is to be asked or told of them. Undefined where it is
 * no report of this campaign: neither does it say so itself, nor are there headings of the outline in it.
 */
export function interpretWord(
  context: CampaignContext,
  document: WordText,
  source: SourceFile,
): Submission | undefined {
  const first = readSections(context, headingWords(context, undefined), document.paragraphs);
  const campaign = document.properties[propertyNames.campaign];
  const unit = unitOf(context, document, first.before, source);
  const { kind } = unit;
  const read = readSections(context, headingWords(context, kind), document.paragraphs);
  if (campaign === undefined && read.sure < leastHeadings) return undefined;
  return new WordReport(context, document, { ...source, isWord: true }, unit, read).submission(campaign);
}

/** By its properties, the lines above its first heading, its name; as for a workbook. */
function unitOf(
  context: CampaignContext,
  { properties }: WordText,
  before: readonly WordParagraph[],
  source: SourceFile,
): FoundUnit {
  const code = properties[propertyNames.unit];
  const marks: readonly UnitMark[] = code === undefined ? [] : [{ by: "property", unit: code }];
  return findUnit(context, { marks, titles: [titleLines(before)], fileName: baseName(placeName(source)) });
}

const mostTitles = 40;
const longestTitle = 200;

/**
 * A letterhead stands in cells or in capitals, the agency above over the agency itself: together they tell one xã Thanh Sơn
 * from another. Only where there is none do other short lines count: "UBND xã báo cáo như sau" names no commune.
 */
function titleLines(before: readonly WordParagraph[]): readonly string[] {
  const cells = new Map<string, string>();
  const lines: string[] = [];
  const others: string[] = [];
  for (const { cell, text } of before.slice(0, mostTitles)) {
    if (text.length > longestTitle) continue;
    const line = text.replace(/\n/g, " ");
    if (!cell) (line === line.toUpperCase() ? lines : others).push(line);
    else {
      const key = `${cell.table}:${cell.column}`;
      cells.set(key, `${cells.get(key) ?? ""} ${text}`.trim());
    }
  }
  const head = [...cells.values(), lines.join(" ")].filter((line) => line !== "");
  return head.length > 0 ? head : others;
}

class WordReport {
  readonly #findings: Finding[] = [];
  readonly #file: string;

  constructor(
    readonly context: CampaignContext,
    readonly document: WordText,
    readonly source: SourceFile,
    readonly unit: FoundUnit,
    readonly read: ReadSections,
  ) {
    this.#file = placeName(source);
  }

  submission(campaign: string | undefined): Submission {
    const { properties, lastSaved } = this.document;
    const { texts } = this.read;
    const revision = Number(properties[propertyNames.revision] ?? "1");
    this.#tellIdentity();
    this.#tellSections();
    this.#findings.push(...textFindings(this.document, this.read, this.#file));
    return {
      source: { ...this.source, lastSaved: this.source.lastSaved ?? lastSaved },
      campaign,
      version: properties[propertyNames.version],
      unit: this.unit.unit,
      identifiedBy: this.unit.identifiedBy,
      unitIsLikely: this.unit.likely,
      level: properties[propertyNames.level],
      revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
      sheets: [],
      figures: new FigureColumns(this.context.index.slots.length),
      notes: new Map(),
      narratives: texts.narratives(),
      lists: [],
      outside: texts.outside().map(({ sheet, cell, text }) => ({ sheet, cell, text })),
      doubtfulTexts: texts.doubts().map((doubt) => ({ ...doubt, question: this.#ofFile(doubt.question) })),
      missingParts: this.context.campaign.lists.map(({ id }) => id),
      findings: this.#findings,
    };
  }

  #ofFile(question: string): string {
    return fileQuestion(question, this.source.sha256);
  }

  #find(
    code: string,
    severity: Severity,
    params: Finding["params"],
    about: Pick<Finding, "section" | "question"> & { readonly number?: number } = {},
  ): void {
    const { number, ...subject } = about;
    const { unit } = this.unit;
    this.#findings.push({
      code,
      severity,
      ...(unit !== undefined && { unit }),
      ...subject,
      place: { file: this.#file, ...(number !== undefined && { cell: words.paragraph(number) }) },
      params,
    });
  }

  #tellIdentity(): void {
    const question = unitQuestion(this.source.sha256);
    for (const { code, severity, params, asks } of this.unit.findings)
      this.#find(code, severity, { file: this.#file, ...params }, asks ? { question } : {});
  }

  #tellSections(): void {
    const { texts, remarks } = this.read;
    const shown = (path: string): string =>
      this.context.campaign.outline.find((section) => section.path === path)?.shownPath ?? path;
    const given = texts.narratives().map(({ section }) => shown(section));
    this.#find("WORD-001", "notes", { count: given.length, sections: given.join(", ") });
    const missing = this.#missing().map(shown);
    if (missing.length > 0)
      this.#find("WORD-006", "notes", { count: missing.length, sections: missing.join(", ") });
    const open = new Set(texts.doubts().map(({ question }) => question));
    for (const { code, section, number, params, question } of remarks) {
      // Under a doubtful heading nothing may stand: then there is nothing to ask.
      const isAsked = question !== undefined && open.has(question);
      if (question !== undefined && !isAsked) continue;
      this.#find(code, isAsked ? "needs-reason" : "notes", params, {
        section,
        number,
        ...(question !== undefined && { question: this.#ofFile(question) }),
      });
    }
    for (const { text, count, number } of texts.outside())
      this.#find("WORD-005", "notes", { text, count }, { number });
  }

  /** Leaves that are asked for and of which nothing was recognised: perhaps there under a heading of its own. */
  #missing(): readonly string[] {
    const { kind } = this.unit;
    const asked = kind === undefined ? [] : (this.context.kinds.get(kind)?.sections ?? []);
    const given = new Set(this.read.texts.narratives().map(({ section }) => section));
    const { sections } = this.context;
    return asked.filter((path) => !given.has(path) && sections.get(path)?.optional !== true);
  }
}
