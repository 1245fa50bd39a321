import type { Desk, OpenedBook, RunStep } from "../app/desk";
import type { BookPlace, ChosenFile, ReaderPort } from "../app/ports";
import type { ReceivedLine, RunView } from "../app/results/result-views";
import type { FirstWords, PaneWords } from "../messages/pane/pane-vi";
import type { Language } from "../messages/sentence";
import type { Machine } from "./machine";
import type { Place } from "./navigation";
import type { Settings, SettingsShelf } from "./settings";
import type { Store } from "./store";

/** A long action under way. */
export interface Running {
  readonly kind: "read" | "consolidate" | "restore" | "recover" | "insert";
  readonly step: RunStep | undefined;
  readonly done: number;
  readonly all: number;
  readonly canStop: boolean;
  readonly isStopping: boolean;
  /** By the machine's clock. */
  readonly began: number;
}

/** The files of the last choosing, as they are read. */
export interface Reading {
  readonly files: readonly { readonly name: string; readonly lines: readonly ReceivedLine[] }[];
  readonly done: number;
  readonly isStopped: boolean;
  /** The per-file lines stand on the screen instead of the units. */
  readonly isShown: boolean;
}

/** A fault of the program, told as such. */
export interface Fault {
  readonly detail: string;
}

export interface RunEnd {
  readonly kind: "consolidate" | "restore" | "recover";
  readonly view: RunView;
  readonly seconds: number;
}

export interface PaneState {
  readonly book: OpenedBook | undefined;
  readonly places: readonly Place[];
  readonly words: PaneWords;
  readonly language: Language;
  readonly settings: Settings;
  readonly isDark: boolean;
  readonly running: Running | undefined;
  readonly reading: Reading | undefined;
  readonly lastRun: RunEnd | undefined;
  readonly fault: Fault | undefined;
  /** Something is waited for that the workbook cannot tell just now, because a cell is being edited. */
  readonly isWaiting: boolean;
  /** Said once, politely, and shown above the foot until the next thing is done. */
  readonly notice: string | undefined;
  /** Text the machine did not let us copy: it is shown to be copied by hand. */
  readonly toCopy: string | undefined;
  /** Raised when views asked for before may differ. */
  readonly edition: number;
  /** The guide is open; it stands before everything else. */
  readonly guide: "unit" | "consolidating" | undefined;
}

export interface PaneParts {
  readonly desk: Desk;
  readonly reader: ReaderPort;
  readonly machine: Machine;
  readonly shelf: SettingsShelf;
  readonly loadWords: (language: Language) => Promise<FirstWords>;
  /** The rest of them; nothing where all came at once. */
  readonly loadLaterWords: (language: Language) => Promise<Partial<PaneWords>>;
}

/** Everything a screen can ask for. */
export interface PaneModel extends PaneParts {
  readonly store: Store<PaneState>;
  /** Files received since the pane was opened, by name: a report that goes back goes back in its own file. */
  readonly received: Map<string, ChosenFile>;
  /** Views by name, kept so that a screen left and entered again stands at once. */
  readonly views: Store<ReadonlyMap<string, unknown>>;
  /** Views that were asked for, by name, with the edition they were asked in. */
  readonly asked: Map<string, number>;
  /** Told where the selection of the workbook went. */
  readonly onSelected: Set<(place: BookPlace) => void>;
}
