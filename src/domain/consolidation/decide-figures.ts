import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { a1OfCell } from "../submission/a1-of-cell";
import { placeName } from "../submission/file-name";
import { FigureColumns } from "../submission/figure-columns";
import { isAnswered } from "../submission/is-answered";
import { shownFigure } from "../submission/shown-figure";
import type { Proposal, Submission } from "../submission/submission";
import type { Decision, Decisions } from "./decisions";

/** Figures of rows that are only likely an indicator's, as decided: taken, put to another figure, or left aside. */
export function decideFigures(
  context: CampaignContext,
  submission: Submission,
  decisions: Decisions,
): Submission {
  const decided = (submission.proposals ?? []).flatMap((proposal) => {
    const decision = decisions.of(proposal.question);
    return decision ? [{ proposal, decision }] : [];
  });
  if (decided.length === 0) return submission;
  const deciding = new FigureDecisions(context, submission);
  for (const { proposal, decision } of decided) deciding.apply(proposal, decision);
  return deciding.result();
}

class FigureDecisions {
  readonly #figures: FigureColumns;
  readonly #added: Finding[] = [];
  /** Cells whose finding no longer asks, as "sheet|cell". */
  readonly #answered = new Set<string>();
  /** Cells whose text now stands in a figure. */
  readonly #placed = new Set<string>();
  readonly #foundParts = new Set<string>();

  constructor(
    readonly context: CampaignContext,
    readonly submission: Submission,
  ) {
    this.#figures = FigureColumns.fromTransfer(submission.figures.toTransfer());
  }

  apply(proposal: Proposal, decision: Decision): void {
    if (proposal.readings) return this.#read(proposal, proposal.readings, decision);
    if (decision.kind === "aside") return this.#leaveAside(proposal);
    const proposed = this.context.index.slots[proposal.slot];
    const figure = decision.kind === "take" ? proposed : this.#figureNamed(decision.id, proposed);
    if (figure) this.#take(proposal, figure);
    else this.#refuse(proposal, decision.kind === "put" ? decision.id : "");
  }

  /** A text that can mean several numbers, as the one that was chosen; left aside it stays unread. */
  #read(proposal: Proposal, readings: readonly number[], decision: Decision): void {
    const value =
      decision.kind === "take"
        ? readings[0]
        : readings.find((reading) => decision.kind === "put" && decision.id === `=${reading}`);
    const figure = this.context.index.slots[proposal.slot];
    if (value === undefined || !figure)
      return this.#refuse(proposal, decision.kind === "put" ? decision.id : "");
    const { answer } = proposal;
    this.#figures.set(proposal.slot, { ...answer, value });
    for (const { code, severity, params } of proposal.remarks)
      this.#say(proposal, code, severity, { ...params, reading: value }, figure);
  }

  result(): Submission {
    const { findings, outside } = this.submission;
    return {
      ...this.submission,
      figures: this.#figures,
      outside: outside.filter(({ sheet, cell }) => !this.#placed.has(`${sheet}|${cell}`)),
      findings: [...findings.filter((finding) => !this.#isSettled(finding)), ...this.#added],
    };
  }

  #isSettled({ code, part, place, question }: Finding): boolean {
    if (question !== undefined && this.#answered.has(`${place.sheet}|${place.cell}`)) return true;
    return code === "PLACE-001" && part !== undefined && this.#foundParts.has(part);
  }

  /**
   * "D04.n" keeps the cell's period, "D04.n|2022" names it, "2022" keeps the part; it must ask the same kind of answer,
   * and ask it here.
   */
  #figureNamed(id: string, proposed: FigureSlot | undefined): FigureSlot | undefined {
    if (!proposed) return undefined;
    const isPeriod = proposed.part.periods.some((period) => String(period.id) === id);
    const [part, period] = isPeriod ? [proposed.part.id, id] : id.split("|");
    const named = this.context.index.slots.find(
      (figure) => figure.part.id === part && figure.period.id === (period ?? proposed.period.id),
    );
    return named && !named.derived && this.#isAsked(named) && asksTheSame(named, proposed)
      ? named
      : undefined;
  }

  /** Where the unit is not known any figure may be its own. */
  #isAsked({ slot }: FigureSlot): boolean {
    const { unit } = this.submission;
    const kind = unit && this.context.units.get(unit)?.kind;
    return kind === undefined || this.context.index.askedOf(slot, kind);
  }

  #take(proposal: Proposal, figure: FigureSlot): void {
    const { slot } = figure;
    const { answer, sheet, row, column } = proposal;
    const before = isAnswered(this.#figures, slot)
      ? shownFigure(this.context, slot, this.#figures.answer(slot))
      : undefined;
    this.#figures.set(slot, answer);
    this.#figures.setPlace(slot, sheet, row, column);
    this.#placed.add(this.#cellOf(proposal));
    this.#foundParts.add(figure.part.id);
    const text = this.#shown(proposal);
    if (before === undefined) this.#say(proposal, "PLACE-016", "notes", { text }, figure);
    else this.#say(proposal, "PLACE-017", "notes", { text, before }, figure);
    for (const { code, severity, params } of proposal.remarks)
      this.#say(proposal, code, severity, params, figure);
  }

  #leaveAside(proposal: Proposal): void {
    this.#say(proposal, "PLACE-018", "notes", { text: this.#shown(proposal) });
  }

  #refuse(proposal: Proposal, id: string): void {
    const params = { text: proposal.readings ? (proposal.answer.text ?? "") : this.#shown(proposal), id };
    this.#say(proposal, "PLACE-019", "needs-reason", params, undefined, proposal.question);
  }

  #say(
    proposal: Proposal,
    code: string,
    severity: Finding["severity"],
    params: Finding["params"],
    figure = this.context.index.slots[proposal.slot],
    question?: string,
  ): void {
    this.#answered.add(this.#cellOf(proposal));
    const { source, unit, sheets } = this.submission;
    this.#added.push({
      code,
      severity,
      ...(unit && { unit }),
      ...(figure && { part: figure.part.id, period: figure.period.id }),
      place: {
        file: placeName(source),
        sheet: sheets[proposal.sheet] ?? "",
        cell: a1OfCell(proposal.row, proposal.column),
      },
      params,
      ...(question !== undefined && { question }),
    });
  }

  #shown({ slot, answer }: Proposal): string {
    return shownFigure(this.context, slot, answer);
  }

  #cellOf({ sheet, row, column }: Proposal): string {
    return `${this.submission.sheets[sheet] ?? ""}|${a1OfCell(row, column)}`;
  }
}

/** A choice's id says something in its own catalogue only. */
function asksTheSame({ part }: FigureSlot, { part: other }: FigureSlot): boolean {
  const catalogueOf = ({ type }: typeof part): string => ("catalogue" in type ? type.catalogue : "");
  return part.type.kind === other.type.kind && catalogueOf(part) === catalogueOf(other);
}
