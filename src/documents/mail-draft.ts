/** An e-mail that a person looks at and sends: nothing is sent by us. */
export interface MailDraft {
  /** As typed: addresses parted by commas or semicolons; what is none is left out. */
  readonly to: string;
  readonly subject: string;
  /** Lines parted by "\n". */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}
