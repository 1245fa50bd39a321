import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import type { AwardOutcome } from "../awards/award-views";
import type { ModelRequest, ModelsView } from "../awards/model-views";
import type { FixOutcome } from "../desk";
import type { Fix, ReasonCell } from "../finding-view";
import { FreshUnit } from "./fresh-unit";
import { hindranceView } from "../hindrance-view";
import { isNotNow } from "../not-now";
import type { BookEntry, BookPlace, DeskPorts } from "../ports";
import { isOfModel, nominationEntries, ownModels } from "./nominate-model";
import { chosenRules, type RulesOutcome, type RulesView, rulesView } from "./rules-view";
import type { CheckView, OutlineView } from "./unit-views";
import type { UnitBook } from "./unit-book";
import { normalFont } from "../../sheets/look";
import { standingText } from "./standing-text";

/** What the desk does in a unit's own workbook. */
export class UnitDesk {
  readonly #fresh: FreshUnit;
  /** What the last fixes replaced. */
  #undo: readonly Fix[] = [];

  constructor(
    readonly ports: Pick<DeskPorts, "workbook" | "clock">,
    book: UnitBook,
  ) {
    this.#fresh = new FreshUnit(book, ports.workbook);
  }

  changed(): void {
    this.#fresh.changed();
  }

  /** The workbook as it stands now. */
  book(): Promise<UnitBook> {
    return this.#fresh.book();
  }

  async outline(): Promise<OutlineView> {
    return (await this.#fresh.book()).outline();
  }

  async check(language: Language): Promise<CheckView> {
    const book = await this.#fresh.book();
    return { ...book.check(this.ports.clock.now(), language), undoable: this.#undo.length };
  }

  /** Only what still stands as it was shown is put right. */
  fix(fixes: readonly Fix[], language: Language): Promise<FixOutcome> {
    return this.#whenReadable(fixes, language, async () => {
      const { findings } = await this.#read(language);
      const offered = findings.flatMap((finding) => [...finding.fixes, ...finding.choices]);
      const standing = new Map(offered.map((fix) => [fix.id, fix.before]));
      const still = fixes.filter(({ id, before }) => standing.get(id) === before);
      const outcome = await this.#put(fixes, still, language);
      if (outcome.fixed > 0) this.#undo = still;
      return outcome;
    });
  }

  undoFix(language: Language): Promise<FixOutcome> {
    const back = this.#undo
      // A formula's result was written in its place: the formula is not typed in again.
      .filter(({ before }) => !before.startsWith("="))
      .map((fix): Fix => ({ ...fix, before: fix.after, after: fix.before, value: fix.was ?? fix.before }));
    return this.#whenReadable(back, language, async () => {
      const { grid } = await this.#book();
      const still = back.filter(({ place, before }) => standingText(grid, place) === before);
      const outcome = await this.#put(back, still, language, backOf);
      if (!outcome.hindered) this.#undo = [];
      return outcome;
    });
  }

  explain({ place, text: before }: ReasonCell, text: string, language: Language): Promise<FixOutcome> {
    const reason: Fix = { id: "reason", place, before, after: text, value: text };
    return this.#whenReadable([reason], language, async () => {
      const { findings } = await this.#read(language);
      const isSame = findings.some(
        (finding) => finding.reason?.text === before && isPlace(finding.reason.place, place),
      );
      return this.#put([reason], isSame ? [reason] : [], language);
    });
  }

  async models(typed: string): Promise<ModelsView> {
    return { ...ownModels(await this.#fresh.book(), typed), canUndo: this.#undo.some(isOfModel) };
  }

  /** Writes a nomination made of a model into the first free row of its list, to be taken back like a correction. */
  async nominateModel(request: ModelRequest, language: Language): Promise<AwardOutcome> {
    try {
      const entries = nominationEntries(await this.#book(), request);
      if (typeof entries === "string") return { kind: "refused", sentence: deskSentence(entries, language) };
      const { hindered } = await this.#put(entries, entries, language);
      if (hindered) return { kind: "refused", sentence: hindered.sentence };
      this.#undo = entries;
      return { kind: "done", count: 1 };
    } catch (reason) {
      if (!isNotNow(reason)) throw reason;
      return { kind: "refused", sentence: hindranceView("cell-edit", "", language).sentence };
    }
  }

  async previewRules(): Promise<RulesView> {
    const book = await this.#book();
    return rulesView(book.rules(), book.grid);
  }

  /** Over a person's value a formula is written only where it still stands as it was shown and was chosen. */
  async restoreRules(over: readonly Fix[], language: Language): Promise<RulesOutcome> {
    try {
      const book = await this.#book();
      const rules = book.rules();
      const view = rulesView(rules, book.grid);
      const standing = new Map(view.overtyped.map((fix) => [fix.id, fix.before]));
      const chosen = over.filter(({ id, before }) => standing.get(id) === before);
      const outcome = await this.ports.workbook.restoreRules(chosenRules(rules, chosen));
      this.#fresh.changed();
      if (outcome.kind === "hindered" && outcome.why !== "stopped")
        return {
          restored: undefined,
          left: over,
          hindered: hindranceView(outcome.why, outcome.detail, language),
        };
      // The viewer lets nobody type over a formula: what stood there is named before it goes.
      if (chosen.length > 0 && this.ports.workbook.abilities.host === "excel") this.#undo = chosen;
      const { ruled, formulas } = view;
      return {
        restored: { ruled, formulas: formulas + chosen.length },
        left: over.filter((fix) => !chosen.includes(fix)),
      };
    } catch (reason) {
      if (!isNotNow(reason)) throw reason;
      return { restored: undefined, left: over, hindered: hindranceView("cell-edit", "", language) };
    }
  }

  /** Nothing is written while a cell is being edited: that is said. */
  async #whenReadable(
    asked: readonly Fix[],
    language: Language,
    write: () => Promise<FixOutcome>,
  ): Promise<FixOutcome> {
    try {
      return await write();
    } catch (reason) {
      if (!isNotNow(reason)) throw reason;
      return { fixed: 0, left: asked, hindered: hindranceView("cell-edit", "", language) };
    }
  }

  #book(): Promise<UnitBook> {
    this.#fresh.changed();
    return this.#fresh.book();
  }

  async #read(language: Language): Promise<Omit<CheckView, "undoable">> {
    return (await this.#book()).check(this.ports.clock.now(), language);
  }

  async #put(
    asked: readonly Fix[],
    still: readonly Fix[],
    language: Language,
    entry: (fix: Fix) => BookEntry = entryOf,
  ): Promise<FixOutcome> {
    const left = asked.filter((fix) => !still.includes(fix));
    if (still.length === 0) return { fixed: 0, left };
    const outcome = await this.ports.workbook.put(still.map(entry));
    this.#fresh.changed();
    if (outcome.kind !== "hindered" || outcome.why === "stopped") return { fixed: still.length, left };
    return { fixed: 0, left: asked, hindered: hindranceView(outcome.why, outcome.detail, language) };
  }
}

const entryOf = ({ place, value, oldFont }: Fix): BookEntry => ({
  place,
  value,
  ...(oldFont !== undefined && { font: normalFont.name }),
});

/** What stood there, in the font it stood in. */
const backOf = ({ place, value, oldFont }: Fix): BookEntry => ({
  place,
  value,
  ...(oldFont !== undefined && { font: oldFont }),
});

const isPlace = (one: BookPlace, other: BookPlace): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
