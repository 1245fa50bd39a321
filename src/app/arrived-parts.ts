import type { Consolidation, UnitReturn } from "../domain/consolidation/consolidation";
import { deskSentence } from "../messages/desk-words";
import type { Language } from "../messages/sentence";
import { particularsOf } from "../sheets/consolidated-workbook/unit-particulars";
import { listsOf } from "../sheets/standard-workbook/template";
import type { ArrivedParts } from "./result-views";

/**
 * The four things a unit sends (practice.md §6), as far as its workbook tells. Nothing else is read: the signed document is
 * known by what the unit wrote of it in its form, the Word file not at all.
 */
export function arrivedParts(
  consolidation: Consolidation,
  child: UnitReturn,
  language: Language,
): ArrivedParts {
  const { answers } = child;
  const unknown = deskSentence("notKnown", language);
  return {
    document: signedDocument(consolidation, child, language) || unknown,
    number: particularsOf(consolidation.context, child, ["M03"]) || unknown,
    word: unknown,
    figures: answers
      ? deskSentence("handIn", language, { revision: answers.revision })
      : deskSentence("notSent", language),
    awards: awardsFile(consolidation, child, language),
  };
}

/** "số 174/BC-UBND, ngày 20/11/2023, người ký Nguyễn Văn An"; what the unit left out is left out, "" where it said nothing. */
function signedDocument({ context }: Consolidation, child: UnitReturn, language: Language): string {
  const said = (part: string): string => particularsOf(context, child, [part]);
  return deskSentence("documentSaid", language, {
    number: said("M03"),
    day: said("M03.ngay"),
    signer: said("M04"),
  }).replace(/^, /, "");
}

/**
 * A unit whose nomination sheets came empty proposes nobody. Where a file came without one of them nobody can say so.
 */
function awardsFile(consolidation: Consolidation, { unit, answers }: UnitReturn, language: Language): string {
  if (!answers) return deskSentence("notSent", language);
  const nominees = answers.lists.filter(({ list }) => isNomination(list)).length;
  if (nominees > 0) return deskSentence("nominates", language, { count: nominees });
  const lists = listsOf(consolidation.context, unit.kind).filter(({ id }) => isNomination(id));
  const isAbsent = consolidation.findings.some(
    ({ code, unit: of, list }) =>
      code === "PLACE-102" && of === unit.code && lists.some(({ id }) => id === list),
  );
  return deskSentence(lists.length > 0 && !isAbsent ? "nominatesNobody" : "notKnown", language);
}

const isNomination = (list: string): boolean => list.startsWith("nominate");
