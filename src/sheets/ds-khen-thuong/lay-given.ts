import { formLabel } from "../../domain/awards/award-catalogues";
import type { GivenAward } from "../../domain/awards/given-awards";
import type { Nomination } from "../../domain/awards/nomination";
import type { CampaignContext } from "../../domain/campaign/context";
import { parseIsoDay } from "../../domain/day";
import { awardGivenWords as words, awardListWords, writtenOut } from "../../messages/award-list-words";
import type { SheetSpec } from "../spec";
import { layTableSheet } from "../table-sheet";
import type { ListsBook } from "./lists-book";

/** Names alone do not tell people apart: who they are goes along. */
const whereOf = ({ units }: CampaignContext, { position, place, unit }: Nomination): string =>
  [position, place, units.get(unit)?.name ?? unit].filter(Boolean).join(", ");

/**
 * Đã khen thưởng: who was rewarded by which decision. The next nomination takes the workbook as its list of past decisions, and
 * reads this sheet alone.
 */
export function layGiven(
  { context, unit }: Pick<ListsBook, "context" | "unit">,
  given: readonly GivenAward[],
): SheetSpec {
  const px = [44, 280, 110, 280, 260, 150, 110, 180];
  return layTableSheet({
    name: words.sheet,
    title: words.title(unit.name),
    columns: words.columns.map((heading, at) => ({
      heading,
      px: px[at] ?? 120,
      role: at === 0 ? "list-number" : "list-cell",
    })),
    count: given.length,
    *rows() {
      for (const [at, { nomination, given: by }] of given.entries())
        yield [
          at + 1,
          nomination.name,
          words.kinds[nomination.kind],
          writtenOut(formLabel(context, nomination.form)),
          whereOf(context, nomination),
          by.number,
          parseIsoDay(by.day) ?? by.day,
          by.signer,
        ];
    },
    filter: true,
    footer: awardListWords.footer(words.sheet, unit.name),
  });
}
