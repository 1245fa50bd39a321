/** Colours of sheets are made for white paper and for print. On a screen a text keeps 4.5 : 1, on dark paper too. */

type Rgb = readonly [number, number, number];

const least = 4.5;

export const lightPaper = "FFFFFF";
export const darkPaper = "1F1F1F";

const parse = (hex: string): Rgb => [
  parseInt(hex.slice(0, 2), 16),
  parseInt(hex.slice(2, 4), 16),
  parseInt(hex.slice(4, 6), 16),
];

const write = (rgb: Rgb): string =>
  rgb
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();

/** Relative luminance (WCAG 2). */
function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const mix = (from: string, to: string, share: number): string => {
  const [a, b] = [parse(from), parse(to)];
  return write([0, 1, 2].map((at) => (a[at] ?? 0) + ((b[at] ?? 0) - (a[at] ?? 0)) * share) as unknown as Rgb);
};

/** A fill for white paper as it is on dark paper: the same hue, as far from the paper as before, but towards light. */
export function darkFill(hex: string): string {
  const distance = 1 - luminance(hex);
  const [r, g, b] = parse(hex);
  const mean = (r + g + b) / 3;
  const base = parse(darkPaper);
  const lift = 14 + 40 * distance;
  return write([r, g, b].map((part, at) => (base[at] ?? 0) + lift + (part - mean) * 0.6) as unknown as Rgb);
}

/** A text's colour on a fill: as it is where it can be read, else moved towards black or white until it can. */
export function readable(colour: string, fill: string): string {
  if (contrast(colour, fill) >= least) return colour;
  const target = luminance(fill) > 0.18 ? "000000" : "FFFFFF";
  for (let share = 0.1; share < 1; share += 0.1) {
    const moved = mix(colour, target, share);
    if (contrast(moved, fill) >= least) return moved;
  }
  return target;
}
