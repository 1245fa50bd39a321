import { expandFile, isArchive, isWorkbookName, type MailHead } from "../files/expand-file";
import type { Unarchiver } from "../files/archive/unarchiver";
import { mailName } from "../files/mail/read-mail";
import type { Inflater } from "../files/zip/inflater";

/** One file to read, or one that is set aside before reading with the code that says why. */
export type InputFile =
  | {
      readonly kind: "file";
      readonly entry: string | undefined;
      readonly bytes: Uint8Array;
      /** The mail it came with; undefined for what lay in no mail. */
      readonly mail?: MailHead | undefined;
    }
  | {
      readonly kind: "aside";
      readonly entry: string | undefined;
      readonly code: string;
      readonly status: "refused" | "left-aside";
    };

/** A file itself, or the workbooks inside an archive or mail. What a file is, its content says before its name; a mail its name. */
export async function* inputsInFile(
  name: string,
  bytes: Uint8Array,
  inflater: Inflater,
  unarchiver?: Unarchiver,
): AsyncGenerator<InputFile> {
  if (!mailName.test(name) && !isArchive(bytes, inflater, isWorkbookName(name)))
    yield { kind: "file", entry: undefined, bytes };
  else
    for await (const found of expandFile(bytes, inflater, undefined, unarchiver))
      yield found.kind === "file" ? found : asideInput(found.entry, found.code);
}

/** Files that come along with workbooks and are none by their name: told, not read. Undefined where the name says nothing. */
export function asideByName(name: string): InputFile | undefined {
  return /\.(?:json|txt|pdf|png|jpe?g|md)$/.test(name.toLowerCase())
    ? asideInput(undefined, "FILE-011")
    : undefined;
}

export function asideInput(entry: string | undefined, code: string): InputFile {
  // An empty zip inside another is nothing; one that was given is a report that did not arrive.
  const isLeft = code === "FILE-011" || code === "FILE-022" || (code === "FILE-020" && entry !== undefined);
  return { kind: "aside", entry, code, status: isLeft ? "left-aside" : "refused" };
}
