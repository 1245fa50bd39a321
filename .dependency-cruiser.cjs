// The import map of docs/architecture.md: what each room may import besides itself. What is not listed is an error.
const core = ["domain", "messages", "sheets", "documents", "app", "samples"];
const react = ["react", "react-dom", "@fluentui/[^/]+"];

const rooms = {
  domain: { rooms: [], packages: [] },
  messages: { rooms: ["domain"], packages: [] },
  sheets: { rooms: ["domain", "messages"], packages: [] },
  documents: { rooms: ["domain", "messages"], packages: [] },
  app: { rooms: ["domain", "messages", "sheets", "documents"], packages: [] },
  samples: { rooms: ["domain", "messages", "sheets"], packages: [] },
  excel: { rooms: ["domain", "messages", "sheets", "app"], packages: [] },
  files: {
    rooms: ["domain", "messages", "sheets", "documents", "app"],
    packages: ["hucre", "@e965/xlsx", "fflate", "docx", "postal-mime", "libarchive-wasm"],
  },
  memory: { rooms: ["domain", "messages", "sheets", "app"], packages: [] },
  worker: { rooms: [...core, "files"], packages: [] },
  pane: { rooms: ["domain", "messages", "app"], packages: react },
  viewer: { rooms: ["domain", "messages", "sheets", "app"], packages: react },
  main: { rooms: [...core, "excel", "files", "memory", "worker", "pane", "viewer"], packages: react },
};

/** Imports a single file may make beyond its room's. */
const exceptions = [
  { file: "^src/domain/campaign/schema(?:-awards|-ids|-rules|-settings)?\\.ts$", package: "zod" },
  { file: "^src/pane/preferences\\.ts$", package: "@microsoft/office-js-helpers" },
];

const oneOf = (names) => `(?:${names.join("|")})`;
const npm = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];
const packagePath = (names) => `node_modules/${oneOf(names)}/`;

const roomRules = Object.entries(rooms).flatMap(([room, may]) => {
  const extra = exceptions.filter((exception) => exception.file.startsWith(`^src/${room}/`));
  return [
    {
      name: `${room}-rooms`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/${oneOf([room, ...may.rooms])}/` },
    },
    {
      name: `${room}-packages`,
      severity: "error",
      from: { path: `^src/${room}/`, pathNot: extra.map((exception) => exception.file) },
      to: {
        dependencyTypes: npm,
        ...(may.packages.length > 0 ? { pathNot: packagePath(may.packages) } : {}),
      },
    },
  ];
});

const exceptionRules = exceptions.map((exception) => ({
  name: `only-${exception.package}`,
  comment: "The one file that may import one package imports no other.",
  severity: "error",
  from: { path: exception.file },
  to: { dependencyTypes: npm, pathNot: packagePath([exception.package]) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...exceptionRules,
    {
      name: "known-rooms",
      comment: "Every source stands in a room of the map.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${oneOf(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: "node-only-in-main-and-worker",
      comment: "Everything else also runs in a browser.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:main|worker)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "campaigns-only-from-main",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/main/" },
      to: { path: "^campaigns/" },
    },
    {
      name: "src-stands-alone",
      comment: "Product code imports product code and campaigns only.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^[^/]+", pathNot: "^(?:src|campaigns|node_modules)/", dependencyTypes: ["local"] },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "^src/(?:main|worker)/|\\.d\\.ts$" },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
