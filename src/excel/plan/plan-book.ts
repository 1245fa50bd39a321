import type { NameSpec } from "../../sheets/spec";
import { absoluteAddress } from "../address";
import type { BookFacts } from "../hands";
import type { Entry, Order } from "../orders";
import type { JournalPlan } from "./journal";
import { planSheet } from "./plan-sheet";
import type { BookImage } from "./book-image";
import { finalOrder, moves } from "./sheet-order";
import type { SheetChange, Size } from "./sheet-change";
import type { SheetImage, Table } from "./sheet-image";
import { templateSheet, templatesFor } from "./templates";

/** From what is known of a workbook to what it is to be. */
export interface BookPlanning {
  readonly facts: BookFacts;
  /** What the hidden template sheet was laid from, where it is certain that it still looks so. */
  readonly template: SheetImage | undefined;
  /** What the sheets were laid from; a sheet that stands and is not in it may hold anything. */
  readonly before: BookImage | undefined;
  readonly next: BookImage;
  /** What cells of our sheets show now, by sheet. */
  readonly contents: ReadonlyMap<string, Table<Entry>>;
  /** What a write that did not end was about to add: it goes where it is not wanted. */
  readonly leftover: JournalPlan | undefined;
  /** How far our sheets ever reached, those that were emptied and hidden too. */
  readonly reach: JournalPlan["reach"];
}

export interface BookPlan {
  readonly orders: readonly Order[];
  readonly added: JournalPlan;
}

export function planBook(planning: BookPlanning): BookPlan {
  const { facts, next, leftover } = planning;
  const stand = new Set(facts.sheets.map(({ name }) => name));
  const images = [...next.sheets.values()];
  const made = images.filter(({ spec }) => !stand.has(spec.name));
  const templates = templatesFor(made, stand.has(templateSheet) ? planning.template : undefined);
  const fresh = made.filter(({ spec }) => !templates.has(spec.name));
  const copied = made.filter(({ spec }) => templates.has(spec.name));
  const dropped = (leftover?.sheets ?? []).filter((name) => stand.has(name) && !next.sheets.has(name));
  const names = planNames(planning);
  const stays = facts.sheets.map(({ name }) => name).filter((name) => !dropped.includes(name));
  const wanted = finalOrder(
    stays,
    images.map(({ spec }) => spec.name),
  );
  const order = [...stays, ...fresh, ...copied].map((one) => (typeof one === "string" ? one : one.spec.name));
  return {
    orders: [
      ...fresh.map(({ spec }): Order => ({ do: "add-sheet", sheet: spec.name })),
      ...dropped.map((sheet): Order => ({ do: "delete-sheet", sheet })),
      ...names,
      ...contents(planning, fresh, copied, templates),
      ...moves(order, wanted),
      ...planProperties(planning),
    ],
    added: {
      sheets: [...made.map(({ spec }) => spec.name), ...(leftover?.sheets ?? [])],
      names: [...newNames(planning), ...(leftover?.names ?? [])],
      reach: reachOf(planning),
    },
  };
}

/** Sheets others are copied from come first, then their copies, then the rest. */
function contents(
  planning: BookPlanning,
  fresh: readonly SheetImage[],
  copied: readonly SheetImage[],
  templates: ReadonlyMap<string, SheetImage>,
): readonly Order[] {
  const bases = new Set(templates.values());
  const isNew = new Set(fresh);
  const change = (image: SheetImage): SheetChange =>
    isNew.has(image) ? newSheet(image) : standingSheet(planning, image);
  const images = [...planning.next.sheets.values()].filter((image) => !copied.includes(image));
  return [
    ...images.filter((image) => bases.has(image)).flatMap((image) => planSheet(change(image))),
    ...copied.flatMap((image) => copyOf(planning, templates.get(image.spec.name) as SheetImage, image)),
    ...images.filter((image) => !bases.has(image)).flatMap((image) => planSheet(change(image))),
  ];
}

