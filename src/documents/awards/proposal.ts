import { dossierWords as words } from "../../messages/dossier-words";
import { masthead, signatureOf } from "../agency-block";
import type { DocumentSpec } from "../spec";
import { addresseeOf, paragraph } from "../title-blocks";
import { basisTexts, countsIn, documentOf, formsDecided, unitName, whatFor, type Dossier } from "./dossier";

/** Tờ trình: what this level asks of those above it. Undefined where nothing goes up. Its counts are those of the lists. */
export function proposal(dossier: Dossier): DocumentSpec | undefined {
  const forms = formsDecided(dossier, "above");
  if (forms.length === 0) return undefined;
  const { desk, unit, issuer } = dossier;
  const { context, decisionOn } = desk;
  const basis = basisTexts(dossier);
  const what = whatFor(dossier);
  return documentOf(dossier, words.proposal.title, [
    masthead(context, unit, issuer, { symbol: "TTr", year: decisionOn.year }),
    paragraph("title", words.proposal.title),
    paragraph("subtitle", words.proposal.subject(what)),
    paragraph("addressee", words.addressee(addresseeOf(context, unit))),
    ...basis.map((text, at) =>
      paragraph("body", at === basis.length - 1 ? words.lastBasis(text) : words.basis(text)),
    ),
    paragraph("body", words.proposal.council(unitName(dossier))),
    paragraph("body", words.proposal.asks(issuer.name, countsIn(forms), what)),
    ...forms.map((form, at) => paragraph("body", words.proposal.group(at + 1, form.label, countsIn([form])))),
    paragraph("body", words.proposal.attached),
    paragraph("body", words.proposal.closing(issuer.name)),
    signatureOf(issuer, { name: undefined, position: undefined }),
  ]);
}
