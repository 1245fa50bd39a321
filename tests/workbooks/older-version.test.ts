import { a1OfCell } from "../../src/domain/submission/a1-of-cell";
import type { Submission } from "../../src/domain/submission/submission";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { parsePartId } from "../../src/domain/indicator/ids";
import { unitOf } from "../support/consolidated";
import { bytesOf, gridFrom } from "./book-bytes";
import { squash, textOf } from "./cell-words";
import { baseOf, damage, read, type Base } from "./damaged-case";
import { olderCampaign, partNow, presentCampaign, sectionNow } from "./older-campaign";
import { standingIn, type Origin, type Standing } from "./tagged-book";

const [older, present] = [olderCampaign(), presentCampaign()];
const made = ["26215", "736"].map((code): Base => {
  const unit = unitOf(older, code);
  return baseOf(older, unit, sampleAnswers(older, unit, 7));
});

/** The workbook of the older version as the present campaign reads it. */
const inPresent = (base: Base, book = base.grid): Submission => read({ ...base, context: present }, book);

describe.each(made.map((base) => [base.unit.name, base] as const))("a workbook of an older version, of %s", (_name, base) => {
  const found = inPresent(base);

  test("it is said that it is one", () => {
    expect(found.findings.filter(({ code }) => code === "ID-008")).toMatchObject([
      { severity: "notes", params: { version: "0.9.0", current: "1.0.0" } },
    ]);
    expect(found.version).toBe("0.9.0");
  });

  test("what was answered stands at the same question, or is told with its cell", () => {
    expect(silent(base, found)).toEqual([]);
  });

  test("nothing stands where the older version asked something else", () => {
    expect(strange(base, found)).toEqual([]);
  });

  test("most of it counts", () => {
    const origins = [...base.typed.values()];
    expect(origins.filter((origin) => isRecovered(base, found, origin)).length).toBeGreaterThan(origins.length * 0.8);
  });

  test("so it is with the real file", async () => {
    const real = inPresent(base, await gridFrom(bytesOf(base.grid, base.spec)));
    expect([...silent(base, real), ...strange(base, real)]).toEqual([]);
  });
});

const [commune] = made;

describe("of a commune's older workbook", () => {
  if (!commune) throw new Error("no base");
  const found = inPresent(commune);
  const codesOf = (part: string): readonly string[] => [
    ...new Set(found.findings.filter((finding) => finding.part === part).map(({ code }) => code)),
  ];

  test("a question whose id was renamed is found by its words", () => {
    expect(valuesOf(found, "B03")).toEqual(valuesBefore(commune, "B09"));
  });

  test("two questions whose ids were exchanged keep their words' answers", () => {
    expect(valuesOf(found, "D12a")).toEqual(valuesBefore(commune, "D12b"));
    expect(valuesOf(found, "D12b")).toEqual(valuesBefore(commune, "D12a"));
  });

  test.each(["D01", "D02"])("the answer to %s, asked in another unit or in other words, is asked and does not count", (part) => {
    expect(valuesBefore(commune, part).length).toBeGreaterThan(0);
    expect(valuesOf(found, part)).toEqual([]);
    expect(codesOf(part)).toContain("PLACE-009");
  });

  test("an id that means another question now takes nothing", () => {
    expect(valuesBefore(commune, "C10").length).toBeGreaterThan(0);
    expect(valuesOf(found, "C10")).toEqual([]);
  });

  test("a question the older form did not ask is missing", () => {
    expect(codesOf("C07")).toEqual(["PLACE-001"]);
  });

  test("a column of a list that asks something else now is kept outside, and the one asked is missing", () => {
    const ofList = found.findings.filter(({ list }) => list === "models").map(({ code }) => code);
    expect(ofList).toEqual(expect.arrayContaining(["LIST-011", "LIST-013"]));
    expect(found.lists.some(({ list, values }) => list === "models" && "diachi" in values)).toBe(false);
  });

  test("a leaf without its heading is said: its id alone proves nothing", () => {
    const headless = damage(commune, [], 1).grid;
    const sheets = headless.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ cells }) => {
        const [path, key] = cells.map(({ value }) => textOf(value));
        return !(path === "IV.1" && key === "muc");
      }),
    }));
    const read = inPresent(commune, { ...headless, sheets });
    expect(read.findings.filter(({ code }) => code === "PLACE-034")).toMatchObject([{ section: "IV.1" }]);
  });

  test("of a newer version it is said that the program is behind", () => {
    const { context } = commune;
    const newer = { ...present, campaign: { ...present.campaign, version: "0.8.3" } };
    const later = read({ ...commune, context: newer }, commune.grid);
    expect(context.campaign.version).toBe("0.9.0");
    expect(later.findings.find(({ code }) => code === "ID-012")).toMatchObject({ severity: "needs-reason" });
  });
});

function valuesOf({ figures }: Submission, part: string): readonly unknown[] {
  return present.index.slots.filter((figure) => String(figure.part.id) === part && !figure.derived).flatMap(({ slot }) => figures.value(slot) ?? []);
}

function valuesBefore({ answers }: Base, part: string): readonly unknown[] {
  return older.index.slots.filter((figure) => String(figure.part.id) === part && !figure.derived).flatMap(({ slot }) => answers.figures.value(slot) ?? []);
}

