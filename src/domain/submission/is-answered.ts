import type { FigureAnswer, FigureColumns } from "./figure-columns";

/** An answer stands where something was typed: a value, a sign, or text that could not be read. */
export function isAnswered(figures: FigureColumns, slot: number): boolean {
  const state = figures.state(slot);
  return state !== "absent" && (state !== "blank" || figures.text(slot) !== undefined);
}

/** How an answer is quoted in a sentence: as found where it was kept as text, else its plain value. */
export function shownAnswer(answer: FigureAnswer): string {
  if (answer.text !== undefined) return answer.text;
  if (answer.state === "none") return "-";
  if (answer.state === "not-applicable") return "x";
  if (typeof answer.value === "boolean") return answer.value ? "Có" : "Không";
  return typeof answer.value === "number" ? String(answer.value).replace(".", ",") : (answer.value ?? "");
}
