import type { CampaignContext } from "../../domain/campaign/context";
import type { FigureColumns } from "../../domain/submission/figure-columns";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { a1, textLiteral } from "../a1";
import type { AddressOf } from "../formula";
import { constraintRules, countRules, shareRules, typeRule, type Entry, type RowRule } from "./check-rules";
import type { OutlineLayout, PartRow } from "./layout";

/** The Kiểm tra cell of an indicator row: the native formula and the text the core computes for it. */
export interface CheckCell {
  readonly formula: string;
  readonly value: string;
}

/** Wrong before missing before notes; "Tự tính" where nothing is typed at all. */
export function checkRow(
  context: CampaignContext,
  layout: OutlineLayout,
  row: PartRow,
  { figures, notes: reasons, lists }: Pick<Answers, "figures" | "notes" | "lists">,
): CheckCell | undefined {
  const entries = entriesOf(context, layout, row);
  if (entries.length === 0) return undefined;
  const note = a1(row.row, layout.columns.note, "column");
  const typed = row.part.type.kind === "text" ? [] : [typeRule(context, row, entries, figures)];
  const rules = [
    ...typed,
    ...constraintRules(context, row, entries, figures),
    ...countRules(context, row, entries, { figures, lists }),
    ...shareRules(row, entries, figures),
  ];
  const wrong = rules.filter(({ state }) => state === "Sai");
  const notes = rules.filter(({ state }) => state !== "Sai");
  const steps: Step[] = [
    ...wrong.map((rule) => ruleStep(rule)),
    ...missingStep(row, entries, figures),
    ...notes.map((rule) => noteStep(rule, note, reasons.has(row.part.id))),
    ...filledStep(entries, figures),
  ];
  return chain(steps);
}

interface Step {
  readonly condition: string;
  readonly holds: boolean;
  readonly text: string;
  readonly value: string;
}

function chain(steps: readonly Step[]): CheckCell {
  const formula = steps.reduceRight((rest, { condition, text }) => `IF(${condition},${text},${rest})`, '""');
  return { formula, value: steps.find(({ holds }) => holds)?.value ?? "" };
}

function entriesOf(context: CampaignContext, layout: OutlineLayout, row: PartRow): readonly Entry[] {
  return row.periods.flatMap((period): readonly Entry[] => {
    const slot = context.index.slotOf(row.part.id, period.id);
    const column = layout.columns.ofPeriod(period.id);
    const figure = slot === undefined ? undefined : context.index.slots[slot];
    if (slot === undefined || column === undefined || !figure || figure.derived) return [];
    const token = layout.columns.periods.find(({ at }) => at === column)?.token ?? "";
    const at = row.part.periods.findIndex(({ id }) => id === period.id);
    const addressOf: AddressOf = (part, reference) => {
      const asked = reference === "previous" ? row.part.periods[at - 1]?.id : (reference ?? period.id);
      const [otherRow, otherColumn] =
        asked === undefined ? [] : [layout.rowOf(part, asked), layout.columnOf(asked)];
      return otherRow === undefined || otherColumn === undefined ? undefined : a1(otherRow, otherColumn);
    };
    return [{ slot, cell: a1(row.row, column), token, addressOf }];
  });
}

/** "Sai 2021 2023: …": the tokens name the columns, and the conditional formats redden exactly those. */
function ruleStep({ state, message, broken }: RowRule): Step {
  const condition =
    broken.length === 1
      ? (broken[0]?.formula ?? "FALSE")
      : `OR(${broken.map(({ formula }) => formula).join(",")})`;
  const named = broken
    .map(({ entry, formula }) => `IF(${formula},${textLiteral(` ${entry.token}`)},"")`)
    .join("&");
  const failing = broken.filter(({ holds }) => holds);
  const text = `"${state}"&${named}&${textLiteral(`: ${message}`)}`;
  return {
    condition: broken.length === 0 ? "FALSE" : condition,
    holds: failing.length > 0,
    text: broken.length === 0 ? '""' : text,
    value: `${state}${failing.map(({ entry }) => ` ${entry.token}`).join("")}: ${message}`,
  };
}

/** A reason in the notes column settles a remark. */
function noteStep(rule: RowRule, note: string, settled: boolean): Step {
  const step = ruleStep(rule);
  return { ...step, condition: `AND(LEN(${note})=0,${step.condition})`, holds: step.holds && !settled };
}

function missingStep(
  { indicator, part }: PartRow,
  entries: readonly Entry[],
  figures: FigureColumns,
): readonly Step[] {
  if (indicator.tier !== "required" || part.optional === true) return [];
  const count = entries.map(({ cell }) => `(LEN(${cell})=0)*1`).join("+");
  const blank = entries.filter(({ slot }) => isBlank(figures, slot)).length;
  return [
    {
      condition: `${count}>0`,
      holds: blank > 0,
      text: `"Thiếu: còn "&(${count})&" ô chưa nhập"`,
      value: words.missing(blank),
    },
  ];
}

const isBlank = (figures: FigureColumns, slot: number): boolean =>
  figures.state(slot) === "absent" || (figures.state(slot) === "blank" && figures.text(slot) === undefined);

function filledStep(entries: readonly Entry[], figures: FigureColumns): readonly Step[] {
  const lengths = entries.map(({ cell }) => `LEN(${cell})`).join("+");
  const filled = entries.some(({ slot }) => !isBlank(figures, slot));
  return [{ condition: `${lengths}>0`, holds: filled, text: `"${words.fine}"`, value: words.fine }];
}
