import { check, fixes, outline } from "./vi/unit";
import { consolidate, results } from "./vi/consolidate";
import { start } from "./vi/start";
import { receive } from "./vi/receive";
import { shell, states, trouble } from "./vi/shell";

/** What the screens say that a workbook may open with. */
export const firstVi = {
  ...{ shell, states, trouble, start, outline, check, fixes },
  ...{ receive, consolidate, results },
};
