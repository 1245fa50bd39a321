import type { PaneWords } from "../pane-vi";

export const rules: PaneWords["rules"] = {
  title: "Restore the validation",
  hint: "Entry rules, computed cells and colours of the form, where pasting destroyed them",
  willDo: (ruled, formulas) =>
    formulas > 0
      ? `Entry rules will be set again in ${ruled} cells, and ${formulas} lost formulas written again.`
      : `Entry rules will be set again in ${ruled} cells. No formula is lost.`,
  untouched: "No entry changes.",
  sheet: (name, ruled, formulas) =>
    formulas > 0 ? `${name}: ${ruled} entry cells, ${formulas} formulas` : `${name}: ${ruled} entry cells`,
  overtyped: "Computed cells that hold something else",
  overtypedHint: "They stay, except those ticked to get their formula again",
  left: (sheets) =>
    `Nothing can be restored on ${sheets}: the sheet is gone, or its columns were moved. Its figures are still read.`,
  note: "Setting the rules cannot be undone; formulas written over a value can, on the screen Check.",
  apply: "Restore",
  done: (ruled, formulas) =>
    formulas > 0
      ? `Entry rules restored in ${ruled} cells, and ${formulas} formulas.`
      : `Entry rules restored in ${ruled} cells.`,
};
