import type { NodeHost } from "../excel-host/host";
import type { BookDescription } from "../excel-host/model/describe-book";

type Cells = Readonly<Record<string, { readonly look?: Readonly<Record<string, unknown>> }>>;

/**
 * Everything the workbook says but in its journal, as text: values, formulas, looks, rules, names, tables, order,
 * visibility, whatever stands on other people's sheets. Black letters are said or left to Excel, which looks the same.
 */
export function said(host: NodeHost): string {
  const book = host.describe();
  const sheets = book.sheets
    .filter(({ name }) => name !== "_khoiphuc")
    .map((sheet) => ({ ...sheet, cells: plainCells(sheet["cells"] as Cells) }));
  return JSON.stringify({ ...book, sheets });
}

/** The sheet's own letters, which a cell has whether it says so or not. */
const sheetLetters = JSON.stringify({ fontName: "Times New Roman", fontSize: 12 });

function plainCells(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([address, { look = {}, ...cell }]) => {
      const { fontColor, ...rest } = look;
      const plain = fontColor === "#000000" ? rest : look;
      const isNothing = Object.keys(cell).length === 0 && JSON.stringify(plain) === sheetLetters;
      return isNothing ? [] : [[address, { ...cell, look: plain }]];
    }),
  );
}

/** The first things that differ, as "/sheets/Tổng hợp/cells/B7/formula: … instead of …". */
export function differences(one: string, wanted: string): readonly string[] {
  return one === wanted
    ? []
    : differencesIn(JSON.parse(one) as BookDescription, JSON.parse(wanted) as BookDescription, "");
}

const most = 8;

function differencesIn(one: unknown, wanted: unknown, path: string): readonly string[] {
  const [here, there] = [JSON.stringify(one), JSON.stringify(wanted)];
  if (here === there) return [];
  if (!isObject(one) || !isObject(wanted))
    return [`${path}: ${here?.slice(0, 150)} instead of ${there?.slice(0, 150)}`];
  const found: string[] = [];
  for (const key of new Set([...Object.keys(one), ...Object.keys(wanted)])) {
    if (found.length >= most) break;
    found.push(...differencesIn(one[key], wanted[key], `${path}/${nameOr(wanted[key], key)}`));
  }
  // Equal parts in another order.
  return found.length > 0 ? found.slice(0, most) : [`${path}: another order`];
}

const isObject = (part: unknown): part is Record<string, unknown> =>
  typeof part === "object" && part !== null;

function nameOr(part: unknown, key: string): string {
  const isNamed =
    typeof part === "object" && part !== null && "name" in part && typeof part.name === "string";
  return isNamed ? (part.name as string) : key;
}
