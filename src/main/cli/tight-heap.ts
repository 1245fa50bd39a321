import { setFlagsFromString } from "node:v8";

/** From so many files on memory counts for more than the tenth of the time that collecting it oftener takes. */
const manyFiles = 500;
const growth = 15;

/** Megabytes of what is new in a reader, where memory counts for more. */
const tightYoung = 16;

/** How much new a reader of so many files may gather; undefined: as usual. */
export const youngOf = (files: number): number | undefined => (files > manyFiles ? tightYoung : undefined);

/**
 * V8 lets the heap grow to several times what is alive before it collects: with ten thousand returns that alone is a
 * gigabyte of texts long written. Told to grow by a seventh at most, it stays close to what is needed.
 */
export function keepHeapTight(files: number): void {
  if (files > manyFiles) setFlagsFromString(`--heap-growing-percent=${growth}`);
}
