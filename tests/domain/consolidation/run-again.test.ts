import { figureChanges } from "../../../src/domain/consolidation/changes";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type { Consolidation, FileRecord } from "../../../src/domain/consolidation/consolidation";
import { Decisions, noDecisions, type Decision } from "../../../src/domain/consolidation/decisions";
import { extendJournal, type RunFacts } from "../../../src/domain/consolidation/journal";
import type { PreviousBook } from "../../../src/domain/consolidation/previous-book";
import { isAnswered, shownAnswer } from "../../../src/domain/submission/is-answered";
import type { Submission } from "../../../src/domain/submission/submission";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { handIn, none, slotIn, type HandIn } from "../../support/hand-ins";

const context = dongNai();
const district = unitOf(context, "736");
const xa = unitOf(context, "26227");
const other = unitOf(context, "26206");
const file = (given: HandIn, unit = xa): Submission => handIn(context, unit, given);

function run(
  submissions: readonly Submission[],
  previous?: PreviousBook,
  decisions: ReadonlyMap<string, Decision> = new Map(),
  refused: readonly FileRecord[] = [],
): Consolidation {
  return consolidate({
    context,
    unit: district,
    submissions,
    refused,
    refusals: [],
    decisions: decisions.size === 0 ? noDecisions : new Decisions(decisions),
    previous,
  });
}

/** What the next run reads of a book: as its hidden sheet keeps it. */
function bookOf(result: Consolidation): PreviousBook {
  return {
    campaign: result.campaign.id,
    unit: result.unit.code,
    madeAt: result.madeAt,
    ownText: result.ownText,
    decisions: result.decisions,
    journal: JSON.parse(JSON.stringify(result.journal)) as PreviousBook["journal"],
    figures: new Map(
      result.children.flatMap(({ unit, answers }) => {
        if (!answers) return [];
        const typed = context.index.slots.filter(
          ({ slot, derived }) => !derived && isAnswered(answers.figures, slot),
        );
        const shown = typed.map(
          ({ slot, part, period }) =>
            [`${part.id}|${period.id}`, shownAnswer(answers.figures.answer(slot))] as const,
        );
        return [[unit.code, new Map(shown)] as const];
      }),
    ),
  };
}

const first = file({
  name: "lan-1.xlsx",
  saved: "2023-11-20T08:00:00Z",
  figures: { "A01|2023": 12, "A02|2023": 3.5, "B01|2021": none },
});
const second = file({ name: "lan-2.xlsx", saved: "2023-11-22T08:00:00Z", figures: { "A01|2023": 13 } });

describe("run again with the same files", () => {
  const once = run([first, second]);
  const again = run([first, second], bookOf(once));

  test("nothing changed, nothing is added, and the time stands still", () => {
    expect(again.changes).toEqual([]);
    expect(again.journal).toEqual(once.journal);
    expect(again.madeAt).toBe(once.madeAt);
    expect(again.totals).toEqual(once.totals);
    expect(again.findings).toEqual(once.findings);
  });

  test("and again", () => {
    expect(run([first, second], bookOf(again)).journal).toEqual(once.journal);
  });

  test("decisions of the last book still hold, and are not told twice", () => {
    const question = `blank:${second.source.sha256.slice(0, 12)}`;
    const decided = run([first, second], undefined, new Map([[question, { kind: "take" }]]));
    const next = run([first, second], bookOf(decided));
    const state = (result: Consolidation) =>
      result.children.find(({ unit }) => unit === xa)?.answers?.figures.state(slotIn(context, "A02|2023"));
    expect([state(decided), state(next)]).toEqual(["blank", "blank"]);
    expect(next.journal).toEqual(decided.journal);
    const said = run([first, second], bookOf(decided), new Map([[question, { kind: "take" }]]));
    expect(said.journal).toEqual(decided.journal);
    const undone = run([first, second], bookOf(next), new Map([[question, { kind: "aside" }]]));
    expect(state(undone)).toBe("value");
    const redone = run([first, second], bookOf(undone), new Map([[question, { kind: "take" }]]));
    const told = redone.journal.filter(({ code }) => code === "JOURNAL-decision");
    expect(told.map(({ params }) => params["answer"])).toEqual(["take", "aside", "take"]);
    expect(undone.journal.at(-2)).toMatchObject({
      code: "JOURNAL-decision",
      params: { question, answer: "aside" },
    });
  });
});

