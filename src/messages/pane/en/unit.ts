import type { PaneWords } from "../pane-vi";

export const outline: PaneWords["outline"] = {
  title: "Outline",
  tree: "Sections of the outline",
  progress: "Filled in",
  sections: (done, all) => `${done}/${all} sections`,
  figures: (done, all) => `${done}/${all} indicators`,
  filters: "Filter sections",
  all: "All",
  missing: (count) => `Missing (${count})`,
  wrong: (count) => `Errors (${count})`,
  noneMissing: "Nothing is missing.",
  noneWrong: "No section has an error.",
  stillMissing: (name, others) =>
    others > 0 ? `Missing: ${name} and ${others} other sections` : `Missing: ${name}`,
  next: "Go to next missing",
  toCheck: "Check",
  complete: "Everything is filled in.",
};

export const check: PaneWords["check"] = {
  title: "Check",
  count: (count) => (count === 1 ? "1 finding" : `${count} findings`),
  checkedAt: (clock) => `checked at ${clock}`,
  order: "Order",
  bySeverity: "By severity",
  bySection: "By section",
  group: (name, count) => `${name}: ${count}`,
  elsewhere: "The workbook as a whole",
  goTo: "Go to cell",
  fixTo: (value) => `Write ${value}`,
  previewFix: "Preview the fix",
  explain: "Give a reason…",
  reasonLabel: "The reason, written into the workbook's own column",
  writeReason: "Write it into the workbook",
  restoreRules: "Restore the validation that pasting destroyed",
  undo: (count) => (count === 1 ? "Undo the last fix (1 cell)" : `Undo the last fixes (${count} cells)`),
  alike: (count, kind) => (kind === undefined ? `${count} findings of one kind` : `${count} ${kind}`),
  places: (shown, others) => (others > 0 ? `${shown} and ${others} more` : shown),
  unfold: "See each",
  fold: "Fold",
  previewAll: (count) => `Preview all ${count}`,
  kinds: {
    "CHECK-002": "cells not filled in",
    "VALUE-001": "cells with text where a number is asked",
    "VALUE-006": "days typed as text",
    "VALUE-021": "days that may have day and month swapped",
    "LIST-001": "list cells not typed as asked",
    "LIST-021": "days in lists that may have day and month swapped",
    "VALUE-003": "cells that hold no number",
    "VALUE-008": "cells that can mean two numbers",
    "VALUE-007": "choices spelled otherwise than in the list",
    "VALUE-010": "entries that hold formulas",
    "VALUE-013": "cells that are not among the choices",
    "VALUE-016": "cells typed in an old font",
    "VALUE-019": "cells that seem to be in an old encoding",
    "PLACE-027": "places typed in an old font",
    "PLACE-028": "places that seem to be in an old encoding",
    "LIST-016": "list cells typed in an old font",
    "LIST-017": "list cells that seem to be in an old encoding",
  },
  previewFixes: (count) => (count === 1 ? "Preview 1 fix" : `Preview ${count} fixes`),
  again: "Check again",
  none: "Nothing left to look at.",
  onlyNotes: (count) => (count === 1 ? "No errors. 1 note." : `No errors. ${count} notes.`),
  incomplete: "Some answers are missing.",
  toMissing: "See what is missing",
  more: (count) => `Show ${count} more`,
  live: (count) =>
    count === 0 ? "Nothing left to look at" : count === 1 ? "1 finding" : `${count} findings`,
};

export const fixes: PaneWords["fixes"] = {
  title: "Preview fixes",
  hint: "Untick what you do not want changed",
  hintDays: "Tick the days whose day and month were swapped; the others stay and are not asked about again",
  becomes: (before, after) => `${before} becomes ${after}`,
  blank: "blank",
  undo: "Ctrl+Z takes it back.",
  apply: (count) => (count === 1 ? "Fix 1 cell" : `Fix ${count} cells`),
  done: (count) => (count === 1 ? "1 cell fixed." : `${count} cells fixed.`),
  undone: (count) => (count === 1 ? "1 cell put back." : `${count} cells put back.`),
  explained: () => "The reason is in the workbook.",
  likely: "only likely, please look closely",
  where: (sheet, cell) => `${sheet}, cell ${cell}`,
  left: (count) => `${count} cells changed meanwhile and were left as they are. Check again.`,
  none: "Nothing can be fixed with one click.",
};

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
