import { sampleAnswers } from "../../../src/samples/sample-answers";
import { acrossUnits, communes, named, writing } from "../../support/across-units";
import { dongNai } from "../../support/campaign";
import { campaignJson, contextOf } from "../../support/campaign-file";
import { codesBelow, unitOf } from "../../support/consolidated";

const context = dongNai();
const [first = "", second = "", third = "", fourth = ""] = communes;
const textOf = (code: string, section: string): string =>
  sampleAnswers(context, unitOf(context, code), 7).narratives.find((one) => one.section === section)?.text ??
  "";
const own = textOf(first, "III.1");
const words = own.split(" ");
/** The text with every nth word another. */
const reworded = (nth: number): string =>
  words.map((word, at) => (at % nth === 0 ? `khác${at}` : word)).join(" ");

describe("the text of another unit", () => {
  test("is told of both, to who consolidates, with the section, its cell and how alike", () => {
    const found = acrossUnits({ [second]: writing("III.1", own) });
    expect(found.map(named)).toEqual([`CHECK-104 ${first} III.1`, `CHECK-104 ${second} III.1`]);
    expect(found[1]).toMatchObject({
      severity: "notes",
      place: { file: `${second}.xlsx`, sheet: "Báo cáo", cell: "D12" },
      params: { percent: 100, others: "thị trấn Định Quán" },
    });
  });

  test("typed anew with another font's marks, capitals and spaces is the same text", () => {
    const other = own.normalize("NFD").replaceAll("oà", "òa").replaceAll(" ", "  ").toUpperCase();
    expect(acrossUnits({ [second]: writing("III.1", other) })).toHaveLength(2);
  });

  test("with few words changed is told, with many not", () => {
    const likenesses = [200, 60, 40].map((nth) => acrossUnits({ [second]: writing("III.1", reworded(nth)) }));
    for (const found of likenesses) expect(found).toHaveLength(2);
    for (const nth of [10, 5]) expect(acrossUnits({ [second]: writing("III.1", reworded(nth)) })).toEqual([]);
  });

  test("in another section is not looked for; short, it is everybody's", () => {
    expect(acrossUnits({ [second]: writing("III.2", own) })).toEqual([]);
    const short = "Phong trào được triển khai đồng bộ, có trọng tâm, thu hút đông đảo người dân tham gia.";
    expect(acrossUnits({ [first]: writing("III.1", short), [second]: writing("III.1", short) })).toEqual([]);
  });

  test("across districts is told too, and three who share one are each told of the others", () => {
    const [far = ""] = codesBelow(context, "739");
    const codes = [...communes, ...codesBelow(context, "739")];
    const planted = { [third]: writing("III.1", own), [far]: writing("III.1", own) };
    const found = acrossUnits(planted, { codes });
    expect(found.map(({ unit }) => unit)).toEqual([first, third, far]);
    expect(String(found[0]?.params["others"]).split(", ")).toHaveLength(2);
  });

  test("names four others and counts the rest", () => {
    const planted = Object.fromEntries(communes.slice(1, 6).map((code) => [code, writing("III.1", own)]));
    const found = acrossUnits(planted);
    expect(found).toHaveLength(6);
    expect(String(found[0]?.params["others"]).split(", ")).toHaveLength(4);
    expect(found[0]?.params["more"]).toBe(1);
  });
});

describe("what is nobody's own", () => {
  const shared = (count: number) =>
    Object.fromEntries(communes.slice(0, count).map((code) => [code, writing("III.1", own)]));

  test("half the units have it: a sample went round", () => {
    expect(acrossUnits(shared(7))).toEqual([]);
    expect(acrossUnits(shared(6))).toHaveLength(6);
  });

  test("half the units of one district have it, few of the province's", () => {
    const codes = [...communes, ...codesBelow(context, "739"), ...codesBelow(context, "741")];
    expect(acrossUnits(shared(7), { codes })).toEqual([]);
  });

  test("the campaign's sample texts, and the plan's own words", () => {
    const json = campaignJson();
    json.acrossUnits = { sampleTexts: [own] };
    expect(acrossUnits({ [second]: writing("III.1", own) }, { context: contextOf(json) })).toEqual([]);
    const plan = context.campaign.outline.find(({ path }) => path === "II.2.a")?.text ?? "";
    expect(plan.split(" ").length).toBeGreaterThan(42);
    const planted = { [third]: writing("II.2.a", plan), [fourth]: writing("II.2.a", plan) };
    expect(acrossUnits(planted)).toEqual([]);
  });

  test("the campaign says how alike is copied", () => {
    const json = campaignJson();
    json.acrossUnits = { copiedFrom: 0.99 };
    expect(acrossUnits({ [second]: writing("III.1", reworded(60)) }, { context: contextOf(json) })).toEqual(
      [],
    );
  });
});
