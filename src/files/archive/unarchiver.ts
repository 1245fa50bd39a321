/** A file inside a .rar or .7z. */
export interface PackedFile {
  readonly name: string;
  /** As the archive says; nothing beyond it is ever unpacked. */
  readonly size: number;
  /** It opens with a password only. */
  readonly isLocked: boolean;
  /** Undefined: it cannot be unpacked, or not whole. Asked while the file is the present one. */
  readonly read: () => Uint8Array | undefined;
}

/**
 * Opens .rar and .7z one file after another. Injected, for each machine fetches the program that does it in its own way.
 * Refused as `archive-unsupported`: what is damaged, cut into volumes or of a kind nobody opens; then a person unpacks it.
 */
export interface Unarchiver {
  files(bytes: Uint8Array): AsyncIterable<PackedFile>;
}
