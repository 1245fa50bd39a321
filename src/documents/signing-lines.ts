import type { PaperFrame } from "../domain/campaign/campaign";
import { reportFormWords as words } from "../messages/report-form-words";

/** Who signs, as the workbook says; undefined parts are left for the writer. */
export interface Signer {
  readonly name: string | undefined;
  readonly position: string | undefined;
}

interface Signing {
  readonly frame: PaperFrame;
  readonly head?: string | undefined;
}

/** Who signs on whose behalf, as capitals above the name; offices outside NĐ 30 have their own ways. */
const authorities: Readonly<Record<PaperFrame, readonly string[]>> = {
  "people's-committee": [words.onBehalf, words.chairman],
  council: [words.onCouncil, words.chairman],
  department: [words.director],
  office: [words.officeHead],
  "state-agency": [words.head],
  own: [],
};

/** The last line is the head's own; the campaign may name another. */
export function authorityOf({ frame, head }: Signing): readonly string[] {
  const lines = authorities[frame];
  return head === undefined ? lines : [...lines.slice(0, -1), head.toUpperCase()];
}

const deputy = /^PHÓ\s+/u;
const acting = /^(?:QUYỀN|Q\.)\s+/u;
/** Somebody else's order or power: then nobody signs on behalf of the whole office. */
const byOrder = /^(?:TL|TUQ|TM)\./u;
const typedOut = /^(?:TM|KT|TL|TUQ|Q)\./u;
/** Typed in one line: "KT. Chủ tịch, Phó Chủ tịch"; "TL. Chủ tịch - Chánh Văn phòng". */
const between = /\s*[,;\n/]\s*|\s+[-\u2013]\s+/u;

/**
 * The lines above the name (NĐ 30/2020 PL I): a deputy signs KT. (instead of) the head, an acting head Q., by order TL., by
 * power TUQ.; who typed the form out gets it as typed. A position nobody knows is the head's own.
 */
export function signingLines(issuer: Signing, position: string | undefined): readonly string[] {
  const authority = authorityOf(issuer);
  if (position === undefined) return authority;
  const said = position.trim().toUpperCase();
  const [first = "", ...others] = typedOut.test(said)
    ? said.split(between).filter((line) => line !== "")
    : [said];
  const [onBehalf, head = first] = authority.length > 1 ? authority : [undefined, authority[0]];
  if (byOrder.test(first)) return [first, ...others];
  const above = onBehalf === undefined ? [] : [onBehalf];
  if (deputy.test(first)) return [...above, `${words.instead} ${head}`, first, ...others];
  if (acting.test(first)) return [...above, `${words.acting} ${head}`, ...others];
  return [...above, first, ...others];
}
