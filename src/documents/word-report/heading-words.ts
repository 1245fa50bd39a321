import type { Campaign, Section } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching } from "../../domain/text/fold";
import { likeness } from "../../domain/text/likeness";
import { askedSections, withoutNumber } from "../outline-headings";

/** A section as its heading may be worded. */
export interface WordedSection {
  readonly section: Section;
  /** In the outline as the unit is asked it. */
  readonly at: number;
  /** Among its sisters, from 1. */
  readonly ordinal: number;
  /** Verbatim and short, as words. */
  readonly whole: readonly string[];
  /** The same without what all headings share: the movement's name, its span. */
  readonly core: readonly string[];
}

export interface HeadingWords {
  readonly sections: readonly WordedSection[];
  readonly core: (text: string) => string;
}

/** Letters and digits, single spaces between: signs and quotes differ from typist to typist. */
export const plain = (text: string): string =>
  foldForMatching(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** `kind`: of the unit; undefined where nobody knows whose the report is, and every section may stand in it. */
export function headingWords(context: CampaignContext, kind: string | undefined): HeadingWords {
  const byKind = known.get(context) ?? new Map<string, HeadingWords>();
  known.set(context, byKind);
  const before = byKind.get(kind ?? "");
  if (before) return before;
  const made = makeWords(context, kind);
  byKind.set(kind ?? "", made);
  return made;
}

const known = new WeakMap<CampaignContext, Map<string, HeadingWords>>();

function makeWords(context: CampaignContext, kind: string | undefined): HeadingWords {
  const { campaign } = context;
  const sections = kind === undefined ? campaign.outline : askedSections(context, { kind });
  const core = coreOf(campaign);
  const counts = new Map<string, number>();
  return {
    core,
    sections: sections.map((section, at) => {
      const above = section.parent ?? "";
      const ordinal = (counts.get(above) ?? 0) + 1;
      counts.set(above, ordinal);
      const texts = [withoutNumber(section), section.shortName];
      return { section, at, ordinal, whole: texts.map(plain), core: texts.map(core) };
    }),
  };
}

/** Everything said of the movement in every other heading, in any spelling of its name. */
function coreOf({ movement, span }: Campaign): (text: string) => string {
  const common = [movement, span.label].map(plain).filter((words) => words !== "");
  return (text) => {
    const words = common.reduce((left, shared) => left.replaceAll(shared, " "), plain(text));
    const left = words
      .replace(/ (?:trên địa bàn|của xã|của phường|của thị trấn|của huyện|của thành phố) .*$/u, " ")
      .replace(/ (?:trong|thực hiện)? ?phong trào(?: thi đua)?(?= |$)/gu, " ")
      .replace(/ (?:giai đoạn|nếu có|đến năm \d{4})(?= |$)/gu, " ")
      .replace(/ {2,}/g, " ")
      .trim();
    return left === "" ? plain(text) : left;
  };
}

/** A line's words, ready to be compared with every section's. */
export interface SaidWords {
  readonly whole: string;
  readonly core: string;
}

/** The plan's longest heading has some 430 letters: what is longer heads nothing, and is not looked at. */
const longest = 600;

export function saidWords({ core }: HeadingWords, text: string): SaidWords | undefined {
  return text.length > longest ? undefined : { whole: plain(text), core: core(text) };
}

/** The section's own words, with or without what all headings share. */
export const saysExactly = ({ whole, core }: WordedSection, said: SaidWords): boolean =>
  whole.includes(said.whole) || core.includes(said.core);

/** How much a heading's words say the section: 1 its own, 0 nothing in common. */
export function wordedAlike(section: WordedSection, said: SaidWords): number {
  if (saysExactly(section, said)) return 1;
  return Math.max(
    ...section.core.map((own) => Math.max(likeness(own, said.core), contained(own, said.core))),
  );
}

/** A heading shortened to some of its words, or one with words added, and nothing else. */
function contained(own: string, said: string): number {
  const [short, long] = own.length < said.length ? [own, said] : [said, own];
  const isInside = ` ${long} `.includes(` ${short} `);
  return isInside && short.includes(" ") ? 0.62 + 0.3 * (short.length / long.length) : 0;
}
