import { formLabel } from "../../domain/awards/award-catalogues";
import { givenAwards } from "../../domain/awards/given-awards";
import type { Nomination } from "../../domain/awards/nomination";
import { prizeMoney } from "../../domain/awards/prize-money";
import { parseIsoDay } from "../../domain/day";
import { awardListWords, writtenOut } from "../../messages/award-list-words";
import { dossierWords } from "../../messages/dossier-words";
import { programName } from "../../messages/identity-words";
import type { BookSpec } from "../spec";
import { layTableSheet } from "../table-sheet";
import type { ListsBook } from "./lists-book";

const words = dossierWords.certificates;

const certifiedName = ({ kind, name, isWoman }: Nomination): string =>
  kind === "individual" && isWoman !== undefined ? `${isWoman ? "Bà" : "Ông"} ${name}` : name;

/** The table Word merges into certificates: the exact name, what for, number and day of the decision where they are on record. */
export function layCertificates(book: ListsBook, createdAt: string): BookSpec {
  const { context, unit, desk, lists, decided } = book;
  const given = new Map(givenAwards(decided.all).map((one) => [one.nomination.id, one.given]));
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
      for (const [at, nomination] of nominations.entries()) {
        const { id, kind, position, place, form } = nomination;
        const by = given.get(id);
        yield [
          at + 1,
          writtenOut(formLabel(context, form)),
          certifiedName(nomination),
          [position, place].filter(Boolean).join(", "),
          words.wording(context.campaign.movement),
          by?.number ?? "",
          parseIsoDay(by?.day ?? "") ?? "",
          prizeMoney(desk.pack, form, kind) ?? "",
        ];
      }
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
