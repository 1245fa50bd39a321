/** The part of a file's SHA-256 that names it in the id of a question. */
export const shortSha = (sha256: string): string => sha256.slice(0, 12);

/** The question a file asks while its unit is not certain: "put:<code>" names it. */
export const unitQuestion = (sha256: string): string => `unit:${shortSha(sha256)}`;

/** A question about something in one file: `row:D02:57@1a2b3c4d5e6f`. The same file asks the same question in every run. */
export const fileQuestion = (question: string, sha256: string): string => `${question}@${shortSha(sha256)}`;

/** Which of two texts of its own a level keeps: this one's in the book with this hash, or the one that stands. */
export const ownTextQuestion = (section: string, sha256: string): string =>
  `own:${section}:${shortSha(sha256)}`;
