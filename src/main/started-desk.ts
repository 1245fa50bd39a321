import type { Desk } from "../app/desk";
import { deskOver } from "../worker/desk-wire";
import { wireOf } from "../worker/page-wire";
import { channelOf, type Wire } from "../worker/rpc";
import { WebReader } from "../worker/web-reader";
import { channels } from "./channels";
import { embeddedCampaignIds } from "./embedded-campaign-ids";

/** The desk in its worker and the reader in another, as a page talks to them. */
export interface StartedDesk {
  readonly desk: Desk;
  readonly reader: WebReader;
}

export function startDesk(wire: Wire): StartedDesk {
  const remote = deskOver(channelOf(wire, channels.desk));
  let campaign: string = embeddedCampaignIds[0];
  const desk: Desk = {
    ...remote,
    // Files are read as the open workbook's campaign asks.
    async open() {
      const opened = await remote.open();
      if ("head" in opened && opened.head) campaign = opened.head.campaign;
      return opened;
    },
  };
  return { desk, reader: new WebReader(startReader, () => campaign) };
}

function startReader() {
  const worker = new Worker(new URL("./web-reader-worker.ts", import.meta.url), { name: "reader" });
  return { wire: wireOf(worker), end: () => worker.terminate() };
}
