const { readFileSync } = require("node:fs");
const path = require("node:path");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");

const source = (file) => path.join(__dirname, "src", file);
const { version } = JSON.parse(readFileSync(path.join(__dirname, "package.json"), "utf8"));

/** Microsoft's own address; OFFICE_JS_URL names another one: a sovereign cloud's, or a copy inside an intranet. */
const officeJs = process.env.OFFICE_JS_URL || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The place a script comes from, as Content-Security-Policy writes it; "'self'" for an address beside the page. */
const originOf = (address) => (URL.canParse(address) ? new URL(address).origin : "'self'");

/**
 * Nothing leaves the machine: a page may talk to the address it came from and, with office.js, to where that comes from.
 * Styles are put in by Fluent's style engine while the page runs, which needs 'unsafe-inline' for styles alone.
 */
function policy(withOffice) {
  const office = withOffice ? ` ${originOf(officeJs)}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${office}`,
    "worker-src 'self'",
    `frame-src 'self'${office}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const workers = new Set(["desk", "reader", "browser-desk"]);

const page = (name, template, withOffice, program = name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [program],
    inject: false,
    scriptLoading: "defer",
    minify: false,
    templateParameters: { policy: policy(withOffice), officeJs, version },
  });

/**
 * The pages and their programs. `entries`: program by name. Each screen is a chunk of its own under its own name, so that
 * size-limit can weigh what a screen loads.
 * @returns {import("webpack").Configuration}
 */
function webPages({ entries, pages, output, keep = () => false }) {
  return {
    name: "web",
    target: ["web", "es2022"],
    entry: entries,
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // What unpacks .rar and .7z is one file for the command and the page.
      assetModuleFilename: "[name][ext]",
      clean: { keep },
      // An intranet may serve the pages from any folder.
      publicPath: "auto",
      compareBeforeEmit: false,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".mjs", ".js", ".json"],
      // Chromium, WebView2 and Safari of today need none of what the helpers' own copy brings along.
      fallback: { path: false, fs: false, crypto: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          exclude: /node_modules/,
          options: { transpileOnly: true, configFile: "tsconfig.build.json" },
        },
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      chunkIds: "named",
      minimizer: ["...", new CssMinimizerPlugin()],
      splitChunks: {
        // A worker is one file of its own beside what it loads later.
        chunks: (chunk) => !chunk.canBeInitial() && !workers.has(chunk.name),
        // Parts shared by several screens go into one file rather than many small ones.
        minSize: 6000,
        name: (module, chunks) =>
          chunks
            .map(({ name }) => name)
            .filter(Boolean)
            .sort()
            .join("~")
            .slice(0, 60),
      },
    },
    plugins: [
      new CssPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      ...pages,
    ],
    performance: false,
    stats: "errors-warnings",
  };
}

/** Files that stand beside a page as they are. */
class Beside {
  constructor(names) {
    this.names = names;
  }
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Beside", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Beside", stage }, () => {
        for (const name of this.names) {
          const file = source(`main/pages/${name}`);
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new sources.RawSource(readFileSync(file)));
        }
      });
    });
  }
}

/** The pages of the programs that are there: the task pane's, and browser mode's under two names. */
const pagesOf = (programs) => [
  ...(programs.includes("taskpane")
    ? [
        page("taskpane", source("main/pages/taskpane.html"), true),
        new Beside(["not-connected.css", "not-connected.js"]),
      ]
    : []),
  ...(programs.includes("browser")
    ? ["browser", "index"].map((name) => page(name, source("main/pages/browser.html"), false, "browser"))
    : []),
];

module.exports = { webPages, pagesOf, page };
