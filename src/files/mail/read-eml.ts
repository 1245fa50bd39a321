import { Refused } from "../refused";
import { type Attachment, instantOf, labelOf, type Mail } from "./mail";

/** MIME parts inside one another; forwarded mails are opened by us, one depth at a time. */
const deepestMime = 30;

/** One of these stands in every mail; any text may have a colon in its first line. */
const mailHeaders: ReadonlySet<string> = new Set([
  ...["from", "to", "date", "subject", "received", "message-id", "mime-version", "content-type"],
]);

/** An .eml by postal-mime. A mail in which nothing can be made out is refused. */
export async function readEml(bytes: Uint8Array): Promise<Mail> {
  const { default: PostalMime } = await import("postal-mime");
  const email = await PostalMime.parse(bytes, {
    attachmentEncoding: "arraybuffer",
    maxNestingDepth: deepestMime,
    forceRfc822Attachments: true,
  }).catch((fault: unknown) => {
    throw new Refused("unreadable", { cause: "mail", what: String(fault) });
  });
  if (!email.headers.some(({ key }) => mailHeaders.has(key)))
    throw new Refused("unreadable", { cause: "no-headers" });
  const sender = email.from && "address" in email.from ? email.from.address : undefined;
  return {
    sentAt: instantOf(email.date),
    sender: sender === "" ? undefined : sender,
    attachments: email.attachments.map(({ filename, content, mimeType }, at): Attachment => ({
      name: named(labelOf(filename, at + 1), mimeType),
      bytes: bytesOf(content),
    })),
  };
}

/** A forwarded mail often has no name. */
const named = (label: string, mimeType: string): string =>
  mimeType === "message/rfc822" && !/\.eml$/i.test(label) ? `${label}.eml` : label;

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
