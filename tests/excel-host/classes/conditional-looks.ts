import { itemNotFound } from "../host-error";
import { parseColor, shownColor } from "../model/color";
import type { ConditionalLook } from "../model/rules";
import type { Line } from "../model/style";
import { type ConditionalPlace, type HostClass, objectOf } from "../protocol/host-object";
import { changeConditional } from "./conditional-formats";
import { apiStyle, lineColor, withColor, withStyle } from "./range-borders";

function changeLook(place: ConditionalPlace, change: Partial<ConditionalLook>): void {
  changeConditional(place, { look: { ...place.one.look, ...change } });
}

function without(place: ConditionalPlace, ...keys: readonly (keyof ConditionalLook)[]): void {
  const look = { ...place.one.look } as Record<string, unknown>;
  for (const key of keys) delete look[key];
  changeConditional(place, { look });
}

export const customConditionalFormat: HostClass<ConditionalPlace> = {
  objects: {
    rule: (place) => objectOf("ConditionalFormatRule", place),
    format: (place) => objectOf("ConditionalRangeFormat", place),
  },
};

export const conditionalRangeFormat: HostClass<ConditionalPlace> = {
  properties: {
    numberFormat: {
      get: ({ one }) => one.look.numberFormat ?? null,
      set: (place, numberFormat: string) => changeLook(place, { numberFormat }),
    },
  },
  objects: {
    font: (place) => objectOf("ConditionalRangeFont", place),
    fill: (place) => objectOf("ConditionalRangeFill", place),
    borders: (place) => objectOf("ConditionalRangeBorderCollection", place),
  },
};

const shown = (place: ConditionalPlace, color: string | undefined): string =>
  color === undefined ? "" : shownColor(color, place.sheet.book.theme, "");

const underlineWord: Readonly<Record<string, string>> = { single: "Single", double: "Double" };

export const conditionalRangeFont: HostClass<ConditionalPlace> = {
  properties: {
    bold: {
      get: ({ one }) => one.look.bold ?? null,
      set: (place, bold: boolean) => changeLook(place, { bold }),
    },
    italic: {
      get: ({ one }) => one.look.italic ?? null,
      set: (place, italic: boolean) => changeLook(place, { italic }),
    },
    strikethrough: {
      get: ({ one }) => one.look.strikethrough ?? null,
      set: (place, strikethrough: boolean) => changeLook(place, { strikethrough }),
    },
    underline: {
      get: ({ one }) => underlineWord[one.look.underline ?? ""] ?? "None",
      set: (place, word: string) =>
        changeLook(place, {
          underline: word === "Single" ? "single" : word === "Double" ? "double" : "none",
        }),
    },
    color: {
      get: (place) => shown(place, place.one.look.fontColor),
      set: (place, color: string) => changeLook(place, { fontColor: parseColor(color) }),
    },
  },
  methods: {
    clear: (place) => without(place, "bold", "italic", "strikethrough", "underline", "fontColor"),
  },
};

export const conditionalRangeFill: HostClass<ConditionalPlace> = {
  properties: {
    color: {
      get: (place) => shown(place, place.one.look.fillColor),
      set: (place, color: string) => changeLook(place, { fillColor: parseColor(color) }),
    },
  },
  methods: { clear: (place) => without(place, "fillColor") },
};

type Side = "left" | "right" | "top" | "bottom";
const sideOf: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const border = (place: ConditionalPlace, side: string) => objectOf("ConditionalRangeBorder", { place, side });

interface BorderPlace {
  readonly place: ConditionalPlace;
  readonly side: string;
}

const lineOf = ({ place, side }: BorderPlace): Line => place.one.look[sideOf[side] ?? "top"] ?? "";
const changeLine = ({ place, side }: BorderPlace, line: Line): void =>
  changeLook(place, { [sideOf[side] ?? "top"]: line });

export const conditionalRangeBorder: HostClass<BorderPlace> = {
  identity: ({ side }) => ({ Id: side, SideIndex: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (one) => apiStyle(lineOf(one)),
      set: (one, style: string) => changeLine(one, withStyle(lineOf(one), style)),
    },
    color: {
      get: (one) => lineColor(lineOf(one)),
      set: (one, color: string) => changeLine(one, withColor(lineOf(one), color)),
    },
  },
};

export const conditionalRangeBorderCollection: HostClass<ConditionalPlace> = {
  properties: { count: { get: () => 4 } },
  objects: {
    top: (place) => border(place, "EdgeTop"),
    bottom: (place) => border(place, "EdgeBottom"),
    left: (place) => border(place, "EdgeLeft"),
    right: (place) => border(place, "EdgeRight"),
  },
  items: (place) => Object.keys(sideOf).map((side) => border(place, side)),
  item: (place, side) => {
    if (sideOf[String(side)] === undefined) throw itemNotFound(`There is no border ${side}`);
    return border(place, String(side));
  },
  methods: { getItem: (place, side: string) => border(place, side) },
};
