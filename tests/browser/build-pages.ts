import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import webpack from "webpack";
// The product's own build, given other programs.
import { webPages } from "../../webpack.web.js";

/**
 * Programs of the tests, built just as the product's are: production, minified, one chunk a screen. What one test file
 * built the others of this run find again: pages-of-this-run.ts makes the folder and takes it away.
 * @returns the folder they stand in
 */
export async function buildPages(
  entries: Readonly<Record<string, string>>,
  pages: readonly object[],
): Promise<string> {
  const name = createHash("sha256").update(JSON.stringify(entries)).digest("hex").slice(0, 16);
  const folder = join(process.env.PAGES_OF_THIS_RUN ?? "", name);
  if (existsSync(folder)) return folder;
  const output = `${folder}-unfinished`;
  mkdirSync(output, { recursive: true });
  const compiler = webpack({
    ...webPages({ entries, pages, output }),
    mode: "production",
  } as webpack.Configuration);
  const stats = await new Promise<webpack.Stats | undefined>((done, failed) =>
    compiler?.run((error, result) => (error ? failed(error) : done(result))),
  );
  if (!stats || stats.hasErrors()) {
    rmSync(output, { recursive: true, force: true });
    throw new Error(stats?.toString("errors-only") ?? "nothing was built");
  }
  renameSync(output, folder);
  return folder;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

export interface FolderServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** A folder on localhost, as a web server of an office would serve it. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname);
    const isThere =
      file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(isThere ? 200 : 404, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((closed) => server.close(() => closed()));
  return { origin: `http://localhost:${port}`, close };
}
