import { recogniseFile } from "../recognise-file";
import { Refused } from "../refused";
import { largestMail, type Mail } from "./mail";
import { readEml } from "./read-eml";
import { readMsg } from "./read-msg";

/** A mail is told by its name: any text may begin as one does. */
export const mailName = /\.(?:eml|msg)$/i;

/** A mail of either kind, by its content; refused as `mail` where it is none, or in pieces. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  if (bytes.length === 0) throw new Refused("empty");
  if (bytes.length > largestMail) throw new Refused("too-large", { cause: "mail", bytes: bytes.length });
  try {
    return await (recogniseFile(bytes) === "compound" ? readMsg(bytes) : readEml(bytes));
  } catch (fault) {
    if (fault instanceof Refused) throw new Refused("mail", fault.detail);
    throw fault;
  }
}
