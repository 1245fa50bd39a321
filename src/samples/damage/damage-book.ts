import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { BookSpec } from "../../sheets/spec";
import { Chance } from "../random";
import { damages, tornOff } from "./kinds";
import { subjectOf } from "./subject";

/** A workbook as it arrives: `cutTo` is the share of its bytes that did. */
export interface DamagedBook {
  readonly book: BookSpec;
  readonly kinds: readonly string[];
  readonly cutTo: number;
}

/** Of ten workbooks six were touched, most in one way or two; one of thirty arrived torn off. Repeatable by seed. */
export function damageBook(context: CampaignContext, unit: Unit, seed: number, whole: BookSpec): DamagedBook {
  const chance = Chance.for(seed, `damage ${unit.code}`);
  if (!chance.happens(0.6)) return { book: whole, kinds: [], cutTo: 1 };
  if (chance.happens(0.05)) return { book: whole, kinds: [tornOff], cutTo: chance.decimal(0.3, 0.9, 3) };
  const kinds: string[] = [];
  let book = whole;
  for (const kind of chance.some(Object.keys(damages), chance.pick([1, 1, 2, 3]))) {
    const changed = damages[kind]?.(subjectOf(context, unit, chance, book));
    if (!changed) continue;
    book = changed;
    kinds.push(kind);
  }
  return { book, kinds, cutTo: 1 };
}
