import type { CampaignContext } from "../../domain/campaign/context";
import type { Finding } from "../../domain/finding";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { isAnswered } from "../../domain/submission/is-answered";
import { shownFigure } from "../../domain/submission/shown-figure";
import type { OutsideContent } from "../../domain/submission/submission";
import type { FindingSubject, SubmissionDraft } from "../submission-draft";

/** Which questions only this sheet holds. */
export interface Fresh {
  readonly part: (id: string) => boolean;
  readonly section: (path: string) => boolean;
  readonly row: (row: string) => boolean;
  /** How many rows; 0: the sheet is a copy and nothing more. */
  readonly count: number;
}

/** A second sheet of a kind: what it alone holds has moved there and counts, the rest is a copy and never does. */
export class SecondSheet {
  readonly #included = new Set<string>();
  #different = 0;

  /**
   * `scratch`: what the sheet says, read by itself. `overlaps`: it holds questions the first sheet holds too, so that
   * what it alone holds may be an old copy of a row that was deleted.
   */
  constructor(
    readonly context: CampaignContext,
    readonly draft: SubmissionDraft,
    readonly scratch: SubmissionDraft,
    readonly sheet: { readonly index: number; readonly name: string; readonly original: string },
    readonly fresh: Fresh,
    readonly overlaps: boolean,
  ) {}

  /** Figures the first sheet does not hold are taken; others that say something else are kept, and asked about. */
  figures(slots: readonly FigureSlot[]): void {
    const { draft, scratch, fresh } = this;
    for (const figure of slots) {
      const { slot, part, derived } = figure;
      if (derived || scratch.figures.state(slot) === "absent") continue;
      if (fresh.part(part.id)) this.#take(figure);
      else if (isAnswered(scratch.figures, slot) && !this.#saysTheSame(slot)) {
        const text = shownFigure(this.context, slot, scratch.figures.answer(slot));
        this.differs(text, this.#cellOf(slot), subjectOf(figure), {
          kept: shownFigure(this.context, slot, draft.figures.answer(slot)),
          section: figure.indicator.section,
        });
      }
    }
    for (const proposal of scratch.proposals) this.#propose(proposal);
    draft.overtyped.push(...scratch.overtyped);
    draft.readdressed.push(...scratch.readdressed);
  }

  #figure(slot: number): FigureSlot | undefined {
    return this.context.index.slots[slot];
  }

  #take(figure: FigureSlot): void {
    const { slot } = figure;
    const { draft, scratch } = this;
    draft.figures.set(slot, scratch.figures.answer(slot));
    const place = scratch.figures.place(slot);
    if (place) draft.figures.setPlace(slot, place.sheet, place.row, place.column);
    if (this.overlaps && isAnswered(scratch.figures, slot))
      this.onlyHere(
        shownFigure(this.context, slot, scratch.figures.answer(slot)),
        this.#cellOf(slot),
        subjectOf(figure),
      );
  }

  #propose(proposal: SubmissionDraft["proposals"][number]): void {
    const figure = this.#figure(proposal.slot);
    if (!figure) return;
    if (this.fresh.part(figure.part.id)) {
      this.draft.proposals.push(proposal);
      return;
    }
    // A text of several readings stands in the figures as well, and was compared with them.
    if (proposal.readings) return;
    const { cell = "" } = this.scratch.placeOf(proposal);
    if (this.#saysTheSame(proposal.slot, proposal.answer)) {
      this.#included.add(cell);
      return;
    }
    this.differs(shownFigure(this.context, proposal.slot, proposal.answer), cell, subjectOf(figure), {
      section: figure.indicator.section,
    });
  }

  #saysTheSame(slot: number, there = this.scratch.figures.answer(slot)): boolean {
    const here = this.draft.figures.answer(slot);
    return here.state === there.state && here.value === there.value && here.text === there.text;
  }

  #cellOf(slot: number): string {
    const place = this.scratch.figures.place(slot);
    return (place && this.scratch.placeOf(place).cell) ?? "";
  }

  /** Kept, and said: the copy says something else, which does not count. */
  differs(
    text: string,
    cell: string,
    subject: FindingSubject,
    { kept = "", section }: { readonly kept?: string; readonly section?: OutsideContent["section"] } = {},
  ): void {
    this.keep(text, cell, section);
    const quoted = { text: text.slice(0, 120), ...(kept !== "" && { kept: kept.slice(0, 120) }) };
    this.say("PLACE-103", "needs-reason", cell, quoted, {
      ...(section !== undefined && { section }),
      ...subject,
    });
  }

  keep(text: string, cell: string, section: OutsideContent["section"]): void {
    this.#different++;
    this.#included.add(cell);
    const where = section === undefined ? {} : { section };
    this.draft.outside.push({ sheet: this.sheet.name, cell, text, ...where });
  }

  /** Taken, and said: the first sheet may have been meant to be without it. */
  onlyHere(text: string, cell: string, subject: FindingSubject): void {
    this.say("PLACE-107", "needs-reason", cell, { text: text.slice(0, 120) }, subject);
  }

  say(
    code: string,
    severity: Finding["severity"],
    cell: string,
    params: Finding["params"],
    subject: FindingSubject = {},
  ): void {
    const { name, original } = this.sheet;
    const place = { file: this.draft.file, sheet: name, ...(cell !== "" && { cell }) };
    this.draft.findings.push({ code, severity, ...subject, place, params: { original, ...params } });
  }

  /** What else the sheet has to say, and what it is. */
  conclude(): void {
    this.#moveOutside();
    const { fresh, scratch, draft } = this;
    draft.doubtfulTexts.push(...scratch.doubtfulTexts.filter(({ section }) => fresh.section(section)));
    if (fresh.count > 0) this.say("PLACE-106", "notes", "", { count: fresh.count });
    else if (this.#different === 0) this.say("PLACE-104", "notes", "", {});
  }

  /** Content outside the outline that the first sheet does not hold as well, with the findings that say so. */
  #moveOutside(): void {
    const { draft, scratch, fresh } = this;
    const known = new Set(draft.outside.map(asCopied));
    const answered = new Set(this.#included);
    const moved = scratch.outside.filter((one) => !known.has(asCopied(one)) && !answered.has(one.cell));
    draft.outside.push(...moved);
    const cells = new Set(moved.map(({ cell }) => cell));
    draft.findings.push(
      ...scratch.findings.filter(
        (finding) =>
          !answered.has(finding.place.cell ?? "") &&
          (cells.has(finding.place.cell ?? "") || this.#isFresh(fresh, finding)),
      ),
    );
  }

  #isFresh(fresh: Fresh, { part, section, row }: Finding): boolean {
    if (part !== undefined) return fresh.part(part);
    if (row !== undefined) return fresh.row(row);
    return section === undefined ? fresh.count > 0 : fresh.section(section);
  }
}

/** A text is the copy of another wherever it stands; a number or an "x" only in the same cell. */
const asCopied = ({ text, cell }: OutsideContent): string =>
  text.length > longestNumber ? text : `${cell} ${text}`;

const longestNumber = 20;

const subjectOf = ({ part, period }: FigureSlot): FindingSubject => ({ part: part.id, period: period.id });
