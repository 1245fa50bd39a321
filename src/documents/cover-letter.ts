import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { vietnameseDay } from "../domain/day";
import { identityProperties } from "../domain/submission/identity-properties";
import { coverLetterWords as words } from "../messages/cover-letter-words";
import { programName } from "../messages/identity-words";
import { reportFormWords } from "../messages/report-form-words";
import { issuerOf, masthead, signatureOf } from "./agency-block";
import type { Signer } from "./signing-lines";
import type { DocumentBlock, DocumentSpec } from "./spec";
import { addresseeOf, paragraph } from "./title-blocks";

export interface CoverLetterInput {
  readonly unit: Unit;
  readonly revision: number;
  /** Names of the files that go along. */
  readonly workbook: string;
  readonly report: string | undefined;
  /** What a later hand-in changes, a line each. */
  readonly amendments: readonly string[];
  readonly signer: Signer;
  readonly createdAt: string;
}

/**
 * Công văn gửi báo cáo (NĐ 30/2020 PL III, mẫu 1.5): no name of a kind in front, its subject stands small below the number.
 * Number and day are left to the archivist.
 */
export function coverLetter(context: CampaignContext, input: CoverLetterInput): DocumentSpec {
  const { unit, revision, signer, createdAt } = input;
  const { campaign } = context;
  const issuer = issuerOf(context, unit);
  const subject = words.subject(campaign.movement, revision);
  const addressee = addresseeOf(context, unit);
  return {
    title: words.title(unit.name),
    subject: campaign.title,
    creator: programName,
    custom: identityProperties(context, unit, revision),
    createdAt,
    blocks: [
      ...(issuer.frame === "own"
        ? [paragraph("hint", reportFormWords.ownFrame), paragraph("subtitle", subject)]
        : [masthead(context, unit, issuer, { letter: subject })]),
      paragraph("addressee", reportFormWords.addressee(addressee)),
      paragraph("body", words.opening(campaign.legalBasis[0] ?? "", issuer.name, campaign.title, revision)),
      ...enclosed(input).map((text, at) => paragraph("listed", words.numbered(at + 1, text))),
      paragraph("body", words.cutOff(vietnameseDay(campaign.cutOff))),
      ...changed(input),
      paragraph("closing", words.closing(issuer.name, addressee)),
      signatureOf(issuer, signer),
    ],
  };
}

const enclosed = ({ workbook, report }: CoverLetterInput): readonly string[] => [
  words.signed,
  ...(report === undefined ? [] : [words.word(report)]),
  words.figures(workbook),
];

const changed = ({ amendments, revision }: CoverLetterInput): readonly DocumentBlock[] =>
  amendments.length === 0
    ? []
    : [
        paragraph("body", words.changes(revision - 1)),
        ...amendments.map((text) => paragraph("body", words.change(text))),
      ];
