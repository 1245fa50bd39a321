import type { UnitCode } from "../../src/domain/unit/unit-code";
import type { Finding } from "../../src/domain/finding";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import { deriveFigures } from "../../src/domain/submission/derive-figures";
import { FigureColumns, type FigureAnswer } from "../../src/domain/submission/figure-columns";
import type { Answers } from "../../src/domain/submission/submission";
import { interpretOutlineSheet } from "../../src/sheets/bao-cao/interpret";
import { layOutlineSheet } from "../../src/sheets/bao-cao/lay";
import { outlineLayout, type OutlineLayout } from "../../src/sheets/bao-cao/layout";
import type { CellGrid } from "../../src/sheets/grid";
import type { SheetSpec } from "../../src/sheets/spec";
import { SubmissionDraft } from "../../src/sheets/submission-draft";
import { dongNai } from "./campaign";
import { sheetToGrid } from "./spec-to-grid";

/** One unit's outline sheet, filled in by id and read back, for tests that tell what happened to it in between. */
export class OutlineSheet {
  readonly context = dongNai();
  readonly unit;
  readonly layout: OutlineLayout;

  /** `kinds`: of all units that share the row plan; the unit's own where absent. */
  constructor(code: string, kinds?: readonly string[]) {
    const unit = this.context.units.get(code as UnitCode);
    if (!unit) throw new RangeError(`no unit ${code}`);
    this.unit = unit;
    this.layout = outlineLayout(this.context, kinds ?? [unit.kind]);
  }

  /** `figures` by "A01|2022": a number, text, true/false, or a whole answer. */
  answers(
    figures: Readonly<Record<string, number | string | boolean | Partial<FigureAnswer>>> = {},
    narratives: Readonly<Record<string, string>> = {},
    notes: Readonly<Record<string, string>> = {},
  ): Answers {
    const columns = new FigureColumns(this.context.index.slots.length);
    for (const [key, given] of Object.entries(figures)) {
      const slot = this.slot(key);
      const status = this.context.index.slots[slot]?.period.defaultStatus ?? "official";
      columns.set(
        slot,
        typeof given === "object"
          ? { state: "value", status, ...given }
          : { state: "value", value: given, status },
      );
    }
    const texts = Object.entries(narratives).map(([section, text]) => ({
      section: section as never,
      text,
      sheet: "",
      cell: "",
    }));
    const answers = { figures: columns, notes: new Map(Object.entries(notes)), narratives: texts, lists: [] };
    deriveFigures(this.context, this.unit.kind, answers);
    return answers;
  }

  slot(key: string): number {
    const [part = "", period = ""] = key.split("|");
    const slot = this.context.index.slotOf(parsePartId(part), parsePeriodId(period));
    if (slot === undefined) throw new RangeError(`no figure ${key}`);
    return slot;
  }

  lay(answers?: Answers, variant: "unit" | "consolidated" = "unit"): SheetSpec {
    const { context, unit, layout } = this;
    return layOutlineSheet(context, {
      unit,
      layout,
      sheetName: "Báo cáo",
      variant,
      ...(answers && { answers }),
    });
  }

  grid(answers?: Answers): CellGrid {
    return sheetToGrid(this.lay(answers));
  }

  read(grid: CellGrid, kind: string | undefined = this.unit.kind): ReadOutline {
    const draft = new SubmissionDraft(this.context, "báo cáo.xlsx", [grid.name]);
    interpretOutlineSheet(this.context, grid, 0, kind, draft);
    return new ReadOutline(this, draft);
  }

  row(key: string): number {
    const row = this.layout.rows.find((one) => one.key === key);
    if (!row) throw new RangeError(`no row ${key}`);
    return row.row;
  }

  /** The heading row of a section, or its n-th row of text. */
  rowIn(section: string, key: string): number {
    const row = this.layout.rows.find((one) => one.section.path === section && one.key === key);
    if (!row) throw new RangeError(`no row ${key} in ${section}`);
    return row.row;
  }

  column(period: string): number {
    const column = this.layout.columnOf(parsePeriodId(period));
    if (column === undefined) throw new RangeError(`no column ${period}`);
    return column;
  }
}

export class ReadOutline {
  constructor(
    readonly sheet: OutlineSheet,
    readonly draft: SubmissionDraft,
  ) {}

  value(key: string): FigureAnswer["value"] {
    return this.draft.figures.value(this.sheet.slot(key));
  }

  state(key: string): FigureAnswer["state"] {
    return this.draft.figures.state(this.sheet.slot(key));
  }

  /** What would be taken for this figure if a person says so. */
  proposed(key: string): readonly FigureAnswer["value"][] {
    const slot = this.sheet.slot(key);
    return this.draft.proposals.filter((one) => one.slot === slot).map(({ answer }) => answer.value);
  }

  text(section: string): string | undefined {
    return this.draft.narratives.find((one) => one.section === section)?.text;
  }

  findings(code: string): readonly Finding[] {
    return this.draft.findings.filter((finding) => finding.code === code);
  }

  codes(): readonly string[] {
    return [...new Set(this.draft.findings.map(({ code }) => code))].sort();
  }

  kept(): readonly string[] {
    return this.draft.outside.map(({ text }) => text);
  }
}
