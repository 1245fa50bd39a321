import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The rooms with no clock, no randomness, no locale, no machine: the same answer everywhere. */
const core = ["domain", "sheets", "documents", "messages", "app", "samples"].map(
  (room) => `src/${room}/**/*.ts`,
);

const outsideWorld = [
  ...["Date", "performance", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  ...["Excel", "Office", "process", "Buffer", "require", "console", "fetch", "crypto"],
  ...["window", "document", "globalThis", "localStorage", "sessionStorage", "Intl"],
].map((name) => ({
  name,
  message: "The core knows no clock, machine, screen or locale: go through app/ports.ts.",
}));

const localeMethods = [
  ...["toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  ...["toLocaleUpperCase", "toLocaleLowerCase", "localeCompare"],
].map((property) => ({ property, message: "No locale in the core: use domain/text." }));

const sizeLimits = {
  "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ["error", 10],
};

export default defineConfig(
  globalIgnores(["dist/", "coverage/", "demo/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizeLimits,
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file that says it." },
      ],
    },
  },
  {
    files: core,
    rules: {
      "no-restricted-globals": ["error", ...outsideWorld],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "No randomness in the core: take a seed." },
        ...localeMethods,
      ],
    },
  },
  { files: ["tests/**/*.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    extends: [tseslint.configs.base],
    rules: { ...sizeLimits, eqeqeq: "error", "no-unused-vars": "error", "prefer-const": "error" },
  },
);
