import { check, fixes, outline, rules } from "./vi/unit";
import { analysis, consolidate, log, results, settings, trace, wordReport } from "./vi/consolidate";
import { correct } from "./vi/correct";
import { lookUp } from "./vi/look-up";
import { firstRun, help, start } from "./vi/start";
import { question, receive, returnPage, unitPage } from "./vi/receive";
import { shell, states, trouble } from "./vi/shell";

/** Every word of the task pane in Vietnamese. */
export const paneVi = {
  ...{ shell, states, trouble, start, firstRun, help, outline, check, fixes, rules },
  ...{
    receive,
    unitPage,
    returnPage,
    question,
    consolidate,
    results,
    analysis,
    wordReport,
    trace,
    correct,
    lookUp,
    log,
    settings,
  },
};

/** The same words in any language: English is held to this shape. */
export type PaneWords = typeof paneVi;
