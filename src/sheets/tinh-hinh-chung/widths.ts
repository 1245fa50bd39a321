/** Columns of Tình hình chung, in px: an A4 page upright. */
export const overviewWidths = [40, 190, 110, 100, 90, 90, 90, 110] as const;
