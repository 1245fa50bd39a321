process.env.DAMAGE_RUNS ??= "1000";

const base = require("./jest.config.cjs");

/** A thousand workbooks damaged at random, with a fixed seed, and a province of damaged samples. */
module.exports = {
  ...base,
  testMatch: [
    "<rootDir>/tests/workbooks/pane-agrees.test.ts",
    "<rootDir>/tests/workbooks/random-damage.property.test.ts",
    "<rootDir>/tests/scenarios/damaged-samples.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/"],
};
