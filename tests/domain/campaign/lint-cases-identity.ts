import { the } from "../../support/campaign-file";
import { append, indicator, unit, type LintCase } from "../../support/lint-case";

/** Every id, sheet, range and pick-list line stands once. */
export const identityCases: readonly LintCase[] = [
  [
    "CAMPAIGN-002",
    "two units of one code",
    (file) => {
      const [other, at] = unit(file, "26209");
      other.code = "26206";
      return `$.units[${at}].code`;
    },
  ],
  [
    "CAMPAIGN-002",
    "short names that differ in capitals only",
    (file) => {
      const [other, at] = unit(file, "26209");
      other.shortName = unit(file, "26206")[0].shortName.toUpperCase();
      return `$.units[${at}].shortName`;
    },
  ],
  [
    "CAMPAIGN-002",
    "an indicator twice",
    (file) => {
      const at = append(file.indicators, "B03", {});
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-002",
    "a part that repeats the implied numerator",
    (file) => {
      const [share, at] = indicator(file, "D04");
      share.parts = [{ suffix: "n", label: "Số người", unit: "người", type: "integer" }];
      return `$.indicators[${at}].parts[0]`;
    },
  ],
  [
    "CAMPAIGN-002",
    "two sections of one path",
    (file) => `$.outline[${append(file.outline, "III.1", { shownPath: "III.1 bis" })}].path`,
  ],
  ["CAMPAIGN-002", "two periods", (file) => `$.periods[${append(file.periods, "2022", {})}].id`],
  ["CAMPAIGN-002", "two levels", (file) => `$.levels[${append(file.levels, "commune", {})}].id`],
  ["CAMPAIGN-002", "two kinds", (file) => `$.unitKinds[${append(file.unitKinds, "xa", {})}].id`],
  [
    "CAMPAIGN-002",
    "two groups",
    (file) => `$.indicatorGroups[${append(file.indicatorGroups, "von", {})}].id`,
  ],
  [
    "CAMPAIGN-002",
    "two lists with one prefix, two with one sheet",
    (file) => {
      const at = append(file.lists, "models", { id: "more", mergedSheet: "Khác" });
      return [`$.lists[${at}].prefix`, `$.lists[${at}].sheet`];
    },
  ],
  [
    "CAMPAIGN-002",
    "a column twice",
    (file) => {
      const [list, at] = the(file.lists, "models");
      return `$.lists[${at}].columns[${append(list.columns, "nam", {})}].id`;
    },
  ],
  [
    "CAMPAIGN-002",
    "two catalogues of one range",
    (file) => `$.catalogues[${append(file.catalogues, "linh-vuc", { id: "khac" })}].name`,
  ],
  [
    "CAMPAIGN-002",
    "two lines of a pick-list that read the same",
    (file) => {
      const [list, at] = the(file.catalogues, "linh-vuc");
      return `$.catalogues[${at}].entries[${append(list.entries, "khac", { id: "khac-nua" })}].label`;
    },
  ],
];
