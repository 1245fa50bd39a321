import type { PaneWords } from "../pane-vi";

export const firstRun: PaneWords["firstRun"] = {
  step: (step, of) => `Step ${step}/${of}`,
  skip: "Skip",
  next: "Next",
  back: "Back",
  begin: "Start",
  close: "Close",
  consolidating: [
    {
      title: "Drop in what you were sent",
      text: "Excel files or .zip archives. Renamed files and altered forms are still recognised.",
    },
    {
      title: "Consolidate: look first, then write",
      text: "Every total says how many units have reported. Run it as often as you like; the previous result can always be brought back.",
    },
    {
      title: "Click a total to see where it comes from",
      text: "Which unit, which file, which cell: one click away. No data leaves this machine.",
    },
  ],
  unit: [
    {
      title: "Fill in the coloured cells",
      text: "Coloured cells are for you. All others already hold a formula or an explanation.",
    },
    {
      title: "See what is missing",
      text: "The outline marks each section: done, missing or wrong. Click a section to go to its cell.",
    },
    {
      title: "Check, then send",
      text: "Check says what to put right, why and how. No data leaves this machine.",
    },
  ],
};

export const help: PaneWords["help"] = {
  title: "Quick guide",
  again: "See the first three steps again",
  keys: "Keys",
  keyLines: [
    ["Tab, Shift+Tab", "to the next part, and back"],
    ["Ctrl+Enter", "the screen's main button"],
    ["Esc or Alt+←", "back"],
    ["F6", "to Excel and back"],
    ["↑ ↓ ← →", "move in the outline; * opens everything"],
  ],
  workbook: "The workbook works alone",
  workbookText:
    "The form has its own entry rules, formulas and formats. It can be filled in, printed and sent on a machine without this part.",
};
