import Ajv from "ajv";
import type { CheckJson } from "../../src/app/json/check-json";
import schema from "../../docs/cli.schema.json";
import { tonghopRun, type Run } from "./tonghop";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, "cli");

/** `check --json` of some files; every object keeps to the schema. */
export function checked(...files: readonly string[]): Run & { readonly objects: readonly CheckJson[] } {
  const run = tonghopRun(["check", ...files, "--json"]);
  const objects = run.out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as CheckJson);
  for (const object of objects)
    expect([ajv.validate("cli#/definitions/check", object), ajv.errorsText()]).toEqual([true, "No errors"]);
  return { ...run, objects };
}

export const codesOf = ({ findings }: CheckJson): readonly string[] => findings.map(({ code }) => code);
