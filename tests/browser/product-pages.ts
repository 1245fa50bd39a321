import { builtPages } from "../support/built";
import { type FolderServer, serveFolder } from "./build-pages";

export interface ServedProduct extends FolderServer {
  readonly folder: string;
}

/** The product as it is shipped, built where that has not been done yet, and served on localhost. */
export async function serveProduct(): Promise<ServedProduct> {
  const folder = builtPages();
  return { ...(await serveFolder(folder)), folder };
}
