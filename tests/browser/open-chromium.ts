import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { officeFolder } from "../excel-host/load-office";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OpenChromium {
  readonly context: BrowserContext;
  /** Addresses pages asked for that are neither ours nor office.js: they get nothing. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** Chromium with a profile of its own. Of the outside it has office.js, from the installed package, and nothing else. */
export async function openChromium({ deviceScaleFactor = 1 } = {}): Promise<OpenChromium> {
  const profile = mkdtempSync(join(tmpdir(), "tong-hop-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    deviceScaleFactor,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
    ],
  });
  const outside: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address.startsWith("http://localhost:")) await route.continue();
    else if (address.startsWith(officeAddress)) {
      const [path = ""] = address.slice(officeAddress.length).split("?");
      await route.fulfill({ path: join(officeFolder, path) });
    } else {
      outside.push(address);
      await route.abort();
    }
  });
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, outside, close };
}
