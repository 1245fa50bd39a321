import { shortSha } from "../submission/file-question";
import type { Submission } from "../submission/submission";

/** "Does what is blank in this file blank what the unit sent before?": `take` says yes. */
export const blankQuestion = ({ source }: Submission): string => `blank:${shortSha(source.sha256)}`;
