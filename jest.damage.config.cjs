process.env.DAMAGE_RUNS ??= "1000";

const base = require("./jest.config.cjs");

/** A thousand workbooks damaged at random, with the fixed seed of `npm test`. */
module.exports = { ...base, testMatch: ["<rootDir>/tests/workbooks/random-damage.property.test.ts"] };
