import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngSize, readPng, type Picture } from "./png";

const root = path.resolve(__dirname, "../..");
const folder = path.join(root, "assets/icons");
const screens = [
  "start",
  "check",
  "send",
  "receive",
  "consolidate",
  "status",
  "analyse",
  "awards",
  "report",
] as const;
const names = [...screens, "mark"] as const;
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

const bytesOf = (name: string, size: number): Buffer =>
  readFileSync(path.join(folder, `${name}-${size}.png`));
const pictureOf = (name: string, size: number): Picture => readPng(bytesOf(name, size));

/**
 * What high contrast shows of a pixel: ink where a channel is under 190, paper where none is, nothing where it is
 * transparent. https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons-fresh#icons-in-high-contrast-modes
 */
function highContrast({ pixels }: Picture): readonly string[] {
  return Array.from({ length: pixels.length / 4 }, (_, at) => {
    const [red, green, blue, alpha] = pixels.subarray(at * 4, at * 4 + 4);
    if (alpha! < 128) return " ";
    return Math.min(red!, green!, blue!) < 190 ? "#" : ".";
  });
}

const count = (cells: readonly string[], kind: string): number =>
  cells.filter((cell) => cell === kind).length;

test("every icon is there at every size, and nothing else", () => {
  const expected = names.flatMap((name) => sizes.map((size) => `${name}-${size}.png`));
  expect(readdirSync(folder).sort()).toEqual([...expected, "drawn-from.sha256"].sort());
});

test.each(names)("%s is as many pixels as its name says, and small enough for a ribbon", (name) => {
  for (const size of sizes) {
    expect(pngSize(bytesOf(name, size))).toEqual({ width: size, height: size });
    // "The image file size should not exceed 100KB", OfficeAppBasicTypesV1_0.xsd, ImageResources.
    expect(bytesOf(name, size).length).toBeLessThan(100 * 1024);
  }
});

test.each(screens)("%s stands on transparent ground, with ink and paper at every size", (name) => {
  for (const size of sizes) {
    const cells = highContrast(pictureOf(name, size));
    const share = (kind: string): number => count(cells, kind) / cells.length;
    expect([size, cells[0], share(" ") > 0.2]).toEqual([size, " ", true]);
    expect([size, share("#") > 0.08, share(".") > 0.08]).toEqual([size, true, true]);
  }
});

test("at 16 pixels no icon can be taken for another, even in high contrast", () => {
  const drawn = names.map((name) => highContrast(pictureOf(name, 16)));
  for (const [at, one] of drawn.entries())
    for (const [offset, other] of drawn.slice(at + 1).entries()) {
      const apart = one.filter((cell, pixel) => cell !== other[pixel]).length;
      expect([names[at], names[at + 1 + offset], apart > 256 * 0.2]).toEqual([
        names[at],
        names[at + 1 + offset],
        true,
      ]);
    }
});

test("the pictures were drawn from the shapes as they are now; no browser is needed to know", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/draw-icons.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CHROMIUM: "/nowhere" },
  });
  expect([status, stderr]).toEqual([0, ""]);
});
