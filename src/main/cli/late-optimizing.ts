import { setFlagsFromString } from "node:v8";

/**
 * How much a function runs before V8 optimizes it, in bytes of bytecode: about four times its own. A run takes seconds, and
 * its threads share as many cores: a third of all its work went into optimizing functions that were hardly called again, and
 * again once they had met more kinds of objects. Ten thousand files do not notice.
 */
const budget = 500_000;

/** To be called before threads are started: it is theirs, too. */
export const optimizeLate = (): void => setFlagsFromString(`--interrupt-budget=${budget}`);
