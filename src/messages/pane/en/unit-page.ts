import type { PaneWords } from "../pane-vi";

export const unitPage: PaneWords["unitPage"] = {
  state: "State",
  received: "Received",
  answered: "Filled in",
  answeredText: (figures, sections) => `${figures} indicators, ${sections} sections`,
  contact: "Contact",
  document: "Signed document (as the form says)",
  word: "Word file",
  figures: "Workbook",
  awards: "Commendation dossier",
  files: "Files received",
  noFiles: "No file of this unit has been received.",
  savedAt: (moment) => `saved ${moment}`,
  revisionOf: (revision) => `hand-in ${revision}`,
  findings: (count) => `Findings: ${count}`,
  noFindings: "Nothing to look at.",
  toSheet: "Go to the unit's sheet",
  reviewed: "Decided at",
  accept: "Accept",
  seal: "Seal the figures",
  unseal: "Unseal",
  returnIt: "Ask to amend…",
  reviewedAs: {
    accepted: "The report is accepted. The decision is written into the workbook with the next run.",
    sealed:
      "The figures are sealed: later changes will be seen. This is no digital signature. The decision is written with the next run.",
    open: "No longer sealed. The decision is written with the next run.",
  },
  remarks: (answered, all) => `Remarks: ${answered}/${all} answered`,
  remark: (number, isAnswered) => `Remark ${number}: ${isAnswered ? "answered" : "not answered"}`,
  note: (text) => `Reason: ${text}`,
  reply: (text) => `Reply: ${text}`,
  gone: "This unit is no longer on the list.",
};

export const returnPage: PaneWords["returnPage"] = {
  title: "Ask to amend",
  more: "More requests, one a line",
  untouched: "The file keeps the unit's answers as they are and lists the remarks on its first sheet.",
  make: (count) => (count === 1 ? "Make the file with 1 remark" : `Make the file with ${count} remarks`),
};

export const question: PaneWords["question"] = {
  title: "To confirm",
  of: (number, all) => `${number}/${all} · the answer is remembered in the log`,
  unitTitle: "Whose file is this?",
  rowTitle: "What is this row?",
  textTitle: "Which text counts?",
  orderTitle: "Which file is the later hand-in?",
  otherTitle: "Please confirm",
  likeliest: "Most alike",
  choices: "Answers",
  evidence: "Read from the file",
  accept: (label) => `Choose: ${label}`,
  chooseFirst: "Choose an answer",
  later: "Later",
  keys: "Keys 1 to 9 choose.",
  done: "Nothing left to confirm.",
  backToReceive: "Back to Receive",
};
