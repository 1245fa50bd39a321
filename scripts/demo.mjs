// One district from end to end: sample returns, consolidation, the totals beside the true ones.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "demo");
const returns = path.join(folder, "returns");
const book = path.join(folder, "tong-hop-736.xlsx");
const campaign = ["--campaign", "dong-nai-2023"];

// Exit code 1 says that findings block: the workbook is written all the same (docs/cli.md).
const tonghop = (...words) => {
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, "dist/cli.js"), ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 3);
  return stdout;
};

const key = (total) => `${total.indicator} ${total.period}`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(returns, { recursive: true });
tonghop("samples", ...campaign, "--under", "736", "--seed", "7", "--out", returns);
const { totals } = JSON.parse(
  tonghop("consolidate", ...campaign, "--unit", "736", returns, "--out", book, "--json"),
);
const expected = JSON.parse(readFileSync(path.join(returns, "expected.json"), "utf8")).totals;

const truth = new Map(expected.map((total) => [key(total), total.value]));
const wrong = totals.filter((total) => truth.get(key(total)) !== total.value);
for (const total of totals) {
  console.log(
    `${key(total).padEnd(24)} ${total.value ?? ""}  (${total.unitsReporting}/${total.unitsExpected})`,
  );
}
for (const total of wrong) console.error(`${key(total)}: ${total.value}, expected ${truth.get(key(total))}`);
console.log(`\n${book}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
