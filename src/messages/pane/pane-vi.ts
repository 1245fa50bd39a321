import { check, fixes, outline } from "./vi/unit";
import { consolidate, log, results, settings, trace, wordReport } from "./vi/consolidate";
import { firstRun, help, start } from "./vi/start";
import { question, receive, returnPage, unitPage } from "./vi/receive";
import { shell, states, trouble } from "./vi/shell";

/** Every word of the task pane in Vietnamese. */
export const paneVi = {
  ...{ shell, states, trouble, start, firstRun, help, outline, check, fixes },
  ...{ receive, unitPage, returnPage, question, consolidate, results, wordReport, trace, log, settings },
};

/** The same words in any language: English is held to this shape. */
export type PaneWords = typeof paneVi;
