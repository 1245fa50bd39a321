import { invalidArgument, itemNotFound } from "../host-error";
import { quotedSheet } from "../model/address";
import { parseColor } from "../model/color";
import { cornersText } from "../model/formula-tokens";
import { cellCount } from "../model/area";
import type { Labels, Series } from "../model/objects";
import type { Place } from "../model/place";
import {
  type ChartPlace,
  type HostClass,
  type HostObject,
  objectOf,
  type SeriesPlace,
} from "../protocol/host-object";

/** "Sheet1!$B$2:$B$9" */
export function formulaOfPlace({ sheet, area }: Place): string {
  const shape = cellCount(area) === 1 ? "cell" : "area";
  return `${quotedSheet(sheet.name)}!${cornersText({ area, fixed: [true, true, true, true], shape })}`;
}

export type Change = (place: Pick<ChartPlace, "sheet" | "chart">) => void;

const at = (place: ChartPlace, index: number): HostObject<"ChartSeries"> => {
  const series = place.chart.series[index];
  if (!series) throw itemNotFound(`The chart has no series ${index}`);
  return objectOf("ChartSeries", { ...place, series });
};

export const seriesClasses = (
  change: Change,
  make: (given: Partial<Series>) => Series,
): {
  readonly collection: HostClass<ChartPlace>;
  readonly series: HostClass<SeriesPlace>;
  readonly fill: HostClass<SeriesPlace>;
  readonly labels: HostClass<LabelsPlace>;
} => ({
  collection: {
    properties: { count: { get: ({ chart }) => chart.series.length } },
    items: (place) => place.chart.series.map((_, index) => at(place, index)),
    methods: {
      getCount: ({ chart }) => chart.series.length,
      getItemAt: at,
      add: (place, name = "", index?: number | null) => {
        change(place);
        const { series } = place.chart;
        series.splice(index ?? series.length, 0, make({ name }));
        return at(place, index ?? series.length - 1);
      },
    },
  },
  series: seriesClass(change),
  fill: {
    methods: {
      setSolidColor: (place, color: string) => {
        change(place);
        place.series.color = parseColor(color);
      },
      clear: (place) => {
        change(place);
        place.series.color = "";
      },
    },
  },
  labels: { properties: labelProperties(change) },
});

function seriesClass(change: Change): HostClass<SeriesPlace> {
  const data = (key: "values" | "categories") => (place: SeriesPlace, source: Place) => {
    change(place);
    place.series[key] = formulaOfPlace(source);
  };
  return {
    properties: {
      name: {
        get: ({ series }) => series.name,
        set: (place, name: string) => {
          change(place);
          place.series.name = name;
          delete place.series.nameFormula;
        },
      },
      gapWidth: {
        get: ({ series }) => series.gapWidth,
        set: (place, percent: number) => {
          if (!(percent >= 0 && percent <= 500)) throw invalidArgument(`gapWidth: ${percent}`);
          change(place);
          place.series.gapWidth = percent;
        },
      },
      hasDataLabels: {
        get: ({ series }) => series.hasLabels,
        set: (place, on: boolean) => {
          change(place);
          place.series.hasLabels = on;
          if (on) place.series.labels.value = true;
        },
      },
    },
    objects: {
      format: (place) => objectOf("ChartSeriesFormat", place),
      dataLabels: (place) => objectOf("ChartDataLabels", { place, series: [place.series] }),
    },
    methods: {
      setValues: data("values"),
      setXAxisValues: data("categories"),
      delete: (place) => {
        change(place);
        place.chart.series = place.chart.series.filter((one) => one !== place.series);
      },
    },
  };
}

export interface LabelsPlace {
  readonly place: Pick<ChartPlace, "sheet" | "chart">;
  readonly series: readonly Series[];
}

function labelProperties(change: Change): NonNullable<HostClass<LabelsPlace>["properties"]> {
  const one = <Key extends keyof Labels>(key: Key) => ({
    get: ({ series }: LabelsPlace) => series[0]?.labels[key] ?? null,
    set: ({ place, series }: LabelsPlace, value: Labels[Key]) => {
      change(place);
      for (const each of series) {
        each.labels[key] = value;
        each.hasLabels = true;
      }
    },
  });
  return {
    showValue: one("value"),
    showCategoryName: one("category"),
    showSeriesName: one("series"),
    showPercentage: one("percentage"),
    showLegendKey: one("legendKey"),
    position: one("position"),
    numberFormat: one("numberFormat"),
  };
}
