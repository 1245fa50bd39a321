import type { Consolidation, UnitAnswers, UnitReturn } from "../../domain/consolidation/consolidation";
import { baseName, placeName } from "../../domain/submission/file-name";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { nominationsOf } from "../../sheets/consolidated-workbook/nominations-of";
import { particularsOf } from "../../sheets/consolidated-workbook/unit-particulars";
import type { ArrivedParts } from "../results/result-views";

/**
 * The four things a unit sends (practice.md §6), as far as its files tell: the signed document is known by what the unit
 * wrote of it in its form only.
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
    word: wordFile(child, language),
    figures:
      answers && hasWorkbook(answers)
        ? deskSentence("handIn", language, { revision: answers.revision })
        : deskSentence("notSent", language),
    awards: awardsFile(consolidation, child, language),
  };
}

/** A unit that sent only its Word report has sent no figures. */
export const hasWorkbook = ({ sources }: Pick<UnitAnswers, "sources">): boolean =>
  sources.some(({ source }) => source.isWord !== true);

function wordFile({ answers }: UnitReturn, language: Language): string {
  const words = (answers?.sources ?? []).filter(({ source }) => source.isWord);
  const last = words.at(-1);
  if (!last) return deskSentence("notKnown", language);
  return deskSentence("wordSent", language, {
    file: baseName(placeName(last.source)),
    revision: words.length,
  });
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

function awardsFile(consolidation: Consolidation, child: UnitReturn, language: Language): string {
  if (!child.answers) return deskSentence("notSent", language);
  const count = nominationsOf(consolidation, child);
  if (count === "unknown") return deskSentence("notKnown", language);
  return count === 0
    ? deskSentence("nominatesNobody", language)
    : deskSentence("nominates", language, { count });
}
