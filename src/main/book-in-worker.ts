import { fileNameOf } from "../app/file-name";
import { formDate } from "../app/form-date";
import type { NamedBytes, UnitFile } from "../app/ports";
import { relayBook, toldOfForm } from "../app/relay";
import { refusalFinding } from "../app/refusal";
import { bookName, newBook } from "../app/start/start";
import type { OpenFileView, WorkbookFiles } from "../app/shown/workbook-files";
import type { Unit } from "../domain/campaign/campaign";
import type { CampaignContext } from "../domain/campaign/context";
import { expectedBelow } from "../domain/unit/expected";
import { openFileBook } from "../files/open-file-book";
import { saveBook } from "../files/save-book";
import { writeBook } from "../files/xlsx/write-book";
import { BookInMemory } from "../memory/book-in-memory";
import { bookToSave } from "../memory/book-to-save";
import { namesOf, sentenceOf } from "../messages/catalogue";
import { deskSentence } from "../messages/desk-words";
import type { Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import { sampleAnswers } from "../samples/sample-answers";
import { layStandardWorkbook } from "../sheets/standard-workbook/lay";
import { hashOf } from "./into-file";
import { campaignPort } from "./campaign-port";
import { webPacking } from "./web-desk-ports";

/** The district of the samples, and the seed that makes them. */
const sampleDistrict = "736";
const sampleSeed = 7;

/** The workbook of browser mode with its file: opened, saved, filled with samples. */
export class BookInWorker implements WorkbookFiles {
  readonly book: BookInMemory;
  #name = "";
  #language: Language = "vi";

  private constructor(
    readonly context: CampaignContext,
    readonly onFile: (view: OpenFileView) => void,
  ) {
    this.book = new BookInMemory(
      (grid) => relayBook(context, grid, webPacking, new Date().toISOString()),
      (grid) => toldOfForm(context, grid),
    );
    this.book.onChange(() => this.tell());
  }

  static async open(onFile: (view: OpenFileView) => void): Promise<BookInWorker> {
    const campaigns = campaignPort();
    const context = await campaigns.load(campaigns.ids[0] ?? "");
    if (!context) throw new Error("no campaign comes with the program");
    return new BookInWorker(context, onFile);
  }

  tell(): void {
    const { unsaved, canUndo } = this.book;
    this.onFile({ name: this.#name, unsaved, canUndo });
  }

  setLanguage(language: Language): Promise<void> {
    this.#language = language;
    return Promise.resolve();
  }

  open(name: string, bytes: Uint8Array): Promise<string | undefined> {
    return this.openBytes(name, bytes);
  }

  /** `name` is not known of a book that was just made. */
  async openBytes(name: string | undefined, bytes: Uint8Array): Promise<string | undefined> {
    const opened = await openFileBook(bytes);
    if ("kind" in opened) {
      const finding = refusalFinding(opened.reason, name ?? "");
      return sentenceOf(finding, namesOf(this.context), this.#language);
    }
    this.#name = name ?? deskSentence("newBook", this.#language);
    this.book.openFile(opened);
    this.tell();
    return undefined;
  }

  async save() {
    const toSave = bookToSave(this.book);
    if (!toSave) return undefined;
    const { bytes, notes } = saveBook(toSave);
    const name = this.#fileName();
    // What was saved is what stands now: the next saving patches it.
    const kept = bytes.slice();
    await this.openBytes(name, kept);
    return { name, bytes, notes: notes.map((note) => viewerWords[note][this.#language]) };
  }

  /** The workbook as it would be saved now; nothing is saved by that. */
  async asFile(): Promise<UnitFile | undefined> {
    const toSave = bookToSave(this.book);
    if (!toSave) return undefined;
    const { bytes } = saveBook(toSave);
    return { bytes, sha256: await hashOf(bytes) };
  }

  openSamples(): Promise<readonly NamedBytes[]> {
    const { context } = this;
    const district = context.campaign.units.find(({ code }) => code === sampleDistrict);
    if (!district) throw new Error("the samples' district is not in the campaign");
    this.#name = bookName(context, district, "consolidating");
    this.book.openSpec(newBook(context, district, "consolidating", webPacking));
    this.tell();
    return Promise.resolve(
      expectedBelow(context, district.code, "direct").map((unit) => this.#sampleOf(unit)),
    );
  }

  #sampleOf(unit: Unit): NamedBytes {
    const { context } = this;
    const answers = sampleAnswers(context, unit, sampleSeed);
    const book = layStandardWorkbook(context, { unit, answers, createdAt: formDate(context) });
    return { name: `${fileNameOf(context, unit)}.xlsx`, bytes: writeBook(book) };
  }

  #fileName(): string {
    return /\.xlsx$/i.test(this.#name) ? this.#name : `${this.#name.replace(/\.[a-z]+$/i, "")}.xlsx`;
  }
}
