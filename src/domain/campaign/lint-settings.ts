import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import { partsWritten } from "./parts-written";
import type { CampaignFile } from "./schema";

/** Settings that would only show their fault in a finished form: pick-lists, sheet names, file names, bounds. */
export const lintSettings: CampaignLint = (_context, file) => [
  ...emptyCatalogues(file),
  ...badSheetNames(file),
  ...fileNames(file),
  ...unitSlips(file),
  ...bounds(file),
];

const error = (code: string, path: string, params: CampaignProblem["params"]): CampaignProblem => ({
  code,
  level: "error",
  path,
  params,
});

function emptyCatalogues({ catalogues }: CampaignFile): readonly CampaignProblem[] {
  return catalogues.flatMap(({ entries, id }, at) =>
    entries.length > 0 ? [] : [error("CAMPAIGN-013", `$.catalogues[${at}].entries`, { id })],
  );
}

/** Excel's own rule for sheet names. */
function badSheetNames({ lists }: CampaignFile): readonly CampaignProblem[] {
  return lists.flatMap((list, at) =>
    (["sheet", "mergedSheet"] as const)
      .filter((key) => /[:\\/?*[\]]|^'|'$/.test(list[key]))
      .map((key) => error("CAMPAIGN-014", `$.lists[${at}].${key}`, { name: list[key] })),
  );
}

/** Without the unit's code the files of two units would overwrite one another. */
function fileNames({ switches: { fileName } }: CampaignFile): readonly CampaignProblem[] {
  return fileName.includes("{code}") ? [] : [error("CAMPAIGN-025", "$.switches.fileName", { fileName })];
}

/** A slip of a unit nobody is asked in would never be told; one near the right figure would be told of honest ones. */
function unitSlips({ unitSlips: slips = [], indicators }: CampaignFile): readonly CampaignProblem[] {
  const asked = new Set(
    indicators.flatMap(({ unit, parts = [] }) => [unit, ...parts.map((part) => part.unit)]),
  );
  return slips.flatMap(({ unit, times, within }, at) => [
    ...(asked.has(unit) ? [] : [error("CAMPAIGN-051", `$.unitSlips[${at}].unit`, { unit })]),
    ...(Math.max(times, 1 / times) / within >= farEnough
      ? []
      : [error("CAMPAIGN-052", `$.unitSlips[${at}].times`, { times, within, least: farEnough })]),
  ]);
}

/** A figure may well be ten times last year's. */
const farEnough = 20;

function bounds(file: CampaignFile): readonly CampaignProblem[] {
  const { narrativeRows, openNarrativeRows } = file.switches;
  return [
    ...backwards("$.switches.openNarrativeRows", openNarrativeRows, narrativeRows),
    ...partsWritten(file).flatMap(({ path, rules }) =>
      rules.flatMap((rule, at) => {
        const where = `${path}.rules[${at}]`;
        if (rule.rule === "unit-trap") return backwards(where, rule.from, rule.to);
        return "min" in rule ? backwards(where, rule.min, rule.max) : [];
      }),
    ),
    ...file.lists.flatMap(({ columns }, at) =>
      columns.flatMap(({ min, max }, column) => backwards(`$.lists[${at}].columns[${column}]`, min, max)),
    ),
  ];
}

function backwards(
  path: string,
  from: number | undefined,
  to: number | undefined,
): readonly CampaignProblem[] {
  return from !== undefined && to !== undefined && from > to
    ? [error("CAMPAIGN-021", path, { from, to })]
    : [];
}
