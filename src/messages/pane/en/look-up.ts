import type { PaneWords } from "../pane-vi";

export const lookUp: PaneWords["lookUp"] = {
  title: "Look up",
  find: "Type a unit, an indicator or words of a report, with or without marks",
  figures: (count) => `Figures: ${count}`,
  texts: (count) => `Texts: ${count}`,
  none: "Nothing found. Try fewer words.",
  more: (count) => `${count} more. Type more words to narrow it down.`,
  found: (count) => `${count} places`,
  line: (name, period) => `${name}, ${period}`,
  contact: (text) => `Contact: ${text}`,
  reason: (text) => `Reason given: ${text}`,
  toCell: (unit, name) => `To the cell ${name} of ${unit}`,
};
