/** Columns, from 0: section path and row key stand hidden, so that the level's own text is found again. */
export const textColumns = { section: 0, key: 1, number: 2, unit: 3, text: 4, note: 5 } as const;
