import { createDesk } from "../app/create-desk";
import type { Desk } from "../app/desk";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { serveDesk } from "../worker/desk-wire";
import { ownScope, wireOf } from "../worker/page-wire";
import { channelOf, onTold } from "../worker/rpc";
import { campaignPort } from "./campaign-port";
import { channels } from "./channels";
import { handsOver } from "./hands-wire";
import { webDeskPorts } from "./web-desk-ports";

/** The desk's worker beside Excel: everything but Office.js, which lives on the page. */
const wire = wireOf(ownScope());

// The usual campaign is read while Office is still coming.
const campaigns = campaignPort();
void campaigns.load(campaigns.ids[0] ?? "");

async function start(): Promise<Desk> {
  // The page starts this worker before Office answers: until then there are no hands.
  await new Promise((ready) => onTold(wire, "hands", ready));
  const workbook = await ExcelWorkbook.open(handsOver(channelOf(wire, channels.hands)));
  return createDesk(webDeskPorts(workbook, campaigns));
}

serveDesk(channelOf(wire, channels.desk), start());
