import { alreadyExists, cannotTell, invalidArgument, itemNotFound } from "../host-error";
import { type Area, area, cellArea, bounding, columnCount, rowCount } from "../model/area";
import type { Sheet } from "../model/book";
import { checkAllowed, touch } from "../model/guard";
import { type Axis, type Chart, newLabels, type Series } from "../model/objects";
import { Place } from "../model/place";
import { type Box, boxOfFrame, frameOfArea, frameOfBox } from "../model/points";
import { type ChartPlace, type HostClass, type HostObject, nothing, objectOf } from "../protocol/host-object";
import { rangeOnSheet } from "./resolve";
import { formulaOfPlace } from "./series";

const find = ({ charts }: Sheet, key: string | number): Chart | undefined =>
  charts.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

function item(sheet: Sheet, chart: Chart | undefined, key: string | number): HostObject<"Chart"> {
  if (!chart) throw itemNotFound(`There is no chart ${key}`);
  return objectOf("Chart", { sheet, chart });
}

/** Every change of a chart passes here: what was loaded is then written anew, from what this host knows of it. */
export function changeChart({ sheet, chart }: Pick<ChartPlace, "sheet" | "chart">): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowEditObjects");
  delete chart.xml;
}

const newAxis = (): Axis => ({
  visible: true,
  majorGridlines: false,
  minorGridlines: false,
  reversed: false,
  numberFormat: "General",
  title: { text: "", visible: false, overlay: false },
  lineColor: "",
  tickLabelPosition: "NextToAxis",
});

const known = /^(?:Bar|Column)(?:Clustered|Stacked|Stacked100)$|^Line(?:Markers)?$|^Pie$/;

function add(sheet: Sheet, type: string, source: Place, seriesBy = "Auto"): HostObject {
  touch(sheet.book);
  checkAllowed(sheet, "allowEditObjects");
  if (!known.test(type)) throw cannotTell(`Charts of the type ${type}`);
  const number = sheet.book.newId();
  const chart: Chart = {
    kind: "chart",
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name: `Chart ${number}`,
    type,
    title: { text: "", visible: true, overlay: false },
    legend: { visible: true, position: "Right", overlay: false },
    series: seriesOf(source, seriesBy),
    category: newAxis(),
    value: { ...newAxis(), majorGridlines: true },
    plotVisibleOnly: true,
    fontName: "",
    fontSize: 0,
    frame: frameOfBox(sheet, { left: 100, top: 100, width: 360, height: 216 }),
  };
  sheet.drawings.push(chart);
  return objectOf("Chart", { sheet, chart });
}

/** Categories come first, then a series each column (row); a heading line gives the names. */
function seriesOf(source: Place, seriesBy: string): Series[] {
  const whole = source.area;
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowCount(whole) >= columnCount(whole));
  const lines = byColumns ? columnCount(whole) : rowCount(whole);
  const hasCategories = lines > 1 && isText(source.sheet, line(whole, byColumns, 0));
  const hasNames = isText(source.sheet, cellOf(line(whole, byColumns, lines - 1)));
  const made: Series[] = [];
  for (let at = hasCategories ? 1 : 0; at < lines; at++) {
    const one = line(whole, byColumns, at);
    made.push(
      newSeries({
        values: formulaOfPlace(new Place(source.sheet, [hasNames ? body(one, byColumns) : one])),
        ...(hasNames && { nameFormula: formulaOfPlace(new Place(source.sheet, [cellOf(one)])) }),
        ...(hasCategories && { categories: categoriesOf(source, byColumns, hasNames) }),
      }),
    );
  }
  return made;
}

function categoriesOf(source: Place, byColumns: boolean, hasNames: boolean): string {
  const first = line(source.area, byColumns, 0);
  return formulaOfPlace(new Place(source.sheet, [hasNames ? body(first, byColumns) : first]));
}

const line = (whole: Area, byColumns: boolean, at: number): Area =>
  byColumns
    ? area(whole.firstRow, whole.firstColumn + at, whole.lastRow, whole.firstColumn + at)
    : area(whole.firstRow + at, whole.firstColumn, whole.firstRow + at, whole.lastColumn);

