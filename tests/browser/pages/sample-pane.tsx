import { browserLook, pageMachine } from "../../../src/main/page-machine";
import { showPane } from "../../../src/main/show-pane";
import { goTo } from "../../../src/pane/actions";
import type { Place } from "../../../src/pane/navigation";
import type { SampleOptions } from "../../pane/support/sample-desk";

/**
 * The product's pane over a desk of fixed data: every screen can be opened and looked at. `?options=` says what the desk holds,
 * `?screen=` what a ribbon button would.
 */
interface PageOptions extends SampleOptions {
  readonly language?: string;
  readonly readingTakes?: number;
}

const query = new URLSearchParams(location.search);
const options = JSON.parse(query.get("options") ?? "{}") as PageOptions;
// Apart from the product's programs, which are weighed.
const { sampleDesk, sampleReader } = await import(
  /* webpackChunkName: "sample-desk" */ "../../pane/support/sample-desk"
);
const desk = sampleDesk(options);
const began = performance.now();

void showPane({
  desk,
  reader: sampleReader(options.readingTakes),
  machine: pageMachine({
    ...browserLook,
    host: "excel",
    description: "Excel LTSC 2021, ExcelApi 1.14",
    language: options.language ?? "vi-VN",
    dropsDownloads: false,
  }),
  screen: query.get("screen") ?? undefined,
}).then((model) => {
  Object.assign(window, {
    pane: { desk, model, goTo: (place: Place) => goTo(model, place), openedAfter: performance.now() - began },
  });
});
