import type { Unit } from "../../domain/campaign/campaign";
import type { Consolidation, JournalEntry } from "../../domain/consolidation/consolidation";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import type { Language } from "../../messages/sentence";
import { formatOf } from "../../sheets/bao-cao/shown-answer";
import type { KeptContent } from "../../sheets/kept/user-cells";
import type { BookSpec } from "../../sheets/spec";
import { renamedFindings } from "./kept-findings";
import { logSentence } from "../results/log-views";
import type { PreviewView } from "../results/result-views";
import { shownNumber } from "../shown-number";

/** What the run will change: units, totals, sheets. */
export interface Previewed {
  /** The result that stands; undefined where none does. */
  readonly before: Consolidation | undefined;
  readonly next: Consolidation;
  readonly book: BookSpec;
  readonly kept: KeptContent | undefined;
  /** Units whose answers would be gone. */
  readonly lost: readonly Unit[];
  /** Typed into the printed lists since. */
  readonly edits: readonly JournalEntry[];
  readonly isUnchanged: boolean;
  readonly clearsUndo: boolean;
  readonly language: Language;
}

const mostMoves = 3;

export function previewView(previewed: Previewed): PreviewView {
  const { before, next, book, kept, isUnchanged, clearsUndo, language } = previewed;
  const moves = totalMoves(previewed);
  return {
    since: before?.coverage.received.length ? before.madeAt : undefined,
    isUnchanged,
    ...unitsOf(before, next),
    lost: previewed.lost.map(({ name }) => name),
    changedTotals: moves.length,
    moves: moves
      .slice(0, mostMoves)
      .map(({ figure, before: was, after }) => ({ figure, before: was, after })),
    questions: new Set(next.findings.flatMap(({ question }) => question ?? [])).size,
    written: book.sheets
      .filter(({ name, visibility }) => visibility === "visible" && !isForeign(kept, name))
      .map(({ name }) => name),
    kept: (kept?.foreign ?? []).map(({ name }) => name).filter((name) => !isRenamed(kept, name)),
    renamed: (kept ? renamedFindings(kept) : []).map((finding) =>
      sentenceOf(finding, namesOf(next.context), language),
    ),
    edited: previewed.edits.flatMap((entry) => logSentence(entry, language) ?? []),
    clearsUndo,
  };
}

const isForeign = (kept: KeptContent | undefined, name: string): boolean =>
  kept?.foreign.some((sheet) => sheet.name === name) === true;

const isRenamed = (kept: KeptContent | undefined, name: string): boolean =>
  kept?.renamed.some(({ sheet }) => sheet === name) === true;

type UnitLists = Pick<PreviewView, "fresh" | "again" | "unchanged" | "missing">;

/** New, sent again, as before, still missing. */
function unitsOf(before: Consolidation | undefined, next: Consolidation): UnitLists {
  const revisions = new Map(before?.children.map(({ unit, answers }) => [unit.code, answers?.revision ?? 0]));
  const lists: Record<keyof UnitLists, string[]> = { fresh: [], again: [], unchanged: [], missing: [] };
  for (const { unit, answers } of next.children) {
    const was = revisions.get(unit.code) ?? 0;
    const now = answers?.revision ?? 0;
    if (now === 0) lists.missing.push(unit.name);
    else if (was === 0) lists.fresh.push(unit.name);
    else lists[was === now ? "unchanged" : "again"].push(unit.name);
  }
  return lists;
}

interface Move {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly weight: number;
}

/** Totals that differ, the largest relative moves first. */
function totalMoves({ before, next, language }: Previewed): readonly Move[] {
  const { context } = next;
  const names = namesOf(context);
  return context.index.slots
    .flatMap(({ slot, part, period }): Move[] => {
      const [was, now] = [before?.totals[slot]?.value, next.totals[slot]?.value];
      if (was === now) return [];
      const shown = (value: number | undefined): string =>
        value === undefined ? "" : shownNumber(value, formatOf(part.type), language);
      return [
        {
          figure: `${names.part(part.id)}, ${names.period(period.id)}`,
          before: shown(was),
          after: shown(now),
          weight: weightOf(was, now),
        },
      ];
    })
    .sort((one, other) => other.weight - one.weight);
}

function weightOf(was = 0, now = 0): number {
  return Math.abs(now - was) / Math.max(1, Math.abs(was));
}
