import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import { WrongCall } from "./arguments";

/** A path to open, or one that is set aside unopened. `isNamed`: it stands on the command line, no folder was searched. */
export type ListedPath =
  | { readonly kind: "path"; readonly path: string; readonly isNamed: boolean }
  | { readonly kind: "aside"; readonly record: FileRecord };

/** A folder for every commune, in it one for every hand-in: deeper than this nobody files anything away. */
const deepest = 12;

/** Temporary files of Office and what systems hide. */
const isHidden = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

/**
 * Paths as given, folders with all below them opened: a folder's own files by name, then its folders by name. What is
 * reached twice is read once; `without` (OUT, the previous book) is no input wherever it lies. Nothing is read yet.
 */
export async function listPaths(
  files: readonly string[],
  without: readonly string[] = [],
): Promise<readonly ListedPath[]> {
  const listing = new Listing(await Promise.all(without.map(realPath)));
  const named = await listing.named(files);
  if (named.length === 0) throw new WrongCall("noFiles");
  for (const { path, isFolder } of named) {
    if (isFolder) await listing.argument(path);
    else listing.add(path);
  }
  return listing.found;
}

/** Where a path really leads; of a path that leads nowhere, itself. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);

class Listing {
  readonly found: ListedPath[] = [];
  readonly #seen: Set<string>;
  /** How many entries of the folder given were met that are no folders, read before or not. */
  #met = 0;

  constructor(readonly without: readonly string[]) {
    this.#seen = new Set(without);
  }

  /** What stands on the command line. A file named there is read as named, not as found in a folder beside. */
  async named(files: readonly string[]): Promise<readonly { path: string; isFolder: boolean }[]> {
    const kept: { path: string; isFolder: boolean }[] = [];
    for (const path of files) {
      const is = await stat(path).catch(() => undefined);
      if (!is) throw new WrongCall("noFile", { file: path });
      const real = await realPath(path);
      if (this.without.includes(real)) continue;
      if (!is.isDirectory()) this.#seen.add(real);
      kept.push({ path, isFolder: is.isDirectory() });
    }
    return kept;
  }

  add(path: string, isNamed = true): void {
    this.found.push({ kind: "path", path, isNamed });
  }

  async argument(folder: string): Promise<void> {
    this.#met = 0;
    const isNew = !this.#seen.has(await realPath(folder));
    await this.#walk(folder, 1);
    if (isNew && this.#met === 0) this.#leave(folder, "left-aside", "FILE-021");
  }

  #leave(file: string, status: FileRecord["status"], reason: string): void {
    const unknown = { entry: undefined, unit: undefined, revision: undefined, sha256: undefined };
    this.found.push({ kind: "aside", record: { file, ...unknown, status, reason } });
    this.#met++;
  }

  async #walk(folder: string, depth: number): Promise<void> {
    const real = await realPath(folder);
    if (this.#isSeen(real)) return;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (!entries) return this.#leave(folder, "refused", "FILE-018");
    const folders: string[] = [];
    for (const entry of entries.filter(({ name }) => !isHidden(name)).sort(byName)) {
      const path = join(folder, entry.name);
      const kind = await kindOf(entry, path);
      if (kind === "folder") folders.push(path);
      else if (kind === "nowhere") this.#leave(path, "refused", "FILE-018");
      else if (kind === "file")
        this.#file(path, entry.isSymbolicLink() ? await realPath(path) : join(real, entry.name));
    }
    for (const path of folders) {
      if (depth < deepest) await this.#walk(path, depth + 1);
      else this.#leave(path, "refused", "FILE-019");
    }
  }

  #file(path: string, real: string): void {
    this.#met++;
    if (!this.#isSeen(real)) this.add(path, false);
  }

  /** Links may lead back up, or twice to the same place. */
  #isSeen(real: string): boolean {
    if (this.#seen.has(real)) return true;
    this.#seen.add(real);
    return false;
  }
}

const byName = (one: Dirent, other: Dirent): number =>
  one.name === other.name ? 0 : one.name < other.name ? -1 : 1;

/** What an entry is, links followed; pipes and devices are nothing to read. */
async function kindOf(entry: Dirent, path: string): Promise<"file" | "folder" | "nowhere" | "other"> {
  const is = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
  if (!is) return "nowhere";
  return is.isDirectory() ? "folder" : is.isFile() ? "file" : "other";
}
