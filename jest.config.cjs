// Packages that ship ES modules only: ts-jest turns them into CommonJS, like our own sources.
const esModulesOnly = ["hucre"];

// Fixed, so that two runs of `npm test` try the same cases; `npm run test:long` tries others, and more.
process.env.PROPERTY_RUNS ??= "1000";
process.env.PROPERTY_SEED ??= "20231125";
// A whole workbook costs more than any other case: CI tries 1,000 in a step of its own.
process.env.BOOK_RUNS ??= "200";

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "<rootDir>/tests/(?:office|browser|stories)/",
    // npm run test:faults
    "<rootDir>/tests/excel/(?:(?:province-)?faults|province|restored-rules)\\.test\\.ts$",
    // npm run test:damage
    "<rootDir>/tests/workbooks/(?:random-damage\\.property|damaged-workbooks|pane-agrees)\\.test\\.ts$",
  ],
  globalSetup: "<rootDir>/tests/support/announce-property-runs.ts",
  transform: { "\\.(?:ts|tsx|mjs)$": ["ts-jest", { tsconfig: "tsconfig.jest.json" }] },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModulesOnly.join("|")})/)`],
  maxWorkers: 2,
  // Ends what hangs; it is no limit of ours, and some machines take three times as long as others.
  testTimeout: 20_000,
};
