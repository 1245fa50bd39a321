import { setFlagsFromString } from "node:v8";

/** From so many files on memory counts for more than the tenth of the time that collecting it oftener takes. */
const manyFiles = 500;
const growth = 15;

/**
 * V8 lets the heap grow to several times what is alive before it collects: with ten thousand returns that alone is a
 * gigabyte of texts long written. Told to grow by a seventh at most, it stays close to what is needed.
 */
export function keepHeapTight(files: number): void {
  if (files > manyFiles) setFlagsFromString(`--heap-growing-percent=${growth}`);
}
