const { randomInt } = require("node:crypto");

process.env.PROPERTY_RUNS ??= "10000";
process.env.PROPERTY_SEED ??= String(randomInt(2 ** 31));
process.env.BOOK_RUNS ??= process.env.PROPERTY_RUNS;
process.env.FAULT_CUTS ??= "8";

const base = require("./jest.config.cjs");

/** Every property again with 10,000 random cases (PROPERTY_SEED repeats a run), and every request cut off in eight places. */
module.exports = {
  ...base,
  testMatch: [
    "<rootDir>/tests/**/*.property.test.ts",
    "<rootDir>/tests/excel/{faults,province-faults}.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/(?:office|browser)/"],
  testTimeout: 900_000,
};
