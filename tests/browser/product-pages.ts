import { join } from "node:path";
import { pagesOf } from "../../webpack.web.js";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";

const main = join(__dirname, "../../src/main");

export interface ServedProduct extends FolderServer {
  readonly folder: string;
}

/** The product's own pages, built as they are shipped and served on localhost. */
export async function serveProduct(...programs: readonly ("taskpane" | "browser")[]): Promise<ServedProduct> {
  const entries = Object.fromEntries(programs.map((name) => [name, join(main, `${name}.tsx`)]));
  const built = await buildPages(entries, pagesOf(programs));
  const server = await serveFolder(built.folder);
  const close = async (): Promise<void> => {
    await server.close();
    built.remove();
  };
  return { ...server, folder: built.folder, close };
}
