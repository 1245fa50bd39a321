import type { SubmissionDraft } from "../submission-draft";
import type { RecognisedSheet } from "./recognise-sheets";

const mostOfCell = 32_767;

/** A cell takes no more than 32,767 characters: one that is full to the last held a longer text before it was pasted. */
export function reportCutTexts(sheets: readonly RecognisedSheet[], draft: SubmissionDraft): void {
  for (const { index, grid, copyOf, meaning } of sheets) {
    if (copyOf !== undefined || !("key" in meaning)) continue;
    for (const { index: row, cells } of grid.rows)
      for (const { column, value } of cells)
        if (value.kind === "text" && value.value.length >= mostOfCell)
          draft.find(
            "PLACE-040",
            "needs-reason",
            { sheet: index, row, column },
            {
              most: mostOfCell,
              text: value.value.slice(-80),
            },
          );
  }
}
