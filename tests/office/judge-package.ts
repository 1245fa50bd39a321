import type { OfficeFile } from "./libre-office";
import { runPython } from "./python";

/** Complaints about packages (.xlsx, .docx): parts, relationships, content types, order of a sheet's children. */
export function judgePackages(files: readonly OfficeFile[]): readonly string[] {
  return runPython("judge-package.py", files) as readonly string[];
}
