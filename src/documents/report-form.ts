import type { Section, Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { identityProperties } from "../domain/submission/identity-properties";
import { unitInText } from "../domain/unit/unit-in-text";
import { programName } from "../messages/identity-words";
import { reportFormWords as words } from "../messages/report-form-words";
import { closingBlocks, issuerOf, masthead, type Issuer } from "./agency-block";
import { askedSections, bookmarkOf, headingText, withoutNumber } from "./outline-headings";
import type { DocumentBlock, DocumentSpec } from "./spec";
import { addresseeOf, paragraph, titleBlocks } from "./title-blocks";

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

function outlineBlocks(context: CampaignContext, unit: Unit): readonly DocumentBlock[] {
  return askedSections(context, unit).flatMap((section) => sectionBlocks(context, unit, section));
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

function endBlocks(issuer: Issuer): readonly DocumentBlock[] {
  return [paragraph("body", words.closing(issuer.name)), ...closingBlocks(issuer)];
}
