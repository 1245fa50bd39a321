import { detailOf } from "./sample-unit-detail";
import { sampleFound } from "./sample-found";
import type { BookHead, Desk, DeskEvent, OpenedBook } from "../../../src/app/desk";
import type { FileOutcome, ReaderPort } from "../../../src/app/ports";
import type { RunView } from "../../../src/app/results/result-views";
import type { UnitCode } from "../../../src/domain/unit/unit-code";
import {
  emptyArrivals,
  sampleArrivals,
  sampleLines,
  sampleLog,
  samplePreview,
  sampleQuestions,
  sampleReportPlan,
  sampleReportUpdate,
  sampleResults,
  sampleTrace,
} from "./sample-result-views";
import { awardingDesk } from "./sample-awards";
import { sampleAnalysis, sampleInserted } from "./sample-analysis";
import type { SendPlan } from "../../../src/app/sending/send-views";
import { sendingDesk } from "./sample-sending";
import { startingDesk } from "./sample-starting";
import { sampleCheck, sampleOutline, sampleRules } from "./sample-unit-views";

/** What a test asks of the sample desk. */
export interface SampleOptions {
  readonly book?: OpenedBook["kind"];
  readonly hasResult?: boolean;
  readonly isEmpty?: boolean;
  readonly run?: RunView;
  /** How long a run takes, in milliseconds. */
  readonly runTakes?: number;
  /** What is otherwise than usual about sending. */
  readonly plan?: Partial<SendPlan>;
  /** How many nominations there are. */
  readonly nominations?: number;
}

export interface SampleDesk extends Desk {
  /** Calls that were made, "name(arguments as JSON)". */
  readonly calls: string[];
  readonly tell: (event: DeskEvent) => void;
}

const districtHead: BookHead = {
  ...{ unit: "UBND huyện Định Quán", unitCode: "736" as UnitCode, campaign: "dong-nai-2023" },
  ...{
    campaignTitle: "Sơ kết Phong trào thi đua “Toàn tỉnh chung sức xây dựng nông thôn mới”",
    movement: "Toàn tỉnh chung sức xây dựng nông thôn mới",
    deadline: "Còn 2 ngày",
  },
};

