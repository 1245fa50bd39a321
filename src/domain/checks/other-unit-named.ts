import type { Unit } from "../campaign/campaign";
import { levelOf, type CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { Narrative } from "../submission/submission";
import { foldForMatching, toNfc } from "../text/fold";
import { unitInText } from "../unit/unit-in-text";
import { type NamedUnit, unitNamesOf, type Word } from "../unit/unit-names";
import type { Check, CheckSubject } from "./check";

/**
 * The name of another commune or district left in a unit's text: a sign that it was written for somebody else (domain.md
 * §6). Named with reason, and not said, are (practice.md §8): who is above or below it, neighbours, a road that leads
 * there, a model held together, several units in one sentence, and whoever stands beside its own name. A department speaks
 * of everybody.
 */
export const otherUnitNamed: Check = {
  name: "other-unit-named",
  tells: [
    {
      code: "CHECK-105",
      severities: ["notes"],
      source: "practice.md §8: a text written for somebody else; who is named with reason is not said",
      inWorkbook: "no",
    },
  ],
  run: (subject) => {
    if (levelOf(subject.context, subject.unit).stream !== "territory") return [];
    return subject.answers.narratives.flatMap((narrative) => inNarrative(subject, narrative));
  },
};

function inNarrative(subject: CheckSubject, narrative: Narrative): readonly Finding[] {
  const { context, unit } = subject;
  const text = toNfc(narrative.text);
  const others = new Map<Unit, string>();
  for (const sentence of sentencesOf(text))
    for (const other of othersIn(context, unit, sentence))
      if (!others.has(other)) others.set(other, sentence);
  const [first] = others;
  if (!first) return [];
  const { section, sheet, cell } = narrative;
  // No figure's place: what is left is the file.
  const { file } = subject.placeOf(-1);
  return [
    {
      code: "CHECK-105",
      severity: "notes",
      unit: unit.code,
      section,
      place: {
        ...(file !== undefined && { file }),
        ...(sheet !== "" && { sheet }),
        ...(cell !== "" && { cell }),
      },
      params: {
        others: [...others.keys()].map((other) => unitInText(context, other)).join(", "),
        text: first[1],
      },
    },
  ];
}

/** Also by ";": a report's list of results is one sentence to its writer, not to its reader. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.;!?])\s+|\n/).filter((sentence) => sentence.trim() !== "");

function othersIn(context: CampaignContext, unit: Unit, sentence: string): readonly Unit[] {
  const names = unitNamesOf(context);
  const words = names.wordsOf(sentence);
  const named = names
    .namedIn(sentence, words)
    .filter(({ units }) => units.some((one) => levelOf(context, one).stream === "territory"));
  const strange = named.filter(({ units }) => !units.some((one) => isOwnGround(context, unit, one)));
  if (strange.length === 0 || named.some(({ units }) => units.includes(unit))) return [];
  if (new Set(strange.map(({ units }) => units)).size > 1) return [];
  const [first] = strange;
  return !first || strange.some((one) => isNamedWithReason(words, one)) ? [] : [nearest(unit, first)];
}

/** Of two units of one name the one of the same district is meant. */
function nearest({ parent }: Unit, { units }: NamedUnit): Unit {
  const found = units.find((one) => one.parent === parent) ?? units[0];
  if (!found) throw new RangeError("a name without a unit");
  return found;
}

/** The unit itself, who stands above it, and who below. */
function isOwnGround({ units }: CampaignContext, unit: Unit, other: Unit): boolean {
  const isUnder = (lower: Unit, upper: Unit): boolean => {
    for (
      let at: Unit | undefined = lower;
      at;
      at = at.parent === undefined ? undefined : units.get(at.parent)
    )
      if (at === upper) return true;
    return false;
  };
  return isUnder(unit, other) || isUnder(other, unit);
}

/** Right in front of the name: where a road leads, whom something is done with or learned from. */
const leading = new Set(
  [
    ...[
      "đi",
      "đến",
      "tới",
      "nối",
      "sang",
      "qua",
      "từ",
      "với",
      "giáp",
      "và",
      "cùng",
      "giữa",
      "liên",
      "như",
      "hoặc",
    ],
  ].map(foldForMatching),
);

/** Somewhere in the eight words before it. */
const signs = [
  ...["giáp", "giáp ranh", "lân cận", "láng giềng", "liên xã", "liên huyện", "liên kết", "liên doanh"],
  ...["phối hợp với", "phối hợp cùng", "học tập", "tham quan", "kinh nghiệm", "giao lưu", "kết nghĩa"],
  ...[
    "tuyến",
    "quốc lộ",
    "tỉnh lộ",
    "hương lộ",
    "đường tỉnh",
    "đường huyện",
    "mô hình",
    "so với",
    "sáp nhập",
  ],
].map((sign) => ` ${foldForMatching(sign)} `);
const wordsBefore = 8;

function isNamedWithReason(words: readonly Word[], { first }: NamedUnit): boolean {
  if (leading.has(words[first - 1]?.folded ?? "")) return true;
  const before = words.slice(Math.max(0, first - wordsBefore), first).map(({ folded }) => folded);
  const phrase = ` ${before.join(" ")} `;
  return signs.some((sign) => phrase.includes(sign));
}
