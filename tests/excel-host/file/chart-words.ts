/** The API's names of chart types and the file's elements. */
export interface ChartShape {
  readonly type: string;
  readonly element: string;
  /** Of bars: "bar" lies, "col" stands. */
  readonly direction?: "bar" | "col";
  readonly grouping?: string;
  readonly marker?: boolean;
}

export const chartShapes: readonly ChartShape[] = [
  { type: "BarClustered", element: "barChart", direction: "bar", grouping: "clustered" },
  { type: "BarStacked", element: "barChart", direction: "bar", grouping: "stacked" },
  { type: "BarStacked100", element: "barChart", direction: "bar", grouping: "percentStacked" },
  { type: "ColumnClustered", element: "barChart", direction: "col", grouping: "clustered" },
  { type: "ColumnStacked", element: "barChart", direction: "col", grouping: "stacked" },
  { type: "ColumnStacked100", element: "barChart", direction: "col", grouping: "percentStacked" },
  { type: "LineMarkers", element: "lineChart", grouping: "standard", marker: true },
  { type: "Line", element: "lineChart", grouping: "standard" },
  { type: "Pie", element: "pieChart" },
];

/** Places of a legend, and of labels beside their points: API's word, file's word. */
export const legendPlaces: Readonly<Record<string, string>> = {
  Right: "r",
  Left: "l",
  Top: "t",
  Bottom: "b",
  Corner: "tr",
};
export const labelPlaces: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};
export const tickPlaces: Readonly<Record<string, string>> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

export const apiWord = (words: Readonly<Record<string, string>>, own: string | undefined): string =>
  Object.keys(words).find((word) => words[word] === own) ?? "";
