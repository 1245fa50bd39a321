import type { Section, Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import type { SectionPath } from "../domain/outline/section-path";
import { identityProperties } from "../domain/submission/identity-properties";
import { unitInText } from "../domain/unit/unit-in-text";
import { programName } from "../messages/identity-words";
import { reportFormWords as words } from "../messages/report-form-words";
import { closingBlocks, issuerOf, masthead, type Issuer } from "./agency-block";
import type { DocumentBlock, DocumentSpec, ParagraphLook } from "./spec";

export interface ReportFormInput {
  readonly unit: Unit;
  /** Lần gửi; 1 where absent. */
  readonly revision?: number;
  /** ISO instant from the Clock port. */
  readonly createdAt: string;
}

/** Empty paragraphs to write into under each leaf. */
const roomToWrite = 3;

/**
 * The unit's Word form: the outline as real headings with room to write, so that the narrative need not be typed twice.
 * Headings carry bookmarks made of the section's path, the document its identity as properties.
 */
export function reportForm(
  context: CampaignContext,
  { unit, revision = 1, createdAt }: ReportFormInput,
): DocumentSpec {
  const { campaign } = context;
  const issuer = issuerOf(context, unit);
  const name = unitInText(context, unit);
  return {
    title: words.documentTitle(name),
    subject: campaign.title,
    creator: programName,
    custom: identityProperties(context, unit, revision),
    createdAt,
    footer: words.footer(name),
    blocks: [
      ...(issuer.frame === "own" ? [paragraph("hint", words.ownFrame)] : [masthead(context, unit, issuer)]),
      ...titleBlocks(campaign.title),
      paragraph("subtitle", words.addressee(addresseeOf(context, unit))),
      paragraph("body", words.opening(campaign.legalBasis[0] ?? "", issuer.name)),
      ...outlineBlocks(context, unit),
      ...endBlocks(issuer),
    ],
  };
}

const paragraph = (look: ParagraphLook, text: string): DocumentBlock => ({ kind: "paragraph", look, text });

/** "Báo cáo sơ kết …" is the kind of document and its subject: two lines on paper. */
function titleBlocks(title: string): readonly DocumentBlock[] {
  const subject = /^báo cáo\s+(.)(.*)$/isu.exec(title);
  if (!subject) return [paragraph("title", title)];
  return [
    paragraph("title", words.report),
    paragraph("subtitle", (subject[1] ?? "").toUpperCase() + (subject[2] ?? "")),
  ];
}

function addresseeOf(context: CampaignContext, unit: Unit): string {
  const { agency, office } = levelOf(context, unit).recipient;
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const named = agency.replace("{parent}", parent ? unitInText(context, parent) : "").trim();
  return office === "" ? named : words.through(named, office);
}

function outlineBlocks(context: CampaignContext, unit: Unit): readonly DocumentBlock[] {
  const leaves = new Set(context.kinds.get(unit.kind)?.sections ?? []);
  const asked = (section: Section): boolean =>
    section.leaf ? leaves.has(section.path) : [...leaves].some((leaf) => leaf.startsWith(`${section.path}.`));
  return context.campaign.outline.filter(asked).flatMap((section) => sectionBlocks(context, unit, section));
}

function sectionBlocks(context: CampaignContext, unit: Unit, section: Section): readonly DocumentBlock[] {
  const heading: DocumentBlock = {
    kind: "heading",
    level: section.depth,
    text: headingText(section),
    bookmark: bookmarkOf(section.path),
  };
  const isShortened = withoutNumber(section) !== section.shortName;
  const lists = context.campaign.lists
    .filter((list) => list.section === section.path && list.askedOf.includes(unit.kind))
    .map(({ sheet }) => sheet);
  return [
    heading,
    ...(isShortened ? [paragraph("hint", words.verbatim(withoutNumber(section)))] : []),
    ...(section.topics.length > 0 ? [paragraph("hint", words.topics(section.topics))] : []),
    ...(lists.length > 0 ? [paragraph("hint", words.lists(lists))] : []),
    ...(section.leaf ? Array.from({ length: roomToWrite }, () => paragraph("entry", "")) : []),
  ];
}

const isCounted = (number: string): boolean => /[\p{L}\p{N}]$/u.test(number);

/** "I. ĐẶC ĐIỂM, TÌNH HÌNH", "1. Thuận lợi", "- Đời sống, hạ tầng …". */
function headingText({ number, shortName, depth, optional, text }: Section): string {
  const name = depth === 1 ? shortName.toUpperCase() : shortName;
  const remark = optional ? (/\s*\([^)]*\)$/.exec(text)?.[0] ?? "") : "";
  return `${number}${isCounted(number) ? "." : ""} ${name}${remark}`;
}

function withoutNumber({ number, text }: Section): string {
  const rest = text.startsWith(number) ? text.slice(number.length).replace(/^\.?\s*/, "") : text;
  return rest.replace(/\s*\(nếu có\)$/, "");
}

/** Word allows letters, digits and underscores. Reading a filled form finds its sections by these first. */
export function bookmarkOf(path: SectionPath): string {
  return `muc_${path.replace(/\*/g, "sao").replace(/\./g, "_")}`;
}

function endBlocks(issuer: Issuer): readonly DocumentBlock[] {
  return [paragraph("body", words.closing(issuer.name)), ...closingBlocks(issuer)];
}
