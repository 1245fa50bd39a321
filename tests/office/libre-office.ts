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

/**
 * Settings a profile begins with. LibreOffice 7.4 tries sixty drawings of 4,096 pixels at every start until the profile says
 * that it ran in this version or a later one, which without a window it never writes: seven eighths of what a start costs.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/Product">
    <prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop>
  </item>
</oor:items>
`;

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

/** A new profile in `directory`, as LibreOffice takes it from the command line. */
function newProfile(directory: string): string {
  const profile = join(directory, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

/**
 * Converts a batch in one start of LibreOffice, with a profile of its own so that it never joins a program that runs.
 * Throws with LibreOffice's own words where a file gave nothing.
 */
export function convert(files: readonly OfficeFile[], format: OfficeFormat): readonly OfficeFile[] {
  return inScratch((directory) => {
    const paths = writeAll(join(directory, "in"), files);
    const out = join(directory, "out");
    const said = execFileSync(
      "soffice",
      [
        newProfile(directory),
        "--headless",
        "--norestore",
        "--convert-to",
        filters[format],
        "--outdir",
        out,
        ...paths,
      ],
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
