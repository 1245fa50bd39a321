import { outlineColumns } from "../../src/sheets/bao-cao/columns";
import type { Case } from "./case";

/** A column that is gone is told once for all of its answers; undefined: that of the notes. */
export function isColumnGone({ context, found }: Pick<Case, "context" | "found">, period: string | undefined): boolean {
  const column = outlineColumns(context).periods.find(({ ids }) => ids.some((id) => id === period));
  return found.findings.some(
    (finding) =>
      finding.code === "PLACE-032" &&
      (finding.period === period || column?.ids.some((id) => id === finding.period) === true),
  );
}
