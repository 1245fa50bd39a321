import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the pages of this run of the tests are built; jest asks for the default export before the first file. */
export default function makeFolder(): void {
  process.env.PAGES_OF_THIS_RUN = mkdtempSync(join(tmpdir(), "tong-hop-pages-"));
}

export function removeFolder(): void {
  rmSync(process.env.PAGES_OF_THIS_RUN ?? "", { recursive: true, force: true });
}
