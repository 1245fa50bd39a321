import type { Answers } from "../../src/domain/submission/submission";
import { quoted, squash } from "./cell-words";
import type { Case } from "./case";
import type { Origin } from "./tagged-book";

/** In no text of a finding. */
const notSaid = "\u0000";

/** In an old font a cell shows what was answered, and a finding quotes what it shows. */
export function asAnswered({ lists }: Answers, origin: Origin): string {
  if (origin.kind !== "list") return notSaid;
  const row = lists.find(({ list, row: id }) => list === origin.list && id === origin.row);
  const value = row?.values[origin.column];
  const text = typeof value === "string" ? squash(value).slice(0, quoted) : "";
  return text === "" ? notSaid : text;
}

/** All that is in the file is another unit's, it is taken so, and it is said that the file is named for this one. */
export const isTakenForAnother = ({ unit, found }: Pick<Case, "unit" | "found">): boolean =>
  found.unit !== unit.code &&
  found.findings.some(({ code, params }) => code === "ID-004" && params["other"] === unit.name);
