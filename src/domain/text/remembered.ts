import { ofItsOwn } from "./of-its-own";

/** Longer texts seldom come twice, and cost more to keep. */
const longest = 48;
/** Of a form's words, read again and again, there are a few thousand. */
const most = 8_000;

/** The same function of a text, its answers for short texts remembered: a form says the same words in every reading. */
export function remembered(compute: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    if (text.length > longest) return compute(text);
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      const kept = ofItsOwn(text);
      answers.set(kept, (answer = compute(kept)));
    }
    return answer;
  };
}
