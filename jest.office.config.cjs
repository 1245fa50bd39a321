const base = require("./jest.config.cjs");

/** LibreOffice as judge. Every start has a profile of its own, so two test files may run side by side. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/office/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
};
