import { join } from "node:path";
import { pagesOf } from "../../webpack.web.js";
import { buildPages, type FolderServer, serveFolder } from "./build-pages";

const main = join(__dirname, "../../src/main");

export interface ServedProduct extends FolderServer {
  readonly folder: string;
}

const programs = ["taskpane", "browser"];

/** The product's own pages, built as they are shipped and served on localhost. */
export async function serveProduct(): Promise<ServedProduct> {
  const entries = Object.fromEntries(programs.map((name) => [name, join(main, `${name}.tsx`)]));
  const folder = await buildPages(entries, pagesOf(programs));
  return { ...(await serveFolder(folder)), folder };
}
