import type { FigureSlot } from "../indicator/figure-index";
import type { SectionPath } from "../outline/section-path";
import { alikeEntries, type AlikeEntry } from "./alike-entries";
import { entriesByLevel, isTerritory } from "./entry-groups";
import { isTypedNumber } from "./peer-figures";
import type { SetCheck, SetFinding, SetSubject } from "./set-check";
import { withoutShared } from "./without-shared";

/**
 * Two units of the territory that sent the same figures, all or those of one section. Compared are numbers that tell units
 * apart: small counts, and values half the units have, are the same by chance or by order. Departments describe the same
 * ground and may say the same.
 */
export const sameFigures: SetCheck = {
  name: "same-figures",
  tells: [
    {
      code: "CHECK-103",
      severities: ["needs-reason"],
      source: "the same figures from two units; the campaign's sameFrom and sameFigures",
      inWorkbook: "no",
    },
  ],
  run: (subject) =>
    entriesByLevel(subject)
      .filter((places) => places.length > 1 && isTerritory(subject, places))
      .flatMap((places) => amongLevel(subject, places)),
};

function amongLevel(subject: SetSubject, places: readonly number[]): readonly SetFinding[] {
  const figures = subject.context.index.slots.filter(isTypedNumber);
  const whole = alikeIn(subject, places, figures);
  // Whoever sent all the same sent each section the same.
  const known = new Map(whole.map(({ entry, units }) => [entry, units]));
  const sections = [...new Set(figures.map(({ indicator }) => indicator.section))];
  return [
    ...whole.map((alike) => same(subject, alike, undefined)),
    ...sections.flatMap((section) => {
      const ofSection = figures.filter(({ indicator }) => indicator.section === section);
      return alikeIn(subject, places, ofSection, known).map((alike) => same(subject, alike, section));
    }),
  ];
}

function alikeIn(
  subject: SetSubject,
  places: readonly number[],
  figures: readonly FigureSlot[],
  known?: ReadonlyMap<number, AlikeEntry["units"]>,
): readonly AlikeEntry[] {
  const { entries, settings } = subject;
  const sets = valuesOf(subject, places, figures);
  const parents = places.map((at) => entries[at]?.unit.parent ?? "");
  const own = withoutShared(sets, parents, settings.everybody).map((set) =>
    set.length < settings.sameFigures ? set.subarray(0, 0) : set,
  );
  return alikeEntries(subject, places, own, settings.sameFrom, known);
}

/** "0", "3", "12 models" stand in many reports. */
const tellsApart = (value: number): boolean => Math.abs(value) >= 20 || !Number.isInteger(value);

/** Each figure with its value as one number, the same in every set. */
function valuesOf(
  { entries }: SetSubject,
  places: readonly number[],
  figures: readonly FigureSlot[],
): readonly Int32Array[] {
  const sets: number[][] = places.map(() => []);
  let size = 0;
  for (const { slot } of figures) {
    const ids = new Map<number, number>();
    places.forEach((at, nth) => {
      const value = entries[at]?.answers.figures.number(slot);
      if (value === undefined || !tellsApart(value)) return;
      const id = ids.get(value) ?? size++;
      ids.set(value, id);
      sets[nth]?.push(id);
    });
  }
  return sets.map((set) => Int32Array.from(set));
}

function same(
  { entries }: SetSubject,
  { entry, params }: AlikeEntry,
  section: SectionPath | undefined,
): SetFinding {
  const { unit, file } = entries[entry] ?? {};
  return {
    entry,
    finding: {
      code: "CHECK-103",
      severity: "needs-reason",
      ...(unit && { unit: unit.code }),
      ...(section !== undefined && { section }),
      place: file === undefined ? {} : { file },
      params,
    },
  };
}
