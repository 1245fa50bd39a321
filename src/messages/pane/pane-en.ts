import { check, fixes, outline } from "./en/unit";
import { consolidate, results } from "./en/consolidate";
import { analysis, log, settings, trace, wordReport } from "./en/results-details";
import { correct } from "./en/correct";
import { lookUp } from "./en/look-up";
import { firstRun, help } from "./en/help";
import { start } from "./en/start";
import { receive } from "./en/receive";
import { rules } from "./en/restored-rules";
import { remind, send } from "./en/send";
import { question, returnPage, unitPage } from "./en/unit-page";
import { shell, states, trouble } from "./en/shell";
import type { PaneWords } from "./pane-vi";

/** Every word of the task pane in English. */
export const paneEn: PaneWords = {
  ...{ shell, states, trouble, start, outline, check, fixes },
  ...{ receive, consolidate, results },
  ...{ firstRun, help, rules, unitPage, returnPage, question },
  ...{ analysis, wordReport, trace, correct, lookUp, log, settings },
  ...{ send, remind },
};
