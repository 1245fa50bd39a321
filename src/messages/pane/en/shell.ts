import type { PaneWords } from "../pane-vi";

export const shell: PaneWords["shell"] = {
  toReport: "Make the Word report",
  toAnalysis: "Compare, analyse",
  toModels: "Nominate from models",
  toAwards: "Nominations",
  inserting: "Inserting into the workbook",
  toSend: "Send the report",
  toRules: "Restore the validation",
  toLookUp: "Look up",
  steps: "Steps",
  stepNames: {
    outline: "Outline",
    check: "Check",
    send: "Send",
    receive: "Receive",
    consolidate: "Consolidate",
    results: "Results",
  },
  stepWithCount: (name, count) => `${name} (${count})`,
  more: "More",
  back: "Back",
  log: "Log and previous result",
  help: "Quick guide",
  settings: "Settings",
  start: "Start",
  loading: "Opening",
  stop: "Stop",
  stopping: "Stopping",
  see: "View",
  search: "Search",
  retry: "Try again",
  cancel: "Cancel",
  open: "Open",
  closed: "Closed",
  list: (items) => items.join(", "),
  others: (count) => `and ${count} other units`,
  showMore: (count) => `Show ${count} more`,
  copied: "Copied.",
  notCopied: "This machine does not let the pane copy. Select the text below and press Ctrl+C.",
  saved: (name) => `Saved ${name}.`,
  notSaved: "This machine cannot save files from the pane. Open this part in the browser and do it there.",
  opened: "The new workbook is open in its own window.",
  day: (day, month, year) => `${two(day)}/${two(month)}${year === undefined ? "" : `/${year}`}`,
  clock: (hour, minute) => `${two(hour)}:${two(minute)}`,
  moment: (day, clock) => `${day} at ${clock}`,
  progress: (done, all) => `${done}/${all}`,
};

const two = (number: number): string => String(number).padStart(2, "0");

export const states: PaneWords["states"] = {
  severity: { blocks: "Blocks sending", "needs-reason": "Needs a reason", notes: "Note" },
  section: { done: "Done", missing: "Missing", wrong: "Error" },
  sectionWrong: (count) => (count === 1 ? "1 error" : `${count} errors`),
  sectionMissing: (count) => (count > 1 ? `${count} missing` : "missing"),
  blocking: (count) => `${count} blocking`,
  late: (days) => (days === 1 ? "1 day late" : `${days} days late`),
};

export const trouble: PaneWords["trouble"] = {
  title: "This could not be done",
  fault: "The program met a fault of its own, not one in your figures. Your workbook is untouched.",
  what: "Try again. If it happens again, send your IT staff the line below.",
  notNow: "A cell is being edited in Excel. Press Enter or Esc, then do this again.",
  waiting: "A cell is being edited in Excel. Press Enter or Esc so that the workbook can be read.",
  detail: "Details for IT staff",
  copyDetail: "Copy",
  unreadable: "This workbook could not be read",
  unfinished: "The last write did not finish",
  unfinishedWhy:
    "Excel or the machine stopped while results were being written, so the figures in the consolidated sheets are not usable. Go back to the previous result, receive the files again and consolidate.",
  goBack: "Go back to the previous result",
  cannotGoBack:
    "The workbook keeps no previous result. Close it without saving and open the copy saved before.",
  recovered: "The workbook is whole again.",
  newerVersion:
    "This workbook was made by a newer version. You can look at it, but update before you change it.",
  tooOld: "This Excel is too old: Excel 2021 or later is needed.",
};
