import { invalidArgument } from "../host-error";
import { parseColor, shownColor } from "../model/color";
import { formatCells, sharedPart } from "../model/format-cells";
import type { Place } from "../model/place";
import type { Style, StylePatch } from "../model/style";

/** A property of cells' looks: how the API's word becomes the style's, and back. */
interface LookProperty {
  readonly get: (place: Place) => unknown;
  readonly set: (place: Place, value: never) => void;
}

/** A part of the style that the API shows as it is. */
export function plainLook<Key extends keyof Style>(
  key: Key,
  check: (value: Style[Key]) => StylePatch | void = () => undefined,
): LookProperty {
  return {
    get: ({ sheet, areas }) => sharedPart(sheet, areas, (style) => style[key]),
    set: ({ sheet, areas }, value: Style[Key]) => {
      const more = check(value) ?? {};
      formatCells(sheet, areas, { [key]: value, ...more });
    },
  };
}

/** A part of the style for which the API has other words. */
export function wordLook<Key extends keyof Style>(
  key: Key,
  words: Readonly<Record<string, string>>,
): LookProperty {
  const apiWord = Object.fromEntries(Object.entries(words).map(([api, own]) => [own, api]));
  return {
    get: ({ sheet, areas }) => {
      const shared = sharedPart(sheet, areas, (style) => style[key]);
      return shared === null ? null : (apiWord[String(shared)] ?? String(shared));
    },
    set: ({ sheet, areas }, value: string) => {
      const own = words[value];
      if (own === undefined) throw invalidArgument(`${value} is not known here`);
      formatCells(sheet, areas, { [key]: own });
    },
  };
}

export function colorLook(
  key: "fontColor" | "fillColor" | "patternColor",
  automatic: string,
  also: StylePatch = {},
): LookProperty {
  return {
    get: ({ sheet, areas }) => {
      const { theme } = sheet.book;
      return sharedPart(sheet, areas, (style) => shownColor(style[key], theme, automatic)) ?? "";
    },
    set: ({ sheet, areas }, value: string) =>
      formatCells(sheet, areas, { ...also, [key]: value === "" ? "" : parseColor(value) }),
  };
}

export const between = (low: number, high: number, what: string): ((value: number) => void) => {
  return (value) => {
    if (!(value >= low && value <= high))
      throw invalidArgument(`${what}: ${value} is not from ${low} to ${high}`);
  };
};
