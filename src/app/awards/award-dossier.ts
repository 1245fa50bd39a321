import { givenAwards } from "../../domain/awards/given-awards";
import { asciiName } from "../../domain/text/ascii-name";
import { achievementReport } from "../../documents/awards/achievement-report";
import { checklist } from "../../documents/awards/checklist";
import { dossierOf } from "../../documents/awards/dossier";
import { draftDecision } from "../../documents/awards/draft-decision";
import { listDocument } from "../../documents/awards/list-tables";
import { minutes } from "../../documents/awards/minutes";
import { proposal } from "../../documents/awards/proposal";
import { summaries } from "../../documents/awards/summaries";
import type { DocumentSpec } from "../../documents/spec";
import { dossierWords } from "../../messages/dossier-words";
import { layCertificates } from "../../sheets/ds-khen-thuong/lay-certificates";
import type { BookSpec } from "../../sheets/spec";
import type { NominateResult } from "./nominate";

const { files } = dossierWords;

/** A file of the dossier by its name in the zip. */
export type DossierFile =
  | { readonly kind: "document"; readonly name: string; readonly document: DocumentSpec }
  | { readonly kind: "book"; readonly name: string; readonly book: BookSpec };

/**
 * The dossier of the nominations that stand: letter, list, minutes, decision, checklist, summaries of achievement, the table for printing certificates, and a
 * report of achievement for each nominee. Made one after another as they are asked for: there may be thousands.
 */
export function* awardDossier(result: NominateResult, createdAt: string): Generator<DossierFile> {
  const { judged, book, decided } = result;
  const given = new Map(givenAwards(decided.all).map((one) => [one.nomination.id, one.given]));
  const dossier = dossierOf(judged.desk, book.unit, { order: decided.order, createdAt, given });
  const documents: readonly (readonly [string, DocumentSpec | undefined])[] = [
    [files.proposal, proposal(dossier)],
    [files.list, listDocument(dossier)],
    [files.minutes, minutes(dossier)],
    [files.decision, draftDecision(dossier)],
    [files.checklist, checklist(dossier)],
    [files.summaries, summaries(dossier)],
  ];
  for (const [name, document] of documents) if (document) yield { kind: "document", name, document };
  yield { kind: "book", name: files.certificates, book: layCertificates(book, createdAt) };
  const nominations = dossier.lists.flatMap(({ groups }) => groups.flatMap((group) => group.nominations));
  const digits = Math.max(3, String(nominations.length).length);
  for (const [at, nomination] of nominations.entries()) {
    const number = String(at + 1).padStart(digits, "0");
    const name = `${files.reports}/${number}-${asciiName(nomination.name).slice(0, 60)}.docx`;
    yield { kind: "document", name, document: achievementReport(dossier, nomination) };
  }
}
