process.env.BOOK_RUNS ??= "1000";

const base = require("./jest.config.cjs");

/** The corpus of damaged workbooks, by the command's rules and the pane's; a thousand damaged at random, and a thousand
 * written and read back, with a fixed seed. */
module.exports = {
  ...base,
  testMatch: [
    "<rootDir>/tests/workbooks/damaged-workbooks.test.ts",
    "<rootDir>/tests/workbooks/pane-agrees.test.ts",
    "<rootDir>/tests/workbooks/random-damage.property.test.ts",
    "<rootDir>/tests/sheets/standard-workbook.property.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/"],
};
