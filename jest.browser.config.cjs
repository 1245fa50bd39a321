const base = require("./jest.config.cjs");

/** Pages in Debian's Chromium: one at a time, the machine is small. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
