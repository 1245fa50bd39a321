import type { JournalEntry } from "../../domain/consolidation/consolidation";
import { baseName } from "../../domain/submission/file-name";
import { deskSentence, type DeskWord } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { LogView } from "./log-view";

const words: Readonly<Record<string, DeskWord>> = {
  "JOURNAL-taken": "logTaken",
  "JOURNAL-superseded": "logSuperseded",
  "JOURNAL-duplicate": "logDuplicate",
  "JOURNAL-refused": "logRefused",
  "JOURNAL-foreign": "logForeign",
  "JOURNAL-left-aside": "logAside",
  "JOURNAL-decision": "logDecision",
  "JOURNAL-review-accepted": "logAccepted",
  "JOURNAL-review-sealed": "logSealed",
  "JOURNAL-review-returned": "logReturned",
  "JOURNAL-review-open": "logReopened",
  "JOURNAL-award-accept": "logAwardAccept",
  "JOURNAL-award-return": "logAwardReturn",
  "JOURNAL-award-form": "logAwardForm",
  "JOURNAL-award-order": "logAwardOrder",
  "JOURNAL-award-merge": "logAwardMerge",
  "JOURNAL-award-step": "logAwardStep",
  "JOURNAL-award-opinion": "logAwardOpinion",
  "JOURNAL-award-give": "logAwardGive",
  "JOURNAL-award-add": "logAwardAdd",
  "JOURNAL-award-typed": "logAwardTyped",
  "JOURNAL-award-row-gone": "logAwardRowGone",
  "JOURNAL-award-row-added": "logAwardRowAdded",
  "JOURNAL-award-guidance": "logAwardGuidance",
  "JOURNAL-award-undo": "logAwardUndo",
  "JOURNAL-consolidated": "logConsolidated",
};

/** Nhật ký, newest first. */
export const logEntries = (journal: readonly JournalEntry[], language: Language): LogView["entries"] =>
  [...journal].reverse().flatMap((entry) => {
    const sentence = logSentence(entry, language);
    return sentence === undefined ? [] : [{ at: entry.at, sentence }];
  });

/** Undefined of an entry of a newer version. */
export function logSentence({ code, file, params }: JournalEntry, language: Language): string | undefined {
  const word = words[code];
  const slots = { ...params, file: file === undefined ? "" : baseName(file) };
  return word && deskSentence(word, language, slots);
}
