import { createDesk } from "../app/create-desk";
import type { Desk } from "../app/desk";
import { MemorySource } from "../memory/memory-source";
import { MemoryWorkbook } from "../memory/memory-workbook";
import { serveDesk } from "../worker/desk-wire";
import { ownScope, wireOf } from "../worker/page-wire";
import { channelOf, tell } from "../worker/rpc";
import { BookInWorker } from "./book-in-worker";
import { channels } from "./channels";
import { serveFiles } from "./files-wire";
import { serveViewer } from "./viewer-wire";
import { webDeskPorts } from "./web-desk-ports";

/** The desk's worker of browser mode: the workbook itself is here too. */
const wire = wireOf(ownScope());
const files = channelOf(wire, channels.files);

const opening = BookInWorker.open((view) => tell(files, "file", view));

async function start(): Promise<Desk> {
  const made = await opening;
  const show = async (bytes: Uint8Array): Promise<boolean> => {
    const refused = await made.openBytes(undefined, bytes);
    if (refused === undefined) tell(files, "replaced", true);
    return refused === undefined;
  };
  const workbook = new MemoryWorkbook(made.book, show, () => made.asFile());
  return createDesk(webDeskPorts(workbook));
}

serveDesk(channelOf(wire, channels.desk), start());
serveFiles(files, opening);
serveViewer(
  channelOf(wire, channels.viewer),
  opening.then(({ book }) => new MemorySource(book)),
);
