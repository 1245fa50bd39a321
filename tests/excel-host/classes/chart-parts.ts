import { cannotTell } from "../host-error";
import { parseColor, shownColor } from "../model/color";
import type { Axis, ChartText } from "../model/objects";
import {
  type AxisPlace,
  type ChartPlace,
  type HostClass,
  type HostObject,
  objectOf,
} from "../protocol/host-object";
import { changeChart, newSeries } from "./charts";
import { seriesClasses } from "./series";

interface TextPlace {
  readonly place: Pick<ChartPlace, "sheet" | "chart">;
  readonly text: ChartText;
}

const { collection, series, fill, labels } = seriesClasses(changeChart, newSeries);
export {
  collection as chartSeriesCollection,
  series as chartSeries,
  fill as chartFill,
  labels as chartDataLabels,
};

export const chartSeriesFormat: HostClass<Parameters<NonNullable<typeof series.objects>[string]>[0]> = {
  objects: { fill: (place) => objectOf("ChartFill", place) },
};

function changed<Key extends keyof ChartText>(
  key: Key,
): { get(one: TextPlace): ChartText[Key]; set(one: TextPlace, value: never): void } {
  return {
    get: ({ text }) => text[key],
    set: ({ place, text }, value: ChartText[Key]) => {
      changeChart(place);
      text[key] = value;
    },
  };
}

/** A text that is given is shown. */
const words: { get(one: TextPlace): string; set(one: TextPlace, value: never): void } = {
  get: ({ text }) => text.text,
  set: ({ place, text }, value: string) => {
    changeChart(place);
    text.text = value;
    text.visible = true;
  },
};

export const chartTitle: HostClass<TextPlace> = {
  properties: { text: words, visible: changed("visible"), overlay: changed("overlay") },
  objects: { format: (one) => objectOf("ChartTitleFormat", one) },
};

export const chartAxisTitle: HostClass<TextPlace> = {
  properties: { text: words, visible: changed("visible") },
  objects: { format: (one) => objectOf("ChartAxisTitleFormat", one) },
};

export const chartTextFormat: HostClass<TextPlace> = {
  objects: { font: ({ place, text }) => objectOf("ChartFont", { place, text }) },
};

/** Of the whole chart, or of a title in it. */
interface FontPlace {
  readonly place: Pick<ChartPlace, "sheet" | "chart">;
  readonly text: ChartText | undefined;
}

export const chartFont: HostClass<FontPlace> = {
  properties: {
    bold: {
      get: ({ text }) => text?.bold ?? false,
      set: ({ place, text }, bold: boolean) => {
        if (!text) throw cannotTell("What the font of a whole chart changes");
        changeChart(place);
        text.bold = bold;
      },
    },
    color: {
      get: ({ place, text }) => shownColor(text?.color ?? "", place.sheet.book.theme, "#000000"),
      set: ({ place, text }, color: string) => {
        if (!text) throw cannotTell("What the font of a whole chart changes");
        changeChart(place);
        text.color = parseColor(color);
      },
    },
    size: {
      get: ({ place, text }) => (text ? (text.size ?? null) : place.chart.fontSize),
      set: ({ place, text }, size: number) => {
        changeChart(place);
        if (text) text.size = size;
        else place.chart.fontSize = size;
      },
    },
    name: {
      get: ({ place }) => place.chart.fontName,
      set: ({ place }, name: string) => {
        changeChart(place);
        place.chart.fontName = name;
      },
    },
  },
};

export const chartAreaFormat: HostClass<ChartPlace> = {
  objects: { font: (place) => objectOf("ChartFont", { place, text: undefined }) },
};

export const chartLegend: HostClass<ChartPlace> = {
  properties: {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set: (place, visible: boolean) => {
        changeChart(place);
        place.chart.legend.visible = visible;
      },
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set: (place, position: string) => {
        changeChart(place);
        place.chart.legend.position = position;
      },
    },
    overlay: {
      get: ({ chart }) => chart.legend.overlay,
      set: (place, overlay: boolean) => {
        changeChart(place);
        place.chart.legend.overlay = overlay;
      },
    },
  },
};

const axisOf = ({ sheet, chart }: ChartPlace, kind: "Category" | "Value"): HostObject<"ChartAxis"> =>
  objectOf("ChartAxis", { sheet, chart, kind, axis: kind === "Category" ? chart.category : chart.value });

export const chartAxes: HostClass<ChartPlace> = {
  objects: {
    categoryAxis: (place) => axisOf(place, "Category"),
    valueAxis: (place) => axisOf(place, "Value"),
  },
  methods: {
    getItem: (place, type: string, group = "Primary") => {
      if (group !== "Primary" || (type !== "Category" && type !== "Value"))
        throw cannotTell(`The axis ${type} of the group ${group}`);
      return axisOf(place, type);
    },
  },
};

function axisPart<Key extends keyof Axis>(
  key: Key,
): { get(one: AxisPlace): Axis[Key] | string; set(one: AxisPlace, value: never): void } {
  return {
    get: ({ axis }) => axis[key] ?? "",
    set: (place, value: Axis[Key]) => {
      changeChart(place);
      place.axis[key] = value;
    },
  };
}

/** "" means: as the program finds right. */
function axisEnd(key: "minimum" | "maximum"): {
  get(one: AxisPlace): number | string;
  set(one: AxisPlace, value: never): void;
} {
  return {
    get: ({ axis }) => axis[key] ?? "",
    set: (place, value: number | string) => {
      changeChart(place);
      if (typeof value === "number") place.axis[key] = value;
      else delete place.axis[key];
    },
  };
}

export const chartAxis: HostClass<AxisPlace> = {
  properties: {
    visible: axisPart("visible"),
    reversePlotOrder: axisPart("reversed"),
    numberFormat: axisPart("numberFormat"),
    tickLabelPosition: axisPart("tickLabelPosition"),
    minimum: axisEnd("minimum"),
    maximum: axisEnd("maximum"),
    type: { get: ({ kind }) => kind },
  },
  objects: {
    title: (place) => objectOf("ChartAxisTitle", { place, text: place.axis.title }),
    format: (place) => objectOf("ChartAxisFormat", place),
    majorGridlines: (place) => objectOf("ChartGridlines", { place, major: true }),
    minorGridlines: (place) => objectOf("ChartGridlines", { place, major: false }),
  },
};

export const chartGridlines: HostClass<{ readonly place: AxisPlace; readonly major: boolean }> = {
  properties: {
    visible: {
      get: ({ place: { axis }, major }) => (major ? axis.majorGridlines : axis.minorGridlines),
      set: ({ place, major }, on: boolean) => {
        changeChart(place);
        place.axis[major ? "majorGridlines" : "minorGridlines"] = on;
      },
    },
  },
};

export const chartAxisFormat: HostClass<AxisPlace> = {
  objects: { line: (place) => objectOf("ChartLineFormat", place) },
};

export const chartLineFormat: HostClass<AxisPlace> = {
  properties: {
    color: {
      get: ({ sheet, axis }) => shownColor(axis.lineColor, sheet.book.theme, "#000000"),
      set: (place, color: string) => {
        changeChart(place);
        place.axis.lineColor = parseColor(color);
      },
    },
  },
};
