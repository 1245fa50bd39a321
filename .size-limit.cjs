// Each chunk of dist/ under its own name (`npm run build && npm run size`). What a screen loads in all, ≤ 165 kB before the
// first one works and ≤ 215 kB for any, is measured in Chromium: tests/browser/pane-weight.test.ts.
const { readdirSync } = require("node:fs");
const path = require("node:path");

const product = path.join(__dirname, "dist");
const chunks = readdirSync(product).filter((name) => name.endsWith(".js"));

/** Most a chunk may weigh, gzip, by how its name begins; the first that fits. What runs in workers is not waited for. */
const limits = [
  [/^taskpane\./, "135 kB"],
  [/^src_pane_screens_/, "8 kB"],
  [/^src_(?:pane|messages)_/, "12 kB"],
  [/^vendors-node_modules_fluentui_/, "20 kB"],
  [/^vendors-node_modules_microsoft_office-js-helpers_/, "16 kB"],
];

module.exports = chunks.flatMap((file) => {
  const limit = limits.find(([name]) => name.test(file))?.[1];
  return limit === undefined
    ? []
    : [{ name: file.replace(/\.[0-9a-f]{8}\.js$/, ""), path: `dist/${file}`, limit, gzip: true }];
});
