import type { AwardList } from "../../domain/awards/award-lists";
import type { Nomination } from "../../domain/awards/nomination";
import type { CampaignContext } from "../../domain/campaign/context";
import { dossierWords as words } from "../../messages/dossier-words";
import { awardListWords, kindWords, twoDigits, writtenOut } from "../../messages/award-list-words";
import { masthead, signatureOf } from "../agency-block";
import { romanNumber } from "../outline-headings";
import type { DocumentBlock, DocumentSpec, TableBlock, TableRow } from "../spec";
import { paragraph } from "../title-blocks";
import { documentOf, printedName, whatFor, type Dossier } from "./dossier";

const shares = [0.05, 0.2, 0.2, 0.34, 0.1, 0.11] as const;

/** Danh sách as a Word document: each list on pages of its own, landscape, headings repeated. */
export function listDocument(dossier: Dossier): DocumentSpec {
  const { desk, unit, issuer } = dossier;
  const head = masthead(desk.context, unit, issuer, { symbol: "TTr", year: desk.decisionOn.year });
  return documentOf(dossier, awardListWords.footer("Danh sách", unit.name), [
    head,
    paragraph("title", words.list.title),
    paragraph("subtitle", `Có ${whatFor(dossier)}`),
    paragraph("body", words.list.whole(countsOf(dossier))),
    signatureOf(issuer, { name: undefined, position: undefined }),
    ...dossier.lists
      .filter(({ count }) => count > 0)
      .flatMap((list): readonly DocumentBlock[] => [
        { kind: "section", orientation: "landscape" },
        paragraph("appendix-title", awardListWords.title(list.kind)),
        paragraph("appendix-of", `Có ${whatFor(dossier)}`),
        listTable(desk.context, list),
        paragraph("table-note", words.list.closing(`${twoDigits(list.count)} ${kindWords[list.kind].one}`)),
      ]),
  ]);
}

/** "27 tập thể, 29 hộ gia đình, 30 cá nhân" of all lists. */
const countsOf = ({ lists }: Dossier): string =>
  lists
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${twoDigits(count)} ${kindWords[kind].one}`)
    .join(", ");

/** A list's groups under their forms with their counts; the ordinals begin anew. */
export function listTable(context: CampaignContext, { kind, groups }: AwardList): TableBlock {
  const rows = groups.flatMap(({ label, nominations }, at): readonly TableRow[] => {
    const counts = `${twoDigits(nominations.length)} ${kindWords[kind].one}`;
    const form = label === "" ? awardListWords.noForm : writtenOut(label);
    return [
      { look: "group", cells: [words.list.group(romanNumber(at + 1), form, counts), "", "", "", "", ""] },
      ...nominations.map((nomination, index): TableRow => ({
        look: "plain",
        cells: [String(index + 1), ...cellsOf(context, nomination)],
      })),
    ];
  });
  return {
    kind: "table",
    columns: shares.map((share, at) => ({ share, align: at === 0 || at === 4 ? "centre" : "left" })),
    head: words.list.columns[kind],
    rows,
    points: 11,
  };
}

function cellsOf(context: CampaignContext, nomination: Nomination): readonly string[] {
  const { kind, unit, birthYear, position, place, summary, votes, members, awardsBefore } = nomination;
  const by = context.units.get(unit)?.name ?? unit;
  const where = {
    collective: by,
    household: [place, by].filter(Boolean).join("; "),
    individual: [birthYear === undefined ? "" : String(birthYear), position, place]
      .filter(Boolean)
      .join("; "),
  }[kind];
  const vote = votes === undefined || members === undefined ? "" : `${votes}/${members}`;
  return [printedName(nomination), where, summary, vote, awardsBefore];
}
