const base = require("./jest.config.cjs");

/** Whole stories by the built command, provinces of both campaigns among them: minutes that need nothing but `npm ci`. */
module.exports = {
  ...base,
  testMatch: [
    "<rootDir>/tests/scenarios/{damaged-samples,samples,two-tiers,units-of-2025,across-units,books-given,inputs,mail-command,province-nominates,report-command,word-reports}.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/"],
};
