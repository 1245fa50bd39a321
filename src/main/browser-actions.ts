import type { OpenFileView } from "../app/shown/workbook-files";
import { browserSentence as say } from "../messages/browser-words";
import type { Language } from "../messages/sentence";
import { closeGuide, openBook } from "../pane/actions";
import type { PaneModel } from "../pane/model";
import { readFiles } from "../pane/reading";
import type { RemoteFiles } from "./files-wire";

export interface BrowserState {
  /** Undefined until a workbook is open. */
  readonly file: OpenFileView | undefined;
  readonly busy: boolean;
  readonly said: readonly string[];
}

/** What the bar does with the workbook as a file; the pane follows whatever stands then. */
export class BrowserActions {
  #state: BrowserState = { file: undefined, busy: false, said: [] };
  readonly #listeners = new Set<() => void>();
  /** Leaving unsaved changes was warned of. */
  #warned = false;

  constructor(
    readonly files: RemoteFiles,
    readonly model: PaneModel,
    readonly undoEdit: () => Promise<unknown>,
  ) {
    files.onFile((file) => this.#set({ file }));
    files.onReplaced(() => void openBook(model));
  }

  readonly state = (): BrowserState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** False, with a sentence, the first time unsaved changes would be left. */
  mayLeave(): boolean {
    if (!this.#state.file?.unsaved || this.#warned) return true;
    this.#warned = true;
    this.#set({ said: [say("leave", this.#language)] });
    return false;
  }

  open(file: File): Promise<void> {
    return this.#do(async () => {
      const refused = await this.files.open(file.name, new Uint8Array(await file.arrayBuffer()));
      if (refused !== undefined) return [refused];
      await openBook(this.model);
      return [];
    });
  }

  /** A sample district: its empty book, then its communes' returns read one by one as if they had just come. */
  trySamples(): Promise<void> {
    if (!this.mayLeave()) return Promise.resolve();
    return this.#do(async () => {
      const samples = await this.files.openSamples();
      await openBook(this.model, "receive");
      // Who tries it out sees it work; the guide is there for who begins in earnest.
      closeGuide(this.model);
      void readFiles(
        this.model,
        samples.map(({ name, bytes }) => ({
          name,
          size: bytes.length,
          modified: undefined,
          bytes: () => Promise.resolve(bytes),
        })),
      );
      return [];
    });
  }

  undo(): Promise<void> {
    return this.#do(async () => {
      await this.undoEdit();
      return [];
    });
  }

  save(): Promise<void> {
    return this.#do(async () => {
      const saved = await this.files.save();
      if (!saved) return [];
      await this.model.machine.save(saved.name, saved.bytes);
      return [...saved.notes, say("saved", this.#language, { name: saved.name })];
    });
  }

  get #language(): Language {
    return this.model.store.get().language;
  }

  async #do(work: () => Promise<readonly string[]>): Promise<void> {
    this.#set({ busy: true, said: [] });
    try {
      this.#set({ said: await work() });
    } catch (thrown) {
      const detail = thrown instanceof Error ? thrown.message : String(thrown);
      this.#set({ said: [say("fault", this.#language, { detail })] });
    } finally {
      this.#warned = false;
      this.#set({ busy: false });
    }
  }

  #set(change: Partial<BrowserState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
