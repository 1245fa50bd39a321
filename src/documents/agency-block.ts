import type { PaperFrame, Unit } from "../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../domain/campaign/context";
import type { Day } from "../domain/day";
import { unitInText } from "../domain/unit/unit-in-text";
import { reportFormWords as words } from "../messages/report-form-words";
import { authorityOf, signingLines, type Signer } from "./signing-lines";
import type { DocumentBlock, MastheadLine } from "./spec";

/** Who issues a unit's report, as heading and signature need it. */
export interface Issuer {
  /** "Ủy ban nhân dân xã Phú Túc", "Sở Nội vụ". */
  readonly name: string;
  /** Agencies under NĐ 30/2020 get its heading and signature; party, army, police and mass organisations have their own. */
  readonly frame: PaperFrame;
  /** Behind "BC-": "UBND"; blank where the archivist knows it. */
  readonly code: string;
  /** Who signs, where the campaign says it. */
  readonly head?: string | undefined;
}

const unknownCode = "     ";

/** By what the campaign says of the unit or its kind, else by the issuer's name. */
export function issuerOf(context: CampaignContext, unit: Unit): Issuer {
  const name = levelOf(context, unit).issuer.replace("{unit}", unitInText(context, unit));
  const said = { ...context.kinds.get(unit.kind)?.paper, ...unit.paper };
  const frame = said.frame ?? frameNamed(name, levelOf(context, unit).stream === "territory");
  return { name, frame, code: said.code ?? codes[frame] ?? unknownCode, head: said.head };
}

/** What stands behind "BC-" where it is the same everywhere. */
const codes: Readonly<Partial<Record<PaperFrame, string>>> = {
  "people's-committee": "UBND",
  council: "HĐTĐKT",
};

/** Words at the beginning of names. Provincial agencies that follow NĐ 30 without being a "Sở" are named one by one. */
const frames: readonly (readonly [start: string, frame: PaperFrame])[] = [
  [`${words.council} `, "council"],
  [`${words.department} `, "department"],
  [`${words.office} `, "office"],
  ["Văn phòng Ủy ban nhân dân", "state-agency"],
  ["Thanh tra", "state-agency"],
  ["Ban Dân tộc", "state-agency"],
  ["Ban Quản lý", "state-agency"],
];

function frameNamed(name: string, isTerritory: boolean): PaperFrame {
  if (isTerritory && name.startsWith(`${words.people} `)) return "people's-committee";
  return frames.find(([start]) => name.startsWith(start))?.[1] ?? "own";
}

const line = (text: string, look: MastheadLine["look"], ruleBelow?: number): MastheadLine => ({
  text,
  look,
  ...(ruleBelow !== undefined && { ruleBelow }),
});

/** What kind of document it is, where it is no report of the level's own deadline. */
export type MastheadKind =
  | {
      /** "TTr", "BB", "QĐ". */
      readonly symbol: string;
      /** The month is left open where it is not known. */
      readonly year: number;
      /** Number and day of a document that is signed; "12/QĐ-UBND", or "12" alone. */
      readonly signed?: { readonly number: string; readonly day: Day } | undefined;
    }
  /** A letter has no symbol of its kind; its subject stands below its number. */
  | { readonly letter: string };

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
      ...(kind && "letter" in kind ? [line(kind.letter, "small")] : []),
    ],
    right: [
      line(words.nation, "caps-bold"),
      line(words.motto, "bold", 1),
      line(
        kind && "year" in kind ? dayLine(place, kind) : words.placeAndDay(place, day.month, day.year),
        "italic",
      ),
    ],
  };
}

function numberLine({ code }: Issuer, kind: MastheadKind | undefined): string {
  if (kind && "letter" in kind) return words.letterNumber(code);
  const number = kind?.signed?.number;
  if (number === undefined) return words.number(code, kind?.symbol);
  return words.givenNumber(number, number.includes("/") ? "" : words.number(code, kind?.symbol));
}

const dayLine = (
  place: string,
  { year, signed }: Extract<MastheadKind, { readonly year: number }>,
): string => (signed ? words.placeAndWholeDay(place, signed.day) : words.placeAndYear(place, year));

/** "Phú Túc" of "Xã Phú Túc". */
function bareName({ kinds }: CampaignContext, unit: Unit): string {
  const word = kinds.get(unit.kind)?.word ?? "";
  return unit.name.toLowerCase().startsWith(`${word} `) ? unit.name.slice(word.length + 1) : unit.name;
}

/** Copies go left, the signer right; in a form of one column the signer follows. */
export function closingBlocks(issuer: Issuer): readonly DocumentBlock[] {
  return [
    { kind: "paragraph", look: "recipients", text: words.copies },
    {
      kind: "paragraph",
      look: "signature-right",
      text: [...authorityOf(issuer), words.signer].join("\n"),
    },
  ];
}

/** Copies and signature side by side. */
export function signatureOf(
  issuer: Issuer,
  { name, position }: Signer,
  copies: string = words.copies,
): DocumentBlock {
  return { kind: "signature", copies, lines: [...signingLines(issuer, position), "", "", "", name ?? ""] };
}
