import type { ListRow } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import { nominationLists } from "./award-catalogues";
import type { AwardAction } from "./award-decisions";
import type { NomineeKind } from "./award-rules";

/**
 * A nomination made from a row of Mô hình, điển hình: whose model it is, its name and result taken over, the form left open. "Ông
 * Nguyễn Văn A, …" of an individual example gives the person; all else is a collective.
 */
export function nomineeOfModel(
  unit: UnitCode,
  { values }: ListRow,
  form: string,
): Extract<AwardAction, { kind: "add" }> {
  const text = (column: string): string => String(values[column] ?? "");
  const [, title, person, rest = ""] = /^(Ông|Bà) ([^,]+)(?:, (.+))?$/u.exec(text("ten")) ?? [];
  const kind: NomineeKind = person === undefined ? "collective" : "individual";
  const common = { hinhthuc: form, thanhtich: text("ketqua") };
  const who =
    person === undefined
      ? { ten: text("ten") }
      : { danhxung: title === "Bà" ? "ba" : "ong", ten: person, chucvu: rest, noilam: text("diachi") };
  const filled = Object.entries({ ...who, ...common }).filter(([, value]) => value !== "");
  return { kind: "add", unit, list: nominationLists[kind], values: Object.fromEntries(filled) };
}
