const base = require("./jest.config.cjs");

/** LibreOffice as judge: one program, one profile, so one test file at a time. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/office/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
  maxWorkers: 1,
};
