import { propertyRuns } from "./property";

/** Jest's global set-up: says once a run what the properties are tried with, so that any failure can be repeated. */
export default function announcePropertyRuns(): void {
  const { numRuns, seed } = propertyRuns();
  process.stderr.write(`properties: ${numRuns} cases each, seed ${seed}\n`);
}
