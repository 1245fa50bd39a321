import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { blocking, consolidated, made, removeSamples, workbooks } from "../support/sample-returns";

afterAll(removeSamples);

test("the whole province, clean: no finding asks for anything, and every total is the true one", () => {
  const { out, expected } = made("province", "--under", "75", "--depth", "all", "--seed", "3");
  const result = consolidated("75", ...workbooks(out));
  expect(blocking(result)).toEqual([]);
  expect(result.totals).toEqual(expected.totals);
  expect(expected.damage).toEqual([]);
});

test("second hand-ins: every total is the one after them, and the first alone give the one before", () => {
  const { out, expected } = made("resend", "--under", "736", "--seed", "7", "--resend");
  const first = workbooks(out);
  const second = workbooks(path.join(out, "resend"));
  expect(second.length).toBeGreaterThan(2);
  expect(consolidated("736", ...first).totals).toEqual(expected.totals);
  const both = consolidated("736", ...first, ...second);
  expect(both.totals).toEqual(expected.after?.totals);
  expect(both.totals).not.toEqual(expected.totals);
  expect(blocking(both)).toEqual([]);
});

test("the same seed makes the same bytes", () => {
  const words = ["--under", "736", "--seed", "5", "--damage", "--resend"];
  const [one, two] = [made("one", ...words).out, made("two", ...words).out];
  const sums = (out: string): string =>
    execFileSync(
      "sha256sum",
      [...readdirSync(out), ...readdirSync(path.join(out, "resend")).map((name) => `resend/${name}`)].filter(
        (name) => name !== "resend",
      ),
      { cwd: out, encoding: "utf8" },
    );
  expect(sums(two)).toBe(sums(one));
});