const body = (one: Area, byColumns: boolean): Area =>
  byColumns ? { ...one, firstRow: one.firstRow + 1 } : { ...one, firstColumn: one.firstColumn + 1 };

const cellOf = ({ firstRow, firstColumn }: Area): Area => cellArea(firstRow, firstColumn);

/** A line of texts: its last cell decides. */
const isText = ({ cells }: Sheet, { lastRow, lastColumn }: Area): boolean =>
  typeof cells.get(lastRow, lastColumn)?.value === "string";

export const newSeries = (given: Partial<Series>): Series => ({
  name: "",
  values: "",
  categories: "",
  color: "",
  gapWidth: 150,
  hasLabels: false,
  labels: newLabels(),
  ...given,
});

export const chartCollection: HostClass<Sheet> = {
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => objectOf("Chart", { sheet, chart })),
  item: (sheet, key) => item(sheet, find(sheet, key), key),
  methods: {
    add,
    getCount: ({ charts }) => charts.length,
    getItemAt: (sheet, index: number) => item(sheet, sheet.charts[index], index),
    getItemOrNullObject: (sheet, key: string) => {
      const chart = find(sheet, key);
      return chart ? objectOf("Chart", { sheet, chart }) : nothing;
    },
  },
};

function box(key: keyof Box): {
  get(place: ChartPlace): number;
  set(place: ChartPlace, points: never): void;
} {
  return {
    get: ({ sheet, chart }) => boxOfFrame(sheet, chart.frame)[key],
    set: (place, points: number) => {
      if (!(points >= 0)) throw invalidArgument(`${key}: ${points}`);
      const { sheet, chart } = place;
      touch(sheet.book);
      checkAllowed(sheet, "allowEditObjects");
      chart.frame = frameOfBox(sheet, { ...boxOfFrame(sheet, chart.frame), [key]: points });
    },
  };
}

function setPosition({ sheet, chart }: ChartPlace, start: Place | string, end?: Place | string | null): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowEditObjects");
  const first = rangeOnSheet(sheet, start);
  if (end === undefined || end === null) {
    const { left, top } = boxOfFrame(sheet, frameOfArea(first));
    chart.frame = frameOfBox(sheet, { ...boxOfFrame(sheet, chart.frame), left, top });
  } else {
    chart.frame = frameOfArea(bounding(first, rangeOnSheet(sheet, end)));
  }
}

function rename(place: ChartPlace, name: string): void {
  const { sheet, chart } = place;
  const other = find(sheet, name);
  if (other && other !== chart) throw alreadyExists(`There is a chart ${name} already`);
  touch(sheet.book);
  checkAllowed(sheet, "allowEditObjects");
  chart.name = name;
}

export const chart: HostClass<ChartPlace> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ chart: { id } }) => id },
    name: { get: ({ chart: { name } }) => name, set: rename },
    chartType: { get: ({ chart: { type } }) => type },
    left: box("left"),
    top: box("top"),
    width: box("width"),
    height: box("height"),
    plotVisibleOnly: {
      get: ({ chart: one }) => one.plotVisibleOnly,
      set: (place, on: boolean) => {
        changeChart(place);
        place.chart.plotVisibleOnly = on;
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    title: (place) => objectOf("ChartTitle", { place, text: place.chart.title }),
    legend: (place) => objectOf("ChartLegend", place),
    axes: (place) => objectOf("ChartAxes", place),
    series: (place) => objectOf("ChartSeriesCollection", place),
    format: (place) => objectOf("ChartAreaFormat", place),
    dataLabels: (place) => {
      const [first] = place.chart.series;
      if (!first) throw itemNotFound("The chart has no series");
      return objectOf("ChartDataLabels", { place, series: place.chart.series });
    },
  },
  methods: {
    setPosition,
    setData: (place, source: Place, seriesBy = "Auto") => {
      changeChart(place);
      place.chart.series = seriesOf(source, seriesBy);
    },
    delete: ({ sheet, chart: one }) => {
      touch(sheet.book);
      checkAllowed(sheet, "allowEditObjects");
      sheet.drawings = sheet.drawings.filter((other) => other !== one);
    },
  },
};
