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
  becomes: (before, after) => `${before} becomes ${after}`,
  blank: "blank",
  undo: "Ctrl+Z takes it back.",
  apply: (count) => (count === 1 ? "Fix 1 cell" : `Fix ${count} cells`),
  done: (count) => (count === 1 ? "1 cell fixed." : `${count} cells fixed.`),
  left: (count) => `${count} cells changed meanwhile and were left as they are. Check again.`,
  none: "Nothing can be fixed with one click.",
};
