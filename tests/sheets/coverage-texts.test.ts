import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { resultBook } from "../../src/sheets/consolidated-workbook/result-book";
import { layMatrix } from "../../src/sheets/tong-hop/lay";
import { dongNai } from "../support/campaign";
import { codesBelow, districtOf, provinceOf } from "../support/consolidated";
import { slotIn } from "../support/hand-ins";

const context = dongNai();
const said = (consolidation: Consolidation, key: string): string | undefined =>
  layMatrix(resultBook(consolidation)).places.coverageTextOf(slotIn(context, key));

describe("who stands behind a total, in words", () => {
  const districts = codesBelow(context, "75").filter((code) => codesBelow(context, code).length > 0);
  const province = provinceOf(context, [...codesBelow(context, "736"), ...districts]);

  test("a province given one district's communes: of all communes there are", () => {
    expect(said(province, "A01|2023")).toBe("14/140 xã, phường, thị trấn");
    expect(said(province, "E01|luy-ke")).toBe("13/120 xã");
  });

  test("districts whose books stand for their communes are told apart", () => {
    expect(said(province, "C07|2023")).toBe("23/140 xã, phường, thị trấn (9 huyện, thành phố báo cáo thay)");
    expect(said(province, "B01|2023")).toBe("24/150 xã, phường, thị trấn, huyện, thành phố");
  });

  test("x in a part of a share is counted as the totals count it", () => {
    const crossed = provinceOf(context, codesBelow(context, "736"), {
      changed: (unit, answers) => {
        if (unit.code === "26215") {
          answers.figures.set(slotIn(context, "D09.n|2023"), { state: "not-applicable", text: "x" });
          deriveFigures(context, unit.kind, answers);
        }
        return answers;
      },
    });
    expect(said(crossed, "D09|2023")).toBe("13/139 xã, phường, thị trấn");
    expect(said(districtOf(context, "736"), "D09|2023")).toBe("14/14 xã, thị trấn");
  });
});
