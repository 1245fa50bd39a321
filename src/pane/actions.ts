import type { OpenedBook } from "../app/desk";
import type { MadeFile } from "../app/made-file";
import type { BookPlace } from "../app/ports";
import type { PaneWords } from "../messages/pane/pane-vi";
import type { Language } from "../messages/sentence";
import type { PaneModel } from "./model";
import { opened, openingPlaces, type Place, wentBack } from "./navigation";
import { refresh, runAction } from "./run-action";
import { languageOf, type Settings } from "./settings";
import { whenFree } from "./when-free";

export const tell = (model: PaneModel, notice: string | undefined): void =>
  model.store.set((now) => ({ ...now, notice }));

const workbookKey = (book: OpenedBook | undefined): string | undefined =>
  book && "head" in book && book.head
    ? `${book.head.campaign} ${book.head.unitCode} ${book.kind}`
    : undefined;

function keepPlace(model: PaneModel): void {
  const { book, places } = model.store.get();
  const key = workbookKey(book);
  const [root] = places;
  if (key !== undefined && root) model.shelf.keepPlace(key, root);
}

/** What has the focus, under the name it keeps, and how far the body is scrolled. */
function leftOf(): Partial<Place> {
  const active = document.activeElement?.closest<HTMLElement>("[data-focus]")?.dataset["focus"];
  const scroll = document.querySelector(".pane-body")?.scrollTop;
  return { ...(active === undefined ? {} : { focus: active }), ...(scroll === undefined ? {} : { scroll }) };
}

/** `focus`: the name of what opened it, where the focus is elsewhere by now (in a menu). */
export function goTo(model: PaneModel, next: Place, focus?: string): void {
  const left = { ...leftOf(), ...(focus === undefined ? {} : { focus }) };
  model.store.set((now) => ({
    ...now,
    places: opened(now.places, next, left),
    notice: undefined,
    fault: undefined,
    toCopy: undefined,
    // The end of a run was seen where it is told.
    lastRun:
      now.lastRun && homeOfEnd[now.lastRun.kind] === now.places.at(-1)?.screen ? undefined : now.lastRun,
  }));
  keepPlace(model);
}

const homeOfEnd = { consolidate: "consolidate", restore: "restore", recover: "unfinished" } as const;

export function goBack(model: PaneModel): void {
  model.store.set((now) => ({ ...now, places: wentBack(now.places), fault: undefined, toCopy: undefined }));
}

/** Another filter or order of the screen that stands, remembered with it. */
export function setAbout(model: PaneModel, about: string): void {
  model.store.set((now) => {
    const here = now.places.at(-1);
    return here ? { ...now, places: [...now.places.slice(0, -1), { screen: here.screen, about }] } : now;
  });
  keepPlace(model);
}

/** Recognises the workbook and opens where it should; `screen` is what a ribbon button asked for. */
export async function openBook(model: PaneModel, screen?: string): Promise<void> {
  const book = await runAction(model, () => whenFree(model, () => model.desk.open(), { isMissed: true }));
  if (!book) return;
  const key = workbookKey(book);
  const last = key === undefined ? undefined : model.shelf.lastPlace(key);
  const kind = book.kind === "unit" || book.kind === "consolidating" ? book.kind : undefined;
  model.views.set(new Map());
  model.store.set((now) => ({
    ...now,
    book,
    places: openingPlaces(book, screen, last),
    guide: kind !== undefined && !now.settings.seen.includes(kind) ? kind : undefined,
    edition: now.edition + 1,
  }));
}

export function closeGuide(model: PaneModel): void {
  const { guide, settings } = model.store.get();
  if (!guide) return;
  if (!settings.seen.includes(guide)) changeSettings(model, { seen: [...settings.seen, guide] });
  model.store.set((now) => ({ ...now, guide: undefined }));
}

export const openGuide = (model: PaneModel): void =>
  model.store.set((now) => ({ ...now, guide: now.book?.kind === "unit" ? "unit" : "consolidating" }));

export function changeSettings(model: PaneModel, change: Partial<Settings>): void {
  const settings = { ...model.store.get().settings, ...change };
  model.shelf.write(settings);
  model.store.set((now) => ({ ...now, settings }));
  void runAction(model, () => speak(model, languageOf(settings, model.machine.language)));
}

/** The words and the desk's sentences in a language; nothing where it is spoken already. */
export async function speak(model: PaneModel, language: Language): Promise<void> {
  if (model.store.get().language === language) return;
  const [first, later] = await Promise.all([
    model.loadWords(language),
    model.loadLaterWords(language),
    model.desk.setLanguage(language),
  ]);
  const words = { ...first, ...later } as PaneWords;
  model.store.set((now) => ({ ...now, words, language, edition: now.edition + 1 }));
  if (!model.store.get().book) return;
  const book = await model.desk.open();
  model.store.set((now) => ({ ...now, book }));
  refresh(model);
}

/** Selects a cell of the workbook; the focus stays in the pane. */
export const select = (model: PaneModel, place: BookPlace): Promise<unknown> =>
  runAction(model, () => model.desk.go(place));

export async function copyText(model: PaneModel, text: string): Promise<void> {
  const isCopied = await model.machine.copy(text);
  const { shell } = model.store.get().words;
  model.store.set((now) => ({
    ...now,
    notice: isCopied ? shell.copied : shell.notCopied,
    toCopy: isCopied ? undefined : text,
  }));
}

/** Says what became of a file that was made, and hands it over where the host did not open it. */
export async function handOver(model: PaneModel, made: MadeFile | undefined): Promise<void> {
  if (!made) return;
  const { shell } = model.store.get().words;
  if (made.kind === "opened") tell(model, shell.opened);
  else if (made.kind === "failed") tell(model, made.sentence);
  else
    tell(
      model,
      [(await model.machine.save(made.name, made.bytes)) ? shell.saved(made.name) : shell.notSaved, made.note]
        .filter((said) => said !== undefined)
        .join(" "),
    );
}
