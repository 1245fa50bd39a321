import type { CampaignContext } from "../../domain/campaign/context";
import { evaluate } from "../../domain/expression/evaluate";
import type { PeriodReference } from "../../domain/expression/expression";
import type { PeriodId } from "../../domain/indicator/ids";
import type { Constraint, Part } from "../../domain/indicator/indicator";
import type { FigureColumns } from "../../domain/submission/figure-columns";
import type { Answers } from "../../domain/submission/submission";
import { figureLookup, type FigureLookup } from "../../domain/submission/figure-lookup";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { a1, textLiteral } from "../a1";
import { printFormula, type AddressOf } from "../formula";
import type { OutlineLayout, PartRow } from "./layout";
import { isNumeric } from "./shown-answer";
import { withShownChoices } from "./shown-choices";

/** The Kiểm tra cell of an indicator row: the native formula and the text the core computes for it. */
export interface CheckCell {
  readonly formula: string;
  readonly value: string;
}

interface Entry {
  readonly slot: number;
  readonly cell: string;
  readonly token: string;
  readonly addressOf: AddressOf;
}

/** One rule on the row: where it is broken, in formula and in fact, and what is said then. */
interface RowRule {
  readonly state: "Sai" | "Lưu ý";
  readonly message: string;
  readonly broken: readonly { readonly entry: Entry; readonly formula: string; readonly holds: boolean }[];
}

/** Wrong before missing before notes; "Tự tính" where nothing is typed at all. */
export function checkRow(
  context: CampaignContext,
  layout: OutlineLayout,
  row: PartRow,
  { figures, notes: reasons }: Pick<Answers, "figures" | "notes">,
): CheckCell | undefined {
  const entries = entriesOf(context, layout, row);
  if (entries.length === 0) return undefined;
  const note = a1(row.row, layout.columns.note, "column");
  const typed = row.part.type.kind === "text" ? [] : [typeRule(context, row, entries, figures)];
  const rules = [...typed, ...constraintRules(context, row, entries, figures)];
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

const notSign = (cell: string): string => `${cell}<>"-",${cell}<>"x",${cell}<>"…"`;

/** Is what stands in the cell an answer of the type at all? */
function typeRule(
  context: CampaignContext,
  { part }: PartRow,
  entries: readonly Entry[],
  figures: FigureColumns,
): RowRule {
  const { message, accepts } = acceptanceOf(context, part);
  return {
    state: "Sai",
    message,
    broken: entries.map((entry) => ({
      entry,
      formula: `AND(LEN(${entry.cell})>0,${notSign(entry.cell)},NOT(${accepts(entry.cell)}))`,
      holds: figures.state(entry.slot) === "unreadable",
    })),
  };
}

interface Acceptance {
  readonly message: string;
  readonly accepts: (cell: string) => string;
}

function acceptanceOf({ catalogues }: CampaignContext, { type }: Part): Acceptance {
  if (isNumeric(type)) return { message: words.notNumber, accepts: (cell) => `ISNUMBER(${cell})` };
  if (type.kind === "day") return { message: words.notDay, accepts: (cell) => `ISNUMBER(${cell})` };
  if (type.kind === "yes-no") {
    return { message: words.notYesNo, accepts: (cell) => `OR(${cell}="${words.yes}",${cell}="${words.no}")` };
  }
  const name = type.kind === "choice" ? catalogues.get(type.catalogue)?.name : undefined;
  if (name === undefined) return { message: words.notChoice, accepts: () => "TRUE" };
  // Not COUNTIF: in its criterion "*" and ">" of a wrong answer would have a meaning of their own.
  return { message: words.notChoice, accepts: (cell) => `SUMPRODUCT(--(${name}=${cell}))>0` };
}

function constraintRules(
  context: CampaignContext,
  { part }: PartRow,
  entries: readonly Entry[],
  figures: FigureColumns,
): readonly RowRule[] {
  return part.constraints
    .filter(({ engineOnly }) => engineOnly !== true)
    .map((rule) => {
      const shown = withShownChoices(context, rule.bad);
      return {
        state: rule.severity === "blocks" ? ("Sai" as const) : ("Lưu ý" as const),
        message: rule.message.vi,
        broken: entries
          .filter((entry) => holdsIn(context, rule, entry))
          .map((entry) => ({
            entry,
            formula: unlessNone(part, entry.cell, printFormula(shown, entry.addressOf)),
            holds: evaluate(rule.bad, lookupFrom(context, figures, entry.slot)) === true,
          })),
      };
    });
}

/** "-" is 0 where amounts are asked; as a day or a year it says that there is none, and no rule holds of it. */
function unlessNone({ type }: Part, cell: string, broken: string): string {
  return type.kind === "day" || type.kind === "year" ? `AND(${cell}<>"-",${broken})` : broken;
}

/** As figureLookup, but a text that could not be read is there, as it is for the sheet's formula. */
function lookupFrom({ index }: CampaignContext, figures: FigureColumns, from: number): FigureLookup {
  const figure = index.slots[from];
  if (!figure) return () => undefined;
  const plain = figureLookup(index, figures, figure);
  const place = (period: PeriodReference | undefined): PeriodId | undefined => {
    if (period !== "previous") return period ?? figure.period.id;
    const at = figure.part.periods.findIndex(({ id }) => id === figure.period.id);
    return figure.part.periods[at - 1]?.id;
  };
  return (part, period) => {
    const asked = place(period);
    const slot = asked === undefined ? undefined : index.slotOf(part, asked);
    return slot !== undefined && figures.state(slot) === "unreadable"
      ? figures.text(slot)
      : plain(part, period);
  };
}

function holdsIn(context: CampaignContext, { periods }: Constraint, { slot }: Entry): boolean {
  const period = context.index.slots[slot]?.period.id;
  return periods === undefined || (period !== undefined && periods.includes(period));
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
