import { nomineeKinds } from "../../domain/awards/award-catalogues";
import type { AwardGuidance, GuidedForm } from "../../domain/awards/guidance";
import type { CampaignContext } from "../../domain/campaign/context";
import { isoOfDay } from "../../domain/day";
import type { Finding } from "../../domain/finding";
import { foldForMatching } from "../../domain/text/fold";
import { parseDay } from "../../domain/text/parse-day";
import { guidanceWords as words } from "../../messages/guidance-words";
import { a1 } from "../a1";
import { cellText, textAt } from "../cell-text";
import type { BookGrid, CellGrid, GridRow } from "../grid";
import { percentOf, type GuidanceReading } from "./guidance-reading";
import { readQuotas } from "./read-quotas";
import { chosenOf, formsOf } from "./words-of-choices";

/** What a filled workbook of guidance says, and what of it could not be read: that is left out and said with its place. */
export interface ReadGuidance {
  readonly guidance: AwardGuidance;
  readonly findings: readonly Finding[];
}

/** Undefined where the workbook is no table of guidance. */
export function interpretGuidance(
  context: CampaignContext,
  { sheets }: BookGrid,
  file: string,
): ReadGuidance | undefined {
  const grid = sheets.find(hasSettings);
  if (!grid) return undefined;
  const findings: Finding[] = [];
  const reading: GuidanceReading = {
    context,
    say: (code, sheet, row, column, params) =>
      void findings.push({
        code,
        severity: "blocks",
        place: { file, sheet, cell: a1(row, column) },
        params,
      }),
  };
  const source = settingAt(grid, words.labels.source)?.text || words.unnamed;
  const forms = readForms(reading, grid);
  const quotas = readQuotas(reading, sheets, source);
  const guidance: AwardGuidance = {
    source,
    ...readDecisionDay(reading, grid),
    ...textSetting(grid, words.labels.transition, "transition"),
    ...percentSetting(reading, grid, words.labels.directWorkers, "directWorkers"),
    ...percentSetting(reading, grid, words.labels.women, "women"),
    ...(forms.length > 0 && { forms }),
    ...(quotas.length > 0 && { quotas }),
  };
  return { guidance, findings };
}

const folded = (text: string): string => foldForMatching(text);

/** The label of the day: no other workbook of ours has it. */
export const hasSettings = ({ rows }: CellGrid): boolean =>
  rows.some(({ cells }) => cells.some((cell) => folded(cellText(cell)) === folded(words.labels.decisionOn)));

export const isGuidance = ({ sheets }: BookGrid): boolean => sheets.some(hasSettings);

interface Setting {
  readonly row: GridRow;
  readonly column: number;
  readonly text: string;
}

/** What stands right of a label, wherever the label was moved to. */
function settingAt({ rows }: CellGrid, label: string): Setting | undefined {
  for (const row of rows) {
    const at = row.cells.findIndex((cell) => folded(cellText(cell)) === folded(label));
    if (at < 0) continue;
    const cell = row.cells.slice(at + 1).find((one) => cellText(one) !== "");
    return cell && { row, column: cell.column, text: cellText(cell) };
  }
  return undefined;
}

function textSetting<Part extends "transition">(
  grid: CellGrid,
  label: string,
  part: Part,
): Partial<Record<Part, string>> {
  const found = settingAt(grid, label);
  return found ? ({ [part]: found.text } as Partial<Record<Part, string>>) : {};
}

function readDecisionDay(
  { say }: GuidanceReading,
  grid: CellGrid,
): Pick<AwardGuidance, "expectedDecisionOn"> {
  const found = settingAt(grid, words.labels.decisionOn);
  if (!found) return {};
  const day = parseDay(found.text);
  if (day) return { expectedDecisionOn: isoOfDay(day) };
  say("AWARD-035", grid.name, found.row.index, found.column, { text: found.text });
  return {};
}

function percentSetting<Part extends "directWorkers" | "women">(
  { say }: GuidanceReading,
  grid: CellGrid,
  label: string,
  part: Part,
): Partial<Record<Part, number>> {
  const found = settingAt(grid, label);
  if (!found) return {};
  const value = percentOf(found.text);
  if (value !== undefined) return { [part]: value } as Partial<Record<Part, number>>;
  say("AWARD-036", grid.name, found.row.index, found.column, { text: found.text });
  return {};
}

/** Rows below the headings that name a form; a row of another form is said. */
function readForms({ context, say }: GuidanceReading, grid: CellGrid): readonly GuidedForm[] {
  const heading = grid.rows.findIndex(({ cells }) =>
    cells.some((cell) => folded(cellText(cell)) === folded(words.formHeading)),
  );
  const head = grid.rows[heading];
  if (!head) return [];
  const columnOf = (title: string): number | undefined =>
    head.cells.find((cell) => folded(cellText(cell)) === folded(title))?.column;
  const name = columnOf(words.formHeading) ?? 0;
  const known = formsOf(context);
  return grid.rows.slice(heading + 1).flatMap((row): readonly GuidedForm[] => {
    const text = textAt(row, name);
    if (text === "") return [];
    const form = chosenOf(known, text);
    if (!form) {
      say("AWARD-037", grid.name, row.index, name, { text });
      return [];
    }
    const forKinds = nomineeKinds.filter((kind) => {
      const column = columnOf(words.kinds[kind]);
      return column !== undefined && textAt(row, column) !== "";
    });
    return [{ form: form.id, forKinds }];
  });
}
