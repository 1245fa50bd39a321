import { compoundStreams, type Streams } from "../compound/compound-streams";
import { compoundNames } from "../compound/read-compound";
import { Refused } from "../refused";
import { type Attachment, instantOf, labelOf, type Mail } from "./mail";

// MS-OXMSG: a property's stream is named by its number and type; 001F is UTF-16, 001E one byte a letter, 0102 bytes.
const binary = "0102";
const unicode = "001F";
const oneByte = "001E";
const properties = { data: "3701", longName: "3707", shortName: "3704", sender: "5D01", address: "0C1F" };
const senderName = "0C1A";
const headers = "007D";
const attachment = /^__attach_version1\.0_#[0-9A-F]{8}\/$/i;
/** An attached mail is a storage of its own: its properties stand in it as in a file. */
const embedded = "__substg1.0_3701000D/";
const fixed = "__properties_version1.0";
const submitTime = 0x00390040;

/** An Outlook .msg: a compound file whose streams are the properties of a mail. */
export async function readMsg(bytes: Uint8Array): Promise<Mail> {
  // Chains that bite their tails and files cut off are refused here.
  if (!compoundNames(bytes).has(fixed)) throw new Refused("unreadable", { cause: "no-mail" });
  return mailIn(new Storage(await compoundStreams(bytes, "msg")));
}

/** What stands under one path of the compound file. */
class Storage {
  readonly #streams: Streams;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  text(property: string): string | undefined {
    const wide = this.#streams.get(`__substg1.0_${property}${unicode}`);
    if (wide) return tidy(new TextDecoder("utf-16le").decode(wide));
    const narrow = this.#streams.get(`__substg1.0_${property}${oneByte}`);
    return narrow && tidy(new TextDecoder("windows-1258").decode(narrow));
  }

  bytes(property: string): Uint8Array | undefined {
    return this.#streams.get(`__substg1.0_${property}${binary}`);
  }

  /** 100-nanosecond steps since 1601, in the table of properties of fixed length (16 bytes each, behind a head). */
  instant(property: number): string | undefined {
    const table = this.#streams.get(fixed);
    if (!table) return undefined;
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    for (let at = table.length % 16; at + 16 <= table.length; at += 16) {
      if (view.getUint32(at, true) !== property) continue;
      const steps = view.getBigUint64(at + 8, true);
      const time = Number(steps / 10_000n) - 11_644_473_600_000;
      return Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : undefined;
    }
    return undefined;
  }

  /** The storages right below, by their names with "/". */
  below(pattern: RegExp): readonly Storage[] {
    const found = new Map<string, Map<string, Uint8Array>>();
    for (const [path, content] of this.#streams) {
      const name = path.slice(0, path.indexOf("/") + 1);
      if (!pattern.test(name)) continue;
      const inside = found.get(name) ?? new Map<string, Uint8Array>();
      found.set(name, inside.set(path.slice(name.length), content));
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, inside]) => new Storage(inside));
  }

  embedded(): Storage | undefined {
    return this.below(new RegExp(`^${embedded.replaceAll(".", "\\.")}$`, "i"))[0];
  }
}

const tidy = (text: string): string => text.replace(/\u0000+$/, "");

function mailIn(storage: Storage): Mail {
  const said = storage.text(headers) ?? "";
  return {
    sentAt: storage.instant(submitTime) ?? instantOf(/^date:\s*(.+)$/im.exec(said)?.[1]),
    sender: senderIn(storage, said),
    attachments: storage.below(attachment).flatMap((one, at) => attached(one, at + 1)),
  };
}

/** An address of the post; Exchange's own names for people inside are not. */
function senderIn(storage: Storage, said: string): string | undefined {
  const found = [storage.text(properties.sender), storage.text(properties.address)].find((text) =>
    text?.includes("@"),
  );
  return found ?? /^from:.*?([^\s<>"]+@[^\s<>"]+)/im.exec(said)?.[1] ?? storage.text(senderName);
}

/** A file; of an attached mail what is attached to it. */
function attached(storage: Storage, number: number): readonly Attachment[] {
  const inner = storage.embedded();
  if (inner) return mailIn(inner).attachments;
  const bytes = storage.bytes(properties.data);
  const name = storage.text(properties.longName) ?? storage.text(properties.shortName);
  return bytes ? [{ name: labelOf(name, number), bytes }] : [];
}
