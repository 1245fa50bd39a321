import { WrongCall } from "./arguments";

export function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongCall("guidance", { file });
  }
}
