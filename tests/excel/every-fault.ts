import { writingWords } from "../../src/messages/writing-words";
import { createHost, type NodeHost } from "../excel-host/host";
import type { Failure } from "../excel-host/protocol/excel-host";
import type { LoggedRequest } from "../excel-host/protocol/stats";
import { differences, said } from "./compare-books";
import type { BookSpec } from "../../src/sheets/spec";
import { bookLeanedOn } from "./district-book";
import { noProgress, type OpenedWorkbook, openWorkbook, reopenWorkbook } from "./open-workbook";

/** What the desk would pack: the test only needs to know which book it was. */
const packed = "trạng thái trước";

/** A request is cut off in the middle so many times; `npm run test:long` asks for more. */
const cutsARequest = Number(process.env["FAULT_CUTS"] ?? "1");
const cuts = Array.from({ length: cutsARequest }, (_, at) => (at + 1) / (cutsARequest + 1));

/** The book that stands and the next one: a unit that came, one that is not there any more, one that comes for the first time. */
export interface Writing {
  readonly before: BookSpec;
  readonly after: BookSpec;
}

/** A workbook that is written, as it was and as it becomes, and the requests of that. */
interface Prepared extends Writing {
  readonly fixture: Uint8Array;
  readonly whole: string;
  readonly clean: string;
  readonly requests: readonly LoggedRequest[];
}

async function prepare(writing: Writing): Promise<Prepared> {
  const fixture = await bookLeanedOn(writing.before);
  const whole = said(createHost({ file: fixture }));
  const opened = await openWorkbook({ file: fixture });
  expect(await write(opened, writing)).toMatchObject({ kind: "written" });
  const clean = said(opened.host);
  const requests = opened.host.stats.log.filter(({ kind }) => kind === "sync");
  opened.excel.close();
  return { ...writing, fixture, whole, clean, requests };
}

const write = ({ workbook }: Pick<OpenedWorkbook, "workbook">, { before, after }: Writing) =>
  workbook.write({ next: after, standing: before, previous: packed }, noProgress);

/** Declares the tests: every request of writing `after` over `before` fails, in every way. */
export function testFaults(writing: Writing): void {
  let prepared: Prepared;
  beforeAll(async () => {
    prepared = await prepare(writing);
  });

  test("the sheets of a person's own lean on ours, and a consolidation changes every kind of thing", () =>
    changesEverything(prepared));

  test("whatever single request fails, the workbook is what it was or the new result", () =>
    failOnce(prepared));

  test("where Excel stops answering, totals say so until one click finishes or goes back", () =>
    failFromThenOn(prepared));
}

function changesEverything({ whole, clean, requests }: Prepared): void {
  expect(whole).toContain("'Tổng hợp'!E8+1");
  expect(whole).toContain("Biểu đồ của tôi");
  expect(whole).toContain("tong_cua_toi");
  expect(whole).toContain('"sheet":"Dữ liệu","ref":"A1:O50"');
  const names = (text: string): readonly string[] =>
    (JSON.parse(text) as { sheets: { name: string }[] }).sheets.map(({ name }) => name);
  expect(names(clean).filter((name) => !names(whole).includes(name))).toHaveLength(1);
  expect(clean).toContain(writingWords.notNeeded);
  expect(requests.filter(({ writes }) => writes).length).toBeGreaterThanOrEqual(3);
}

async function failOnce(prepared: Prepared): Promise<void> {
  const { fixture, whole, clean, requests } = prepared;
  let undone = 0;
  for (const [number, failure] of failures(requests)) {
    const where = `request ${number} ${JSON.stringify(failure)}`;
    const opened = await openWorkbook({ file: fixture });
    opened.host.fail = (request) => (request.number === number ? failure : undefined);
    const outcome = await write(opened, prepared);
    opened.host.fail = () => undefined;
    if (outcome.kind === "hindered") undone++;
    const wanted = outcome.kind === "written" ? clean : whole;
    expect([where, differences(said(opened.host), wanted)]).toEqual([where, []]);
    expect([where, (await opened.workbook.marks()).unfinished]).toEqual([where, "none"]);
    opened.excel.close();
  }
  expect(undone).toBeGreaterThan(requests.length);
}

