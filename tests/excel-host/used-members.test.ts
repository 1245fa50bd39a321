import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promise } from "./open-excel";

const script = join(__dirname, "..", "..", "scripts", "used-excel-members.mjs");

function judge(files: Readonly<Record<string, string>>): {
  readonly said: string;
  readonly faults: string;
  readonly status: number | null;
} {
  const root = mkdtempSync(join(tmpdir(), "tong-hop-members-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, "--root", root], {
      encoding: "utf8",
    });
    return { said: stdout, faults: stderr, status };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const render = `
  export async function render(context: Excel.RequestContext): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const range = worksheets.getItem("x").getRange("A1");
    range.set({ format: { fill: { color: "#FFFFFF" } } });
    range.load({ values: true });
    range.dataValidation.rule = { custom: { formula: "=TRUE" } };
    await context.sync();
  }`;

const extra = `
  export function sorted(range: Excel.Range): void { range.sort.apply([{ key: 0 }]); }
  export function dependents(range: Excel.Range): void {
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.15")) range.getDependents();
  }
  export function load(range: Excel.Range): void { range.load("valeus"); }`;

promise(
  "the script that lists used members finds them in calls, loads, sets and destructuring, and refuses members nobody answers",
  () => {
    const { said, faults, status } = judge({ "src/excel/render.ts": render, "src/excel/extra.ts": extra });
    for (const member of ["Workbook.worksheets", "Worksheet.visibility", "RangeFill.color", "Range.values"])
      expect(said).toMatch(new RegExp(`^${member} +ExcelApi 1[.]\\d+ .* answered$`, "m"));
    expect(faults).not.toContain("render.ts");
    expect(faults).toContain("src/excel/extra.ts:2: Range.sort is not answered");
    expect(faults).toContain("src/excel/extra.ts:4: Range.getDependents came with ExcelApi 1.15");
    expect(faults).toContain("src/excel/extra.ts:6: Range.valeus is no member");
    expect(status).toBe(1);
  },
);

promise("members above 1.14 are let pass in listed functions that ask isSetSupported for them", () => {
  const listed = [
    { file: "src/excel/extra.ts", function: "dependents" },
    { file: "src/excel/extra.ts", function: "gone" },
  ];
  const { faults } = judge({
    "src/excel/extra.ts": extra,
    "scripts/guarded-excel-functions.json": JSON.stringify(listed),
  });
  expect(faults).not.toContain("came with ExcelApi");
  expect(faults).toContain("gone guards nothing");
});
