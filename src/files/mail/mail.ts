/** What is kept of an e-mail: who sent it when, and what was attached. The text of the mail is nobody's report. */
export interface Mail {
  /** ISO instant; undefined where the mail does not say. */
  readonly sentAt: string | undefined;
  /** The address, or the name where there is no address. */
  readonly sender: string | undefined;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  /** A label, never a path: what stands before the last "/" or "\" is gone. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** No mail server takes more; what is larger is no mail. */
export const largestMail = 100 * 1024 * 1024;

const controls = /[\u0000-\u001f\u007f]/g;

/** "..\\..\\CON.xlsx" → "CON.xlsx": nothing is ever written by this name. */
export function labelOf(name: string | null | undefined, number: number): string {
  const last = (name ?? "").replace(controls, "").split(/[/\\]/).at(-1)?.trim() ?? "";
  return last === "" ? `tep-dinh-kem-${number}` : last.normalize("NFC");
}

/** An instant as ISO text; undefined for what is none. */
export function instantOf(text: string | undefined): string | undefined {
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
