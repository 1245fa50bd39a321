import type { Finding } from "../../src/domain/finding";
import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import type { Answers, Submission } from "../../src/domain/submission/submission";
import { asAnswered, isTakenForAnother } from "./as-answered";
import type { Case } from "./case";
import { isCounted } from "./counted";
import { isColumnGone } from "./gone-columns";
import { isHeadless, isReadElsewhere, sameValues } from "./headless-lists";
import { agree, quoted, size, spellingsOf, squash, textOf } from "./cell-words";
import { keyOf, standingIn, type Origin, type Standing } from "./tagged-book";

/**
 * What was lost or changed without a word. The judge knows the answers and where their cells stand in the file that came;
 * of the reader it sees the submission alone. A value is recovered when it stands at its question as it was answered, and
 * told when a finding or the content kept outside the outline names its cell and its text.
 */
export const silentIn = (one: Case): readonly string[] => new Judge(one).silent();

class Judge {
  readonly #standing: ReadonlyMap<string, readonly Standing[]>;
  readonly #said = new Map<string, string[]>();
  readonly #texts: ReadonlyMap<string, string>;
  readonly #findingsOf = new Map<string, Finding[]>();

  constructor(readonly one: Case) {
    const { book, found, answers } = one;
    this.#standing = standingIn(book);
    this.#texts = new Map(found.narratives.map(({ section, text }) => [section, squash(text)]));
    for (const { sheet, cell, text } of found.outside) this.#say(`${sheet}!${cell}`, squash(text));
    for (const finding of found.findings) this.#note(finding);
    for (const doubt of found.doubtfulTexts ?? []) this.#doubt(doubt);
    this.answers = answers;
  }

  readonly answers: Answers;
  /** Paragraphs that stand in another leaf's text while a question asks about them. */
  readonly #doubtful: string[] = [];

