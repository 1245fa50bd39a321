/** "x" in a cell that is not asked is ours, not an answer. */
export const isClosedSign = (text: string): boolean => text === "x" || text === "×" || text === "X";
