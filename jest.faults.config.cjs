const base = require("./jest.config.cjs");

/** Every request of a consolidation fails once, in every way; a whole province in Excel; rules put back there: minutes that need nothing but `npm ci`. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/excel/{faults,province-faults,province,restored-rules}.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