function bookOf({ book = "consolidating", hasResult = false }: SampleOptions): OpenedBook {
  switch (book) {
    case "empty":
    case "foreign":
      return { kind: book };
    case "unit":
      return {
        kind: "unit",
        head: { ...districtHead, unit: "UBND xã Phú Hòa", unitCode: "26221" as UnitCode },
        newerVersion: false,
      };
    case "consolidating":
      return { kind: "consolidating", head: districtHead, pending: !hasResult, hasResult };
    case "unfinished":
      return { kind: "unfinished", head: districtHead, canGoBack: true };
    case "unreadable":
      return { kind: "unreadable", sentence: "Sổ không còn sheet _tonghop. Đề nghị mở bản lưu trước." };
  }
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const given = <T>(value: T): Promise<T> => Promise.resolve(value);

export const sampleStatus =
  "Tính đến 16 giờ 00 ngày 24/11/2023: đã nộp 13/14 xã, thị trấn; chưa nộp 01: xã Phú Cường.";

const doneRun: RunView = { kind: "done", received: 13, expected: 14, findings: 18, sheets: 11 };

/** A desk of fixed data: what each screen shows is known to the letter. The rules behind are tested where they live. */
export function sampleDesk(options: SampleOptions = {}): SampleDesk {
  const calls: string[] = [];
  const listeners = new Set<(event: DeskEvent) => void>();
  const tell = (event: DeskEvent): void => listeners.forEach((listener) => listener(event));
  let isStopped = false;
  let open: readonly (typeof sampleQuestions)[number][] = sampleQuestions;
  let taken = 0;
  const note = (name: string, ...args: unknown[]): void =>
    void calls.push(`${name}(${JSON.stringify(args).slice(1, -1)})`);
  const run = async (name: string): Promise<RunView> => {
    note(name);
    isStopped = false;
    const steps = ["read", "check", "total", "lay", "write"] as const;
    for (const step of steps) {
      tell({ kind: "progress", step, done: step === "lay" ? 7 : 0, all: 11, canStop: step !== "write" });
      await wait((options.runTakes ?? 0) / steps.length);
      if (isStopped) return { kind: "stopped" };
    }
    return options.run ?? doneRun;
  };
  return {
    calls,
    tell,
    setLanguage: (language) => given(note("setLanguage", language)),
    open: () => given(bookOf(options)),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (place) => given(note("go", place)),
    stop: () => {
      note("stop");
      isStopped = true;
      return given(undefined);
    },
    ...startingDesk(note),
    ...sendingDesk(note, options.plan),
    ...awardingDesk(note, options.nominations),
    outline: () => given(sampleOutline),
    check: () => given(sampleCheck),
    correct: (request) => {
      note("correct", request);
      return given(
        request.value === "?" ? { kind: "refused", sentence: "Không đọc được “?”." } : { kind: "done" },
      );
    },
    undoCorrection: (id, by) => given(note("undoCorrection", id, by)),
    correctable: () =>
      given([
        { figure: "A02|2023", name: "Tổng số hộ dân cư", period: "2023", measureUnit: "hộ", now: "3.127" },
        { figure: "B01|2023", name: "Số văn bản", period: "2023", measureUnit: "văn bản", now: "" },
      ]),
    review: (unit, kind) => given(note("review", unit, kind)),
    returnReport: (request) => {
      note("returnReport", request);
      return given({ kind: "file", name: "DinhQuan-YeuCauBoSung.xlsx", bytes: new Uint8Array(3) });
    },
    explain: (reason, text) => {
      note("explain", reason.place, text);
      return given({ fixed: 1, left: [] });
    },
    undoFix: () => {
      note("undoFix");
      return given({ fixed: 1, left: [] });
    },
    fix: (fixes) => {
      note(
        "fix",
        fixes.map(({ id }) => id),
      );
      return given({ fixed: fixes.length, left: [] });
    },
    previewRules: () => given(sampleRules),
    restoreRules: (over) => {
      note(
        "restoreRules",
        over.map(({ id }) => id),
      );
      return given({ restored: { ruled: 214, formulas: 3 + over.length }, left: [] });
    },
    take: (outcome: FileOutcome) => {
      note("take", outcome.kind);
      const line = sampleLines[taken++ % sampleLines.length];
      if (!line) throw new RangeError("no sample line");
      return given(line);
    },
    arrivals: () =>
      given(options.isEmpty && taken === 0 ? emptyArrivals : { ...sampleArrivals, questions: open.length }),
    unitDetail: (code) => given(detailOf(code)),
    statusText: () => given(sampleStatus),
    questions: () => given(open),
    answer: (question, answer) => {
      note("answer", question, answer);
      open = open.filter(({ id }) => id !== question);
      return given(undefined);
    },
    preview: () => given(samplePreview),
    consolidate: () => run("consolidate"),
    results: () => given(sampleResults),
    analysis: (choice) => given(sampleAnalysis(choice)),
    insertView: (choice) => {
      note("insertView", choice.kind, choice.part);
      return given(sampleInserted);
    },
    trace: (figure) => given(figure === "A02|2023" ? sampleTrace : undefined),
    lookUp: (typed) => given(sampleFound(typed)),
    figureAt: ({ sheet }) => given(sheet === "Tổng hợp" ? "A02|2023" : undefined),
    log: () => given(sampleLog),
    previewRestore: () => given({ ...samplePreview, questions: 0 }),
    restore: () => run("restore"),
    recover: () => run("recover"),
    reportPlan: () => given(sampleReportPlan),
    makeReport: (request) => {
      note("makeReport", request);
      return given({ kind: "file", name: "BC-SOKET-NTM_736-DinhQuan.docx", bytes: new Uint8Array(3) });
    },
    updateReport: (request, edited, putBack = []) => {
      note("updateReport", request.appendices.length, edited.length, ...putBack);
      return given(sampleReportUpdate);
    },
    resultFile: () => given({ kind: "file", name: "tong-hop-736.xlsx", bytes: new Uint8Array([80, 75]) }),
  };
}

/** A reader that finds one workbook in every file, after `takes` milliseconds. */
export const sampleReader = (takes = 0): ReaderPort => readerAfter(() => wait(takes));

/** A reader whose files are read when the test says so: one for each time it is let through. */
export function gatedReader(): { readonly reader: ReaderPort; readonly letThrough: () => void } {
  const waiting: (() => void)[] = [];
  let passes = 0;
  const gate = (): Promise<void> =>
    passes > 0 ? given(void passes--) : new Promise((open) => waiting.push(open));
  const letThrough = (): void => {
    const open = waiting.shift();
    if (open) open();
    else passes += 1;
  };
  return { reader: readerAfter(gate), letThrough };
}

const readerAfter = (ready: () => Promise<void>): ReaderPort => ({
  async *read(file) {
    await ready();
    yield {
      ...{ kind: "refused", file: file.name, entry: undefined, sha256: undefined, status: "refused" },
      finding: { code: "FILE-001", severity: "notes", place: {}, params: {} },
    };
  },
});
