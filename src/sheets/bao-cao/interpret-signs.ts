import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellText } from "../cell-text";
import type { GridCell } from "../grid";

/** "x" in a cell that is not asked is ours, not an answer. */
export const isClosedSign = (text: string): boolean => text === "x" || text === "×" || text === "X";

const states = /^(?:Sai|Thiếu|Lưu ý|Đạt|Tự tính|xong|\d+ lỗi|còn \d+ mục|Đã điền|Còn \d+ lỗi|Không có lỗi)/;
const stateInFormula = /"(?:Sai|Thiếu|Đạt|xong|Đã điền |Không có lỗi)/;

/** What Kiểm tra says, as our formula or as its pasted value, and the little mark beside a text. */
export function isOwnText(cell: GridCell): boolean {
  if (cell.formula !== undefined && stateInFormula.test(cell.formula)) return true;
  const text = cellText(cell);
  return text === "" || text === words.narrativeMark || text === words.textByWord || states.test(text);
}

/** People number rows by themselves ("1", "2.1", "a)"), and required entries carry our star. */
export const isNumbering = (text: string): boolean => text.length <= 4;
