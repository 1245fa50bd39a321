const base = require("./jest.config.cjs");

/** Every request of a consolidation fails once, in every way: minutes of work that need nothing but `npm ci`. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/excel/faults.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
