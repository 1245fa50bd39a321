import { analysis, log, settings, trace, wordReport } from "./vi/results-details";
import { correct } from "./vi/correct";
import { firstRun, help } from "./vi/help";
import { lookUp } from "./vi/look-up";
import { remind, send } from "./vi/send";
import { question, returnPage, unitPage } from "./vi/unit-page";
import { rules } from "./vi/restored-rules";

/** What is said on screens that others lead to: it comes with the first of them. */
export const laterVi = {
  ...{ firstRun, help, rules, unitPage, returnPage, question },
  ...{ analysis, wordReport, trace, correct, lookUp, log, settings },
  ...{ send, remind },
};
