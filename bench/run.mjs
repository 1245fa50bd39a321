// npm run bench [-- --quick | --province | --big]: our command beside other readers and writers on the same files, in one run.
// The figures are for reading: a budget that is not met does not fail the run, a command that fails does.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { browserWritingRows } from "./browser-writing.mjs";
import { checkRows } from "./checks.mjs";
import { growthRows } from "./growth.mjs";
import { mailRows } from "./mails.mjs";
import { checkArgs, consolidateArgs, returnFolders, workbookArgs } from "./material.mjs";
import { alternate, others, peakOf, tonghop } from "./measure.mjs";
import { provinceBudget, provinceRows } from "./province.mjs";
import { recheckRows } from "./recheck.mjs";
import { figureRow, printTable, ratioRow } from "./table.mjs";
import { wordRows } from "./word.mjs";

const quick = process.argv.includes("--quick");
const province = process.argv.includes("--province");
const big = process.argv.includes("--big");
const rounds = quick ? 1 : 5;
// Debian's own Python, where its openpyxl and pandas are.
const python = "/usr/bin/python3";
const tell = (text) => console.error(`  ${text}`);

async function readingRows(temp) {
  // 140 communes; with ten districts and twenty departments, a whole province.
  const [few, many] = quick ? [30, 30] : [140, 170];
  const [returns, all] = returnFolders(temp, [few, many]);
  const out = path.join(temp, "out.xlsx");
  tell(`reading ${few} and ${many} returns`);
  const times = await alternate(
    {
      consolidate: () => tonghop(consolidateArgs(returns, out)),
      openpyxl: () => others(python, "read-books.py", "openpyxl", returns),
      pandas: () => others(python, "read-books.py", "pandas", returns),
      consolidateAll: () => tonghop(consolidateArgs(all, out)),
      check: () => tonghop(checkArgs(all)),
      hucre: () => others(process.execPath, "read-books.mjs", "hucre", all),
      sheetjs: () => others(process.execPath, "read-books.mjs", "sheetjs", all),
      exceljs: () => others(process.execPath, "read-books.mjs", "exceljs", all),
    },
    rounds,
    tell,
  );
  const { megabytes } = peakOf(consolidateArgs(all, out), path.join(temp, "peak"));
  return [
    ratioRow(`consolidate ${few} : openpyxl reading`, times.consolidate, times.openpyxl, 0.9),
    ratioRow(`consolidate ${few} : pandas, one sheet`, times.consolidate, times.pandas),
    ratioRow(`consolidate ${many} : hucre parsing`, times.consolidateAll, times.hucre, 1.5),
    ratioRow(`check ${many} : hucre parsing`, times.check, times.hucre),
    ratioRow(`check ${many} : SheetJS parsing`, times.check, times.sheetjs),
    ratioRow(`check ${many} : exceljs parsing`, times.check, times.exceljs),
    figureRow(
      `consolidate ${many}: files to finished workbook`,
      times.consolidateAll / 1000,
      "s",
      quick ? undefined : provinceBudget.seconds,
    ),
    figureRow(
      `consolidate ${many}: peak memory`,
      megabytes,
      "MB",
      quick ? undefined : provinceBudget.megabytes,
    ),
    ...(await mailRows(temp, all, rounds, tell)),
  ];
}

async function writingRows(temp) {
  const folder = path.join(temp, "standard");
  const zip = path.join(temp, "standard.zip");
  const { stdout } = tonghop([...workbookArgs(!quick, folder), "--json"], true);
  const count = JSON.parse(stdout).files.filter((name) => name.endsWith(".xlsx")).length;
  tell(`writing ${count} standard workbooks`);
  const times = await alternate(
    {
      workbook: () => tonghop(workbookArgs(!quick, zip)),
      exceljs: () => others(process.execPath, "write-exceljs.mjs", folder),
    },
    rounds,
    tell,
  );
  return [ratioRow(`workbook ${count} into a zip : exceljs writing`, times.workbook, times.exceljs, 0.85)];
}

async function askedRows(temp) {
  if (big) return growthRows(temp, tell);
  if (province) return provinceRows(temp, rounds, tell);
  return [
    ...(await readingRows(temp)),
    ...(await writingRows(temp)),
    ...(await recheckRows(temp, tell)),
    ...(await wordRows(temp, tell)),
    ...(await browserWritingRows(temp, quick ? 10 : 140, quick ? 1 : rounds, tell)),
    ...(await checkRows(temp, quick, tell)),
  ];
}

execFileSync(process.execPath, [path.resolve(import.meta.dirname, "../scripts/build-if-stale.mjs")], {
  stdio: ["ignore", "ignore", "inherit"],
});
const temp = mkdtempSync(path.join(tmpdir(), "tonghop-bench-"));
mkdirSync(temp, { recursive: true });
try {
  const rows = await askedRows(temp);
  console.log(
    `\nNode ${process.version}, ${availableParallelism()} cores, ${big || quick ? "one round" : `median of ${rounds}`}\n`,
  );
  printTable(rows);
  if (!big)
    console.log(
      "\nOurs: the whole command, process start, interpretation, checks and output included (workbook writes the Word\n" +
        "forms too). Theirs: reading or writing alone, without process start.",
    );
} finally {
  rmSync(temp, { recursive: true, force: true });
}
