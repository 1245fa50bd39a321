import { cliSentence } from "../../messages/cli-words";
import type { Language } from "../../messages/sentence";

/** Where a command speaks: JSON to standard output, everything for people to standard error. */
export interface Speech {
  readonly json: boolean;
  readonly language: Language;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: (done: number, all: number) => void;
}

export function speechOf(json: boolean, language: Language): Speech {
  return {
    json,
    language,
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    progress: (done, all) => {
      if (process.stderr.isTTY !== true) return;
      const width = 24;
      const filled = Math.round((done / Math.max(1, all)) * width);
      const bar = "█".repeat(filled) + "░".repeat(width - filled);
      process.stderr.write(
        `\r${bar} ${cliSentence("reading", language, { done, all })}${done === all ? "\n" : ""}`,
      );
    },
  };
}
