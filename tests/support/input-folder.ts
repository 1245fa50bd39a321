import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { tonghop, tonghopRun, type Run } from "./tonghop";

export const campaign = ["--campaign", "dong-nai-2023"];

/** A folder of its own with the sample books of district 736, and the commands run over files in it. */
export class InputFolder {
  readonly temp = mkdtempSync(path.join(tmpdir(), "tonghop-inputs-"));
  readonly good = path.join(this.temp, "good");
  readonly books: readonly string[];

  constructor() {
    tonghop("samples", ...campaign, "--under", "736", "--seed", "7", "--out", this.good);
    this.books = readdirSync(this.good)
      .filter((name) => name.endsWith(".xlsx"))
      .sort();
  }

  bookAt(at: number): string {
    return path.join(this.good, this.books[at] ?? "");
  }

  /** A folder with these files in it: copies of the paths, or the bytes. */
  folder(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    const made = path.join(this.temp, name);
    mkdirSync(made, { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(made, file)), { recursive: true });
      if (typeof content === "string") copyFileSync(content, path.join(made, file));
      else writeFileSync(path.join(made, file), content);
    }
    return made;
  }

  /** One file in a folder of its own. */
  file(folder: string, name: string, content: string | Uint8Array): string {
    return path.join(this.folder(folder, { [name]: content }), name);
  }

  consolidated(
    inputs: readonly string[],
    { out = path.join(this.temp, "out.xlsx"), unit = "736" } = {},
  ): Run & { readonly written: string; readonly json: ConsolidationJson | undefined } {
    const run = tonghopRun(["consolidate", ...campaign, "--unit", unit, ...inputs, "--out", out, "--json"]);
    return {
      ...run,
      written: out,
      json: run.out === "" ? undefined : (JSON.parse(run.out) as ConsolidationJson),
    };
  }
}
