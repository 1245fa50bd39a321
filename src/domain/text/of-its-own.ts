/** The same text in memory of its own: one cut out of a larger text keeps all of that as long as it is kept itself. */
export const ofItsOwn = (text: string): string => ` ${text}`.slice(1);
