import { applyAwardDecisions } from "../../domain/awards/award-decisions";
import { wholeLog } from "../../domain/awards/award-record";
import { awardKey, givenAwards, receivedRow } from "../../domain/awards/given-awards";
import { pastAwardsIn } from "../../domain/awards/past-awards";
import { readNominations } from "../../domain/awards/read-nominations";
import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { UnitReturn } from "../../domain/consolidation/consolidation";
import type { ListRow } from "../../domain/submission/submission";
import { resultWords as words } from "../../messages/result-words";
import { layAwardSheets, listsOfReturns } from "../consolidated-workbook/award-sheets";
import type { ResultBook } from "../consolidated-workbook/result-book";
import { listHead } from "../ds-khen-thuong/list-places";
import { listCellValue } from "../lists/list-cells";
import type { Role, SheetSpec } from "../spec";
import { layTableSheet, tableHead, type TableValues } from "../table-sheet";

/** A sheet of a list, and how many rows it has above those of the units. */
export interface ListSheet {
  readonly sheet: SheetSpec;
  readonly headRows: number;
}

/**
 * Every list of the units one under the other, with whose row it is; nominations as the lists that are printed, or where no rules
 * are in force as they came, black on white.
 */
export function layMergedLists(book: ResultBook): readonly ListSheet[] {
  const kinds = new Set(book.children.map(({ unit }) => unit.kind));
  const printed = layAwardSheets(book);
  return book.context.campaign.lists
    .filter(({ askedOf }) => askedOf.some((kind) => kinds.has(kind)))
    .map((list) => {
      const sheet = printed.get(list.id);
      return sheet
        ? { sheet: asPrinted(book, list, sheet), headRows: listHead.first }
        : { sheet: mergedList(book, list), headRows: tableHead };
    });
}

/** Under this book's own name and footer. */
const asPrinted = (
  { consolidation: { unit } }: ResultBook,
  { mergedSheet }: ListDefinition,
  { print, ...sheet }: SheetSpec,
): SheetSpec => ({
  ...sheet,
  name: mergedSheet,
  ...(print && { print: { ...print, footerLeft: words.footer(mergedSheet, unit.name) } }),
});

const rowsOf = (answers: UnitReturn["answers"], { id }: ListDefinition): readonly ListRow[] =>
  (answers?.lists ?? []).filter(({ list }) => list === id);

/** Years and counts stand in the middle, amounts right, texts left. */
function roleOf({ kind }: ListColumn["type"], print: boolean): Role {
  if (kind === "year" || kind === "integer") return print ? "print-center" : "list-count";
  return print ? "print-cell" : "list-cell";
}

interface MergedRow {
  readonly id: string;
  readonly by: string;
  readonly values: ListRow["values"];
}

/**
 * What was given by a decision on record here or below, behind the units' own rows; one that a unit lists under the same number
 * stands there already.
 */
function givenRows({ consolidation, context }: ResultBook): readonly MergedRow[] {
  const lists = listsOfReturns(consolidation);
  const { all } = applyAwardDecisions(readNominations(lists), wholeLog(consolidation.awards));
  const listed = new Set(
    lists.flatMap((one) => pastAwardsIn([one]).map(({ decision, name }) => awardKey(decision, name))),
  );
  return givenAwards(all)
    .filter(({ nomination, given }) => !listed.has(awardKey(given.number, nomination.name)))
    .map((award) => ({
      id: `given/${award.nomination.id}`,
      by: context.units.get(award.nomination.unit)?.name ?? award.nomination.unit,
      values: receivedRow(context, award, authorityOf(context, award.nomination.form)),
    }));
}

/** Who decides a form. */
const authorityOf = ({ campaign }: CampaignContext, form: string): string =>
  campaign.awards?.packs.flatMap(({ forms }) => forms).find((rule) => rule.form === form)?.decidedBy ?? "";

function mergedList(book: ResultBook, list: ListDefinition): SheetSpec {
  const { consolidation } = book;
  const given = list.id === "awardsReceived" ? givenRows(book) : [];
  const columns = list.columns.filter(({ type }) => type.kind !== "computed");
  const print = list.id.startsWith("nominate");
  const count = book.children.reduce((sum, { answers }) => sum + rowsOf(answers, list).length, given.length);
  return layTableSheet({
    name: list.mergedSheet,
    title: `${list.title} - ${consolidation.unit.name.toUpperCase()}`,
    columns: [
      { heading: "Mã", px: 60, hidden: true, role: "hidden-id" },
      { heading: "STT", px: 44, role: print ? "print-center" : "list-number" },
      { heading: "Đơn vị", px: 130, role: print ? "print-cell" : "list-cell" },
      ...columns.map(({ heading, px, type }) => ({ heading, px, role: roleOf(type, print) })),
    ],
    count,
    *rows() {
      let number = 0;
      const cellsOf = ({ id, by, values }: MergedRow): TableValues => [
        ...[id, ++number, by],
        ...columns.map((column) => listCellValue(book.context, column, values[column.id])),
      ];
      for (const { unit, answers } of book.children)
        for (const { row, values } of rowsOf(answers, list))
          yield cellsOf({ id: `${unit.code}/${row}`, by: unit.name, values });
      for (const row of given) yield cellsOf(row);
    },
    filter: true,
    footer: words.footer(list.mergedSheet, consolidation.unit.name),
  });
}
