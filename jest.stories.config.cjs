const base = require("./jest.config.cjs");

/** Whole stories by the built command, provinces of both campaigns among them: minutes that need nothing but `npm ci`. */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/tests/stories/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
