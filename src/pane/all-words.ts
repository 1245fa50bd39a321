import type { PaneModel } from "./model";

/** The words of the screens that others lead to, where they are not there yet. */
export async function allWords(model: PaneModel): Promise<void> {
  const { language, words } = model.store.get();
  if ("trace" in words) return;
  const later = await model.loadLaterWords(language);
  model.store.set((now) => (now.language === language ? { ...now, words: { ...now.words, ...later } } : now));
}