async function failFromThenOn(prepared: Prepared): Promise<void> {
  const { fixture, requests } = prepared;
  let recovered = 0;
  for (const [number, failure] of failures(requests)) {
    const where = `request ${number} ${JSON.stringify(failure)}`;
    const opened = await openWorkbook({ file: fixture });
    opened.host.fail = (request) =>
      request.number < number ? undefined : request.number === number ? failure : lost;
    const outcome = await write(opened, prepared);
    opened.host.fail = () => undefined;
    opened.excel.close();
    expect(outcome.kind).toBe("hindered");
    recovered += await recover(prepared, opened.host, recovered % 2 === 0 ? "finish" : "go back", where);
  }
  expect(recovered).toBeGreaterThan(cuts.length * 2);
}

/** Every request, each way it can go wrong: not done, done but unheard, stopped in the middle. */
function* failures(
  requests: readonly LoggedRequest[],
): Generator<readonly [number: number, failure: Failure]> {
  for (const [at, { actions, writes }] of requests.entries()) {
    yield [at + 1, { code: 5001, when: "before" }];
    if (!writes) continue;
    yield [at + 1, { code: 5001, when: "after" }];
    for (const cut of cuts)
      yield [at + 1, { code: "GeneralException", when: { actions: Math.floor(actions * cut) } }];
  }
}

const lost: Failure = { code: 5012, when: "before" };

/** 1 where there was something to finish or to take back. */
async function recover(
  { before, after, whole, clean }: Prepared,
  host: NodeHost,
  way: "finish" | "go back",
  where: string,
): Promise<0 | 1> {
  const { workbook, excel } = await reopenWorkbook(host);
  const now = said(host);
  const { unfinished } = await workbook.marks();
  if (unfinished === "none") {
    // Not begun, or the last answer alone was lost.
    expect([where, differences(now, now === clean ? clean : whole)]).toEqual([where, []]);
    excel.close();
    return 0;
  }
  if (![whole, clean].some((book) => withTitlesOf(book, now) === book)) expectNotices(now, where);
  expect(await workbook.previousState()).toBe(packed);
  const change = way === "finish" ? { next: after, standing: before } : { next: before, standing: before };
  const outcome = await workbook.write({ ...change, previous: packed }, noProgress);
  expect([where, way, outcome.kind, outcome.kind === "hindered" && outcome.detail]).toEqual([
    where,
    way,
    "written",
    false,
  ]);
  const wanted = way === "finish" ? clean : whole;
  expect([where, way, differences(said(host), wanted)]).toEqual([where, way, []]);
  expect((await workbook.marks()).unfinished).toBe("none");
  excel.close();
  return 1;
}

interface Told {
  readonly sheets: { readonly name: string; readonly cells: Record<string, { readonly value?: unknown }> }[];
}

/** The book with titles instead of notices: where nothing else differs, its totals are right. */
function withTitlesOf(book: string, now: string): string {
  const titled = JSON.parse(book) as Told;
  const told = JSON.parse(now) as Told;
  for (const { name, cells } of told.sheets) {
    const own = titled.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    for (const [address, cell] of Object.entries(cells))
      if (cell.value === writingWords.unfinished) cells[address] = own[address] ?? cell;
  }
  return JSON.stringify(told);
}

/** Every sheet that shows totals says that they are not to be used. */
function expectNotices(now: string, where: string): void {
  const { sheets } = JSON.parse(now) as { sheets: readonly { name: string; cells: unknown }[] };
  const totals = sheets.filter(({ name }) =>
    ["Tình hình chung", "Tổng hợp", "Nội dung theo mục"].includes(name),
  );
  const silent = totals.filter(({ cells }) => !JSON.stringify(cells).includes(writingWords.unfinished));
  expect([where, totals.length, silent.map(({ name }) => name)]).toEqual([where, 3, []]);
}
