import { checked, type TypedAnswers } from "../../support/answers";
import { everythingOn } from "../../support/everything-on";
import { campaignJson, contextOf, the } from "../../support/campaign-file";

const context = everythingOn();
const commune = "26215";

test("no comparison crosses a break in the series", () => {
  const file = campaignJson();
  const [poor] = the(file.indicators, "D02");
  poor.rules = [{ rule: "jump", percent: 20 }];
  const withBreak = contextOf(file);
  delete poor.breaks;
  const without = contextOf(file);
  const typed = { figures: { "D02 dau-ky": 100, "D02 2022": 300, "D02 2023": 100 } };
  const jumps = (of: typeof withBreak): readonly string[] =>
    checked(of, commune, typed).flatMap(({ params, period }) =>
      params["rule"] === "jump" ? [String(period)] : [],
    );
  expect(jumps(without)).toEqual(["2022", "2023"]);
  expect(jumps(withBreak)).toEqual(["2023"]);
});

describe("sums of flows and events never fall, stocks may", () => {
  const told = (of: typeof context, figures: NonNullable<TypedAnswers["figures"]>): readonly string[] =>
    checked(of, commune, { figures }).flatMap(({ params, part, period }) =>
      params["rule"] === "never-falls" ? [`${part} ${period}`] : [],
    );

  test("a flow below 0 is wrong where no range says so already", () => {
    const file = campaignJson();
    const [roads] = the(file.indicators, "D07");
    roads.rules = [];
    expect(told(contextOf(file), { "D07 2022": -1, "D07 2023": 0 })).toEqual(["D07 2022"]);
    expect(told(context, { "D07 2022": -1 })).toEqual([]);
  });

  test("an event counted at several days only grows, but for a break in its series", () => {
    const file = campaignJson();
    const [hamlets] = the(file.indicators, "E05");
    hamlets.periods = ["2021", "2022", "2023"];
    hamlets.rules = [];
    hamlets.parts = [];
    const figures = { "E05 2021": 5, "E05 2022": 4, "E05 2023": 3 };
    expect(told(contextOf(file), figures)).toEqual(["E05 2022", "E05 2023"]);
    hamlets.breaks = [{ period: "2023", reason: "Bộ tiêu chí mới" }];
    expect(told(contextOf(file), figures)).toEqual(["E05 2022"]);
  });

  test("a stock may fall", () => {
    expect(told(context, { "C06a 2022": 5, "C06a 2023": 4 })).toEqual([]);
  });
});

test("a slip of the unit is not looked for across a break in the series", () => {
  const file = campaignJson();
  const [state] = the(file.indicators, "F02");
  state.breaks = [{ period: "2022", reason: "Cách tính mới" }];
  const told = (figures: NonNullable<TypedAnswers["figures"]>): readonly string[] =>
    checked(contextOf(file), commune, { figures }).flatMap(({ params }) =>
      String(params["rule"]).startsWith("slip") ? [String(params["rule"])] : [],
    );
  expect(told({ "F02 2021": 12, "F02 2022": 12_000 })).toEqual([]);
  expect(told({ "F02 2022": 12, "F02 2023": 12_000 })).toEqual(["slip:0:2023"]);
});
