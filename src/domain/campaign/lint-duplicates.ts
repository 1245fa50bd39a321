import type { CampaignLint } from "./campaign-lint";
import type { CampaignProblem } from "./campaign-problem";
import { partsWritten } from "./parts-written";
import type { CampaignFile } from "./schema";

/** An id and where it is written. */
type Written = readonly [path: string, id: string];

/** Every id stands once among its like; so does every name that becomes a sheet, a range or a pick-list's line. */
export const lintDuplicates: CampaignLint = (_context, file) =>
  [
    ...idsOf(file),
    ...listsOf(file),
    partsWritten(file).map(({ path, id }): Written => [path, id]),
    ...file.catalogues.flatMap(({ entries }, at) => [
      entries.map(({ id }, entry): Written => [`$.catalogues[${at}].entries[${entry}].id`, id]),
      entries.map(({ label }, entry): Written => [`$.catalogues[${at}].entries[${entry}].label`, label]),
    ]),
  ].flatMap(duplicates);

function idsOf(file: CampaignFile): readonly (readonly Written[])[] {
  return [
    file.units.map(({ code }, at) => [`$.units[${at}].code`, code]),
    // Two sheets whose names differ in capitals alone are one sheet to Excel.
    file.units.map(({ shortName }, at) => [`$.units[${at}].shortName`, shortName.toLowerCase()]),
    file.levels.map(({ id }, at) => [`$.levels[${at}].id`, id]),
    file.unitKinds.map(({ id }, at) => [`$.unitKinds[${at}].id`, id]),
    file.outline.map(({ path }, at) => [`$.outline[${at}].path`, path]),
    file.outline.map(({ shownPath }, at) => [`$.outline[${at}].shownPath`, shownPath]),
    file.periods.map(({ id }, at) => [`$.periods[${at}].id`, id]),
    file.indicatorGroups.map(({ id }, at) => [`$.indicatorGroups[${at}].id`, id]),
    file.catalogues.map(({ id }, at) => [`$.catalogues[${at}].id`, id]),
    file.catalogues.map(({ name }, at) => [`$.catalogues[${at}].name`, name.toLowerCase()]),
  ];
}

function listsOf({ lists }: CampaignFile): readonly (readonly Written[])[] {
  return [
    lists.map(({ id }, at) => [`$.lists[${at}].id`, id]),
    lists.map(({ prefix }, at) => [`$.lists[${at}].prefix`, prefix]),
    lists.map(({ sheet }, at) => [`$.lists[${at}].sheet`, sheet.toLowerCase()]),
    lists.map(({ mergedSheet }, at) => [`$.lists[${at}].mergedSheet`, mergedSheet.toLowerCase()]),
    ...lists.map(({ columns }, at) =>
      columns.map(({ id }, column): Written => [`$.lists[${at}].columns[${column}].id`, id]),
    ),
  ];
}

function duplicates(written: readonly Written[]): readonly CampaignProblem[] {
  const before = new Map<string, string>();
  return written.flatMap(([path, id]): CampaignProblem[] => {
    const first = before.get(id);
    if (first === undefined) before.set(id, path);
    return first === undefined ? [] : [{ code: "CAMPAIGN-002", level: "error", path, params: { id, first } }];
  });
}
