import type { Sentences } from "./sentence";

/** PLACE and LIST: what stood where it was not expected. */
export const placeSentences: Sentences = {};
