import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ReaderPool, readerMemory } from "../../worker/reader-pool";
import { listPaths, type ListedPath } from "./list-paths";
import { keepHeapTight, youngOf } from "./tight-heap";

/** Few files are read here at once: more workers than cores help nobody, and starting one costs as much as ten files. */
function poolSize(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), 4, Math.ceil(files / 8)));
}

/** Files found, and workers starting that will read them. */
export interface OpenInputs {
  readonly paths: readonly ListedPath[];
  readonly pool: ReaderPool;
}

/** `without`: no inputs, wherever they lie: OUT, the previous book. To be closed by its pool, whether it is read or not. */
export async function openInputs(
  files: readonly string[],
  without: readonly string[] = [],
): Promise<OpenInputs> {
  const paths = await listPaths(files, without);
  keepHeapTight(paths.length);
  const [script, memory] = [join(__dirname, "reader-worker.js"), readerMemory(youngOf(paths.length))];
  const pool = new ReaderPool(script, poolSize(paths.length), undefined, memory);
  if (paths.length > 0) pool.warm();
  return { paths, pool };
}
