import type { Language } from "../../messages/sentence";
import type { NamedBytes } from "../ports";

/** What browser mode shows of the open workbook as a file. */
export interface OpenFileView {
  readonly name: string;
  readonly unsaved: boolean;
  readonly canUndo: boolean;
}

/** The open workbook as a file, where no spreadsheet program holds it: browser mode's bar talks to it. */
export interface WorkbookFiles {
  /** A sentence where the file cannot be opened; the workbook that was open stays. */
  open(name: string, bytes: Uint8Array): Promise<string | undefined>;
  /** The workbook as .xlsx, and sentences on what of the opened file it does not keep. */
  save(): Promise<(NamedBytes & { readonly notes: readonly string[] }) | undefined>;
  /** Opens the empty book of a sample district; the returns of its communes, as they would come by mail. */
  openSamples(): Promise<readonly NamedBytes[]>;
  setLanguage(language: Language): Promise<void>;
}
