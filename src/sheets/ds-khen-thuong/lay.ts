import { givenAwards } from "../../domain/awards/given-awards";
import { propertyNames } from "../../domain/submission/identity-properties";
import { awardListWords, kindWords, listsTitle } from "../../messages/award-list-words";
import { programName } from "../../messages/identity-words";
import { unitInText } from "../../domain/unit/unit-in-text";
import type { BookSpec } from "../spec";
import { layAwardFindings } from "./lay-findings";
import { layGiven } from "./lay-given";
import { layAwardJournal } from "./lay-journal";
import { layAwardList } from "./lay-list";
import { layPortals } from "./lay-portals";
import { layStatistics } from "./lay-statistics";
import type { ListsBook } from "./lists-book";

/** Says that a workbook is one of lists, and whose. */
export const listsProperty = "TongHop.AwardLists";

/** The workbook of lists: the three printed ones, what is counted over them, what is held against them, files for the portals. */
export function layAwardLists(book: ListsBook, createdAt: string): BookSpec {
  const { context, unit, lists } = book;
  const given = givenAwards(book.decided.all);
  return {
    sheets: [
      ...lists.map(({ list }) => layAwardList(book, list)),
      layStatistics(book),
      ...(given.length > 0 ? [layGiven(book, given)] : []),
      layAwardFindings(book),
      ...(book.log.length > 0 ? [layAwardJournal(book)] : []),
      ...layPortals(book),
    ],
    names: [],
    properties: {
      title: listsTitle(unitInText(context, unit)),
      subject: context.campaign.title,
      category: `${awardListWords.statistics}, ${lists.map(({ list }) => kindWords[list.kind].sheet).join(", ")}`,
      creator: programName,
      createdAt,
      custom: { [propertyNames.campaign]: context.campaign.id, [listsProperty]: unit.code },
    },
  };
}
