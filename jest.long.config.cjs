const { randomInt } = require("node:crypto");

process.env.PROPERTY_RUNS ??= "10000";
process.env.PROPERTY_SEED ??= String(randomInt(2 ** 31));

const base = require("./jest.config.cjs");

/** Every property again with 10,000 random cases; set PROPERTY_SEED to repeat a run. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/**/*.property.test.ts", "<rootDir>/tests/long/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/(?:office|browser)/"],
  testTimeout: 900_000,
};
