import type { FindingView, Fix } from "../../src/app/finding-view";
import { fixesAbout } from "../../src/pane/parts/fixable";

const fix = (id: string, together?: "days"): Fix => ({
  ...{ id, place: { sheet: "Báo cáo", row: 0, column: 0 }, before: "a", after: id, value: id },
  ...(together && { together }),
});
const finding = (code: string, ...fixes: readonly Fix[]): FindingView => ({
  ...{ id: code, code, severity: "notes", sentence: code, where: undefined, place: undefined },
  ...{ section: undefined, part: undefined, fixes, choices: [], reason: undefined, question: undefined },
});

const findings = [
  finding("VALUE-001", fix("number")),
  finding("VALUE-021", fix("first day", "days"), fix("text of a day", "days")),
  finding("LIST-021", fix("other day", "days"), fix("text of a day", "days")),
];
const ids = (code?: string): readonly string[] => fixesAbout(findings, code).map(({ fix: { id } }) => id);

test("the preview of everything leaves out what has to be decided together", () => {
  expect(ids()).toEqual(["number"]);
});

test("days are previewed all at once, in figures and lists, each cell once", () => {
  expect(ids("VALUE-021")).toEqual(["first day", "other day", "text of a day"]);
  expect(ids("LIST-021")).toEqual(ids("VALUE-021"));
});

test("another kind is previewed alone", () => {
  expect(ids("VALUE-001")).toEqual(["number"]);
  expect(ids("VALUE-003")).toEqual([]);
});
