import { libarchive } from "../files/archive/libarchive";
import { fflateInflater } from "../files/zip/inflater";
import type { ReadingTools } from "../worker/handle-file";
import { ownScope, wireOf } from "../worker/page-wire";
import { readChosen } from "../worker/read-chosen";
import type { WebReaderAsk, WebReaderSay } from "../worker/web-reader-protocol";
import { campaignPort } from "./campaign-port";

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The program that unpacks .rar and .7z comes from beside the page, with the first such file. */
const unarchiver = libarchive(async () => {
  const response = await fetch(new URL("libarchive-wasm/dist/libarchive.wasm", import.meta.url)).catch(
    () => undefined,
  );
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
});

const tools: ReadingTools = {
  inflater: fflateInflater,
  unarchiver,
  sha256: async (bytes) => hex(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))),
};

const campaigns = campaignPort();
const wire = wireOf(ownScope());
const say = (message: WebReaderSay): void => wire.post(message);

async function answer(ask: WebReaderAsk): Promise<void> {
  const context = await campaigns.load(ask.campaign);
  if (!context) throw new RangeError(`no campaign ${ask.campaign}`);
  for await (const outcome of readChosen(context, ask, tools)) say({ kind: "outcome", outcome });
  say({ kind: "done" });
}

wire.listen((message) => {
  answer(message as WebReaderAsk).catch((thrown: unknown) =>
    say({ kind: "fault", message: thrown instanceof Error ? thrown.message : String(thrown) }),
  );
});
