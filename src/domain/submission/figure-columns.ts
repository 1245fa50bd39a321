import type { FigureStatus } from "../indicator/indicator";

/**
 * `value`: something stands and was read. `none`: "-", không phát sinh, counts as a stated 0. `blank`: nothing stands, or "…".
 * `not-applicable`: "x". `unreadable`: something stands that is no answer; kept as text. `absent`: this kind is not asked.
 */
export type FigureState = "absent" | "blank" | "value" | "none" | "not-applicable" | "unreadable";

const states: readonly FigureState[] = ["absent", "blank", "value", "none", "not-applicable", "unreadable"];
const statuses: readonly FigureStatus[] = ["official", "estimate", "preliminary"];

/** A figure's value: numbers in the measure unit, Có/Không, a day as "yyyy-mm-dd", a choice's id, or free text. */
export type FigureValue = number | boolean | string;

export interface FigureAnswer {
  readonly state: FigureState;
  readonly value: FigureValue | undefined;
  /** As found in the cell; given where it differs from the value. */
  readonly text: string | undefined;
  readonly status: FigureStatus;
}

/**
 * One unit's figures as columns over the campaign's FigureIndex: a few bytes a figure, so ten thousand units fit.
 * Numbers stand in `numbers`; Có/Không as 1/0 with a mark; everything else in the sparse `texts`.
 */
export class FigureColumns {
  readonly #states: Uint8Array;
  readonly #statuses: Uint8Array;
  readonly #numbers: Float64Array;
  /** 0 number, 1 boolean, 2 text. */
  readonly #kinds: Uint8Array;
  /** Row and column of the cell, packed as row × 16384 + column; -1 where there is no cell. */
  readonly #places: Float64Array;
  readonly #sheets: Uint16Array;
  readonly #values = new Map<number, string>();
  readonly #texts = new Map<number, string>();

  constructor(readonly size: number) {
    this.#states = new Uint8Array(size);
    this.#statuses = new Uint8Array(size);
    this.#numbers = new Float64Array(size);
    this.#kinds = new Uint8Array(size);
    this.#places = new Float64Array(size).fill(-1);
    this.#sheets = new Uint16Array(size);
  }

  set(slot: number, answer: Partial<FigureAnswer> & { readonly state: FigureState }): void {
    if (answer.state === "value" && !isValue(answer.value))
      throw new RangeError(`figure ${slot} has no value`);
    this.#states[slot] = states.indexOf(answer.state);
    this.#statuses[slot] = statuses.indexOf(answer.status ?? "official");
    this.#setValue(slot, answer.value);
    if (answer.text === undefined) this.#texts.delete(slot);
    else this.#texts.set(slot, answer.text);
  }

  #setValue(slot: number, value: FigureValue | undefined): void {
    this.#values.delete(slot);
    this.#kinds[slot] = typeof value === "boolean" ? 1 : typeof value === "string" ? 2 : 0;
    this.#numbers[slot] = typeof value === "string" || value === undefined ? 0 : Number(value);
    if (typeof value === "string") this.#values.set(slot, value);
  }

  /** `sheet` is an index into the submission's list of sheet names. */
  setPlace(slot: number, sheet: number, row: number, column: number): void {
    this.#sheets[slot] = sheet;
    this.#places[slot] = row * 16384 + column;
  }

  /** The answer stands in no cell, or in none that is known. */
  forgetPlace(slot: number): void {
    this.#places[slot] = -1;
  }

  state(slot: number): FigureState {
    return states[this.#states[slot] ?? 0] ?? "absent";
  }

  status(slot: number): FigureStatus {
    return statuses[this.#statuses[slot] ?? 0] ?? "official";
  }

  /** The value where the state is `value` (or `none`, as 0); undefined otherwise. */
  value(slot: number): FigureValue | undefined {
    const state = this.#states[slot];
    if (state === 3) return 0;
    if (state !== 2) return undefined;
    const kind = this.#kinds[slot];
    if (kind === 2) return this.#values.get(slot);
    const number = this.#numbers[slot];
    return kind === 1 ? number === 1 : number;
  }

  /** The number to compute with: a value that is a number, or the 0 of "không phát sinh"; undefined otherwise. */
  number(slot: number): number | undefined {
    const state = this.#states[slot];
    if (state === 3) return 0;
    return state === 2 && this.#kinds[slot] === 0 ? this.#numbers[slot] : undefined;
  }

  text(slot: number): string | undefined {
    return this.#texts.get(slot);
  }

  place(slot: number): { readonly sheet: number; readonly row: number; readonly column: number } | undefined {
    const packed = this.#places[slot] ?? -1;
    if (packed < 0) return undefined;
    return { sheet: this.#sheets[slot] ?? 0, row: Math.floor(packed / 16384), column: packed % 16384 };
  }

  answer(slot: number): FigureAnswer {
    return {
      state: this.state(slot),
      value: this.value(slot),
      text: this.text(slot),
      status: this.status(slot),
    };
  }

  /** Plain data for a worker's message; `fromTransfer` is the inverse. */
  toTransfer(): FigureTransfer {
    return {
      size: this.size,
      states: this.#states,
      statuses: this.#statuses,
      numbers: this.#numbers,
      kinds: this.#kinds,
      places: this.#places,
      sheets: this.#sheets,
      values: [...this.#values],
      texts: [...this.#texts],
    };
  }

  static fromTransfer(transfer: FigureTransfer): FigureColumns {
    const columns = new FigureColumns(transfer.size);
    columns.#states.set(transfer.states);
    columns.#statuses.set(transfer.statuses);
    columns.#numbers.set(transfer.numbers);
    columns.#kinds.set(transfer.kinds);
    columns.#places.set(transfer.places);
    columns.#sheets.set(transfer.sheets);
    for (const [slot, value] of transfer.values) columns.#values.set(slot, value);
    for (const [slot, text] of transfer.texts) columns.#texts.set(slot, text);
    return columns;
  }
}

/** A value that is missing, infinite or no number would stand as 0 in a total: a mistake of ours, never let through. */
const isValue = (value: FigureValue | undefined): boolean =>
  typeof value === "number" ? Number.isFinite(value) : value !== undefined;

export interface FigureTransfer {
  readonly size: number;
  readonly states: Uint8Array;
  readonly statuses: Uint8Array;
  readonly numbers: Float64Array;
  readonly kinds: Uint8Array;
  readonly places: Float64Array;
  readonly sheets: Uint16Array;
  readonly values: readonly (readonly [number, string])[];
  readonly texts: readonly (readonly [number, string])[];
}
