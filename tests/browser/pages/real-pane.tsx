import awards from "../../../campaigns/dong-nai-2023/awards.json";
import campaignFile from "../../../campaigns/dong-nai-2023/campaign.json";
import catalogues from "../../../campaigns/dong-nai-2023/catalogues.json";
import departments from "../../../campaigns/dong-nai-2023/departments.json";
import indicators from "../../../campaigns/dong-nai-2023/indicators.json";
import lists from "../../../campaigns/dong-nai-2023/lists.json";
import outline from "../../../campaigns/dong-nai-2023/outline.json";
import units from "../../../campaigns/dong-nai-2023/units.json";
import { createDesk } from "../../../src/app/create-desk";
import type { ReaderPort } from "../../../src/app/ports";
import { newBook } from "../../../src/app/start/start";
import { parseCampaign } from "../../../src/domain/campaign/parse-campaign";
import { sha256 } from "../../../src/domain/submission/sha256";
import { fflateInflater } from "../../../src/files/zip/inflater";
import { browserLook, pageMachine } from "../../../src/main/page-machine";
import { showPane } from "../../../src/main/show-pane";
import { BookInMemory } from "../../../src/memory/book-in-memory";
import { MemoryWorkbook } from "../../../src/memory/memory-workbook";
import { readChosen } from "../../../src/worker/read-chosen";
import { relayOf } from "../../memory/relay";
import { unitOf } from "../../support/consolidated";
import { deskPorts } from "../../support/desk-ports";

/**
 * The pane over the real desk, a workbook in memory and the real reading, all in one thread: what is shown is what the
 * product shows, only that it waits. `?unit=736` opens that district's new book, `?form=26221` a commune's form; `?quota=2`: so many
 * collectives for the province's Bằng khen.
 */
const parts = [campaignFile, outline, units, departments, indicators, lists, catalogues, awards];
const merged: Record<string, unknown> = {};
for (const part of parts)
  for (const [key, value] of Object.entries(part)) {
    const before = merged[key];
    merged[key] =
      Array.isArray(before) && Array.isArray(value)
        ? [...(before as unknown[]), ...(value as unknown[])]
        : value;
  }
const query = new URLSearchParams(location.search);
const quota = query.get("quota");
if (quota !== null) merged["awards"] = { ...awards.awards, quotas: [quotaOf(Number(quota))] };
for (const remark of ["note", "licence", "source"]) delete merged[remark];
const parsed = parseCampaign(merged);
if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems));
const { context } = parsed;

const form = query.get("form");
const book = new BookInMemory(relayOf(context));
const ports = deskPorts(context, new MemoryWorkbook(book));
book.openSpec(
  newBook(
    context,
    unitOf(context, form ?? query.get("unit") ?? "736"),
    form ? "form" : "consolidating",
    ports.pack,
  ),
);

const tools = {
  inflater: fflateInflater,
  sha256: (bytes: Uint8Array) => Promise.resolve(sha256(Array.from(bytes.subarray(0, 4096)).join())),
};
const reader: ReaderPort = {
  async *read(file) {
    yield* readChosen(context, { name: file.name, bytes: await file.bytes() }, tools);
  },
};

void showPane({
  desk: createDesk(ports),
  reader,
  machine: pageMachine({
    ...browserLook,
    ...{
      host: "browser",
      description: "Chromium",
      language: query.get("language") ?? "vi-VN",
      dropsDownloads: false,
    },
  }),
  screen: query.get("screen") ?? undefined,
}).then((model) => Object.assign(window, { pane: { model } }));

function quotaOf(number: number): object {
  return {
    ...{ id: "bk-tap-the", form: "bk-tinh", kinds: ["collective"], level: "district", units: ["736"] },
    ...{ most: { kind: "number", number }, source: "Hướng dẫn của đợt", verified: false },
  };
}
