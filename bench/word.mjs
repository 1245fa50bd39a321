import { measuredInNode } from "./node-program.mjs";
import { figureRow } from "./table.mjs";

/** The Word report of a district with its appendices: made, brought up to date over an edited one, read as an input. */
export async function wordRows(temp, tell) {
  tell("making and reading a district's Word report");
  const { make, update, read } = await measuredInNode("word", temp);
  return [
    figureRow("Word report of a district, made", make / 1000, "s", 1),
    figureRow("  brought up to date over an edited one", update / 1000, "s"),
    figureRow("  read as a unit's report", read, "ms"),
  ];
}
