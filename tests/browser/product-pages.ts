import { join } from "node:path";
import { pagesOf } from "../../webpack.web.js";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";

const main = join(__dirname, "../../src/main");

/** The product's own pages, built as they are shipped and served on localhost. */
export async function serveProduct(...programs: readonly ("taskpane" | "browser")[]): Promise<FolderServer> {
  const entries = Object.fromEntries(programs.map((name) => [name, join(main, `${name}.tsx`)]));
  const built = await buildPages(entries, pagesOf(programs));
  const server = await serveFolder(built.folder);
  const close = async (): Promise<void> => {
    await server.close();
    built.remove();
  };
  return { ...server, close };
}
