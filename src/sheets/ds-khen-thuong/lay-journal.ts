import { formLabel } from "../../domain/awards/award-catalogues";
import { chainOf } from "../../domain/awards/award-chain";
import { withoutUndone, type AwardAction, type AwardDecision } from "../../domain/awards/award-decisions";
import { parseIsoDay, vietnameseDay } from "../../domain/day";
import { awardListWords, writtenOut } from "../../messages/award-list-words";
import { awardJournalWords as words, opinionWords } from "../../messages/referral-words";
import { resultWords } from "../../messages/result-words";
import { shownMoment } from "../shown-moment";
import type { SheetSpec } from "../spec";
import { layTableSheet } from "../table-sheet";
import type { ListsBook } from "./lists-book";

/** Nhật ký xử lý: every decision with who, when and why, those taken back marked. */
export function layAwardJournal(book: ListsBook): SheetSpec {
  const { unit, decided, log, context } = book;
  const counting = new Set(withoutUndone(log).map(({ id }) => id));
  const nominations = new Map(decided.all.map(({ nomination }) => [nomination.id, nomination]));
  return layTableSheet({
    name: words.sheet,
    title: resultWords.title(words.sheet, unit.name),
    columns: [
      { heading: awardListWords.number, px: 44, role: "list-number" },
      { heading: words.columns.at, px: 130 },
      { heading: words.columns.what, px: 200 },
      { heading: words.columns.nominee, px: 260 },
      { heading: words.columns.unit, px: 140 },
      { heading: words.columns.by, px: 160 },
      { heading: words.columns.reason, px: 320 },
    ],
    count: log.length,
    *rows() {
      for (const [at, decision] of log.entries()) {
        const { id, action, by, reason } = decision;
        const nomination = nominations.get(decision.nomination);
        const isCounting = counting.has(id) || action.kind === "undo";
        yield [
          at + 1,
          shownMoment(decision.at),
          [words.actions[action.kind], ...(isCounting ? [] : [words.undone])].join(" "),
          nomination?.name ?? (action.kind === "guidance" ? "" : decision.nomination),
          nomination ? (context.units.get(nomination.unit)?.name ?? nomination.unit) : "",
          by,
          [detailOf(book, decision), reason].filter(Boolean).join("; "),
        ];
      }
    },
    footer: awardListWords.footer(words.sheet, unit.name),
  });
}

type Details = {
  readonly [Kind in AwardAction["kind"]]?: (
    book: ListsBook,
    action: Extract<AwardAction, { kind: Kind }>,
    decision: AwardDecision,
  ) => string;
};

const stepLabel = ({ desk, decided }: ListsBook, nomination: string, step: string): string => {
  const form = decided.all.find((one) => one.nomination.id === nomination)?.nomination.form ?? "";
  return chainOf(desk.rules, form).find(({ id }) => id === step)?.label ?? step;
};

const details: Details = {
  form: ({ context }, { form }) => writtenOut(formLabel(context, form)),
  merge: ({ decided }, { into }) =>
    decided.all.find(({ nomination }) => nomination.id === into)?.nomination.name ?? into,
  order: (_book, { place }) => String(place),
  step: (book, { step }, { nomination }) => stepLabel(book, nomination, step),
  opinion: (_book, { opinion, text, number, day }) => {
    const said = parseIsoDay(day);
    return [opinionWords[opinion], text, number, said ? vietnameseDay(said) : ""].filter(Boolean).join(", ");
  },
  guidance: (_book, { guidance }) => guidance.source,
  give: (_book, { number, day, signer }) => {
    const on = parseIsoDay(day);
    return [number, on ? vietnameseDay(on) : day, signer].filter(Boolean).join(", ");
  },
};

function detailOf(book: ListsBook, decision: AwardDecision): string {
  const detail = details[decision.action.kind] as Details["accept"];
  return detail?.(book, decision.action as Extract<AwardAction, { kind: "accept" }>, decision) ?? "";
}
