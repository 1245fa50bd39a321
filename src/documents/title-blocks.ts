import type { Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import { unitInText } from "../domain/unit/unit-in-text";
import { reportFormWords as words } from "../messages/report-form-words";
import type { DocumentBlock, ParagraphLook } from "./spec";

export const paragraph = (look: ParagraphLook, text: string): DocumentBlock => ({
  kind: "paragraph",
  look,
  text,
});

/** "Báo cáo sơ kết …" is the kind of document and its subject: two lines on paper. */
export function titleBlocks(title: string): readonly DocumentBlock[] {
  const subject = /^báo cáo\s+(.)(.*)$/isu.exec(title);
  if (!subject) return [paragraph("title", title)];
  return [
    paragraph("title", words.report),
    paragraph("subtitle", (subject[1] ?? "").toUpperCase() + (subject[2] ?? "")),
    // NĐ 30/2020 PL I: below the subject a line of 1/3 to 1/2 of it.
    { kind: "rule", share: 0.3 },
  ];
}

export function addresseeOf(context: CampaignContext, unit: Unit): string {
  const { agency, office } = levelOf(context, unit).recipient;
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const named = agency.replace("{parent}", parent ? unitInText(context, parent) : "").trim();
  return office === "" ? named : words.through(named, office);
}
