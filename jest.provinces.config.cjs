const base = require("./jest.config.cjs");

/** Whole provinces by the built command, of both campaigns and damaged ones too: minutes that need nothing but `npm ci`. */
module.exports = {
  ...base,
  testMatch: [
    "<rootDir>/tests/scenarios/{damaged-samples,samples,two-tiers,units-of-2025,across-units,mail-command,province-nominates,word-reports}.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/"],
};
