import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { ReceivedFiles } from "../../domain/consolidation/consolidate";
import type { PreviousBook } from "../../domain/consolidation/previous-book";
import { isSectionPath } from "../../domain/outline/section-path";
import { resultWords } from "../../messages/result-words";
import { readKept } from "../../sheets/kept/read-kept";
import type { KeptContent } from "../../sheets/kept/user-cells";
import type { BookGrid, CellGrid, GridCell, GridRow } from "../../sheets/grid";
import {
  interpretPrevious,
  receivedIn,
  rowsOfState,
  stateFromRows,
  stateOf,
  viewsIn,
  viewsStanding,
} from "../../sheets/result-state/state-sheet";
import type { InsertedView } from "../../sheets/phan-tich/inserted-view";
import { seenDrafts } from "../../sheets/noi-dung/own-texts";
import type { BookSpec } from "../../sheets/spec";
import { unpackReceived } from "./pack-received";
import type { PackPort } from "../ports";

/** A consolidated workbook as it stands: what it was laid from, and what a user added to it. */
export interface StandingBook {
  readonly unit: Unit;
  readonly previous: PreviousBook;
  readonly kept: KeptContent;
  /** What was handed in; undefined where the book does not carry it. */
  readonly received: ReceivedFiles | undefined;
  /** The same as it stands in the book, so that what does not change is not packed again. */
  readonly packed: string | undefined;
  /** Ready views on sheets of their own. */
  readonly views: readonly InsertedView[];
  /** The same as one text for the journal: what a restored book is laid from. */
  readonly journal: string;
}

/** Reads a consolidated workbook of this campaign; undefined where it is none. */
export function readStanding(
  context: CampaignContext,
  grid: BookGrid,
  packing: PackPort,
): StandingBook | undefined {
  const state = stateOf(grid);
  const previous = interpretPrevious(grid);
  const unit = previous && context.units.get(previous.unit);
  if (!state || !previous || !unit || previous.campaign !== context.campaign.id) return undefined;
  const packed = receivedIn(state);
  const kept = readKept(grid);
  return {
    unit,
    previous,
    kept,
    packed,
    received: packed === undefined ? undefined : unpackReceived(context, packed, packing),
    // Where the state alone is known, all stand.
    views: grid.sheets.length > 1 ? viewsStanding(grid) : viewsIn(state),
    journal: packing.pack(packStanding(state, previous, kept)),
  };
}

/** A book as it stands once it was written, without reading it again. */
export function standingOf(
  context: CampaignContext,
  { sheets }: BookSpec,
  { kept, ownText }: Pick<StandingBook, "kept"> & Pick<PreviousBook, "ownText">,
  packing: PackPort,
): StandingBook | undefined {
  const laid = sheets.find(({ name }) => name === resultWords.state);
  if (!laid) return undefined;
  const state = stateFromRows(
    [...laid.rows].map(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value : ""))),
  );
  const standing = readStanding(context, { sheets: [state], properties: {} }, packing);
  const seen = seenDrafts(state, ownText);
  return standing && { ...standing, kept, previous: { ...standing.previous, ownText, seenDrafts: seen } };
}

/** What a book is laid from, as the journal keeps it: the hidden sheet, the level's own texts, a user's cells. */
interface KeptJson {
  readonly rows: readonly (readonly string[])[];
  readonly own: readonly (readonly [string, string])[];
  readonly cells: readonly {
    readonly sheet: string;
    readonly beside: readonly (readonly [string, readonly GridCell[]])[];
    readonly below: readonly GridRow[];
  }[];
}

function packStanding(state: CellGrid, { ownText }: PreviousBook, { cells }: KeptContent): string {
  const json: KeptJson = {
    rows: rowsOfState(state),
    own: [...ownText],
    cells: [...cells].map(([sheet, { beside, below }]) => ({ sheet, beside: [...beside], below })),
  };
  return JSON.stringify(json);
}

/** A book from the journal's text; undefined where that is damaged or of another campaign. */
export function standingFromJournal(
  context: CampaignContext,
  packed: string,
  packing: PackPort,
): StandingBook | undefined {
  const json = parsed(packing.unpack(packed));
  if (!json) return undefined;
  const state = stateFromRows(json.rows);
  const standing = readStanding(context, { sheets: [state], properties: {} }, packing);
  if (!standing) return undefined;
  const ownText = new Map(
    json.own.flatMap(([path, text]) => (isSectionPath(path) ? [[path, text] as const] : [])),
  );
  const cells = new Map(
    json.cells.map(({ sheet, beside, below }) => [sheet, { beside: new Map(beside), below }] as const),
  );
  return {
    ...standing,
    previous: { ...standing.previous, ownText, seenDrafts: seenDrafts(state, ownText) },
    kept: { cells, foreign: [], renamed: [] },
    journal: packed,
  };
}

function parsed(text: string | undefined): KeptJson | undefined {
  if (text === undefined) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return isKept(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (json: unknown): json is KeptJson =>
  typeof json === "object" &&
  json !== null &&
  ["rows", "own", "cells"].every((key) => Array.isArray((json as Record<string, unknown>)[key]));
