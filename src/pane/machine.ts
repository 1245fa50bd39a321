/** The machine under the pane, as far as it is neither the workbook nor the files read. */
export interface Machine {
  readonly host: "excel" | "browser";
  /** "Excel, ExcelApi 1.14", for the settings screen and for IT staff. */
  readonly description: string;
  /** The product's own version. */
  readonly version: string;
  /** As Office or the browser says: "vi-VN". */
  readonly language: string;
  /** Office's background, or the browser's; asked again when the pane comes to the front. */
  isDark(): boolean;
  /** Tells that isDark may say something else; the result stops it. */
  onLook(listener: () => void): () => void;
  /** False where this machine is known to drop downloads: another way is offered before anybody tries. */
  readonly savesFiles: boolean;
  /** Hands a file to the user; false where this machine is known to drop downloads. */
  save(name: string, bytes: Uint8Array): Promise<boolean>;
  /** False where the clipboard is closed to pages. */
  copy(text: string): Promise<boolean>;
  /** Milliseconds since some moment. */
  now(): number;
}
