import { giveForm, type FormGiven } from "../../app/awards/give-form";
import type { NominateResult } from "../../app/awards/nominate";
import type { AwardDecision } from "../../domain/awards/award-decisions";
import { parseIsoDay } from "../../domain/day";
import { WrongCall } from "./arguments";

/** "gk-huyen,1234/QĐ-UBND,2023-12-20,Nguyễn Văn A"; who signed can be left out. */
function formGiven(text: string): FormGiven {
  const [form = "", number = "", day = "", ...rest] = text.split(",").map((part) => part.trim());
  if (form === "" || number === "" || parseIsoDay(day) === undefined) throw new WrongCall("give", { text });
  return { form, number, day, signer: rest.join(", ") };
}

/** The signed decisions of a call, one after the other, as entries of the log. */
export function giveOptions(
  { decided, book, log: before }: NominateResult,
  texts: readonly string[],
  at: string,
): readonly AwardDecision[] {
  const given: AwardDecision[] = [];
  for (const text of texts) {
    const log = [...before, ...given];
    const entries = giveForm({ decided, book, log }, formGiven(text), at);
    if (!entries) throw new WrongCall("giveNobody", { form: formGiven(text).form });
    given.push(...entries.filter(({ nomination }) => !given.some((one) => one.nomination === nomination)));
  }
  return given;
}
