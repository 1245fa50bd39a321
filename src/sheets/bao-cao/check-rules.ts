import type { CampaignContext } from "../../domain/campaign/context";
import { evaluate } from "../../domain/expression/evaluate";
import type { PeriodReference } from "../../domain/expression/expression";
import type { PeriodId } from "../../domain/indicator/ids";
import type { Constraint, Part } from "../../domain/indicator/indicator";
import { countListRows } from "../../domain/submission/count-list-rows";
import type { FigureColumns } from "../../domain/submission/figure-columns";
import { figureLookup, type FigureLookup } from "../../domain/submission/figure-lookup";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { printFormula, type AddressOf } from "../formula";
import { countFormula } from "./computed-cell";
import type { PartRow } from "./layout";
import { isNumeric } from "./shown-answer";
import { withShownChoices } from "./shown-choices";

/** An entry cell of the row; `token` names its column in what is said. */
export interface Entry {
  readonly slot: number;
  readonly cell: string;
  readonly token: string;
  readonly addressOf: AddressOf;
}

/** One rule on the row: where it is broken, in formula and in fact, and what is said then. */
export interface RowRule {
  readonly state: "Sai" | "Lưu ý";
  readonly message: string;
  readonly broken: readonly { readonly entry: Entry; readonly formula: string; readonly holds: boolean }[];
}

const notSign = (cell: string): string => `${cell}<>"-",${cell}<>"x",${cell}<>"…"`;

/** Is what stands in the cell an answer of the type at all? */
export function typeRule(
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

export function constraintRules(
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

/** A count that comes from a list and was typed over with less (checks/list-counts.ts). */
export function countRules(
  context: CampaignContext,
  { part }: PartRow,
  entries: readonly Entry[],
  { figures, lists }: Pick<Answers, "figures" | "lists">,
): readonly RowRule[] {
  const { source } = part;
  if (source.kind !== "list" || !source.raisable) return [];
  const broken = entries.flatMap((entry) => {
    const period = context.index.slots[entry.slot]?.period;
    const counted = period && countFormula(context, part, period);
    if (!period || counted === undefined) return [];
    const typed = figures.number(entry.slot);
    return [
      {
        entry,
        formula: `AND(OR(ISNUMBER(${entry.cell}),${entry.cell}="-"),N(${entry.cell})<N(${counted}))`,
        holds: typed !== undefined && typed < countListRows(context, source, period, lists),
      },
    ];
  });
  return [{ state: "Lưu ý", message: words.fewerThanListed, broken }];
}

/** Is 0,85 written for 85 %? The same question as on reading (VALUE-009). */
export function shareRules(
  { part }: PartRow,
  entries: readonly Entry[],
  figures: FigureColumns,
): readonly RowRule[] {
  if (part.type.kind !== "percent") return [];
  const broken = entries.map((entry) => {
    const typed = figures.number(entry.slot);
    return {
      entry,
      formula: `AND(ISNUMBER(${entry.cell}),N(${entry.cell})>0,N(${entry.cell})<=1)`,
      holds: typed !== undefined && typed > 0 && typed <= 1,
    };
  });
  return [{ state: "Lưu ý", message: words.shareOrPercent, broken }];
}
