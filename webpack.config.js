const { chmodSync, existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { pagesOf, webPages } = require("./webpack.web.js");

const source = (file) => path.join(__dirname, "src", file);
const product = path.join(__dirname, "dist");
/** The command and its threads: each a file of its own. */
const command = {
  cli: source("main/cli.ts"),
  "reader-worker": source("worker/reader-worker.ts"),
  "zip-worker": source("main/cli/zip-worker.ts"),
};

/** npm makes a `bin` executable when it installs a package; a checkout has only this build. */
const executable = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", () => chmodSync(path.join(product, "cli.js"), 0o755));
  },
};

/** What unpacks .rar and .7z, beside the command: it works without, and then says that it cannot open them. */
const archiveProgram = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("archiveProgram", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "archiveProgram", stage }, () => {
        const file = require.resolve("libarchive-wasm/dist/libarchive.wasm");
        compilation.emitAsset("libarchive.wasm", new sources.RawSource(readFileSync(file)));
      });
    });
  },
};

/** Written by the other build, or beside it. */
const commandFiles = new RegExp(
  `^(?:(?:${Object.keys(command).join("|")})\\.js|libarchive\\.wasm|command-.*\\.js)$`,
);
const beside = /^(?:assets\/|manifest\.xml$)/;

/** @type {import("webpack").Configuration} */
const commandBuild = {
  name: "cli",
  target: "node20",
  entry: command,
  // Written even where nothing changed: scripts/build-if-stale.mjs goes by the date.
  output: {
    path: product,
    filename: "[name].js",
    // What hardly any run needs (other formats' readers, mail, Word, embedded campaigns) is not even parsed by the others:
    // every thread of every run would, for a tenth of a second each.
    chunkFilename: "command-[id].js",
    clean: { keep: (file) => !commandFiles.test(file) },
    compareBeforeEmit: false,
  },
  resolve: { extensions: [".ts", ".mjs", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        exclude: /node_modules/,
        options: { transpileOnly: true, configFile: "tsconfig.build.json" },
      },
    ],
  },
  // __dirname means dist/, so that the worker's bundle is found beside the command's.
  node: { __dirname: false, __filename: false },
  // Stack traces stay readable.
  optimization: { minimize: false, moduleIds: "named", chunkIds: "named" },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^cli\.js$/ }),
    executable,
    archiveProgram,
  ],
  performance: false,
  stats: "errors-warnings",
};

const programs = { taskpane: "main/taskpane.tsx", browser: "main/browser.tsx" };
const there = Object.entries(programs).filter(([, file]) => existsSync(source(file)));

const web = webPages({
  entries: Object.fromEntries(there.map(([name, file]) => [name, source(file)])),
  output: product,
  keep: (file) => commandFiles.test(file) || beside.test(file),
  pages: pagesOf(there.map(([name]) => name)),
});

module.exports = there.length > 0 ? [commandBuild, web] : [commandBuild];
