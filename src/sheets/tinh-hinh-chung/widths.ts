/** Columns of Tình hình chung, in px: an A4 page on its side. Three tables share them. */
export const overviewWidths = [40, 190, 104, 126, 126, 126, 126, 126, 126, 150] as const;
export const lastColumn = overviewWidths.length - 1;
/** Periods of the chief figures stand in these columns, the latest in the last of them. */
export const periodColumns = { first: 3, last: 7 } as const;
export const coverageColumn = 8;