  #say(place: string, text: string): void {
    const there = this.#said.get(place);
    if (there) there.push(text);
    else this.#said.set(place, [text]);
  }

  #note(finding: Finding): void {
    const { sheet = "", cell = "" } = finding.place;
    for (const value of Object.values(finding.params)) this.#say(`${sheet}!${cell}`, squash(String(value)));
    for (const subject of [finding.part, finding.section, finding.list])
      if (subject !== undefined)
        this.#findingsOf.set(subject, [...(this.#findingsOf.get(subject) ?? []), finding]);
  }

  #doubt({ section, firstLine, lines }: NonNullable<Submission["doubtfulTexts"]>[number]): void {
    const text = this.one.found.narratives.find((narrative) => narrative.section === section)?.text ?? "";
    this.#doubtful.push(
      squash(
        text
          .split("\n")
          .slice(firstLine, firstLine + lines)
          .join(" "),
      ),
    );
  }

  silent(): readonly string[] {
    const lost = [...this.one.typed].flatMap(([key, origin]) => this.#lost(key, origin) ?? []);
    const added = [...this.#standing].flatMap(([key, standing]) =>
      this.one.typed.has(key) ? [] : (this.#lostAddition(key, standing) ?? []),
    );
    return [...lost, ...added, ...this.#changedFigures(), ...this.#changedRows(), ...this.#strayTexts()];
  }

  #lost(key: string, origin: Origin): string | undefined {
    if (this.#isRecovered(origin)) return undefined;
    const standing = this.#standing.get(key);
    if (!standing) {
      if (this.one.erased.has(key) || this.#isMissed(origin)) return undefined;
      return `${this.#name(origin)} is not in the file, and nothing says so`;
    }
    const silent = this.#silentOf(standing, origin);
    return silent && `${this.#name(origin)} stands in ${this.#place(silent)}, unread and unsaid`;
  }

  /** A text that stands in the file, and in no place of it is told; a copy is told where its original is. */
  #silentOf(standing: readonly Standing[], origin: Origin): Standing | undefined {
    const told = new Set(
      standing.filter((place) => this.#isTold(place, origin)).map(({ cell }) => textOf(cell.value)),
    );
    return standing.find(({ cell }) => !told.has(textOf(cell.value)));
  }

  #place({ sheet, row, cell }: Standing): string {
    const text = textOf(cell.value).slice(0, quoted);
    return `${this.one.book.sheets[sheet]?.name ?? ""}!${a1OfCell(row, cell.column)} "${text}"`;
  }

  #name(origin: Origin): string {
    if (origin.kind !== "figure" && origin.kind !== "status") return Object.values(origin).join(" ");
    const figure = this.one.context.index.slots[origin.slot];
    const [was, is] = [this.answers.figures, this.one.found.figures].map((columns) =>
      JSON.stringify(columns.answer(origin.slot)),
    );
    return `${origin.kind} ${figure?.part.id} ${figure?.period.id} ${was} -> ${is}`;
  }

  #isRecovered(origin: Origin): boolean {
    const { found } = this.one;
    switch (origin.kind) {
      case "figure":
        return (
          found.figures.state(origin.slot) === this.answers.figures.state(origin.slot) &&
          found.figures.value(origin.slot) === this.answers.figures.value(origin.slot)
        );
      case "status":
        return this.#statuses(origin.slot).includes(this.answers.figures.status(origin.slot));
      case "note":
        return (found.notes.get(origin.part) ?? "").includes(squash(this.answers.notes.get(origin.part) ?? "?"));
      case "paragraph":
        return this.#hasParagraph(origin.section, this.#paragraph(origin));
      case "list":
        return this.#hasListValue(origin);
      case "added":
        return false;
    }
  }

  /** As read; with an answer that is only proposed its status is proposed too. */
  #statuses(slot: number): readonly string[] {
    const { figures, proposals = [] } = this.one.found;
    const proposed = proposals.filter((proposal) => proposal.slot === slot);
    return [figures.status(slot), ...proposed.map(({ answer }) => answer.status)];
  }

  #paragraph({ section, index }: Extract<Origin, { kind: "paragraph" }>): string {
    const text = this.answers.narratives.find((narrative) => narrative.section === section)?.text ?? "";
    return squash(text.split("\n")[index] ?? "?");
  }

  #hasParagraph(section: string, text: string): boolean {
    return this.#texts.get(section)?.includes(text) ?? false;
  }

  /** In the row of its id; where rows lost their ids, in one that is the same in everything else but what was told. */
  #hasListValue({ list, row, column }: Extract<Origin, { kind: "list" }>): boolean {
    const original = this.answers.lists.find((one) => one.list === list && one.row === row);
    const value = original?.values[column];
    const rows = this.one.found.lists.filter((one) => one.list === list);
    const same = rows.find((one) => one.row === row);
    if (same && same.values[column] === value) return true;
    return rows.some((one) => one.values[column] === value && original && agree(one, original) * 2 > size(original));
  }

  #isTold({ sheet, row, cell }: Standing, origin: Origin): boolean {
    const name = this.one.book.sheets[sheet]?.name ?? "";
    const said = this.#said.get(`${name}!${a1OfCell(row, cell.column)}`) ?? [];
    const shown = asAnswered(this.one.context, this.answers, origin, textOf(cell.value));
    const spellings = [...spellingsOf(cell.value), shown];
    if (said.some((words) => spellings.some((spelling) => words.includes(spelling)))) return true;
    if (this.#isReadAsText(shown, origin)) return true;
    return this.#isToldByItsRow({ sheet, row, cell }, origin);
  }

  #isToldByItsRow({ sheet, row, cell }: Standing, origin: Origin): boolean {
    const name = this.one.book.sheets[sheet]?.name ?? "";
    if (origin.kind === "list" && isReadElsewhere(this.one, name, row, origin)) return true;
    if (origin.kind === "status")
      return this.#isFigureTold(sheet, row, origin.slot) || isColumnGone(this.one, this.#periodOf(origin.slot));
    if (origin.kind === "figure" && ["x", "…", "-"].includes(textOf(cell.value))) return this.#isPlaceLost(name);
    return this.#isReadAsText(textOf(cell.value), origin);
  }

  #periodOf(slot: number): string | undefined {
    return this.one.context.index.slots[slot]?.period.id;
  }

  /** Signs the form itself writes: without columns, or on a sheet left aside as another unit's, only the sheet as a whole is told. */
  #isPlaceLost(sheet: string): boolean {
    const told = ["PLACE-015", "PLACE-109"];
    return this.one.found.findings.some(({ code, place }) => told.includes(code) && place.sheet === sheet);
  }

  /** Read as it stands, in its list or its leaf, or in another leaf while a question asks about it. */
  #isReadAsText(text: string, origin: Origin): boolean {
    if (origin.kind === "list" && this.#isListed(text)) return true;
    if (origin.kind === "paragraph" && this.#hasParagraph(origin.section, text)) return true;
    if (origin.kind === "figure" || origin.kind === "note") return false;
    return this.#doubtful.some((words) => words.includes(text));
  }

  /** A status says nothing by itself: it goes with the figure of its row. */
  #isFigureTold(sheet: number, row: number, slot: number): boolean {
    const figures = this.#standing.get(keyOf({ kind: "figure", slot })) ?? [];
    return figures.some(
      (place) => place.sheet === sheet && place.row === row && this.#isTold(place, { kind: "figure", slot }),
    );
  }

  /** Read as it stands: a person wrote two answers into one cell, or one into two. */
  #isListed(text: string): boolean {
    return this.one.found.lists.some(({ values }) =>
      Object.values(values).some((value) => squash(String(value)) === text),
    );
  }

  /** Values that are nowhere in the file: is the gap told, of the figure, its leaf, its list, its sheet? */
  #isMissed(origin: Origin): boolean {
    const { findings } = this.one.found;
    if (isTakenForAnother(this.one)) return true;
    if (origin.kind !== "list" && findings.some(({ code }) => this.#isSheetGone(code, origin))) return true;
    if (origin.kind === "list") return this.#mentions(origin.list, ({ row }) => row === undefined || row === origin.row);
    // What stood in a column that is gone with all its notes, whatever it was.
    if (isColumnGone(this.one, undefined)) return true;
    if (origin.kind === "paragraph") return this.#mentions(origin.section, () => true);
    if (origin.kind === "note") return this.#mentions(origin.part, () => true);
    if (origin.kind === "added") return false;
    return this.#tellsOf(origin.slot) || isColumnGone(this.one, this.#periodOf(origin.slot));
  }

  #isSheetGone(code: string, origin: Origin): boolean {
    const figure = origin.kind === "figure" ? this.one.context.index.slots[origin.slot] : undefined;
    return code === (figure?.indicator.nature === "particular" ? "PLACE-108" : "PLACE-101");
  }

  #mentions(subject: string, test: (finding: Finding) => boolean): boolean {
    return this.#findingsOf.get(subject)?.some(test) ?? false;
  }

  #tellsOf(slot: number): boolean {
    const figure = this.one.context.index.slots[slot];
    if (!figure) return false;
    const { part, period } = figure;
    return this.#mentions(part.id, (finding) => finding.period === undefined || finding.period === period.id);
  }

  #isInAnswers(text: string): boolean {
    const texts = [...this.#texts.values(), ...this.one.found.notes.values()];
    return texts.some((words) => words.includes(text)) || this.#isListed(text);
  }

  /** What a person typed besides: kept, told, or part of an answer. */
  #lostAddition(key: string, standing: readonly Standing[]): string | undefined {
    const left = standing.filter(({ cell }) => !this.#isInAnswers(textOf(cell.value)));
    const silent = this.#silentOf(left, { kind: "added", text: key });
    return silent && `${key} stands in ${this.#place(silent)}, unsaid`;
  }

  /** A figure that says something else than was answered, and no finding is about it. */
  #changedFigures(): readonly string[] {
    const { context, found } = this.one;
    if (isTakenForAnother(this.one)) return [];
    return context.index.slots.flatMap(({ slot, derived, part, period }) => {
      const value = found.figures.value(slot);
      if (derived || value === undefined || value === this.answers.figures.value(slot)) return [];
      if (part.source.kind === "list" && isCounted(this.one, part.source, period, slot)) return [];
      if (this.#tellsOf(slot)) return [];
      return [`${part.id} ${period.id} reads ${String(value)}, was ${String(this.answers.figures.value(slot))}, unsaid`];
    });
  }

  /** A row of a list in which something else stands than was answered, and no finding is about the row. */
  #changedRows(): readonly string[] {
    return this.one.found.lists.flatMap((row) => {
      const originals = this.answers.lists.filter(({ list }) => list === row.list);
      const best = [...originals].sort((a, b) => agree(row, b) - agree(row, a))[0];
      if (!best || agree(row, best) === 0) return [];
      const changed = Object.keys(row.values).filter(
        (column) => row.values[column] !== best.values[column] && !this.#isTyped(row.values[column]),
      );
      if (changed.length === 0 || this.#mentions(row.list, (finding) => finding.row === row.row)) return [];
      if (isHeadless(this.one, row.list) && sameValues(row, best)) return [];
      return [`${row.list} ${row.row}: ${changed.join(", ")} changed, unsaid: ${JSON.stringify(row.values)}`];
    });
  }

  /** What stands so in a cell of the file is no change of the reader's. */
  #isTyped(value: string | number | undefined): boolean {
    const text = squash(String(value));
    return [...this.#standing.values()].some((standing) =>
      standing.some(
        ({ cell }) =>
          cell.origins?.some(({ kind }) => kind === "added" || kind === "list") === true &&
          textOf(cell.value) === text,
      ),
    );
  }

  /** A paragraph of one leaf that reads as another's. */
  #strayTexts(): readonly string[] {
    return [...this.one.typed.values()].flatMap((origin) => {
      if (origin.kind !== "paragraph") return [];
      const text = this.#paragraph(origin);
      const others = this.answers.narratives.filter(
        (narrative) => narrative.section !== origin.section && squash(narrative.text).includes(text),
      );
      if (others.length > 0) return [];
      const stray = [...this.#texts].find(([section, words]) => section !== origin.section && words.includes(text));
      if (!stray || this.#mentions(stray[0], () => true) || this.#mentions(origin.section, () => true)) return [];
      return [`"${text.slice(0, quoted)}" of ${origin.section} reads as ${stray[0]}, unsaid`];
    });
  }
}
