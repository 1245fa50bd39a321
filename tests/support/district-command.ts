import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../docs/cli.schema.json";
import { tonghopRun } from "./tonghop";

export const campaign = ["--campaign", "dong-nai-2023"];
export const district = "738";
export const communes = 10;

let temp = "";

export const inTemp = (name: string): string => path.join(temp, name);
export const samples = (): string => inTemp("samples");

/** The samples of the district's communes, by name. */
export const workbooks = (): readonly string[] =>
  readdirSync(samples())
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(samples(), name));

export function tonghop(...args: readonly string[]) {
  const { status, out, err } = tonghopRun(args);
  return { status, stdout: out, stderr: err };
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, "cli");

/** What the schema has against it; nothing where all is well. */
export function objections(definition: keyof typeof schema.definitions, json: unknown): string {
  return ajv.validate(`cli#/definitions/${definition}`, json) ? "" : ajv.errorsText();
}

export const parsed = (text: string): unknown => JSON.parse(text) as unknown;

export const blocks = (findings: readonly { readonly severity: string }[]): boolean =>
  findings.some(({ severity }) => severity === "blocks");

/** Called once by a test file: the district's samples stand in a folder of their own while its tests run. */
export function withDistrictSamples(): void {
  beforeAll(() => {
    temp = mkdtempSync(path.join(tmpdir(), "tonghop-cli-"));
    const made = tonghop(
      "samples",
      ...campaign,
      ...["--under", district, "--seed", "7", "--out", samples(), "--json"],
    );
    expect(made).toMatchObject({ status: 0 });
    expect(parsed(made.stdout)).toEqual({ files: workbooks() });
  });
  afterAll(() => rmSync(temp, { recursive: true, force: true }));
}
