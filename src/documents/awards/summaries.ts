import { formLabel } from "../../domain/awards/award-catalogues";
import type { AwardList } from "../../domain/awards/award-lists";
import { awardListWords, kindWords, writtenOut } from "../../messages/award-list-words";
import { dossierWords } from "../../messages/dossier-words";
import { masthead, signatureOf } from "../agency-block";
import type { DocumentBlock, DocumentSpec, TableBlock, TableRow } from "../spec";
import { paragraph } from "../title-blocks";
import { documentOf, printedName, whatFor, type Dossier } from "./dossier";

const words = dossierWords.summaries;
const shares = [0.06, 0.24, 0.22, 0.48] as const;

/** Tóm tắt thành tích of everybody on the lists, in their order; what nobody has written yet is left to be filled in. */
export function summaries(dossier: Dossier): DocumentSpec {
  const { desk, unit, issuer, lists } = dossier;
  return documentOf(dossier, words.title, [
    masthead(desk.context, unit, issuer, { symbol: "BC", year: desk.decisionOn.year }),
    paragraph("title", words.title),
    paragraph("subtitle", words.subject(whatFor(dossier))),
    ...lists
      .filter(({ count }) => count > 0)
      .flatMap((list): readonly DocumentBlock[] => [
        paragraph("caption", awardListWords.title(list.kind)),
        tableOf(dossier, list),
      ]),
    signatureOf(issuer, { name: undefined, position: undefined }),
  ]);
}

function tableOf({ desk: { context } }: Dossier, { kind, groups }: AwardList): TableBlock {
  const nominations = groups.flatMap((group) => group.nominations);
  return {
    kind: "table",
    columns: shares.map((share, at) => ({ share, align: at === 0 ? "centre" : "left" })),
    head: words.columns(kindWords[kind].one),
    rows: nominations.map((nomination, at): TableRow => {
      const by = context.units.get(nomination.unit)?.name ?? nomination.unit;
      const form = writtenOut(formLabel(context, nomination.form));
      return {
        look: "plain",
        cells: [
          String(at + 1),
          printedName(nomination),
          [form, by].filter(Boolean).join("; "),
          nomination.summary === "" ? words.blank : nomination.summary,
        ],
      };
    }),
    points: 12,
  };
}
