import { indicator, unit, type LintCase } from "../../support/lint-case";

/** Whatever is referred to stands somewhere: units, sections, other figures. */
export const referenceCases: readonly LintCase[] = [
  [
    "CAMPAIGN-003",
    "views of figures that are gone",
    (file) => {
      file.analysis = {
        denominators: [{ part: "A99", per: 1, label: "Bình quân" }],
        ranking: "F99",
        overTime: ["A01", "C99"],
      };
      return ["$.analysis.denominators[0].part", "$.analysis.ranking", "$.analysis.overTime[1]"];
    },
  ],
  [
    "CAMPAIGN-003",
    "a unit of no kind",
    (file) => {
      const [one, at] = unit(file, "26206");
      one.kind = "commune";
      return `$.units[${at}].kind`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a parent that is no unit",
    (file) => {
      const [one, at] = unit(file, "26206");
      one.parent = "999";
      return `$.units[${at}].parent`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a section that is not in the outline",
    (file) => {
      const [one, at] = indicator(file, "B03");
      one.section = "V.1";
      return `$.indicators[${at}].section`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a kind nobody knows is asked",
    (file) => {
      const [one, at] = indicator(file, "B03");
      one.askedOf = ["commune", "ward"];
      return `$.indicators[${at}].askedOf[1]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a rule about an indicator that is gone",
    (file) => {
      const [one, at] = indicator(file, "C02");
      one.rules = [{ rule: "at-most", other: "C99", words: "tổng" }];
      return `$.indicators[${at}].rules[0].other`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a sum with a part that is gone",
    (file) => {
      const [one, at] = indicator(file, "C01");
      one.rules = [{ rule: "sum-of", parts: ["C02", "C98"] }];
      return `$.indicators[${at}].rules[0].parts[1]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a ratio without a denominator",
    (file) => {
      const [one, at] = indicator(file, "D03");
      delete one.ratio;
      return [`$.indicators[${at}]`, `$.indicators[${at}]`];
    },
  ],
  [
    "CAMPAIGN-003",
    "a ratio over something that is gone",
    (file) => {
      const [one, at] = indicator(file, "D03");
      one.ratio = { numerator: "D02", denominator: "A99" };
      return `$.indicators[${at}].ratio.denominator`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a mean whose weight is no indicator and no part",
    (file) => {
      const [one, at] = indicator(file, "D01");
      one.weight = { part: "A09", periods: {} };
      return `$.indicators[${at}].weight.part`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a mean without a weight",
    (file) => {
      const [one, at] = indicator(file, "C09");
      delete one.weight;
      return `$.indicators[${at}]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a stand-in period that is none",
    (file) => {
      const [one, at] = indicator(file, "D01");
      one.weight = { part: "A01", periods: { "2021": "2019" } };
      return `$.indicators[${at}].weight.periods["2021"]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a sum of parts that are gone",
    (file) => {
      const [one, at] = indicator(file, "K04");
      one.sumOf = ["K04.tt", "K04.xx"];
      return `$.indicators[${at}].sumOf[1]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "less something that is gone",
    (file) => {
      const [one, at] = indicator(file, "F01");
      const part = one.parts?.[0];
      if (part) part.minus = ["F01", "F99"];
      return `$.indicators[${at}].parts[0].minus[1]`;
    },
  ],
  [
    "CAMPAIGN-003",
    "a draft for a section that is not in the outline",
    (file) => {
      const [draft] = file.drafts ?? [];
      if (draft) draft.section = "V.1";
      return "$.drafts[0].section";
    },
  ],
  [
    "CAMPAIGN-053",
    "slots of a draft that name nothing that adds up",
    (file) => {
      file.drafts = [
        {
          section: "II.1",
          sentences: [
            "Có {B01} văn bản.",
            "Có {B99} văn bản.",
            "{M03}",
            "Năm {B01|dau-ky}.",
            "{b01} {level}",
          ],
        },
      ];
      return [1, 2, 3, 4].map((at) => `$.drafts[0].sentences[${at}]`);
    },
  ],
  [
    "CAMPAIGN-003",
    "a unit made of one that is none",
    (file) => {
      file.boundaries = [
        {
          version: 2025,
          word: "xã",
          unknownName: "Chưa rõ",
          units: [{ code: "26068", name: "Xã", from: ["99999"] }],
        },
      ];
      return "$.boundaries[0].units[0].from[0]";
    },
  ],
];
