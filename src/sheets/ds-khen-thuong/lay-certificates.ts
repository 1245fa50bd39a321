import { formLabel } from "../../domain/awards/award-catalogues";
import { prizeMoney } from "../../domain/awards/prize-money";
import { awardListWords, writtenOut } from "../../messages/award-list-words";
import { dossierWords } from "../../messages/dossier-words";
import { programName } from "../../messages/identity-words";
import type { BookSpec } from "../spec";
import { layTableSheet } from "../table-sheet";
import type { ListsBook } from "./lists-book";

const words = dossierWords.certificates;

/** The table Word merges into certificates: the exact name, what for, number and day of the decision left open. */
export function layCertificates(book: ListsBook, createdAt: string): BookSpec {
  const { context, unit, desk, lists } = book;
  const nominations = lists.flatMap(({ list }) => list.groups.flatMap((group) => group.nominations));
  const px = [44, 260, 280, 260, 320, 120, 120, 120];
  const sheet = layTableSheet({
    name: words.sheet,
    title: words.title,
    hint: words.hint,
    columns: words.columns.map((heading, at) => ({
      heading,
      px: px[at] ?? 120,
      role: at === 0 ? "list-number" : "list-cell",
    })),
    count: nominations.length,
    *rows() {
      for (const [at, { kind, name, isWoman, position, place, form }] of nominations.entries())
        yield [
          at + 1,
          writtenOut(formLabel(context, form)),
          kind === "individual" && isWoman !== undefined ? `${isWoman ? "Bà" : "Ông"} ${name}` : name,
          [position, place].filter(Boolean).join(", "),
          words.wording(context.campaign.movement),
          "",
          "",
          prizeMoney(desk.pack, form, kind) ?? "",
        ];
    },
    footer: awardListWords.footer(words.sheet, unit.name),
  });
  return {
    sheets: [sheet],
    names: [],
    properties: {
      title: `${words.title} - ${unit.name}`,
      subject: context.campaign.title,
      category: words.sheet,
      creator: programName,
      createdAt,
      custom: {},
    },
  };
}
