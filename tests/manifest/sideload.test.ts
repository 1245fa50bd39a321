import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { manifestSource, root } from "./our-manifest";

const [, id] = /<Id>(.*)<\/Id>/.exec(manifestSource)!;

let home: string;
beforeEach(() => (home = mkdtempSync(path.join(tmpdir(), "tong-hop-sideload-"))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

function sideload(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/sideload.mjs", ...words], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
  return { status, stdout, stderr };
}

const excel = (): string => path.join(home, "Library/Containers/com.microsoft.Excel");
const copy = (): string => path.join(excel(), "Data/Documents/wef", `${id}.manifest.xml`);

test("on Windows a value of the Developer key names the manifest, and goes again", () => {
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
  const place = path.join(root, "manifest.xml");
  expect(sideload("--for", "windows", "--dry-run").stdout).toBe(
    `reg add ${key} /v ${id} /t REG_SZ /d ${place} /f\n`,
  );
  expect(sideload("--for", "windows", "--dry-run", "--remove").stdout).toBe(
    `reg delete ${key} /v ${id} /f\n`,
  );
});

test("on a Mac the manifest is copied into Excel's folder, again when it changed, and taken out", () => {
  mkdirSync(excel(), { recursive: true });
  expect(sideload("--for", "mac").status).toBe(0);
  expect(readFileSync(copy(), "utf8")).toBe(manifestSource);
  const other = path.join(home, "other.xml");
  writeFileSync(other, manifestSource.replaceAll("localhost:3000", "may-chu"));
  expect(sideload(other, "--for", "mac").stdout).toContain(other);
  expect(readFileSync(copy(), "utf8")).toContain("https://may-chu/");
  expect(sideload("--for", "mac", "--remove").stdout).toMatch(/^Removed/);
  expect(existsSync(copy())).toBe(false);
  expect(sideload("--for", "mac", "--remove").status).toBe(0);
});

test("a dry run leaves everything as it is", () => {
  mkdirSync(excel(), { recursive: true });
  expect(sideload("--for", "mac", "--dry-run").stdout).toContain(copy());
  expect(existsSync(copy())).toBe(false);
});

test.each([
  ["a Mac where Excel never ran", ["--for", "mac"], /Start it once/],
  ["another system", ["--for", "another"], /Upload My Add-in/],
  ["a manifest that is not there", ["missing.xml", "--for", "mac"], /npm run build/],
  ["a file that is no manifest", ["package.json", "--for", "mac"], /no add-in manifest/],
])("%s: what to do is said", (_what, words, said) => {
  const { status, stderr } = sideload(...words);
  expect(status).toBe(1);
  expect(stderr).toMatch(said);
});
