import type { NomineeKind } from "../../domain/awards/award-rules";
import { prizeMoney } from "../../domain/awards/prize-money";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { awardListWords, kindWords } from "../../messages/award-list-words";
import { dossierWords } from "../../messages/dossier-words";
import { masthead, signatureOf } from "../agency-block";
import type { DocumentBlock, DocumentSpec } from "../spec";
import { paragraph } from "../title-blocks";
import {
  basisTexts,
  countsIn,
  documentOf,
  formsDecided,
  unitName,
  whatFor,
  type Dossier,
  type DossierForm,
} from "./dossier";
import { listTable } from "./list-tables";

const words = dossierWords.decision;

/** Dự thảo Quyết định with its list, of the forms this level decides itself; undefined where it decides none of them. */
export function draftDecision(dossier: Dossier): DocumentSpec | undefined {
  const forms = formsDecided(dossier, "here");
  if (forms.length === 0) return undefined;
  return documentOf(
    dossier,
    words.title,
    forms.flatMap((form, at) => [
      ...(at === 0 ? [] : [{ kind: "section", orientation: "portrait" } as const]),
      ...decisionBlocks(dossier, form),
      ...listBlocks(dossier, form),
    ]),
  );
}

function decisionBlocks(dossier: Dossier, form: DossierForm): readonly DocumentBlock[] {
  const { desk, unit, issuer } = dossier;
  const what = whatFor(dossier);
  const signer = issuer.frame === "people's-committee" ? words.signer : words.head;
  const { money } = desk.pack;
  return [
    masthead(desk.context, unit, issuer, { symbol: "QĐ", year: desk.decisionOn.year }),
    paragraph("hint", words.draft),
    paragraph("title", words.title),
    paragraph("subtitle", words.subject(form.label, what)),
    paragraph("title", signer(issuer.name)),
    ...basisTexts(dossier).map((text) => paragraph("body", dossierWords.basis(text))),
    paragraph("body", words.proposal(unitName(dossier))),
    paragraph("title", words.decides),
    paragraph("body", words.first(form.label, countsIn([form]), what)),
    paragraph("body", moneyLine(dossier, form)),
    ...(money && !money.verified ? [paragraph("hint", words.unverified(money.source))] : []),
    paragraph("body", words.force),
    paragraph("body", words.carry),
    signatureOf(issuer, { name: undefined, position: undefined }),
  ];
}

function moneyLine({ desk }: Dossier, { form, groups }: DossierForm): string {
  const kinds = [...new Set(groups.map(({ kind }): NomineeKind => kind))];
  const lines = kinds.flatMap((kind) => {
    const amount = prizeMoney(desk.pack, form, kind);
    return amount === undefined ? [] : [words.each(kindWords[kind].one, vietnameseNumber(amount, 0))];
  });
  return lines.length === 0 ? words.noMoney : words.money(lines.join("; "));
}

function listBlocks({ desk, issuer, lists }: Dossier, { form }: DossierForm): readonly DocumentBlock[] {
  return [
    { kind: "section", orientation: "landscape" },
    paragraph("appendix-title", words.attached),
    paragraph("appendix-of", words.attachedTo(issuer.name)),
    ...lists.flatMap((list) => {
      const groups = list.groups.filter((group) => group.form === form);
      return groups.length === 0
        ? []
        : [
            paragraph("caption", awardListWords.title(list.kind)),
            listTable(desk.context, { ...list, groups }),
          ];
    }),
  ];
}
