import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import { checked } from "../support/checked-objects";
import { campaign, InputFolder } from "../support/input-folder";
import { tonghopRun } from "../support/tonghop";

jest.setTimeout(60_000);

const inputs = new InputFolder();

afterAll(() => rmSync(inputs.temp, { recursive: true, force: true }));

test("a consolidated workbook stands for its hand-ins; check says that it is one", () => {
  const { written: out } = inputs.consolidated([inputs.good], { out: path.join(inputs.temp, "736.xlsx") });
  const { json } = inputs.consolidated([out], { unit: "75", out: path.join(inputs.temp, "75.xlsx") });
  expect(json?.files).toHaveLength(15);
  expect(new Set(json?.files.map(({ status }) => status))).toEqual(new Set(["taken"]));
  expect(checked(out).objects).toMatchObject([
    { status: "left-aside", unit: "736", level: "district", figures: [], findings: [{ code: "UNIT-022" }] },
  ]);
});

describe("exit codes", () => {
  const picture = path.join(inputs.folder("anh", { "anh.jpg": strToU8("x") }), "anh.jpg");

  test("check: a file named that is no workbook is refused; one that lies in a folder is left aside", () => {
    expect(checked(picture)).toMatchObject({
      status: 1,
      objects: [{ status: "refused", findings: [{ severity: "blocks" }] }],
    });
    expect(checked(path.dirname(picture))).toMatchObject({
      status: 0,
      objects: [{ status: "left-aside", findings: [{ severity: "notes" }] }],
    });
  });

  test("consolidate: companions of the workbooks are left aside, however they are given", () => {
    const { json, status } = inputs.consolidated([picture, inputs.bookAt(0)]);
    expect([json?.files[0]?.status, status]).toEqual(["left-aside", 0]);
  });

  test.each([
    ["a folder", () => inputs.folder("is-folder")],
    ["where nothing can be written", () => "/proc/x.xlsx"],
    ["below a file", () => path.join(inputs.bookAt(0), "x.xlsx")],
  ])("OUT that is %s: a wrong call, in one sentence that names it", (_what, outOf) => {
    const out = outOf();
    for (const words of [
      ["consolidate", ...campaign, "--unit", "736", inputs.bookAt(0), "--out", out, "--json"],
      ["workbook", ...campaign, "--unit", "26206", "--out", out, "--json"],
    ]) {
      const { status, out: printed, err } = tonghopRun(words);
      expect([status, printed]).toEqual([2, ""]);
      const sentences = err.trim().split("\n");
      expect(sentences.at(-1)).toContain(out);
      expect(err).not.toMatch(/ {4}at |Error:/);
    }
  });

  test("workbook: one unit or all below one, not both", () => {
    const words = [
      "workbook",
      ...campaign,
      "--unit",
      "26206",
      "--under",
      "736",
      "--out",
      path.join(inputs.temp, "w.xlsx"),
    ];
    const { status, err } = tonghopRun(words);
    expect(status).toBe(2);
    expect(err).toContain("--under");
  });

  test("a previous book that is there and cannot be read is not written over", () => {
    const out = path.join(inputs.folder("kept", { "out.xlsx": strToU8("không phải sổ") }), "out.xlsx");
    expect(inputs.consolidated([inputs.bookAt(0)], { out }).status).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("không phải sổ");
  });
});

test("missing units are named up to ten on standard error", () => {
  const { err } = inputs.consolidated([inputs.bookAt(0)], { out: path.join(inputs.temp, "few.xlsx") });
  const line = err.split("\n").find((text) => text.includes("chưa nộp")) ?? "";
  expect(line).toContain("và 3 đơn vị khác");
  expect(line.split(", ")).toHaveLength(10);
});
