import type { GivenBy } from "../../domain/awards/award-decisions";
import type { NomineeKind } from "../../domain/awards/award-rules";
import { prizeMoney } from "../../domain/awards/prize-money";
import { parseIsoDay, type Day } from "../../domain/day";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { awardListWords, kindWords } from "../../messages/award-list-words";
import { dossierWords } from "../../messages/dossier-words";
import { writtenDay } from "../../messages/report-form-words";
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

/** One decision: those of a form it gives the award to, and its number and day where they are on record. */
interface Decided extends DossierForm {
  readonly given: GivenBy | undefined;
}

/**
 * Quyết định with its list, of the forms this level decides itself, one a form: a draft until its number and day are on record.
 * Undefined where it decides none of them.
 */
export function draftDecision(dossier: Dossier): DocumentSpec | undefined {
  const forms = formsDecided(dossier, "here").flatMap((form) => byDecision(dossier, form));
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

/** Those given by one decision stand in it alone; all others of the form are drafted together. */
function byDecision({ given }: Dossier, form: DossierForm): readonly Decided[] {
  const numbers = new Map<string, GivenBy | undefined>();
  for (const { group } of form.groups)
    for (const { id } of group.nominations) {
      const by = given.get(id);
      numbers.set(by ? `${by.number} ${by.day}` : "", by);
    }
  return [...numbers].map(([key, by]) => ({
    ...form,
    given: by,
    groups: form.groups.flatMap(({ kind, group }) => {
      const nominations = group.nominations.filter(({ id }) => {
        const own = given.get(id);
        return (own ? `${own.number} ${own.day}` : "") === key;
      });
      return nominations.length === 0 ? [] : [{ kind, group: { ...group, nominations } }];
    }),
  }));
}

function decisionBlocks(dossier: Dossier, form: Decided): readonly DocumentBlock[] {
  const { desk, unit, issuer } = dossier;
  const what = whatFor(dossier);
  const signer = issuer.frame === "people's-committee" ? words.signer : words.head;
  const { money } = desk.pack;
  return [
    masthead(desk.context, unit, issuer, {
      ...{ symbol: "QĐ", year: desk.decisionOn.year },
      signed: signedBy(form),
    }),
    ...(form.given ? [] : [paragraph("hint", words.draft)]),
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
    signatureOf(issuer, { name: form.given?.signer || undefined, position: undefined }),
  ];
}

function signedBy({ given }: Decided): { readonly number: string; readonly day: Day } | undefined {
  const day = parseIsoDay(given?.day ?? "");
  return given && day ? { number: given.number, day } : undefined;
}

function moneyLine({ desk }: Dossier, { form, groups }: DossierForm): string {
  const kinds = [...new Set(groups.map(({ kind }): NomineeKind => kind))];
  const lines = kinds.flatMap((kind) => {
    const amount = prizeMoney(desk.pack, form, kind);
    return amount === undefined ? [] : [words.each(kindWords[kind].one, vietnameseNumber(amount, 0))];
  });
  return lines.length === 0 ? words.noMoney : words.money(lines.join("; "));
}

function listBlocks({ desk, issuer, lists }: Dossier, form: Decided): readonly DocumentBlock[] {
  const signed = signedBy(form);
  return [
    { kind: "section", orientation: "landscape" },
    paragraph("appendix-title", words.attached),
    paragraph(
      "appendix-of",
      signed
        ? words.attachedToSigned(signed.number, writtenDay(signed.day), issuer.name)
        : words.attachedTo(issuer.name),
    ),
    ...lists.flatMap((list) => {
      const groups = form.groups.filter(({ kind }) => kind === list.kind).map(({ group }) => group);
      return groups.length === 0
        ? []
        : [
            paragraph("caption", awardListWords.title(list.kind)),
            listTable(desk.context, { ...list, groups }),
          ];
    }),
  ];
}
