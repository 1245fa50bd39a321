import type { ListRow } from "../../../src/domain/submission/submission";
import { checked, type TypedAnswers } from "../../support/answers";
import { dongNai } from "../../support/campaign";

const model = (row: string, loai: string, nam: number): ListRow => ({
  list: "models",
  row,
  sheet: "Mô hình, điển hình",
  sheetRow: 5,
  values: { ten: row, loai, nam },
});

const lists = [
  model("MH.001", "mo-hinh", 2022),
  model("MH.002", "cach-lam", 2022),
  model("MH.003", "dien-hinh-tt", 2022),
  model("MH.004", "mo-hinh", 2021),
];

function found(figures: NonNullable<TypedAnswers["figures"]>) {
  return checked(dongNai(), "26215", { figures, lists })
    .filter(({ code }) => code === "CHECK-010")
    .map(({ part, period, params, severity }) => [part, period, params["typed"], params["rows"], severity]);
}

test.each([
  ["fewer than the rows of the year", { "H01 2022": 1 }, [["H01", "2022", 1, 2, "needs-reason"]]],
  ["as many", { "H01 2022": 2 }, []],
  ["more: not every model is worth a row", { "H01 2022": 7 }, []],
  ["counted, not typed", {}, []],
  ["a year without rows", { "H01 2023": 0 }, []],
  [
    "not occurred, though there is a row",
    { "H01 2021": { state: "none" } as const },
    [["H01", "2021", 0, 1, "needs-reason"]],
  ],
  ["a part of its own", { "H02.tt 2022": 0 }, [["H02.tt", "2022", 0, 1, "needs-reason"]]],
])("%s", (_what, figures, expected) => {
  expect(found(figures)).toEqual(expected);
});
