import { refusalCode } from "../app/refusal";
import type { PackedFile, Unarchiver } from "./archive/unarchiver";
import type { Mail } from "./mail/mail";
import { mailName, readMail } from "./mail/read-mail";
import type { RefusalReason } from "./read-result";
import { Refused } from "./refused";
import { recogniseFile } from "./recognise-file";
import type { Inflater } from "./zip/inflater";
import { openZip, type ZipArchive, type ZipEntry } from "./zip/open-zip";
import { type ZipLimits, zipLimits } from "./zip/zip-limits";

/** A workbook or Word report inside a zip, .rar, .7z or mail, or an entry that is not read, with the code that says why. */
export type FileContent =
  | {
      readonly kind: "file";
      readonly entry: string;
      readonly bytes: Uint8Array;
      /** The mail it came with; undefined for what lay in no mail. */
      readonly mail: MailHead | undefined;
    }
  | { readonly kind: "aside"; readonly entry: string | undefined; readonly code: string };

export type MailHead = Pick<Mail, "sentAt" | "sender">;

/** Archives and mails inside one another. */
const deepest = 3;

/** A zip in which is nothing that could be read, and a mail without a workbook. */
const nothingIn = { archive: "FILE-020", mail: "FILE-022" } as const;

/** A file that is no workbook by its name. */
const leftAside = refusalCode("left-aside");

/** What systems put beside the files of people: macOS's forks, Office's locks, Explorer's pictures. */
const systemEntry = /(?:^|[\\/])(?:__MACOSX[\\/]|~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|[\\/]$/i;

const workbookName = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|xls|ods|fods)$/i;
const wordName = /\.(?:docx|docm|dotx|dotm|doc|dot|rtf|odt|ott)$/i;

const byName: readonly (readonly [RegExp, "file" | "zip" | "mail" | "archive" | RefusalReason])[] = [
  [workbookName, "file"],
  [wordName, "file"],
  [/\.zip$/i, "zip"],
  [mailName, "mail"],
  [/\.(?:rar|7z)$/i, "archive"],
  [/^winmail\.dat$/i, "winmail"],
];

/**
 * The workbooks of an archive or mail one after another, archives and mails inside it opened too. Only one is held at a
 * time; all that is unpacked counts against one limit, however deep it lies. Names are labels: nothing is written by them.
 * Without an `unarchiver` .rar and .7z are refused.
 */
export async function* expandFile(
  bytes: Uint8Array,
  inflater: Inflater,
  limits = zipLimits,
  unarchiver?: Unarchiver,
): AsyncGenerator<FileContent> {
  const within = { above: undefined, depth: 1, mail: undefined };
  const expansion = new Expansion(inflater, limits, unarchiver);
  const kind = recogniseFile(bytes);
  yield* expansion.expand(kind === "zip" || kind === "archive" ? kind : "mail", bytes, within);
}

