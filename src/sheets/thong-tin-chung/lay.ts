import type { ListDefinition, Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { checkTexts } from "../bao-cao/check-texts";
import { emptyAnswers } from "../bao-cao/lay";
import type { OutlineLayout } from "../bao-cao/layout";
import { formatOf, shownAnswer } from "../bao-cao/shown-answer";
import type { CellRange } from "../grid";
import { unitInText } from "../../domain/unit/unit-in-text";
import { layListSheet } from "../lists/lay";
import { layoutList } from "../lists/list-layout";
import { estimateHeight } from "../row-height";
import type { CellSpec, Role, RowSpec, SheetSpec, ValidationSpec } from "../spec";
import { headTexts } from "./head-texts";
import { adviceOf, bullet } from "./own-texts";
import { generalColumns as columns, particularsOf, usualAnswer } from "./particulars";
import { bannerRow, type ListErrors } from "./banner";
import { listRow, progressTable, type ProgressTable } from "./progress-rows";
import { generalConditionals } from "./conditionals";
import { particularValidations } from "./validations";

export interface GeneralSheetInput {
  readonly unit: Unit;
  readonly layout: OutlineLayout;
  readonly lists: readonly ListDefinition[];
  readonly answers?: Answers;
}

const countPx = 70;
const labelPx = 450;
const lastPx = 130;
const widths = [60, 84, labelPx, countPx, countPx, countPx, countPx, lastPx] as const;
const wide = countPx * 4 + lastPx;
const allPx = 84 + labelPx + wide;

/** The first sheet: whose workbook it is, until when and to whom, the unit's particulars, live progress, how to fill in. */
export function layGeneralSheet(context: CampaignContext, input: GeneralSheetInput): SheetSpec {
  const sheet = new GeneralSheet(context, input);
  return sheet.lay();
}

class GeneralSheet {
  readonly #rows: RowSpec[] = [];
  readonly #merges: CellRange[] = [];
  readonly #validations: ValidationSpec[] = [];
  readonly #answers: Answers;
  #entries: CellRange | undefined;
  #progress: { readonly first: number; readonly table: ProgressTable } | undefined;
  #banner = 0;

  constructor(
    readonly context: CampaignContext,
    readonly input: GeneralSheetInput,
  ) {
    this.#answers = input.answers ?? emptyAnswers(context);
  }

  lay(): SheetSpec {
    const { unit } = this.input;
    this.#head();
    this.#particulars();
    this.#progressBlock();
    this.#lists();
    this.#help();
    return {
      name: words.sheet,
      visibility: "visible",
      tab: "entry",
      gridLines: false,
      columns: widths.map((px, at) => ({ px, ...(at === columns.id && { hidden: true }) })),
      rows: this.#rows,
      merges: this.#merges,
      validations: this.#validations,
      conditionals:
        this.#entries && this.#progress
          ? generalConditionals(this.#entries, this.#progress, this.#banner)
          : [],
      print: {
        paper: "A4",
        orientation: "portrait",
        fitHeight: true,
        area: {
          firstRow: 0,
          firstColumn: columns.number,
          lastRow: this.#rows.length - 1,
          lastColumn: columns.last,
        },
        footerLeft: words.footer(unitInText(this.context, unit)),
      },
    };
  }

  #add(cells: readonly CellSpec[], height = 17.25): void {
    this.#rows.push({ cells, height });
  }

  #across(
    role: Role,
    value: string,
    first: number = columns.number,
    height = 20,
    before: readonly CellSpec[] = [],
  ): void {
    const filler = Array.from({ length: columns.last - first }, (_, step): CellSpec => ({
      column: first + 1 + step,
      role,
    }));
    this.#merge(first);
    this.#rows.push({
      cells: [...before, { column: first, role, value }, ...filler],
      height,
      fixedHeight: true,
    });
  }

  #merge(firstColumn: number): void {
    const row = this.#rows.length;
    this.#merges.push({ firstRow: row, lastRow: row, firstColumn, lastColumn: columns.last });
  }

  #head(): void {
    const { campaign } = this.context;
    const { unit } = this.input;
    const head = headTexts(this.context, unit);
    const id = (value: string): readonly CellSpec[] => [{ column: columns.id, role: "hidden-id", value }];
    const titleHeight = estimateHeight([{ text: head.title, px: allPx, bold: true, size: 14 }], 24);
    const mark = id(`${campaign.id}@${campaign.version}`);
    this.#across("sheet-title", head.title, columns.number, titleHeight, mark);
    this.#across("sheet-title", head.unit, columns.number, 22, id(unit.code));
    this.#add([], 8);
    for (const [label, text] of head.facts) this.#fact(label, text);
    this.#add([], 8);
  }

  #fact(label: string, text: string): void {
    const height = estimateHeight([{ text, px: wide, bold: true }]);
    this.#across("bold", text, columns.first, height, [
      { column: columns.label, role: "plain", value: label },
    ]);
  }

  #particulars(): void {
    this.#across("bold", words.particulars, columns.number, 18);
    const first = this.#rows.length;
    for (const figure of particularsOf(this.context, this.input.unit.kind)) this.#particular(figure);
    // A campaign that asks no particulars leaves the empty line below the heading.
    const lastRow = Math.max(first, this.#rows.length - 1);
    this.#entries = { firstRow: first, lastRow, firstColumn: columns.first, lastColumn: columns.first };
    this.#add([], 8);
  }

  #particular(figure: FigureSlot): void {
    const { part, indicator, slot } = figure;
    const row = this.#rows.length;
    const value = this.input.answers
      ? shownAnswer(this.context, part, this.#answers.figures, slot)
      : usualAnswer(this.context, figure);
    const role: Role =
      part.type.kind === "day" ? "date-entry" : part.type.kind === "choice" ? "choice-entry" : "text-entry";
    const filler = Array.from({ length: columns.last - columns.first }, (_, step): CellSpec => ({
      column: columns.first + 1 + step,
      role,
    }));
    const required = indicator.tier === "required" && part.optional !== true;
    this.#validations.push(...particularValidations(this.context, part, row));
    this.#merge(columns.first);
    this.#add(
      [
        { column: columns.id, role: "hidden-id", value: part.id },
        { column: columns.number, role: "hint", value: required ? baoCaoWords.required : "" },
        { column: columns.label, role: "plain", value: part.label },
        { column: columns.first, role, format: formatOf(part.type), ...(value !== undefined && { value }) },
        ...filler,
      ],
      estimateHeight([{ text: typeof value === "string" ? value : "", px: wide }], 18),
    );
  }

  #progressBlock(): void {
    const { layout, unit } = this.input;
    this.#across("bold", words.progress, columns.number, 18);
    this.#banner = this.#rows.length;
    this.#rows.push({ cells: [], height: 27, fixedHeight: true });
    this.#add(headingCells(words.headings), headingHeight(words.headings));
    const says = checkTexts(this.context, layout, unit.kind, this.#answers);
    const first = this.#banner + 2;
    const table = progressTable(layout, baoCaoWords.sheet, says, first);
    this.#rows.push(...table.rows);
    this.#progress = { first, table };
    if (this.context.campaign.switches.narrativeFromWord) this.#across("hint", words.byWord);
  }

  #lists(): void {
    const { lists, unit } = this.input;
    this.#add(headingCells(words.listHeadings), headingHeight(words.listHeadings));
    const first = this.#rows.length;
    let errors = 0;
    for (const list of lists) {
      const { check } = layoutList(list, 1);
      const { sheet } = layListSheet(this.context, list, { unit, rows: this.#answers.lists });
      const says = [...sheet.rows]
        .slice(4)
        .map(({ cells }) => cells.find(({ column }) => column === check)?.value ?? "");
      const used = says.filter((text) => text !== "").length;
      const wrong = says.filter((text) => typeof text === "string" && text.startsWith("Sai")).length;
      errors += wrong;
      this.#rows.push(listRow(list, used, wrong));
    }
    this.#layBanner({ firstRow: first, lastRow: this.#rows.length - 1, errors });
    this.#add([], 8);
  }

  #layBanner(lists: ListErrors): void {
    const table = this.#progress?.table;
    if (!table || !this.#entries) return;
    const at = this.#banner;
    this.#merges.push({ firstRow: at, lastRow: at, firstColumn: columns.number, lastColumn: columns.last });
    this.#rows[at] = bannerRow(table, lists, this.#entries, this.#rows);
  }

  #help(): void {
    this.#across("bold", words.howTo, columns.number, 18);
    for (const [role, sample, text] of words.legend) {
      this.#across("plain", text, columns.label, 17.25, [
        { column: columns.number, role, ...(sample !== "" && { value: sample }) },
      ]);
    }
    for (const text of adviceOf(this.context)) {
      const height = estimateHeight([{ text, px: labelPx + wide }]);
      this.#across("plain", text, columns.label, height, [
        { column: columns.number, role: "list-number", value: bullet },
      ]);
    }
  }
}

const headingCells = (texts: readonly string[]): readonly CellSpec[] =>
  texts.map((value, step) => ({ column: columns.number + step, role: "column-heading", value }));

/** "Phải điền" takes two lines of its narrow column. */
const headingHeight = (texts: readonly string[]): number =>
  estimateHeight(
    texts.map((text, step) => ({ text, px: widths[columns.number + step] ?? 70, bold: true })),
    20,
  );
