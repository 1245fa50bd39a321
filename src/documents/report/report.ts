import type { CampaignContext } from "../../domain/campaign/context";
import { identityProperties } from "../../domain/submission/identity-properties";
import { unitInText } from "../../domain/unit/unit-in-text";
import { programName } from "../../messages/identity-words";
import { reportFormWords as formWords } from "../../messages/report-form-words";
import { reportWords as words } from "../../messages/report-words";
import { issuerOf, masthead, signatureOf } from "../agency-block";
import { askedSections, bookmarkOf, numberedHeadings, type NumberedHeading } from "../outline-headings";
import type { DocumentBlock, DocumentSpec } from "../spec";
import { addresseeOf, paragraph, titleBlocks } from "../title-blocks";
import { appendicesOf, type AppendixName } from "./appendices";
import type { ReportContent, ReportText } from "./report-content";
import { sectionTables, TableCounter } from "./section-tables";

/**
 * The report by the outline, as NĐ 30/2020 lays it out: heading, body with the outline's numbering, tables of figures
 * under their sections, signature, appendices. Number and day are left to the archivist.
 */
export function report(context: CampaignContext, content: ReportContent): DocumentSpec {
  const { campaign } = context;
  const { unit, createdAt, signer } = content;
  const issuer = issuerOf(context, unit);
  const appendices = appendicesOf(context, content, issuer);
  return {
    title: words.documentTitle(unitInText(context, unit)),
    subject: campaign.title,
    creator: programName,
    custom: identityProperties(context, unit, 1),
    createdAt,
    isTagged: true,
    blocks: [
      ...(issuer.frame === "own"
        ? [paragraph("hint", formWords.ownFrame)]
        : [masthead(context, unit, issuer)]),
      ...titleBlocks(campaign.title),
      paragraph("addressee", formWords.addressee(addresseeOf(context, unit))),
      paragraph("body", formWords.opening(campaign.legalBasis[0] ?? "", issuer.name)),
      ...bodyBlocks(context, content, appendices.names),
      paragraph("closing", formWords.closing(issuer.name)),
      signatureOf(issuer, signer),
      ...appendices.blocks,
    ],
  };
}

function bodyBlocks(
  context: CampaignContext,
  content: ReportContent,
  appendices: readonly AppendixName[],
): readonly DocumentBlock[] {
  const counter = new TableCounter();
  return numberedHeadings(askedSections(context, content.unit)).flatMap((heading) => [
    headingBlock(heading),
    ...(heading.section.leaf ? textBlocks(content.texts(heading.section.path)) : []),
    ...sectionTables(context, content, heading.section, counter),
    ...appendices
      .filter(({ section }) => section === heading.section.path)
      .map(({ name, title }) => paragraph("body", words.seeAppendix(name, title))),
  ]);
}

const headingBlock = ({ section, text, marker }: NumberedHeading): DocumentBlock => ({
  kind: "heading",
  level: section.depth,
  text,
  bookmark: bookmarkOf(section.path),
  ...(marker && { marker }),
});

/** Paragraphs and bullets stay as they were written; a line of nothing separates and is not printed. */
function textBlocks(texts: readonly ReportText[]): readonly DocumentBlock[] {
  const blocks = texts.flatMap(({ of, text }) => [
    ...(of === undefined ? [] : [paragraph("unit", words.said(of))]),
    ...text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => paragraph("body", line.trim())),
  ]);
  return blocks.length > 0 ? blocks : [paragraph("hint", words.noText)];
}
