import { type Day, vietnameseDay } from "../../domain/day";
import type { BookSpec, CellSpec } from "../../sheets/spec";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { changeCell, changeCells, typeInto } from "./edit-book";
import { type Damage, figureCells, type FigureCell, onOutline, type Subject } from "./subject";

/** "1.234,5" as people type it. */
const asVietnamese = ({ number }: FigureCell): string => vietnameseNumber(number, 6);

/** "1,234.5": a machine set to English, or a habit. */
function asEnglish({ number }: FigureCell): string {
  const [whole = "", decimals] = String(number).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** "1 234,5 " with a space that does not break. */
const asSpaced = (cell: FigureCell): string => `${asVietnamese(cell).replaceAll(".", "\u00A0")} `;

const measureUnit = ({ part }: FigureCell): string => part.part.measureUnit;

type Typed = (cell: FigureCell) => CellSpec["value"] | undefined;

const retyped =
  (least: number, most: number, typed: Typed): Damage =>
  (subject) =>
    retype(subject, subject.chance.whole(least, most), typed);

function retype(subject: Subject, count: number, typed: Typed): BookSpec | undefined {
  const entries = figureCells(subject).filter((cell) => cell.typed);
  const chosen = subject.chance.some(entries, count);
  if (chosen.length === 0) return undefined;
  return onOutline(subject, (sheet) =>
    chosen.reduce((changed, cell) => typeInto(changed, cell.row, cell.column, typed(cell)), sheet),
  );
}

/** A total typed over its formula, once wrong, the others right. */
const overwriteFormulas: Damage = (subject) => {
  const computed = figureCells(subject).filter((cell) => !cell.typed);
  const chosen = subject.chance.some(computed, subject.chance.whole(1, 3));
  if (chosen.length === 0) return undefined;
  return onOutline(subject, (sheet) =>
    chosen.reduce((changed, { row, column, number }, at) => {
      const typed = at === 0 ? Math.round(number) + subject.chance.whole(1, 40) : number;
      return typeInto(changed, row, column, typed);
    }, sheet),
  );
};

/** "=120+35": the clerk's own addition stands in the cell. */
const typeSums: Damage = (subject) => {
  const entries = figureCells(subject).filter(
    ({ typed, number }) => typed && Number.isInteger(number) && number > 3,
  );
  const chosen = subject.chance.some(entries, subject.chance.whole(1, 4));
  if (chosen.length === 0) return undefined;
  return onOutline(subject, (sheet) =>
    chosen.reduce((changed, { row, column, number }) => {
      const first = subject.chance.whole(1, number - 1);
      return changeCell(changed, row, column, (cell) => ({ ...cell, formula: `${first}+${number - first}` }));
    }, sheet),
  );
};

/** An entry that is missed where it is blank. */
const isRequired = ({ indicator, part }: FigureCell["part"]): boolean =>
  indicator.tier === "required" && part.optional !== true;

/** A required figure typed into the note beside its row, not into its cell. */
const typeBeside: Damage = (subject) => {
  const { note } = subject.layout.columns;
  const required = figureCells(subject).filter(({ typed, part }) => typed && isRequired(part));
  const chosen = subject.chance.some(required, 1);
  if (chosen.length === 0) return undefined;
  return onOutline(subject, (sheet) =>
    chosen.reduce((changed, cell) => {
      const emptied = typeInto(changed, cell.row, cell.column, undefined);
      return typeInto(emptied, cell.row, note, cell.number);
    }, sheet),
  );
};

/** Two years of one row merged: the second figure is still in the file, and nobody sees it. */
const mergeFigures: Damage = (subject) => {
  const entries = figureCells(subject).filter((cell) => cell.typed);
  const pairs = entries.filter(({ row, column }) =>
    entries.some((next) => next.row === row && next.column === column + 1),
  );
  if (pairs.length === 0) return undefined;
  const { row, column } = subject.chance.pick(pairs);
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column + 1 };
  return onOutline(subject, (sheet) => ({ ...sheet, merges: [...(sheet.merges ?? []), range] }));
};

/** Choices typed without their marks, as a telephone writes them: "co", "dat chuan", "uoc". */
const retypeChoices: Damage = (subject) => {
  let typed = 0;
  const book = onOutline(subject, (sheet) =>
    changeCells(sheet, (cell) => {
      if (cell.role !== "choice-entry" || typeof cell.value !== "string") return cell;
      if (!subject.chance.happens(0.5)) return cell;
      typed++;
      return { ...cell, value: withoutMarks(cell.value) };
    }),
  );
  return typed > 0 ? book : undefined;
};

function withoutMarks(text: string): string {
  const bare = text.normalize("NFD").replace(/[\u0300-\u036F]/g, "");
  return bare.replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
}

/** Days that are texts: "15-11-2023", "15.11.2023", with an apostrophe in front in Excel. */
const typeDays: Damage = (subject) => {
  const separator = subject.chance.pick(["/", "-", "."]);
  const isDay = ({ role, value }: CellSpec): boolean =>
    (role === "date-entry" || role === "list-entry-center") && typeof value === "object" && "day" in value;
  return {
    ...subject.book,
    sheets: subject.book.sheets.map((sheet) =>
      changeCells(sheet, (cell) =>
        isDay(cell) ? { ...cell, value: vietnameseDay(cell.value as Day).replaceAll("/", separator) } : cell,
      ),
    ),
  };
};

/** What is done to single cells of the outline: they are found by the layout, so before anything moves a row. */
export const figureDamages: Readonly<Record<string, Damage>> = {
  "numbers-typed-as-text": retyped(3, 9, asVietnamese),
  "numbers-in-english-writing": retyped(2, 6, asEnglish),
  "numbers-with-spaces": retyped(2, 6, asSpaced),
  "numbers-with-unit": retyped(1, 4, (cell) => `${asVietnamese(cell)} ${measureUnit(cell)}`),
  "numbers-with-words": retyped(1, 3, (cell) => `khoảng ${asVietnamese(cell)}`),
  "sums-typed-in-cells": typeSums,
  "formulas-overwritten": overwriteFormulas,
  "cells-in-error": retyped(1, 2, () => ({ error: "#REF!" })),
  "figures-emptied": retyped(1, 3, () => undefined),
  "figures-typed-beside": typeBeside,
  "cells-merged": mergeFigures,
  "choices-retyped": retypeChoices,
  "days-typed-as-text": typeDays,
};
