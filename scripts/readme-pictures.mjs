import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";

/**
 * Pictures for the README, from those the browser tests take (npm run test:browser writes dist-pictures/), pressed: rows
 * without a filter, because flat surfaces and letters deflate better so.
 */
const root = path.join(import.meta.dirname, "..");
const wanted = {
  "excel-receive-light.png": "pane-receive.png",
  "excel-consolidate-light.png": "pane-consolidate.png",
  "excel-trace-light.png": "pane-trace.png",
  "browser-1366-light.png": "browser-mode.png",
};
const mostBytes = 200_000;

mkdirSync(path.join(root, "docs/pictures"), { recursive: true });
for (const [from, to] of Object.entries(wanted)) {
  const taken = PNG.sync.read(readFileSync(path.join(root, "dist-pictures", from)));
  const picture = PNG.sync.write(taken, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
  if (picture.length > mostBytes) throw new Error(`${to} has ${picture.length} bytes`);
  writeFileSync(path.join(root, "docs/pictures", to), picture);
  console.log(`docs/pictures/${to}: ${Math.round(picture.length / 1000)} kB`);
}
