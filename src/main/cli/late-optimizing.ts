import { setFlagsFromString } from "node:v8";

/**
 * How much a function runs before V8 optimizes it, in bytes of bytecode (about four times its own), and how much of others it
 * takes in then (a third). A run takes seconds, and its threads share as many cores: a third of all its work went into
 * optimizing functions that were hardly called again, and again once they had met more kinds of objects. What is read or
 * written a thousand times is as fast as before.
 */
const flags = ["--interrupt-budget=500000", "--max-inlined-bytecode-size-cumulative=300"];

/** V8 of Node 20 to 24 calls them so; another one may not, and would say so on the error stream. */
const [oldest, newest] = [11, 13];

/** To be called before threads are started: it is theirs, too. */
export function optimizeLate(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (!(version >= oldest && version <= newest)) return;
  for (const flag of flags) setFlagsFromString(flag);
}
