import type { Section } from "../campaign/campaign";
import type { Finding } from "../finding";
import type { Narrative } from "../submission/submission";
import { Shingles, WordIds } from "../text/shingles";
import { alikeEntries } from "./alike-entries";
import { entriesByLevel } from "./entry-groups";
import type { SetCheck, SetFinding, SetSubject } from "./set-check";
import { withoutShared } from "./without-shared";

/**
 * The same text of a section from two units of one level (domain.md §6): runs of three words, Jaccard likeness at least
 * `copiedFrom`. Not counted (practice.md §8): what half the units or more say, the plan's own words, sample texts, and what
 * is short without them.
 */
export const copiedTexts: SetCheck = {
  name: "copied-texts",
  tells: [
    {
      code: "CHECK-104",
      severities: ["notes"],
      source: "the campaign's acrossUnits: copiedFrom (0.8), copiedWords (40), everybody (half), sampleTexts",
      inWorkbook: "no",
    },
  ],
  run: (subject) => {
    const shingles = new Shingles(new WordIds());
    const groups = entriesByLevel(subject).filter((places) => places.length > 1);
    return subject.context.campaign.outline
      .filter(({ leaf }) => leaf)
      .flatMap((section) => groups.flatMap((places) => inSection(subject, section, places, shingles)));
  },
};

function inSection(
  subject: SetSubject,
  section: Section,
  places: readonly number[],
  shingles: Shingles,
): readonly SetFinding[] {
  const { entries, settings } = subject;
  // Room of millions of runs is made once: ten thousand units' texts are compared section by section.
  shingles.clear();
  for (const text of [section.text, section.shortName, ...section.topics, ...settings.sampleTexts])
    shingles.of(text);
  const nobodys = shingles.count;
  const written = places.filter((at) => narrativeOf(subject, at, section) !== undefined);
  const said = written.map((at) => shingles.of(narrativeOf(subject, at, section)?.text ?? "", nobodys));
  const parents = written.map((at) => entries[at]?.unit.parent ?? "");
  const own = withoutShared(said, parents, settings.everybody).map((set) =>
    set.length < settings.copiedWords ? set.subarray(0, 0) : set,
  );
  return alikeEntries(subject, written, own, settings.copiedFrom).flatMap(({ entry, params }) => {
    const narrative = narrativeOf(subject, entry, section);
    return narrative ? [{ entry, finding: copied(subject, entry, narrative, params) }] : [];
  });
}

const narrativeOf = ({ entries }: SetSubject, at: number, { path }: Section): Narrative | undefined =>
  entries[at]?.answers.narratives.find(({ section }) => section === path);

function copied(
  { entries }: SetSubject,
  at: number,
  { section, sheet, cell }: Narrative,
  params: Finding["params"],
): Finding {
  const { unit, file } = entries[at] ?? {};
  return {
    code: "CHECK-104",
    severity: "notes",
    ...(unit && { unit: unit.code }),
    section,
    place: {
      ...(file !== undefined && { file }),
      ...(sheet !== "" && { sheet }),
      ...(cell !== "" && { cell }),
    },
    params,
  };
}
