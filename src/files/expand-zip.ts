import type { RefusalReason } from "./read-result";
import { Refused } from "./refused";
import { recogniseFile } from "./recognise-file";
import type { Inflater } from "./zip/inflater";
import { openZip, type ZipArchive, type ZipEntry } from "./zip/open-zip";
import { type ZipLimits, zipLimits } from "./zip/zip-limits";

/** A workbook inside a zip, or an entry that is not read, with the code that says why. */
export type ZipContent =
  | { readonly kind: "file"; readonly entry: string; readonly bytes: Uint8Array }
  | { readonly kind: "aside"; readonly entry: string | undefined; readonly code: string };

const deepest = 3;

/** A zip in which is nothing that could be read. */
const nothingIn = "FILE-020";

const codes: Readonly<Record<RefusalReason | "left-aside", string>> = {
  empty: "FILE-001",
  "not-a-workbook": "FILE-002",
  "word-document": "FILE-003",
  encrypted: "FILE-004",
  truncated: "FILE-005",
  "too-large": "FILE-006",
  unreadable: "FILE-007",
  timeout: "FILE-008",
  "archive-unsupported": "FILE-009",
  "mail-unsupported": "FILE-010",
  "left-aside": "FILE-011",
};

/** What systems put beside the files of people: macOS's forks, Office's locks, Explorer's pictures. */
const systemEntry = /(?:^|[\\/])(?:__MACOSX[\\/]|~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|[\\/]$/i;

const workbookName = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods|fods)$/i;

const byName: readonly (readonly [RegExp, "file" | "zip" | RefusalReason])[] = [
  [workbookName, "file"],
  [/\.zip$/i, "zip"],
  [/\.(?:rar|7z)$/i, "archive-unsupported"],
  [/\.(?:eml|msg)$/i, "mail-unsupported"],
];

/**
 * The workbooks of a zip one after another, zips inside it opened too. Only one is held at a time; all that is inflated
 * counts against one limit, however deep it lies. Names are labels: nothing is written by them.
 */
export function* expandZip(bytes: Uint8Array, inflater: Inflater, limits = zipLimits): Generator<ZipContent> {
  yield* new Expansion(inflater, limits).expand(bytes, undefined, 1);
}

/** Parts of workbooks and documents, any of which may be lost; a zip of files has none of these at its top. */
const packageParts = [
  ...["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"],
  ...["xl/workbook.xml", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"],
  ...["mimetype", "content.xml", "META-INF/manifest.xml"],
];

/**
 * A zip that holds files, whatever its name; not one that is itself a workbook or document. Where nothing is in it, it is
 * what it is called.
 */
export function isArchive(bytes: Uint8Array, inflater: Inflater, isCalledWorkbook = false): boolean {
  if (recogniseFile(bytes) !== "zip") return false;
  const zip = orCode(() => openZip(bytes, zipLimits, inflater));
  if (typeof zip === "string") return false;
  if (zip.entries.length === 0) return !isCalledWorkbook;
  return !packageParts.some((part) => zip.find(part));
}

export const isWorkbookName = (name: string): boolean => workbookName.test(name);

class Expansion {
  private left: number;

  constructor(
    private readonly inflater: Inflater,
    private readonly limits: ZipLimits,
  ) {
    this.left = limits.totalBytes;
  }

  *expand(bytes: Uint8Array, above: string | undefined, depth: number): Generator<ZipContent> {
    const zip = orCode(() => openZip(bytes, this.limits, this.inflater));
    if (typeof zip === "string") {
      yield { kind: "aside", entry: above, code: zip };
      return;
    }
    let isUseful = false;
    for (const entry of zip.entries.filter(({ name }) => !systemEntry.test(name))) {
      const label = above === undefined ? entry.name : `${above}/${entry.name}`;
      for (const content of this.open(zip, entry, label, depth)) {
        // Inside a zip, each file that is no workbook is told; the zip itself only where there is nothing else in it.
        isUseful ||= above !== undefined || content.kind === "file" || content.code !== codes["left-aside"];
        yield content;
      }
    }
    if (!isUseful) yield { kind: "aside", entry: above, code: nothingIn };
  }

  private *open(zip: ZipArchive, entry: ZipEntry, label: string, depth: number): Generator<ZipContent> {
    const kind = byName.find(([pattern]) => pattern.test(entry.name))?.[1] ?? "left-aside";
    if (kind !== "file" && kind !== "zip") {
      yield { kind: "aside", entry: label, code: codes[kind] };
      return;
    }
    const bytes = orCode(() => this.inflate(zip, entry));
    if (typeof bytes === "string") yield { kind: "aside", entry: label, code: bytes };
    else if (kind === "file") yield { kind: "file", entry: label, bytes };
    else yield* this.descend(bytes, label, depth);
  }

  private *descend(bytes: Uint8Array, label: string, depth: number): Generator<ZipContent> {
    if (depth >= deepest) yield { kind: "aside", entry: label, code: codes["too-large"] };
    else if (recogniseFile(bytes) !== "zip") yield { kind: "aside", entry: label, code: codes["left-aside"] };
    else yield* this.expand(bytes, label, depth + 1);
  }

  private inflate(zip: ZipArchive, entry: ZipEntry): Uint8Array {
    this.left -= entry.size;
    if (this.left < 0) throw new Refused("too-large", { cause: "total" });
    return zip.inflate(entry);
  }
}

/** A refusal of one entry is one line about it; the others go on. */
function orCode<T extends object>(act: () => T): T | string {
  try {
    return act();
  } catch (fault) {
    if (fault instanceof Refused) return codes[fault.reason];
    throw fault;
  }
}
