import { packReceived, unpackReceived } from "../../src/app/level/pack-received";
import { consolidate, type ReceivedFiles } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import { packText, unpackText } from "../../src/files/pack-text";
import { fflateDeflater } from "../../src/files/zip/deflater";
import { fflateInflater } from "../../src/files/zip/inflater";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../src/sheets/consolidated-workbook/lay";
import { receivedIn, stateOf } from "../../src/sheets/result-state/state-sheet";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";
import { bookToGrid } from "../support/spec-to-grid";

const context = dongNai();
const unit = unitOf(context, "736");
const packing = {
  pack: (text: string): string => packText(text, fflateDeflater),
  unpack: (text: string): string | undefined => unpackText(text, fflateInflater),
};
const { pack } = packing;

const received: ReceivedFiles = {
  submissions: ["26206", "26209", "26212"].map((code) => {
    const child = unitOf(context, code);
    return submissionOf(context, child, sampleAnswers(context, child, 7));
  }),
  refused: [
    {
      file: "hỏng.xlsx",
      entry: undefined,
      unit: undefined,
      revision: undefined,
      sha256: "ab",
      status: "refused",
      reason: "FILE-005",
    },
  ],
  refusals: [{ code: "FILE-005", severity: "blocks", place: { file: "hỏng.xlsx" }, params: {} }],
};

const resultOf = (files: ReceivedFiles): unknown => {
  const {
    totals,
    files: records,
    findings,
    coverage,
  } = consolidate({
    ...files,
    context,
    unit,
    decisions: noDecisions,
    previous: undefined,
  });
  return JSON.parse(JSON.stringify({ totals, records, findings, coverage }));
};

test("what was handed in goes with the book and consolidates to the same result", () => {
  const book = layConsolidatedWorkbook(
    consolidate({ ...received, context, unit, decisions: noDecisions, previous: undefined }),
    { received: packReceived(context, received, packing) },
  );
  const state = stateOf(bookToGrid(book));
  const packed = state && receivedIn(state);
  const back = packed === undefined ? undefined : unpackReceived(context, packed, packing);
  expect(back && resultOf(back)).toEqual(resultOf(received));
});

test("the order of what was handed in changes nothing", () => {
  const turned = { ...received, submissions: [...received.submissions].reverse() };
  expect(packReceived(context, turned, packing)).toBe(packReceived(context, received, packing));
});

test.each(["", "không phải", "AAAA", pack("[1]"), pack('{"submissions":[{}],"refused":[],"refusals":[]}')])(
  "a hidden sheet somebody wrote into gives nothing: %s",
  (text) => {
    expect(unpackReceived(context, text, packing)).toBeUndefined();
  },
);
