import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface OfficeFile {
  /** With its extension; no two the same in a batch. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OfficeFormat = "xlsx" | "ods" | "xls" | "pdf" | "docx" | "doc" | "rtf" | "odt";

const filters: Readonly<Record<OfficeFormat, string>> = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  ods: "ods:calc8",
  xls: "xls:MS Excel 97",
  pdf: "pdf",
  docx: "docx:MS Word 2007 XML",
  doc: "doc:MS Word 97",
  rtf: "rtf:Rich Text Format",
  odt: "odt:writer8",
};
const perBatch = 280_000;

/** Runs `work` in a directory of its own, gone afterwards. */
export function inScratch<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "tong-hop-office-"));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

export function writeAll(directory: string, files: readonly OfficeFile[]): readonly string[] {
  mkdirSync(directory, { recursive: true });
  return files.map(({ name, bytes }) => {
    const path = join(directory, name);
    if (existsSync(path)) throw new Error(`${name} is twice in the batch`);
    writeFileSync(path, bytes);
    return path;
  });
}

/**
 * Converts a batch in one start of LibreOffice, with a profile of its own so that it never joins a program that runs.
 * Throws with LibreOffice's own words where a file gave nothing.
 */
export function convert(files: readonly OfficeFile[], format: OfficeFormat): readonly OfficeFile[] {
  return inScratch((directory) => {
    const paths = writeAll(join(directory, "in"), files);
    const out = join(directory, "out");
    const profile = `-env:UserInstallation=${pathToFileURL(join(directory, "profile")).href}`;
    const said = execFileSync(
      "soffice",
      [profile, "--headless", "--norestore", "--convert-to", filters[format], "--outdir", out, ...paths],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: perBatch },
    );
    const made = new Set(existsSync(out) ? readdirSync(out) : []);
    return files.map(({ name }) => {
      const converted = name.replace(/\.\w+$/, `.${format}`);
      if (!made.has(converted)) throw new Error(`LibreOffice made no ${converted}:\n${said}`);
      return { name: converted, bytes: readFileSync(join(out, converted)) };
    });
  });
}
