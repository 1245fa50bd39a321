import { formLabel } from "../../domain/awards/award-catalogues";
import { voteShare, type Nomination } from "../../domain/awards/nomination";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { twoDigits, kindWords, writtenOut } from "../../messages/award-list-words";
import { dossierWords as words } from "../../messages/dossier-words";
import { masthead } from "../agency-block";
import type { DocumentSpec, TableBlock } from "../spec";
import { paragraph } from "../title-blocks";
import { documentOf, printedName, whatFor, type Dossier } from "./dossier";

/**
 * Biên bản họp xét with its table of votes. Votes of the level's own council are known only for what it nominated itself; for all else
 * they are left to be filled in, beside what the nominating unit's council said.
 */
export function minutes(dossier: Dossier): DocumentSpec {
  const { desk, unit, issuer, lists } = dossier;
  const counts = lists
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${twoDigits(count)} ${kindWords[kind].one}`)
    .join(", ");
  return documentOf(dossier, words.minutes.title, [
    masthead(desk.context, unit, issuer, { symbol: "BB", year: desk.decisionOn.year }),
    paragraph("title", words.minutes.title),
    paragraph("subtitle", words.minutes.subject(whatFor(dossier))),
    ...words.minutes.lines.map((text) => paragraph("body", text)),
    paragraph("body", words.minutes.result),
    voteTable(dossier),
    paragraph("body", words.minutes.closing(counts)),
    {
      kind: "signature",
      copies: "",
      left: [words.minutes.secretary, "", "", "", ""],
      lines: [words.minutes.chair, "", "", "", ""],
    },
  ]);
}

function voteTable({ desk, unit, lists }: Dossier): TableBlock {
  const nominations = lists.flatMap(({ groups }) => groups.flatMap((group) => group.nominations));
  const shares = [0.06, 0.3, 0.24, 0.14, 0.15, 0.11];
  return {
    kind: "table",
    columns: shares.map((share, at) => ({ share, align: at === 1 || at === 2 ? "left" : "centre" })),
    head: words.minutes.columns,
    rows: nominations.map((nomination, at) => {
      const own = nomination.unit === unit.code;
      return {
        look: "plain",
        cells: [
          String(at + 1),
          printedName(nomination),
          writtenOut(formLabel(desk.context, nomination.form)),
          own ? "" : votesOf(nomination),
          own ? votesOf(nomination) : "",
          own ? shareOf(nomination) : "",
        ],
      };
    }),
    points: 11,
  };
}

const votesOf = ({ votes, members }: Nomination): string =>
  votes === undefined || members === undefined ? "" : `${votes}/${members}`;

function shareOf(nomination: Nomination): string {
  const share = voteShare(nomination);
  return share === undefined ? "" : vietnameseNumber(Math.round(share * 10) / 10, 1);
}
