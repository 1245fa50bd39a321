import type { Finding } from "../../finding";
import { findingOf, type AwardCheck, type AwardDesk } from "../award-desk";
import { shortenedWords } from "../name-words";
import type { Nomination } from "../nomination";

/** What one row says of itself: the name as it will be printed, the achievement, the declaration, the dossier. */
export const checkRows: AwardCheck = (desk) =>
  desk.nominations.flatMap((nomination) => [
    ...nameFindings(desk, nomination),
    ...dossierFindings(desk, nomination),
  ]);

function nameFindings(desk: AwardDesk, nomination: Nomination): readonly Finding[] {
  const { name, kind } = nomination;
  const short = shortenedWords(name);
  const found: Finding[] = [];
  if (/\s{2,}|^\s|\s$|\s[,.;]/u.test(name))
    found.push(findingOf(desk, { code: "AWARD-013", severity: "notes" }, nomination));
  if (isAllCapitals(name) || startsSmall(name))
    found.push(findingOf(desk, { code: "AWARD-014", severity: "needs-reason" }, nomination));
  if (short.length > 0)
    found.push(
      findingOf(desk, { code: "AWARD-015", severity: "needs-reason" }, nomination, {
        short: short.map(([word]) => word).join(", "),
        full: short.map(([, words]) => words).join(", "),
      }),
    );
  if (kind === "household" && nomination.isWoman === undefined)
    found.push(findingOf(desk, { code: "AWARD-025", severity: "notes" }, nomination));
  return found;
}

/** Three words of capitals or more: "HTX Sông Ray" has one. */
function isAllCapitals(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => /\p{L}{2,}/u.test(word));
  return words.length > 1 && words.every((word) => word === word.toUpperCase());
}

const startsSmall = (name: string): boolean => /^\p{Ll}/u.test(name);

function dossierFindings(desk: AwardDesk, nomination: Nomination): readonly Finding[] {
  const { summary, hasCase, hasReport, hasMinutes } = nomination;
  const found: Finding[] = [];
  if (summary.trim() === "")
    found.push(
      findingOf(desk, { code: "AWARD-016", severity: "blocks" }, nomination, { column: "thanhtich" }),
    );
  if (hasCase === true)
    found.push(findingOf(desk, { code: "AWARD-017", severity: "blocks" }, nomination, { column: "kyluat" }));
  if (hasCase === undefined)
    found.push(
      findingOf(desk, { code: "AWARD-018", severity: "needs-reason" }, nomination, { column: "kyluat" }),
    );
  if (hasReport === false)
    found.push(
      findingOf(desk, { code: "AWARD-023", severity: "needs-reason" }, nomination, { column: "bctt" }),
    );
  if (hasMinutes === false)
    found.push(
      findingOf(desk, { code: "AWARD-028", severity: "needs-reason" }, nomination, { column: "bienban" }),
    );
  return found;
}
