import type { Finding } from "../domain/finding";
import { baseName } from "../domain/submission/file-name";
import { sentenceOf } from "../messages/catalogue";
import type { Language, ShownNames } from "../messages/sentence";
import type { FindingView } from "./finding-view";

/** A finding in words, without a place in the open workbook: that is known to whoever holds it. */
export function viewFinding(
  names: ShownNames,
  finding: Finding,
  at: number,
  language: Language,
): FindingView {
  const { code, severity, section, part, question, place } = finding;
  return {
    // The place in the list tells two alike apart; views are asked for anew whenever the list may differ.
    id: `${at}:${code}`,
    code,
    severity,
    sentence: sentenceOf(finding, names, language),
    where: whereOf(place, language),
    place: undefined,
    section,
    part,
    fixes: [],
    choices: [],
    reason: undefined,
    question,
  };
}

const cellWord = { vi: "ô", en: "cell" } as const;

function whereOf({ file, sheet, cell }: Finding["place"], language: Language): string | undefined {
  const parts = [
    file === undefined || file === "" ? undefined : baseName(file),
    sheet,
    cell === undefined ? undefined : `${cellWord[language]} ${cell}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}
