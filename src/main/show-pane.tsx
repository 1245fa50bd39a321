import { createRoot } from "react-dom/client";
import type { Desk } from "../app/desk";
import type { ReaderPort } from "../app/ports";
import type { FirstWords, PaneWords } from "../messages/pane/pane-vi";
import { firstVi } from "../messages/pane/pane-vi-first";
import type { Language } from "../messages/sentence";
import { openBook } from "../pane/actions";
import { createModel } from "../pane/create-model";
import type { Machine } from "../pane/machine";
import type { PaneModel } from "../pane/model";
import { Pane } from "../pane/pane";
import { openPreferences } from "../pane/preferences";
import { languageOf } from "../pane/settings";
import "./pane-styles";

/** The first words in Vietnamese are in the first load, English comes whole when it is asked for. */
export async function loadWords(language: Language): Promise<FirstWords> {
  return language === "vi" ? firstVi : (await import("../messages/pane/pane-en")).paneEn;
}

export async function loadLaterWords(language: Language): Promise<Partial<PaneWords>> {
  return language === "vi" ? (await import("../messages/pane/pane-vi-later")).laterVi : {};
}

export interface PaneSetUp {
  readonly desk: Desk;
  readonly reader: ReaderPort;
  readonly machine: Machine;
  /** What a ribbon button asked for by `?screen=`. */
  readonly screen: string | undefined;
}

/** Puts the pane into the page and opens the workbook. The result is for whoever stands beside the pane. */
export async function showPane(set: PaneSetUp): Promise<PaneModel> {
  const shelf = await openPreferences();
  const language = languageOf(shelf.read(), set.machine.language);
  const [words] = await Promise.all([loadWords(language), set.desk.setLanguage(language)]);
  const model = createModel({ ...set, shelf, loadWords, loadLaterWords }, words);
  const element = document.getElementById("pane");
  if (!element) throw new Error("the page has no place for the pane");
  createRoot(element).render(<Pane model={model} />);
  await openBook(model, set.screen);
  return model;
}
