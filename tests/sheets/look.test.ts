import { columnWidth, lookOf } from "../../src/sheets/look";
import { formatCode } from "../../src/sheets/number-format";
import type { Role } from "../../src/sheets/spec";

test("only entries and this level's own text can be written into", () => {
  const unlocked = (Object.keys(lookOf) as Role[]).filter((role) => lookOf[role].unlocked);
  expect(unlocked.filter((role) => !role.includes("entry") && !role.startsWith("narrative-"))).toEqual([
    "text-own",
  ]);
});

test("what Kiểm tra says is never wrapped: a formula's text changes no row's height", () => {
  for (const role of ["check", "list-check", "section-check"] as const)
    expect(lookOf[role].wrap).toBeUndefined();
});

test("no look writes 0.##, which leaves a lone comma on whole numbers", () => {
  for (const { format } of Object.values(lookOf)) expect(formatCode(format ?? "general")).not.toMatch(/\.#/);
});

test("px become widths in digits of the Normal font", () => {
  expect(columnWidth(85)).toBe(10);
  expect(columnWidth(3)).toBe(0);
});

test("a count is followed by its word", () => {
  expect(formatCode("count:xã")).toBe('0" xã"');
  expect(formatCode('count:"')).toBe('0" "');
  expect(formatCode("estimate:decimal-1")).toBe('#,##0.0" (ước)"');
});
