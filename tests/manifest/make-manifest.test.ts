import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { manifestFaults } from "./judge-manifest";
import { manifestSource, readManifest, root, surroundings } from "./our-manifest";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "tong-hop-manifest-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(base: string) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/make-manifest.mjs", folder], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, BASE_URL: base },
  });
  return { status, stderr };
}

const made = (): string => readFileSync(path.join(folder, "manifest.xml"), "utf8");

test.each([
  "https://baocao.tinh.gov.vn/tong-hop",
  "https://baocao.tinh.gov.vn:8443/tong-hop/",
  "https://may-chu",
])("for %s nothing is wrong either, and no address of this machine is left", (base) => {
  expect(make(base)).toEqual({ status: 0, stderr: "" });
  expect(manifestFaults(readManifest(made()), surroundings)).toEqual([]);
  expect(made()).not.toContain("localhost");
  expect(made()).toContain(`${base.replace(/\/$/, "")}/taskpane.html?screen=consolidate`);
});

test("what the manifest names of assets/ lies beside it", () => {
  make("https://may-chu/");
  const named = [...made().matchAll(/"https:\/\/may-chu\/(assets\/[^"#]+)/g)].map(([, place]) => place!);
  expect(named.length).toBeGreaterThan(70);
  expect(named.filter((place) => !existsSync(path.join(folder, place)))).toEqual([]);
});

test("with no address it is the manifest of the repository", () => {
  expect(make("").status).toBe(0);
  expect(made()).toBe(manifestSource);
});

test.each([
  "http://may-chu/",
  "may-chu",
  "https://",
  "https://may-chu/?a=1",
  "https://may-chu/#a",
  'https://a"b/',
])("%s is refused with a sentence that says what to give", (base) => {
  const { status, stderr } = make(base);
  expect(status).toBe(1);
  expect(stderr).toMatch(/https only/);
  expect(existsSync(path.join(folder, "manifest.xml"))).toBe(false);
});
