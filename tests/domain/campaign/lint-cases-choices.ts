import { the } from "../../support/campaign-file";
import { indicator, section, type LintCase } from "../../support/lint-case";

/** Whatever is referred to stands somewhere: pick-lists and their lines, lists and their columns, periods. */
export const choiceCases: readonly LintCase[] = [
  [
    "CAMPAIGN-003",
    "a pick-list that is gone",
    (file) => {
      const [one, at] = indicator(file, "E01b");
      one.type = "choice:khong-co";
      // Its rule's choice and what counts as reached cannot be judged any more, and are not told twice.
      return `$.indicators[${at}].type`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a choice that is not in the pick-list",
    (file) => {
      const [one, at] = indicator(file, "E01b");
      one.rollUp = { rule: "count-yes", counted: ["dat", "vuot"] };
      return `$.indicators[${at}].rollUp.counted[1]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a rule about a choice that is not in the pick-list",
    (file) => {
      const [one, at] = indicator(file, "E01b");
      one.rules = [{ rule: "reached-means", other: "E04", period: "2030", value: 19, choice: "vuot" }];
      return [`$.indicators[${at}].rules[0].period`, `$.indicators[${at}].rules[0].choice`];
    },
  ],
  [
    "CAMPAIGN-003",
    "choices counted where there is nothing to choose",
    (file) => {
      const [one, at] = indicator(file, "B03");
      one.rollUp = { rule: "count-yes", counted: ["co"] };
      return `$.indicators[${at}].rollUp.counted[0]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a count of a list by a label that is on no pick-list: it would be 0 for ever",
    (file) => {
      const [one, at] = indicator(file, "H01");
      if (one.list) one.list.where = [{ column: "loai", anyOf: ["Mô hình mới", "Mô hình hay"] }];
      return `$.indicators[${at}].list.where[0].anyOf[1]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a count by a column the list has not, of a list that is none",
    (file) => {
      const [one, at] = indicator(file, "H01");
      const [other, place] = indicator(file, "L01");
      if (one.list) one.list.where = [{ column: "mau", filled: true }];
      if (other.list) other.list.list = "wishes";
      return [`$.indicators[${at}].list.where[0].column`, `$.indicators[${place}].list.list`];
    },
  ],
  [
    "CAMPAIGN-003",
    "a break at a period that is none",
    (file) => {
      const [one, at] = indicator(file, "D02");
      one.breaks = [{ period: "2020", reason: "Chuẩn mới" }];
      return `$.indicators[${at}].breaks[0].period`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a group that is none",
    (file) => {
      const [one, at] = indicator(file, "F02");
      one.group = "tien";
      return `$.indicators[${at}].group`;
    },
  ],
  [
    "CAMPAIGN-003",
    "natures with a period that is none",
    (file) => {
      file.natures["yearly-mean"] = ["2021", "2022", "2024"];
      return '$.natures["yearly-mean"][2]';
    },
  ],
  [
    "CAMPAIGN-003",
    "a kind of a level that is none, answering a section that is none",
    (file) => {
      const [one, at] = the(file.unitKinds, "phuong");
      one.level = "ward";
      one.sections = ["I.1", "I.9"];
      return [`$.unitKinds[${at}].level`, `$.unitKinds[${at}].sections[1]`];
    },
  ],
  [
    "CAMPAIGN-003",
    "a share of columns the list has not",
    (file) => {
      const [list, at] = the(file.lists, "nominateCollectives");
      const [column, place] = the(list.columns, "tyle");
      column.type = "ratio:phieu/so";
      return `$.lists[${at}].columns[${place}].type`;
    },
  ],
  [
    "CAMPAIGN-003",
    "Có/Không without its pick-list",
    (file) => {
      file.catalogues = file.catalogues.filter(({ id }) => id !== "co-khong");
      const yesNo = file.indicators.flatMap(({ type }, at) =>
        type === "yes-no" ? [`$.indicators[${at}].type`] : [],
      );
      const columns = file.lists.flatMap(({ columns: own }, at) =>
        own.flatMap(({ type }, column) =>
          type === "choice:co-khong" ? [`$.lists[${at}].columns[${column}].type`] : [],
        ),
      );
      return [...yesNo, ...columns];
    },
  ],
  [
    "CAMPAIGN-003",
    "a list of a section and a level that are none, with a pick-list that is none",
    (file) => {
      const [list, at] = the(file.lists, "models");
      list.section = "V";
      list.askedOf = ["ward"];
      const [column, place] = the(list.columns, "linhvuc");
      column.type = "choice:khong-co";
      return [`$.lists[${at}].section`, `$.lists[${at}].askedOf[0]`, `$.lists[${at}].columns[${place}].type`];
    },
  ],
  [
    "CAMPAIGN-003",
    "a part in a period, a group in a section, a section under another that are none",
    (file) => {
      const [one, at] = indicator(file, "E05");
      const part = one.parts?.[0];
      if (part) part.periods = ["ky-nay"];
      const [group, place] = the(file.indicatorGroups, "von");
      group.section = "VI";
      const [leaf, row] = section(file, "IV.3");
      leaf.parent = "V";
      return [
        `$.indicators[${at}].parts[0].periods[0]`,
        `$.indicatorGroups[${place}].section`,
        `$.outline[${row}].parent`,
      ];
    },
  ],
];
