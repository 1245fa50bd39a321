const base = require("./jest.config.cjs");

/** Pages in Debian's Chromium: one at a time, the machine is small. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/tests/browser/pages-of-this-run.ts",
  globalTeardown: "<rootDir>/tests/browser/remove-pages-of-this-run.ts",
  testTimeout: 120_000,
  maxWorkers: 1,
};
