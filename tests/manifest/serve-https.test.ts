import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./our-manifest";

const script = path.join(root, "scripts/serve-https.mjs");

let scratch: string;
beforeAll(() => (scratch = mkdtempSync(path.join(tmpdir(), "tong-hop-serve-"))));
afterAll(() => rmSync(scratch, { recursive: true }));

const refusal = (...words: readonly string[]) => {
  const env = { ...process.env, HOME: scratch, USERPROFILE: scratch };
  const { status, stderr } = spawnSync(process.execPath, [script, "--port", "0", ...words], {
    encoding: "utf8",
    env,
  });
  return { status, stderr };
};

test("without a certificate, and without a build, it says how to make one", () => {
  expect(refusal(scratch)).toEqual({
    status: 1,
    stderr: expect.stringContaining("office-addin-dev-certs") as string,
  });
  expect(refusal(path.join(scratch, "none"))).toEqual({
    status: 1,
    stderr: expect.stringContaining("npm run build") as string,
  });
});

describe("serving", () => {
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    const folder = path.join(scratch, "build");
    const env = { ...process.env, BASE_URL: "" };
    spawnSync(process.execPath, ["scripts/make-manifest.mjs", folder], { cwd: root, env });
    server = spawn(process.execPath, [script, folder, "--http", "--port", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const said = await new Promise<string>((resolve) =>
      server.stdout!.once("data", (line: Buffer) => resolve(line.toString())),
    );
    port = Number(/:(\d+)\/$/m.exec(said)?.[1]);
  });
  afterAll(() => {
    server.kill();
  });

  /** As written: fetch would tidy the address. */
  const ask = (address: string, method = "GET") =>
    new Promise<{ status: number | undefined; type: string | undefined; cache: string | undefined }>(
      (resolve, reject) =>
        request({ host: "localhost", port, path: address, method }, (response) => {
          response.resume();
          const { "content-type": type, "cache-control": cache } = response.headers;
          resolve({ status: response.statusCode, type, cache });
        })
          .on("error", reject)
          .end(),
    );

  test("pages are asked for anew, icons may be kept, each with its type", async () => {
    const page = { status: 200, cache: "no-cache" };
    expect(await ask("/assets/help.html")).toEqual({ ...page, type: "text/html; charset=utf-8" });
    expect(await ask("/manifest.xml")).toEqual({ ...page, type: "application/xml" });
    const icon = { status: 200, cache: "max-age=600", type: "image/png" };
    expect(await ask("/assets/icons/mark-32.png?x=1", "HEAD")).toEqual(icon);
  });

  test.each([
    "/missing.html",
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets",
    "/%",
    "/%00",
  ])("%s is not there", async (address) => expect((await ask(address)).status).toBe(404));

  test("nothing can be sent to it", async () => {
    expect((await ask("/manifest.xml", "POST")).status).toBe(405);
  });
});
