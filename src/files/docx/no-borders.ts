import { BorderStyle } from "docx";

const noBorder = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** Of a cell that only puts texts side by side, and of its table. */
export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder } as const;
export const noInnerBorders = { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder } as const;
