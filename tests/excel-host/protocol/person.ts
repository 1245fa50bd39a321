import { HostError } from "../host-error";
import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { Book, Sheet } from "../model/book";
import { isWholeColumns } from "../model/area";
import { clearContents } from "../model/clear-cells";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../model/sheet-list";
import { deleteCells, insertCells } from "../model/shift-cells";
import { learnResult, resultOf, writeContents } from "../model/write-cells";
import type { EventDesk } from "./event-desk";

type Result = string | number | boolean;

/** A person at the keyboard: bound by protection like the add-in, heard by it, and not stopped by requests. */
export class Person {
  constructor(
    private readonly book: Book,
    private readonly events: EventDesk,
  ) {}

  /**
   * Types into a cell. Excel would compute a formula: what it would find is given as `result`, because this host finds
   * nothing out.
   */
  types(sheetName: string, address: string, input: Result, result?: Result): void {
    this.does(() => {
      const sheet = this.sheet(sheetName);
      const { firstRow, firstColumn } = areaOf(address);
      const cell = { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
      writeContents(sheet, cell, () => input);
      if (result !== undefined) learnResult(sheet, firstRow, firstColumn, resultOf(result));
    });
  }

  clears(sheetName: string, address: string): void {
    this.does(() => clearContents(this.sheet(sheetName), [areaOf(address)]));
  }

  selects(sheetName: string, address: string): void {
    this.does(() => {
      const sheet = this.sheet(sheetName);
      activateSheet(sheet);
      sheet.selection = [areaOf(address)];
      this.book.emit({ kind: "selectionChanged", sheet, details: { address } });
    });
  }

  opens(sheetName: string): void {
    this.does(() => activateSheet(this.sheet(sheetName)));
  }

  /** "3:4" or "C:D" */
  insertsLines(sheetName: string, address: string): void {
    const area = areaOf(address);
    this.does(() => insertCells(this.sheet(sheetName), area, isWholeColumns(area) ? "Right" : "Down"));
  }

  deletesLines(sheetName: string, address: string): void {
    const area = areaOf(address);
    this.does(() => deleteCells(this.sheet(sheetName), area, isWholeColumns(area) ? "Left" : "Up"));
  }

  addsSheet(name: string): void {
    this.does(() => addSheet(this.book, name));
  }

  deletesSheet(name: string): void {
    this.does(() => deleteSheet(this.sheet(name)));
  }

  renamesSheet(name: string, to: string): void {
    this.does(() => renameSheet(this.sheet(name), to));
  }

  movesSheet(name: string, position: number): void {
    this.does(() => moveSheet(this.sheet(name), position));
  }

  hidesSheet(name: string): void {
    this.does(() => showSheet(this.sheet(name), "Hidden"));
  }

  protectsStructure(): void {
    this.does(() => {
      this.book.structure = { password: "" };
    });
  }

  unprotectsStructure(): void {
    this.does(() => {
      this.book.structure = undefined;
    });
  }

  /** Without a password. */
  unprotects(sheetName: string): void {
    this.does(() => {
      this.sheet(sheetName).protection = undefined;
    });
  }

  private does(action: () => unknown): void {
    this.events.source = "Unknown";
    try {
      action();
    } finally {
      this.events.source = "ThisLocalAddin";
      this.events.flush();
    }
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${name}`);
    return sheet;
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new HostError("InvalidArgument", `"${address}" is no address`);
  return area;
}