/** Parts of workbooks and documents, any of which may be lost; a zip of files has none of these at its top. */
const packageParts = [
  ...["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"],
  ...["xl/workbook.xml", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"],
  ...["mimetype", "content.xml", "META-INF/manifest.xml"],
];

/**
 * A zip, .rar or .7z that holds files, whatever its name; not one that is itself a workbook or document. Where nothing is in it, it is
 * what it is called.
 */
export function isArchive(bytes: Uint8Array, inflater: Inflater, isCalledWorkbook = false): boolean {
  const kind = recogniseFile(bytes);
  if (kind !== "zip") return kind === "archive";
  const zip = openedOrNot(bytes, inflater);
  if (!zip) return false;
  if (zip.entries.length === 0) return !isCalledWorkbook;
  return !packageParts.some((part) => zip.find(part));
}

function openedOrNot(bytes: Uint8Array, inflater: Inflater): ZipArchive | undefined {
  try {
    return openZip(bytes, zipLimits, inflater);
  } catch (fault) {
    if (fault instanceof Refused) return undefined;
    throw fault;
  }
}

export const isWorkbookName = (name: string): boolean => workbookName.test(name);

/** Where what is expanded lies. */
interface Within {
  readonly above: string | undefined;
  readonly depth: number;
  readonly mail: MailHead | undefined;
}

class Expansion {
  private left: number;

  constructor(
    private readonly inflater: Inflater,
    private readonly limits: ZipLimits,
    private readonly unarchiver: Unarchiver | undefined,
  ) {
    this.left = limits.totalBytes;
  }

  expand(kind: "zip" | "archive" | "mail", bytes: Uint8Array, within: Within): AsyncGenerator<FileContent> {
    return this[kind](bytes, within);
  }

  private async *zip(bytes: Uint8Array, within: Within): AsyncGenerator<FileContent> {
    const zip = await orCode(() => openZip(bytes, this.limits, this.inflater));
    if (typeof zip === "string") {
      yield { kind: "aside", entry: within.above, code: zip };
      return;
    }
    let isUseful = false;
    for (const entry of zip.entries.filter(({ name }) => !systemEntry.test(name))) {
      for await (const content of this.open(entry.name, within, () => this.inflate(zip, entry))) {
        // Inside a zip, each file that is no workbook is told; the zip itself only where there is nothing else in it.
        isUseful ||= within.above !== undefined || content.kind === "file" || content.code !== leftAside;
        yield content;
      }
    }
    if (!isUseful) yield { kind: "aside", entry: within.above, code: nothingIn.archive };
  }

  /** .rar and .7z. What came before a break is given, and the break told. */
  private async *archive(bytes: Uint8Array, within: Within): AsyncGenerator<FileContent> {
    if (!this.unarchiver) {
      yield { kind: "aside", entry: within.above, code: refusalCode("archive-unsupported") };
      return;
    }
    let isUseful = false;
    try {
      for await (const file of this.#packed(this.unarchiver, bytes)) {
        for await (const content of this.open(file.name, within, () => this.unpack(file))) {
          isUseful ||= within.above !== undefined || content.kind === "file" || content.code !== leftAside;
          yield content;
        }
      }
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      yield { kind: "aside", entry: within.above, code: refusalCode(fault.reason) };
      return;
    }
    if (!isUseful) yield { kind: "aside", entry: within.above, code: nothingIn.archive };
  }

  async *#packed(unarchiver: Unarchiver, bytes: Uint8Array): AsyncGenerator<PackedFile> {
    let count = 0;
    for await (const file of unarchiver.files(bytes)) {
      if (++count > this.limits.entries) throw new Refused("too-large", { cause: "entries" });
      if (!systemEntry.test(file.name)) yield file;
    }
  }

  private async *mail(bytes: Uint8Array, within: Within): AsyncGenerator<FileContent> {
    const mail = await orCode(() => readMail(bytes));
    if (typeof mail === "string") {
      yield { kind: "aside", entry: within.above, code: mail };
      return;
    }
    const { sentAt, sender, attachments } = mail;
    let isUseful = false;
    for (const { name, bytes: attached } of attachments) {
      for await (const content of this.open(name, { ...within, mail: { sentAt, sender } }, () => attached)) {
        isUseful ||= content.kind === "file" || content.code !== leftAside;
        yield content;
      }
    }
    if (!isUseful) yield { kind: "aside", entry: within.above, code: nothingIn.mail };
  }

  private async *open(name: string, within: Within, read: () => Uint8Array): AsyncGenerator<FileContent> {
    const entry = within.above === undefined ? name : `${within.above}/${name}`;
    const kind = byName.find(([pattern]) => pattern.test(name))?.[1] ?? "left-aside";
    if (!isOpened(kind)) {
      yield { kind: "aside", entry, code: refusalCode(kind) };
      return;
    }
    const bytes = await orCode(read);
    if (typeof bytes === "string") yield { kind: "aside", entry, code: bytes };
    else if (kind === "file") yield { kind: "file", entry, bytes, mail: within.mail };
    else if (within.depth >= deepest) yield { kind: "aside", entry, code: refusalCode("too-large") };
    else yield* this.descend(kind, bytes, { ...within, above: entry, depth: within.depth + 1 });
  }

  private async *descend(
    kind: "zip" | "mail" | "archive",
    bytes: Uint8Array,
    within: Within,
  ): AsyncGenerator<FileContent> {
    // What people call .rar is often a zip, and the other way round.
    const found = kind === "mail" ? kind : recogniseFile(bytes);
    if (found === "mail" || found === "zip" || found === "archive") yield* this.expand(found, bytes, within);
    else if (kind === "archive")
      yield { kind: "aside", entry: within.above, code: refusalCode("archive-unsupported") };
    else yield { kind: "aside", entry: within.above, code: leftAside };
  }

  private unpack(file: PackedFile): Uint8Array {
    if (file.isLocked) throw new Refused("encrypted", { cause: "archive" });
    this.left -= file.size;
    if (file.size > this.limits.entryBytes || this.left < 0)
      throw new Refused("too-large", { cause: "archive" });
    const bytes = file.read();
    if (!bytes) throw new Refused("truncated", { cause: "archive" });
    return bytes;
  }

  private inflate(zip: ZipArchive, entry: ZipEntry): Uint8Array {
    this.left -= entry.size;
    if (this.left < 0) throw new Refused("too-large", { cause: "total" });
    return zip.inflate(entry);
  }
}

const opened = ["file", "zip", "mail", "archive"] as const;

const isOpened = (kind: string): kind is (typeof opened)[number] =>
  (opened as readonly string[]).includes(kind);

/** A refusal of one entry is one line about it; the others go on. */
async function orCode<T extends object>(act: () => T | Promise<T>): Promise<T | string> {
  try {
    return await act();
  } catch (fault) {
    if (fault instanceof Refused) return refusalCode(fault.reason);
    throw fault;
  }
}
