import type { BookFacts } from "../hands";
import { readContents } from "../known-contents";
import type { Entry, Order } from "../orders";
import type { BookImage } from "../plan/book-image";
import { closeJournal, type JournalPlan, readJournal } from "../plan/journal";
import { planBook } from "../plan/plan-book";
import { templateOf } from "../plan/templates";
import type { SheetImage, Table } from "../plan/sheet-image";
import { valueOf } from "../refused";
import { send, type Sending } from "./send";
import { isUnfinished } from "../../sheets/khoi-phuc/journal-sheet";

/** What stood before a write, and what the write was about. */
export interface Undoing {
  readonly facts: BookFacts;
  /** undefined: nothing of ours stood. */
  readonly standing: BookImage | undefined;
  readonly contents: ReadonlyMap<string, Table<Entry>>;
  readonly next: BookImage;
  readonly added: JournalPlan;
}

const empty: BookImage = { sheets: new Map(), names: [], properties: {} };

/**
 * Makes the workbook what it was: looks, rules and objects from what was laid, contents from what was read. A write that
 * stopped anywhere is taken back, because every order says a state. Throws Refused where Excel does not let it.
 */
export async function takeBack(sending: Sending, undoing: Undoing): Promise<void> {
  const { hands } = sending;
  const facts = valueOf(await hands.facts(true));
  const { added, next } = undoing;
  const standing = undoing.standing ?? empty;
  const shown = await readContents(
    hands,
    facts.sheets.filter(({ name }) => standing.sheets.has(name)),
  );
  const { orders } = planBook({
    facts,
    template: templateOf(next, standing, true),
    before: next,
    next: { ...standing, sheets: asItWas(standing.sheets, undoing.contents) },
    contents: shown,
    leftover: added,
    reach: added.reach,
  });
  const journal = readJournal(facts);
  await send(sending, [
    ...orders,
    ...lostProtection(facts, undoing),
    ...visibilities(facts, undoing.facts),
    ...properties(facts, undoing),
    ...(isUnfinished(journal) ? [closeJournal(journal.writing)] : []),
  ]);
}

function asItWas(
  sheets: ReadonlyMap<string, SheetImage>,
  contents: ReadonlyMap<string, Table<Entry>>,
): ReadonlyMap<string, SheetImage> {
  return new Map(
    [...sheets].map(([name, image]) => [name, { ...image, shown: contents.get(name) ?? image.shown }]),
  );
}

/** A sheet whose protection was taken away to write into it, and that needs nothing else. */
function lostProtection(now: BookFacts, { facts, standing }: Undoing): readonly Order[] {
  return facts.sheets.flatMap((sheet): readonly Order[] => {
    const { protection } = standing?.sheets.get(sheet.name)?.spec ?? {};
    const stands = now.sheets.find(({ id }) => id === sheet.id);
    if (!sheet.protected || stands?.protected !== false || !protection) return [];
    return [{ do: "protect", sheet: sheet.name, allowSort: protection.allowSort }];
  });
}

function visibilities(now: BookFacts, before: BookFacts): readonly Order[] {
  return before.sheets.flatMap(({ name, visible }): readonly Order[] =>
    now.sheets.some((sheet) => sheet.name === name && sheet.visible !== visible)
      ? [{ do: "set-sheet", sheet: name, visible }]
      : [],
  );
}

function properties(now: BookFacts, { facts, next }: Undoing): readonly Order[] {
  return Object.keys(next.properties).flatMap((name): readonly Order[] => {
    const before = facts.properties[name];
    if (now.properties[name] === before) return [];
    return before === undefined ? [{ do: "drop-property", name }] : [{ do: "property", name, value: before }];
  });
}
