import { check, fixes, outline, rules } from "./en/unit";
import { analysis, consolidate, log, results, settings, trace, wordReport } from "./en/consolidate";
import { correct } from "./en/correct";
import { lookUp } from "./en/look-up";
import { firstRun, help, start } from "./en/start";
import { question, receive, returnPage, unitPage } from "./en/receive";
import { shell, states, trouble } from "./en/shell";
import type { PaneWords } from "./pane-vi";

/** Every word of the task pane in English. */
export const paneEn: PaneWords = {
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
