import { measuredInNode } from "./node-program.mjs";
import { figureRow } from "./table.mjs";

/** Everything said again of an open workbook after one edited cell: read, checked, put in words. Median of 200 edits. */
export async function recheckRows(temp, tell) {
  tell("checking again after each of 200 edits");
  const { recheck, checks } = await measuredInNode("recheck", temp);
  return [
    figureRow("check again after one edit, median of 200", recheck, "ms", 16),
    figureRow("  of that the checks themselves", checks, "ms"),
  ];
}