const nothing: Size = { rows: 0, columns: 0 };

export function newSheet(next: SheetImage): SheetChange {
  return {
    sheet: next.spec.name,
    start: "new",
    before: undefined,
    stands: [],
    next,
    reached: nothing,
    isProtected: false,
    tables: new Set(),
  };
}

/** Of a template that stood before, a copy shows what its cells show now: a person may have typed into it. */
function copyOf({ contents: shown }: BookPlanning, base: SheetImage, next: SheetImage): readonly Order[] {
  const sheet = next.spec.name;
  const change: SheetChange = {
    ...newSheet(next),
    start: "known",
    before: base,
    stands: shown.get(base.spec.name) ?? base.shown,
    isProtected: base.spec.protection !== undefined,
  };
  const { protection } = next.spec;
  return [
    { do: "copy-sheet", from: base.spec.name, sheet },
    ...planSheet(change),
    ...(protection && !change.isProtected
      ? [{ do: "protect", sheet, allowSort: protection.allowSort } as const]
      : []),
  ];
}

function standingSheet(
  { facts, before, contents: shown, reach }: BookPlanning,
  next: SheetImage,
): SheetChange {
  const sheet = next.spec.name;
  const found = facts.sheets.find(({ name }) => name === sheet);
  const image = before?.sheets.get(sheet);
  return {
    sheet,
    start: image ? "known" : "unknown",
    before: image,
    stands: shown.get(sheet) ?? [],
    next,
    reached: (image ? undefined : reach[sheet]) ?? nothing,
    isProtected: found?.protected ?? false,
    tables: new Set(facts.tables.map(({ name }) => name)),
  };
}

/** Defined names; one that exists is changed in place, so that whatever uses it goes on doing so. */
function planNames({ facts, before, next, leftover }: BookPlanning): readonly Order[] {
  const stand = new Map(facts.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const wanted = new Set(next.names.map(({ name }) => name.toLowerCase()));
  const ours = [...(before?.names ?? []).map(({ name }) => name), ...(leftover?.names ?? [])];
  const gone = [...new Set(ours)].filter((name) => {
    const key = name.toLowerCase();
    return stand.has(key) && !wanted.has(key);
  });
  const drop = gone.map((name): Order => ({ do: "drop-name", name }));
  const set = next.names.flatMap((one): readonly Order[] => {
    const stands = stand.get(one.name.toLowerCase());
    const formula = formulaOf(one);
    if (stands === undefined) return [{ do: "name", name: one.name, formula, visible: one.hidden !== true }];
    return plain(stands) === plain(formula) ? [] : [{ do: "rename-range", name: one.name, formula }];
  });
  return [...drop, ...set];
}

const formulaOf = ({ sheet, range }: NameSpec): string => `=${absoluteAddress(sheet, range)}`;
/** Excel quotes only where it must. */
const plain = (formula: string): string => formula.replace(/'((?:[^']|'')+)'!/g, "$1!");

/** Names that do not exist yet. */
function newNames({ facts, next }: BookPlanning): readonly string[] {
  const stand = new Set(facts.names.map(({ name }) => name.toLowerCase()));
  return next.names.map(({ name }) => name).filter((name) => !stand.has(name.toLowerCase()));
}

function planProperties({ facts, next }: BookPlanning): readonly Order[] {
  return Object.entries(next.properties)
    .filter(([name, value]) => facts.properties[name] !== value)
    .map(([name, value]): Order => ({ do: "property", name, value }));
}

function reachOf({ next, before, reach: known }: BookPlanning): JournalPlan["reach"] {
  const reach: Record<string, Size> = { ...known };
  for (const image of [...(before?.sheets.values() ?? []), ...next.sheets.values()]) {
    const { name } = image.spec;
    const { rows, columns } = reach[name] ?? nothing;
    reach[name] = {
      rows: Math.max(rows, image.rows.length),
      columns: Math.max(columns, image.ownColumns),
    };
  }
  return reach;
}
