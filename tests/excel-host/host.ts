import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "./protocol/contract";
import { ExcelHost } from "./protocol/excel-host";
import { openBook, type OpenOptions } from "./protocol/open-host";

const root = join(__dirname, "..", "..");
let known: Contract | undefined;

/** What Microsoft's types say; made from them where it is not there yet (scripts/excel-contract.mjs). */
export function readContract(): Contract {
  known ??= JSON.parse(readFileSync(contractPath(), "utf8")) as Contract;
  return known;
}

/** The script is run where its result is not there yet, or it or the types have changed since. */
function contractPath(): string {
  const script = join(root, "scripts", "excel-contract.mjs");
  const types = join(root, "node_modules", "@types", "office-js", "package.json");
  const hash = createHash("sha256").update(readFileSync(script)).update(readFileSync(types)).digest("hex");
  const path = join(root, "node_modules", ".cache", "tong-hop", `excel-contract-${hash.slice(0, 16)}.json`);
  if (!existsSync(path)) execFileSync(process.execPath, [script, path]);
  return path;
}

/** The host in Node, where LibreOffice can be called. */
export class NodeHost extends ExcelHost {
  /** Has LibreOffice compute the workbook: afterwards the result of every formula is known. Gives their number. */
  async recalculate(): Promise<number> {
    const { recalculateBook } = await import("./recalculate");
    return recalculateBook(this.book);
  }
}

/** An Excel with one workbook open: a new one, or that of `file`. */
export function createHost(options: OpenOptions = {}): NodeHost {
  const { book, hostOptions } = openBook(options);
  return new NodeHost(book, readContract(), hostOptions);
}
