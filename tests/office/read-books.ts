import type { OfficeFile } from "./libre-office";
import { runPython } from "./python";

/** What openpyxl finds in a workbook. */
export interface FoundBook {
  readonly name: string;
  readonly names: readonly string[];
  readonly sheets: readonly FoundSheet[];
}

export interface FoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By address; days as serials, errors as their text. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Distinct looks of the cells outside merged ranges. */
  readonly styles: number;
  /** Number formats other than General, by address. */
  readonly formats: Readonly<Record<string, string>>;
  /** Outside merged ranges. */
  readonly unlocked: number;
  readonly validations: number;
  readonly rules: number;
  readonly merges: number;
  readonly links: number;
  readonly protected: boolean;
  readonly freeze: string | null;
  readonly levels: number;
  readonly printArea: boolean;
  readonly printTitles: boolean;
  readonly tables: number;
  readonly charts: number;
}

export function readBooks(files: readonly OfficeFile[]): readonly FoundBook[] {
  return runPython("read-books.py", files) as readonly FoundBook[];
}
