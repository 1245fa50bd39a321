/**
 * The name of what a workbook throws while it cannot be asked: a cell is being edited, or its program is busy. Nothing was
 * done, and later it may be. A name, because between threads nothing else is left of a class.
 */
export const notNow = "NotNow";

export const isNotNow = (reason: unknown): boolean => reason instanceof Error && reason.name === notNow;
