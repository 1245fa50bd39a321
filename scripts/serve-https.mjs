// npm run serve:https [-- [FOLDER] [--port 3000] [--http]]: serves a build (dist/ where no folder is named) to this machine only,
// at the address the repository's manifest names, so that a sideloaded Excel finds it. The certificate is the one `npx office-addin-dev-certs install` makes and trusts.
// --http is for a look in a browser: Excel takes https only.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer as createPlain } from "node:http";
import { createServer as createSecure } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const certificates = path.join(homedir(), ".office-addin-dev-certs");
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "3000" }, http: { type: "boolean", default: false } },
});

const folder = path.resolve(positionals[0] ?? path.join(import.meta.dirname, "../dist"));

/** The file behind a request, or undefined: nothing outside the folder is ever served. */
function fileOf(url) {
  const { pathname } = new URL(url, "https://localhost/");
  const place = path.join(folder, decodeURIComponent(pathname));
  const file = pathname.endsWith("/") ? path.join(place, "index.html") : place;
  const inside = file.startsWith(folder + path.sep) && !file.includes("\0");
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response) {
  let file;
  try {
    file = fileOf(request.url);
  } catch {
    file = undefined; // An address that cannot be decoded names no file.
  }
  if (!file || !["GET", "HEAD"].includes(request.method)) {
    response.writeHead(file ? 405 : 404, { "content-type": "text/plain; charset=utf-8" }).end("Not here\n");
    return;
  }
  const type = types[path.extname(file)] ?? "application/octet-stream";
  // Pages and programs are asked for anew each time; of icons Microsoft wants that Office may keep them:
  // learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests.
  const caching = type.startsWith("image/") ? "max-age=600" : "no-cache";
  response.writeHead(200, { "content-type": type, "cache-control": caching });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

function server() {
  if (asked.http) return createPlain(answer);
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(certificates, name));
  if (!existsSync(key) || !existsSync(cert)) {
    console.error(
      "No certificate for localhost yet. Make and trust one: npx office-addin-dev-certs@3.0.0 install",
    );
    process.exit(1);
  }
  return createSecure({ key: readFileSync(key), cert: readFileSync(cert) }, answer);
}

if (!existsSync(folder)) {
  console.error(`${folder} is not there: run npm run build`);
  process.exit(1);
}
const serving = server().listen(Number(asked.port), "localhost");
serving.on("listening", () => {
  console.log(`${asked.http ? "http" : "https"}://localhost:${serving.address().port}/`);
});
serving.on("error", (error) => {
  // For a look in a browser any free port will do; Excel asks at the manifest's own.
  if (asked.http && error.code === "EADDRINUSE") {
    serving.listen(0, "localhost");
    return;
  }
  console.error(
    `Port ${asked.port}: ${error.code === "EADDRINUSE" ? "another program serves there" : error.message}`,
  );
  process.exit(1);
});
