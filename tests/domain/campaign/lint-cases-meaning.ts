import { the } from "../../support/campaign-file";
import { indicator, type LintCase } from "../../support/lint-case";

/** Indicators: who counts, how it adds up, what it is computed from, what it costs to fill in. */
export const meaningCases: readonly LintCase[] = [
  [
    "CAMPAIGN-008",
    "two levels, and nobody says whose figure adds up",
    (file) => {
      const [one, at] = indicator(file, "C07");
      delete one.countedBy;
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-009",
    "a ratio over a mean",
    (file) => {
      const [one, at] = indicator(file, "D03");
      one.askedOf = ["xa"];
      one.ratio = { numerator: "D02", denominator: "E04" };
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-010",
    "a check message that does not fit its column",
    (file) => {
      const [one, at] = indicator(file, "C02");
      one.rules = [{ rule: "at-most", other: "C01", words: "tổng số sản phẩm OCOP còn hạn" }];
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-011",
    "sums of one another",
    (file) => {
      const [one, at] = indicator(file, "F02");
      const [other, place] = indicator(file, "F04");
      one.sumOf = ["F04"];
      other.sumOf = ["F02"];
      return [`$.indicators[${at}]`, `$.indicators[${place}]`];
    },
  ],
  [
    "CAMPAIGN-012",
    "more than 80 mandatory cells",
    (file) => {
      for (const one of file.indicators)
        if (one.section === "II.2" || one.section === "II.3")
          one.tier = one.tier === "off" ? "off" : "required";
      return ["xa", "phuong", "thi-tran"].map((kind) => `$.unitKinds[${the(file.unitKinds, kind)[1]}]`);
    },
  ],
  [
    "CAMPAIGN-029",
    "more than 20 mandatory indicators of a commune",
    (file) => {
      indicator(file, "D09")[0].tier = "required";
      return `$.unitKinds[${the(file.unitKinds, "xa")[1]}]`;
    },
  ],
  [
    "CAMPAIGN-016",
    "how many cells each kind fills in",
    (file) => file.unitKinds.map((_kind, at) => `$.unitKinds[${at}]`),
  ],
  [
    "CAMPAIGN-017",
    "each at most the next, in a circle",
    (file) => {
      const [one] = indicator(file, "C06a");
      const [two] = indicator(file, "C06b");
      const [three, at] = indicator(file, "C07");
      one.rules = [{ rule: "at-most", other: "C06b", words: "tổ hợp tác" }];
      two.rules = [{ rule: "at-most", other: "C07", words: "chuỗi" }];
      three.rules = [
        { rule: "range", min: 0 },
        { rule: "at-most", other: "C06a", words: "hợp tác xã" },
      ];
      return `$.indicators[${at}].rules[1]`;
    },
  ],
  [
    "CAMPAIGN-017",
    "kiểu mẫu only with nâng cao, nâng cao only with kiểu mẫu",
    (file) => {
      const [advanced] = indicator(file, "E02");
      advanced.rules = [{ rule: "without", other: "E03", words: "nâng cao mà chưa kiểu mẫu" }];
      const [model, at] = indicator(file, "E03");
      return `$.indicators[${at}].rules[${(model.rules?.length ?? 0) - 1}]`;
    },
  ],
  [
    "CAMPAIGN-017",
    "a part that may not exceed itself",
    (file) => {
      const [one, at] = indicator(file, "B03");
      one.rules = [{ rule: "at-most", other: "B03", words: "chính nó" }];
      return `$.indicators[${at}].rules[0]`;
    },
  ],
  [
    "CAMPAIGN-018",
    "a weight that is not asked in the year",
    (file) => {
      const [one, at] = indicator(file, "D01");
      one.weight = "A01";
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-018",
    "a ratio of a year over a stock",
    (file) => {
      const [one, at] = indicator(file, "D03");
      one.nature = "yearly-mean";
      return [`$.indicators[${at}]`, `$.indicators[${at}]`];
    },
  ],
  [
    "CAMPAIGN-019",
    "a share of a total that is off",
    (file) => {
      indicator(file, "A02")[0].tier = "off";
      return ["D03", "D05"].map((id) => `$.indicators[${indicator(file, id)[1]}]`);
    },
  ],
  [
    "CAMPAIGN-020",
    "a flow whose years add up and whose units do not",
    (file) => {
      const [one, at] = indicator(file, "D07");
      one.rollUp = "maximum";
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-023",
    "own shares, and nothing reminds of it",
    (file) => {
      const [one, at] = indicator(file, "D07");
      delete one.ownerNote;
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-028",
    "a long label without a short one",
    (file) => {
      const [one, at] = indicator(file, "B01");
      delete one.shortLabel;
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-030",
    "an event without its year",
    (file) => {
      const [one, at] = indicator(file, "E06");
      one.parts = one.parts?.filter(({ suffix }) => suffix !== "nam") ?? [];
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-034",
    "a share for wards of a total only xã are asked",
    (file) => {
      const [one, at] = indicator(file, "D04");
      indicator(file, "A01")[0].askedOf = ["xa", "phuong"];
      indicator(file, "D01")[0].askedOf = ["xa"];
      one.askedOf = ["commune"];
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-035",
    "lũy kế of a stock",
    (file) => {
      const [one, at] = indicator(file, "A01");
      one.periods = ["dau-ky", "2022", "2023", "luy-ke"];
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-036",
    "percentages averaged",
    (file) => {
      const [one, at] = indicator(file, "D03");
      one.rollUp = "mean";
      delete one.ratio;
      return `$.indicators[${at}]`;
    },
  ],
];