type Of<Kind extends Origin["kind"]> = Extract<Origin, { kind: Kind }>;

function isRecovered(base: Base, found: Submission, origin: Origin): boolean {
  switch (origin.kind) {
    case "figure":
    case "status":
      return isFigureThere(base, found, origin);
    case "paragraph":
      return isTextThere(base, found, origin);
    case "note": {
      const part = partNow(origin.part);
      const note = squash(base.answers.notes.get(origin.part) ?? "?");
      return part !== undefined && (found.notes.get(part) ?? "").includes(note);
    }
    case "list":
      return isListed(base, found, origin);
    case "added":
      return false;
  }
}

function isFigureThere({ answers }: Base, { figures }: Submission, { kind, slot }: Of<"figure" | "status">): boolean {
  const figure = older.index.slots[slot];
  const part = figure && partNow(figure.part.id);
  const now = part === undefined || !figure ? undefined : present.index.slotOf(parsePartId(part), figure.period.id);
  if (now === undefined) return false;
  const [is, was] = [figures.answer(now), answers.figures.answer(slot)];
  return kind === "status" ? is.status === was.status : is.value === was.value && is.state === was.state;
}

function isTextThere({ answers }: Base, { narratives }: Submission, { section, index }: Of<"paragraph">): boolean {
  const whole = answers.narratives.find((narrative) => narrative.section === section)?.text;
  const text = squash(whole?.split("\n")[index] ?? "?");
  const now = sectionNow(section);
  return narratives.some((narrative) => narrative.section === now && squash(narrative.text).includes(text));
}

function isListed({ answers }: Base, found: Submission, { list, row, column }: Of<"list">): boolean {
  const [is, was] = [found.lists, answers.lists].map((rows) => rows.find((one) => one.list === list && one.row === row));
  return was !== undefined && is?.values[column] === was.values[column];
}

/** Values that are neither recovered nor told with their place. */
function silent(base: Base, found: Submission): readonly string[] {
  const standing = standingIn(base.grid);
  const told = new Map<string, string[]>();
  const say = (place: string, text: string): void => void told.set(place, [...(told.get(place) ?? []), squash(text)]);
  for (const { sheet, cell, text } of found.outside) say(`${sheet}!${cell}`, text);
  for (const { place, params } of found.findings)
    for (const value of Object.values(params)) say(`${place.sheet}!${place.cell}`, String(value));
  const isTold = ({ sheet, row, cell }: Standing): boolean => {
    const said = told.get(`${base.grid.sheets[sheet]?.name}!${a1OfCell(row, cell.column)}`) ?? [];
    const text = textOf(cell.value).slice(0, 60);
    return said.some((words) => words.includes(text) || words.includes(text.replace(".", ",")));
  };
  const isDoubtful = (text: string): boolean =>
    (found.doubtfulTexts ?? []).some(({ section, firstLine, lines }) => {
      const all = found.narratives.find((narrative) => narrative.section === section)?.text.split("\n") ?? [];
      return squash(all.slice(firstLine, firstLine + lines).join(" ")).includes(text);
    });
  return [...base.typed].flatMap(([key, origin]) => {
    if (isRecovered(base, found, origin)) return [];
    const places = standing.get(key) ?? [];
    const isSaid = places.every((place) => isTold(place) || isDoubtful(textOf(place.cell.value)) || goesAlong(base, origin, place, isTold));
    return isSaid ? [] : [`${key} ${textOf(places[0]?.cell.value ?? { kind: "blank" }).slice(0, 60)}`];
  });
}

/** A status says nothing by itself, and "not applicable" is told with the row it stands in. */
function goesAlong(base: Base, origin: Origin, { sheet, row, cell }: Standing, isTold: (place: Standing) => boolean): boolean {
  if (origin.kind !== "status" && textOf(cell.value) !== "x") return false;
  const others = base.grid.sheets[sheet]?.rows.find(({ index }) => index === row)?.cells ?? [];
  return others.some((other) => other !== cell && isTold({ sheet, row, cell: other }));
}

/** Figures, texts and list values that stand at a question nobody answered so. */
function strange(base: Base, found: Submission): readonly string[] {
  const { answers } = base;
  const before = new Map<string, unknown>();
  for (const { slot, part, period } of older.index.slots) {
    const now = partNow(part.id);
    if (now !== undefined) before.set(`${now} ${period.id}`, answers.figures.value(slot));
  }
  const figures = present.index.slots.flatMap(({ slot, derived, part, period }) => {
    const value = found.figures.value(slot);
    const isCounted = part.source.kind === "list" && found.figures.place(slot) === undefined;
    if (derived || value === undefined || isCounted || value === before.get(`${part.id} ${period.id}`)) return [];
    return [`${part.id} ${period.id} reads ${String(value)}`];
  });
  const texts = found.narratives.flatMap(({ section, text }) => {
    const from = answers.narratives.filter((narrative) => sectionNow(narrative.section) === section).map((narrative) => squash(narrative.text)).join(" ");
    const isAsked = found.findings.some((finding) => finding.section === section && finding.question !== undefined);
    return isAsked || text.split("\n").every((line) => from.includes(squash(line))) ? [] : [`${section}: ${text.slice(0, 60)}`];
  });
  return [...figures, ...texts];
}