describe("changes against the last book", () => {
  const before = bookOf(run([first]));

  test("a correction, an addition and a withdrawal, by unit and figure; computed figures are left out", () => {
    const now = run([first, second, file({ figures: { "A01|2023": 7 } }, other)], before);
    expect(now.changes.map(({ unit, slot, before, after }) => [unit, slot, before, after])).toEqual([
      [other.code, slotIn(context, "A01|2023"), "", "7"],
      [xa.code, slotIn(context, "A01|2023"), "12", "13"],
    ]);
    const without = run([], before).changes.map(({ before, after }) => [before, after]);
    expect(without).toEqual([
      ["12", ""],
      ["3,5", ""],
      ["-", ""],
    ]);
  });

  test("without a last book there are none", () => {
    expect(figureChanges(context.index, run([first]).children, undefined)).toEqual([]);
  });
});

describe("Nhật ký", () => {
  const facts: RunFacts = {
    files: [],
    changes: [],
    decisions: new Map(),
    received: 1,
    expected: 14,
    madeAt: "2023-11-22T08:00:00Z",
  };
  const taken = {
    file: "a.zip",
    entry: "lan-1.xlsx",
    unit: xa.code,
    revision: 1,
    sha256: "1",
    status: "taken",
    reason: undefined,
    at: "2023-11-20T08:00:00Z",
  } as const;
  const book = (journal: PreviousBook["journal"]): PreviousBook => ({ ...bookOf(run([])), journal });

  test("files as they came, decisions, then the run itself", () => {
    const journal = extendJournal(undefined, {
      ...facts,
      files: [taken, { ...taken, status: "refused", reason: "FILE-004", sha256: undefined, unit: undefined }],
      decisions: new Map([["unit:1", { kind: "put", id: "26227" }]]),
    });
    expect(journal.map(({ code, at, file }) => [code, at, file])).toEqual([
      ["JOURNAL-taken", taken.at, "lan-1.xlsx"],
      ["JOURNAL-refused", taken.at, "lan-1.xlsx"],
      ["JOURNAL-decision", facts.madeAt, undefined],
      ["JOURNAL-consolidated", facts.madeAt, undefined],
    ]);
    expect(journal[1]?.params).toMatchObject({ reason: "FILE-004" });
    expect(journal[2]?.params).toEqual({ question: "unit:1", answer: "put:26227" });
    expect(journal[3]?.params).toEqual({ received: 1, expected: 14, changes: 0 });
  });

  test("what is known already is not told again; what is new comes behind it, with the run", () => {
    const before = extendJournal(undefined, { ...facts, files: [taken] });
    expect(extendJournal(book(before), { ...facts, files: [taken] })).toBe(book(before).journal);
    const more = extendJournal(book(before), { ...facts, files: [taken, { ...taken, sha256: "2" }] });
    expect(more.slice(0, before.length)).toEqual(before);
    expect(more.slice(before.length).map(({ code }) => code)).toEqual([
      "JOURNAL-taken",
      "JOURNAL-consolidated",
    ]);
  });

  test("a file that is superseded now is told as that", () => {
    const before = extendJournal(undefined, { ...facts, files: [taken] });
    const after = extendJournal(book(before), { ...facts, files: [{ ...taken, status: "superseded" }] });
    expect(after.map(({ code }) => code)).toContain("JOURNAL-superseded");
  });

  test("changed figures alone make an entry", () => {
    const before = extendJournal(undefined, { ...facts, files: [taken] });
    const change = { unit: xa.code, slot: 0, before: "1", after: "2" };
    const after = extendJournal(book(before), { ...facts, files: [taken], changes: [change] });
    expect(after.at(-1)).toMatchObject({ code: "JOURNAL-consolidated", params: { changes: 1 } });
  });

  test("files that could not be read are in it", () => {
    const refused: FileRecord = {
      file: "hong.xlsx",
      entry: undefined,
      unit: undefined,
      revision: undefined,
      sha256: undefined,
      status: "refused",
      reason: "FILE-005",
    };
    const result = run([first], undefined, new Map(), [refused]);
    expect(result.journal.map(({ code }) => code)).toEqual([
      "JOURNAL-taken",
      "JOURNAL-refused",
      "JOURNAL-consolidated",
    ]);
    expect(result.files.at(-1)).toBe(refused);
  });
});

test("time is the newest moment the inputs know of; without any, the day of the figures", () => {
  expect(run([first, second]).madeAt).toBe("2023-11-22T08:00:00Z");
  expect(run([second, first]).madeAt).toBe("2023-11-22T08:00:00Z");
  expect(run([file({})]).madeAt).toBe("2023-10-31T00:00:00Z");
});
