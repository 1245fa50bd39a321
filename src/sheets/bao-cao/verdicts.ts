import type { CampaignContext } from "../../domain/campaign/context";
import { tidy } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { GridCell } from "../grid";
import { outlineColumns } from "./columns";

/** Knows everything the column Kiểm tra can say by itself: whole texts, never their beginnings. */
export type VerdictTest = (text: string) => boolean;

const fixed: ReadonlySet<string> = new Set([
  words.fine,
  words.finished,
  words.computedState,
  words.noText,
  words.textByWord,
  words.longParagraph,
  words.noMistake,
]);

const countedWords = /^Đạt \(\d+ từ\)$/;

/** What Kiểm tra says of a leaf's text: only the first row of the text says it. */
export const isTextVerdict = (text: string): boolean => ofText.has(text) || countedWords.test(text);

const ofText: ReadonlySet<string> = new Set([words.noText, words.textByWord, words.longParagraph]);

/** "Thiếu: còn 3 ô chưa nhập", "Đạt (120 từ)", "2 lỗi, còn 3 mục", "Đã điền 12/80 mục", "Còn 2 lỗi phải sửa". */
const counting = [
  /^Thiếu: còn \d+ ô chưa nhập$/,
  countedWords,
  /^\d+ lỗi(?:, còn \d+ mục)?$/,
  /^còn \d+ mục$/,
  /^Đã điền \d+\/\d+ mục$/,
  /^Còn \d+ lỗi phải sửa$/,
];

const known = new WeakMap<CampaignContext, VerdictTest>();

export function verdictTest(context: CampaignContext): VerdictTest {
  const before = known.get(context);
  if (before) return before;
  const messages = new Set([
    ...[words.notNumber, words.notDay, words.notYesNo, words.notChoice],
    ...[words.fewerThanListed, words.shareOrPercent],
    ...context.index.slots.flatMap(({ part }) => part.constraints.map(({ message }) => tidy(message.vi))),
  ]);
  const tokens = outlineColumns(context).periods.map(({ token }) => token);
  const isRule = ruleTest(tokens, messages);
  const test: VerdictTest = (text) =>
    fixed.has(text) || counting.some((form) => form.test(text)) || isRule(text);
  known.set(context, test);
  return test;
}

/** "Sai 2021 2023: phải từ 0 đến 100": the state, the columns it is about, and the rule's own message. */
function ruleTest(tokens: readonly string[], messages: ReadonlySet<string>): VerdictTest {
  const names = tokens.map((token) => ` ${tidy(token).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const form = new RegExp(`^(?:Sai|Lưu ý)(?:${names.join("|")})*: (.+)$`);
  return (text) => messages.has(form.exec(text)?.[1] ?? "");
}

const stateInFormula = /"(?:Sai|Thiếu|Đạt|xong|Đã điền |Không có lỗi)/;

/** What stands in Kiểm tra by itself: our formula with a result it can have, or that result pasted as a value. */
export function isVerdict(test: VerdictTest, cell: GridCell): boolean {
  const text = cellText(cell);
  if (text === "" || test(text)) return true;
  return cell.value.kind === "error" && cell.formula !== undefined && stateInFormula.test(cell.formula);
}
