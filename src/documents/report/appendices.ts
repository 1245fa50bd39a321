import type { ListColumn, ListDefinition } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { shownListValue } from "../../domain/submission/list-value";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { reportWords as words } from "../../messages/report-words";
import type { Issuer } from "../agency-block";
import { romanNumber } from "../outline-headings";
import type { DocumentBlock, TableBlock, TableColumn } from "../spec";
import { paragraph } from "../title-blocks";
import { fittingShares, leastShare } from "./column-shares";
import type { ReportContent, ReportRow, UnitMatrix } from "./report-content";

/** One appendix, without its number. */
interface Appendix {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

/** What is told of an appendix in the text. */
export interface AppendixName {
  /** "Phụ lục II". */
  readonly name: string;
  readonly title: string;
  /** The section whose list it is; absent where it belongs to none. */
  readonly section: string | undefined;
}

export interface Appendices {
  readonly names: readonly AppendixName[];
  readonly blocks: readonly DocumentBlock[];
}

/** Figures by unit and the lists, each appendix with pages of its own; none where nothing stands in it. */
export function appendicesOf(context: CampaignContext, content: ReportContent, issuer: Issuer): Appendices {
  const lists = context.campaign.lists.flatMap((list) => {
    const rows = content.lists(list);
    return rows.length > 0 ? [{ list, rows }] : [];
  });
  const matrices: readonly (Appendix & { readonly section: undefined })[] =
    content.matrices.length > 0
      ? [{ title: words.matrixAppendix, blocks: matrixBlocks(content.matrices), section: undefined }]
      : [];
  const all = [
    ...matrices,
    ...lists.map(({ list, rows }) => ({
      title: list.title,
      blocks: [listTable(context, list, rows)],
      section: list.section,
    })),
  ];
  const nameOf = (at: number): string => words.appendix(all.length > 1 ? romanNumber(at + 1) : "");
  return {
    names: all.map(({ title, section }, at) => ({ name: nameOf(at), title, section })),
    blocks: all.flatMap(({ title, blocks }, at) => [
      { kind: "section", orientation: "landscape" } as const,
      paragraph("appendix", nameOf(at)),
      paragraph("appendix-title", title.toUpperCase()),
      paragraph("appendix-of", words.appendixOf(issuer.name, issuer.code)),
      ...blocks,
    ]),
  };
}

function matrixBlocks(matrices: readonly UnitMatrix[]): readonly DocumentBlock[] {
  return matrices.flatMap((matrix, at) => [
    paragraph("caption", words.matrix(at + 1, matrix.title)),
    matrixTable(matrix),
  ]);
}

const column = (share: number, align: TableColumn["align"]): TableColumn => ({ share, align });

/** Units down, figures across. */
export function matrixTable({ columns, rows }: UnitMatrix): TableBlock {
  const [number, name] = [0.05, 0.2];
  const each = (1 - number - name) / columns.length;
  let count = 0;
  return {
    kind: "table",
    points: 10,
    columns: [column(number, "centre"), column(name, "left"), ...columns.map(() => column(each, "right"))],
    head: [words.tableNumber, words.unit, ...columns],
    rows: rows.map(({ name: unit, values, isSum }) => ({
      look: isSum ? "total" : "plain",
      cells: [isSum ? "" : String(++count), unit, ...values],
    })),
  };
}

/** "STT" in one line. */
const numberPx = 48;

/** Columns share the width as they do on the sheet, but for those in which a word would be parted. */
function listTable(context: CampaignContext, list: ListDefinition, rows: readonly ReportRow[]): TableBlock {
  const columns = list.columns.filter(
    ({ id, type }) => type.kind !== "computed" && rows.some(({ row }) => isGiven(row.values[id])),
  );
  const withUnit = rows.some(({ unit }) => unit !== undefined);
  const widths = [numberPx, ...(withUnit ? [110] : []), ...columns.map(({ px }) => px)];
  const aligns: readonly TableColumn["align"][] = [
    "centre",
    ...(withUnit ? (["left"] as const) : []),
    ...columns.map(alignOf),
  ];
  const head = [
    words.tableNumber,
    ...(withUnit ? [words.unit] : []),
    ...columns.map(({ heading }) => heading),
  ];
  const cells = rows.map(({ unit, row }, at) => [
    String(at + 1),
    ...(withUnit ? [unit ?? ""] : []),
    ...columns.map((one) => shownCell(context, one, row.values[one.id])),
  ]);
  const least = head.map((heading, at) => leastShare([heading, ...cells.map((row) => row[at] ?? "")]));
  return {
    kind: "table",
    points: 10,
    columns: fittingShares(widths, least).map((share, at) => column(share, aligns[at] ?? "left")),
    head,
    rows: cells.map((row) => ({ look: "plain", cells: row })),
  };
}

const isGiven = (value: string | number | undefined): boolean => value !== undefined && value !== "";

function alignOf({ type }: ListColumn): TableColumn["align"] {
  if (type.kind === "integer" || type.kind === "decimal") return "right";
  return type.kind === "year" || type.kind === "day" ? "centre" : "left";
}

function shownCell(
  context: CampaignContext,
  { type, ...rest }: ListColumn,
  value: string | number | undefined,
): string {
  if (value === undefined) return "";
  const shown = shownListValue(context, { type, ...rest }, value);
  if (typeof shown === "string") return shown;
  if (type.kind === "year") return String(shown);
  return vietnameseNumber(shown, type.kind === "decimal" ? type.decimals : 0);
}
