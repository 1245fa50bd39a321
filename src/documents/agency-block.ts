import type { Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import type { Day } from "../domain/day";
import { unitInText } from "../domain/unit/unit-in-text";
import { reportFormWords as words } from "../messages/report-form-words";
import type { DocumentBlock, MastheadLine } from "./spec";

/** Who issues a unit's report, as heading and signature need it. */
export interface Issuer {
  /** "Ủy ban nhân dân xã Phú Túc", "Sở Nội vụ". */
  readonly name: string;
  /** Agencies under NĐ 30/2020 get its heading and signature; party, army, police and mass organisations have their own. */
  readonly frame: "people's-committee" | "department" | "state-agency" | "own";
  /** Behind "BC-": "UBND"; blank where the archivist knows it. */
  readonly code: string;
}

/** Who signs, as the workbook says; undefined parts are left for the writer. */
export interface Signer {
  readonly name: string | undefined;
  readonly position: string | undefined;
}

/** Words at the beginning of the names of provincial agencies that follow NĐ 30 without being a "Sở". */
const stateAgencies = ["Văn phòng Ủy ban nhân dân", "Thanh tra", "Ban Dân tộc", "Ban Quản lý"];

const unknownCode = "     ";

export function issuerOf(context: CampaignContext, unit: Unit): Issuer {
  const name = levelOf(context, unit).issuer.replace("{unit}", unitInText(context, unit));
  if (name.startsWith(`${words.people} `) && levelOf(context, unit).stream === "territory") {
    return { name, frame: "people's-committee", code: "UBND" };
  }
  if (name.startsWith(`${words.department} `)) return { name, frame: "department", code: unknownCode };
  const isState = stateAgencies.some((start) => name.startsWith(start));
  return { name, frame: isState ? "state-agency" : "own", code: unknownCode };
}

const line = (text: string, look: MastheadLine["look"], ruleBelow?: number): MastheadLine => ({
  text,
  look,
  ...(ruleBelow !== undefined && { ruleBelow }),
});

/** What kind of document it is, where it is no report of the level's own deadline. */
export interface MastheadKind {
  /** "TTr", "BB", "QĐ". */
  readonly symbol: string;
  /** The month is left open where it is not known. */
  readonly year: number;
  /** Number and day of a document that is signed; "12/QĐ-UBND", or "12" alone. */
  readonly signed?: { readonly number: string; readonly day: Day } | undefined;
}

/** NĐ 30/2020 PL I: agency above and issuer left, national heading, place and day right. */
export function masthead(
  context: CampaignContext,
  unit: Unit,
  issuer: Issuer,
  kind?: MastheadKind,
): DocumentBlock {
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const { day } = levelOf(context, unit).deadline;
  const place = bareName(context, issuer.frame === "people's-committee" || !parent ? unit : parent);
  return {
    kind: "masthead",
    left: [
      ...(parent ? [line(`UBND ${parent.name}`.toUpperCase(), "caps")] : []),
      line(issuer.name.toUpperCase(), "caps-bold", 0.4),
      line(numberLine(issuer, kind), "plain"),
    ],
    right: [
      line(words.nation, "caps-bold"),
      line(words.motto, "bold", 1),
      line(kind ? dayLine(place, kind) : words.placeAndDay(place, day.month, day.year), "italic"),
    ],
  };
}

function numberLine({ code }: Issuer, kind: MastheadKind | undefined): string {
  const number = kind?.signed?.number;
  if (number === undefined) return words.number(code, kind?.symbol);
  return words.givenNumber(number, number.includes("/") ? "" : words.number(code, kind?.symbol));
}

const dayLine = (place: string, { year, signed }: MastheadKind): string =>
  signed ? words.placeAndWholeDay(place, signed.day) : words.placeAndYear(place, year);

/** "Phú Túc" of "Xã Phú Túc". */
function bareName({ kinds }: CampaignContext, unit: Unit): string {
  const word = kinds.get(unit.kind)?.word ?? "";
  return unit.name.toLowerCase().startsWith(`${word} `) ? unit.name.slice(word.length + 1) : unit.name;
}

/** Who signs on whose behalf, as capitals above the name; agencies outside NĐ 30 have their own ways. */
const authorities: Readonly<Record<Issuer["frame"], readonly string[]>> = {
  "people's-committee": [words.onBehalf, words.chairman],
  department: [words.director],
  "state-agency": [words.head],
  own: [],
};

/** Copies go left, the signer right; in a form of one column the signer follows. */
export function closingBlocks({ frame }: Issuer): readonly DocumentBlock[] {
  return [
    { kind: "paragraph", look: "recipients", text: words.copies },
    { kind: "paragraph", look: "signature-right", text: [...authorities[frame], words.signer].join("\n") },
  ];
}

/**
 * Copies and signature side by side. A deputy signs KT. (instead of) the head, an acting head Q. (NĐ 30/2020 PL I); a
 * position nobody knows is the head's own.
 */
export function signatureOf({ frame }: Issuer, { name, position }: Signer): DocumentBlock {
  const head = authorities[frame];
  const lines = position === undefined ? head : signedBy(head, position.toUpperCase());
  return { kind: "signature", copies: words.copies, lines: [...lines, "", "", "", name ?? ""] };
}

const deputy = /^PHÓ\s+/u;
const acting = /^(?:QUYỀN|Q\.)\s+/u;

function signedBy(authority: readonly string[], position: string): readonly string[] {
  const [onBehalf, head = position] = authority.length > 1 ? authority : [undefined, authority[0]];
  const above = onBehalf === undefined ? [] : [onBehalf];
  if (deputy.test(position)) return [...above, `${words.instead} ${head}`, position];
  if (acting.test(position)) return [...above, `${words.acting} ${head}`];
  return [...above, position];
}
