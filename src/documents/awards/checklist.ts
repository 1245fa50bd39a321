import { voteShare, type Nomination } from "../../domain/awards/nomination";
import { dossierWords } from "../../messages/dossier-words";
import type { DocumentSpec, TableRow } from "../spec";
import { paragraph } from "../title-blocks";
import { documentOf, printedName, type Dossier } from "./dossier";

const words = dossierWords.checklist;

/** Danh mục hồ sơ: what the dossier has to hold, and what is missing of which nominee. */
export function checklist(dossier: Dossier): DocumentSpec {
  const { desk, lists } = dossier;
  const incomplete = lists
    .flatMap(({ groups }) => groups.flatMap((group) => group.nominations))
    .filter((nomination) => missingOf(nomination).length > 0 || !isWhole(nomination));
  const rows = incomplete.map((nomination, at): TableRow => ({
    look: "plain",
    cells: [
      String(at + 1),
      printedName(nomination),
      desk.context.units.get(nomination.unit)?.name ?? nomination.unit,
      said(nomination.hasReport),
      said(nomination.hasMinutes),
      missingOf(nomination).join("; "),
    ],
  }));
  const shares = [0.06, 0.3, 0.17, 0.14, 0.13, 0.2];
  return documentOf(dossier, words.title, [
    paragraph("title", words.title),
    paragraph("subtitle", words.subject),
    ...words.items.map((item) => paragraph("body", `- ${item}.`)),
    ...(rows.length === 0
      ? [paragraph("body", words.complete)]
      : [
          {
            kind: "table",
            columns: shares.map((share, at) => ({ share, align: at === 0 ? "centre" : "left" }) as const),
            head: words.columns,
            rows,
            points: 11,
          } as const,
        ]),
  ]);
}

const isWhole = ({ hasReport, hasMinutes }: Nomination): boolean => hasReport === true && hasMinutes === true;

const said = (has: boolean | undefined): string =>
  has === undefined ? words.unknown : has ? words.has : words.lacks;

const missingOf = (nomination: Nomination): readonly string[] => [
  ...(nomination.summary === "" ? [words.summary] : []),
  ...(nomination.hasCase === undefined ? [words.declared] : []),
  ...(voteShare(nomination) === undefined ? [words.votes] : []),
];
