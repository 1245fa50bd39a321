import { standardTemplate } from "../../sheets/standard-workbook/template";
import type { BookSpec, SheetSpec } from "../../sheets/spec";
import { asValues, sheetNamed } from "./edit-book";
import { type Damage, outlineName, type Subject } from "./subject";

/** All formulas gone, as "Copy - Paste values" over the whole book leaves them. */
const withoutFormulas: Damage = ({ book }) => ({ ...book, sheets: book.sheets.map(asValues) });

const renameSheet: Damage = ({ book, unit, chance }) => {
  const names = [`BC ${unit.name}`.slice(0, 31), `${outlineName} (2)`, "Sheet1", "Bieu so lieu"];
  const renamed = chance.pick(names.filter((name) => sheetNamed(book, name) === undefined));
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const values = asValues(sheet);
      return sheet.name === outlineName ? { ...values, name: renamed } : values;
    }),
    names: [],
  };
};

/** A list nobody here had anything for, so its sheet was deleted; figures are counted from none of these. */
const dispensable = ["nominateCollectives", "nominateHouseholds", "nominateIndividuals", "requests"];

const removeSheet: Damage = ({ context, unit, book, chance }) => {
  const lists = standardTemplate(context, unit.kind).lists.filter(({ id }) => dispensable.includes(id));
  const present = lists.filter((list) => sheetNamed(book, list.sheet) !== undefined);
  if (present.length === 0) return undefined;
  const gone = chance.pick(present).sheet;
  const sheets = book.sheets.filter(({ name }) => name !== gone);
  return { ...book, sheets: sheets.map(asValues), names: book.names.filter(({ sheet }) => sheet !== gone) };
};

/** Hidden sheets stay behind the others: nobody sees them to drag them. */
const reorderSheets: Damage = ({ book, chance }) => {
  const isSeen = ({ visibility }: SheetSpec): boolean => visibility === "visible";
  const seen = chance.shuffled(book.sheets.filter(isSeen));
  return { ...book, sheets: [...seen, ...book.sheets.filter((sheet) => !isSeen(sheet))] };
};

/** A sheet of the clerk's own reckoning left in the file. */
const addSheet: Damage = ({ book, chance }) => {
  const lines = ["Tính nháp", "Đường ấp: 1,2 + 0,8 + 2,4", "Chờ số của Công an", "Hỏi lại kế toán"];
  const sheet: SheetSpec = {
    name: chance.pick(["Nháp", "Sheet1", "Tinh toan"]),
    visibility: "visible",
    columns: [{ px: 240 }],
    rows: lines.map((value) => ({ cells: [{ column: 0, role: "plain", value }] })),
  };
  return sheetNamed(book, sheet.name) ? undefined : { ...book, sheets: [...book.sheets, sheet] };
};

/** A copy of the outline kept "to be safe", as Excel names it. */
const copySheet: Damage = (subject) => {
  const original = sheetNamed(subject.book, outlineName);
  if (!original) return undefined;
  const copy = { ...asValues(original), name: `${outlineName} (2)` };
  return { ...subject.book, sheets: [...subject.book.sheets, copy] };
};

/** The sheets one sees, copied as values into a new workbook: hidden sheets, names and properties stay behind. */
const copyToNewWorkbook = ({ book }: Subject): BookSpec => ({
  sheets: book.sheets.filter(({ visibility }) => visibility === "visible").map(asValues),
  names: [],
  properties: { ...book.properties, title: "", subject: "", category: "", creator: "", custom: {} },
});

/** What is done to sheets and the book as a whole: last, for these lose the sheets' names. */
export const sheetDamages: Readonly<Record<string, Damage>> = {
  "formulas-pasted-as-values": withoutFormulas,
  "sheet-missing": removeSheet,
  "sheet-added": addSheet,
  "sheet-copied": copySheet,
  "sheets-reordered": reorderSheets,
  "sheet-renamed": renameSheet,
  "copied-to-new-workbook": copyToNewWorkbook,
};
