import { createRoot } from "react-dom/client";
import { wireOf } from "../worker/page-wire";
import { channelOf } from "../worker/rpc";
import { BrowserActions } from "./browser-actions";
import { BrowserPage } from "./browser-page";
import { channels } from "./channels";
import { filesOver } from "./files-wire";
import { browserLook, pageMachine } from "./page-machine";
import { showPane } from "./show-pane";
import { startDesk } from "./started-desk";
import { viewerOver } from "./viewer-wire";

/** Browser mode: the same pane beside the sheets themselves, in a plain page. */
async function start(): Promise<void> {
  const pane = document.getElementById("pane");
  if (!pane) throw new Error("the page has no place for the pane");
  document.body.classList.add("browser");
  const sheets = document.createElement("div");
  sheets.id = "book";
  pane.before(sheets);
  const worker = new Worker(new URL("./browser-desk.ts", import.meta.url), { name: "browser-desk" });
  const wire = wireOf(worker);
  const source = viewerOver(channelOf(wire, channels.viewer));
  const files = filesOver(channelOf(wire, channels.files));
  const machine = pageMachine({
    host: "browser",
    description: navigator.userAgent,
    // Browsers here are often installed in English by people who do not read it.
    language: "vi-VN",
    dropsDownloads: false,
    ...browserLook,
  });
  const screen = new URLSearchParams(location.search).get("screen") ?? undefined;
  const model = await showPane({ ...startDesk(wire), machine, screen });
  const actions = new BrowserActions(files, model, () => source.undo());
  createRoot(sheets).render(<BrowserPage {...{ actions, model, source, pane }} />);
}

void start();
