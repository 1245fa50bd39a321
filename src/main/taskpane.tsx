import { officeReady } from "../excel/page/office-facts";
import { wireOf } from "../worker/page-wire";
import { channelOf, tell } from "../worker/rpc";
import { channels } from "./channels";
import { serveHands } from "./hands-wire";
import { pageMachine } from "./page-machine";
import { showPane } from "./show-pane";
import { startDesk } from "./started-desk";

/** The page beside Excel. Until Office answers the page's own frame waits; after 8 s that says what to do. */
async function start(): Promise<void> {
  const worker = new Worker(new URL("./excel-desk.ts", import.meta.url), { name: "desk" });
  const wire = wireOf(worker);
  await officeLoaded();
  const { hands, facts } = await officeReady();
  dispatchEvent(new Event("excel-is-there"));
  serveHands(channelOf(wire, channels.hands), hands);
  tell(wire, "hands", true);
  const screen = new URLSearchParams(location.search).get("screen") ?? undefined;
  const machine = pageMachine({ host: "excel", ...facts, onLook });
  await showPane({ ...startDesk(wire), machine, screen });
}

/** The page lets our programs run first: they must not wait for an address that never answers. */
function officeLoaded(): Promise<void> {
  const script = document.getElementById("office-js");
  if ("Office" in window || !script) return Promise.resolve();
  return new Promise((loaded) => script.addEventListener("load", () => loaded(), { once: true }));
}

/** Perpetual versions tell of no change of theme: it is looked at again when the pane comes to the front. */
function onLook(listener: () => void): () => void {
  addEventListener("focus", listener);
  return () => removeEventListener("focus", listener);
}

void start();
