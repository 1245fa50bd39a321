import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import { resultBook } from "../../src/sheets/consolidated-workbook/result-book";
import { tiles } from "../../src/sheets/tinh-hinh-chung/unit-rows";
import { dongNai } from "../support/campaign";
import { unitOf } from "../support/consolidated";
import { handIn } from "../support/hand-ins";

const context = dongNai();

/** What the tiles say of communes whose files were mailed on these days; undefined: the file came without a mail. */
function tilesOf(...sent: readonly (string | undefined)[]) {
  const codes = ["26206", "26209", "26212", "26215"];
  const consolidation = consolidate({
    context,
    unit: unitOf(context, "736"),
    submissions: sent.map((day, at) =>
      handIn(context, unitOf(context, codes[at] ?? ""), {
        saved: "2023-11-20T01:00:00Z",
        ...(day !== undefined && { sent: `${day}T01:00:00Z` }),
      }),
    ),
    refused: [],
    refusals: [],
    decisions: noDecisions,
    previous: undefined,
  });
  const [labels, values] = tiles(resultBook(consolidation)).map(({ cells }) =>
    cells.flatMap(({ value }) => (value === undefined ? [] : [value])),
  );
  return { late: [labels?.[1], values?.[1]], coverage: consolidation.coverage };
}

test("nobody knows when a file came that no mail brought: …, not 0", () => {
  const { late, coverage } = tilesOf(undefined, undefined);
  expect(late).toEqual(["Nộp sau thời hạn (2 chưa có ngày nhận)", "…"]);
  expect(coverage.late).toEqual([]);
});

test("by the mails' days: the 24th is in time, the 25th is late", () => {
  const { late, coverage } = tilesOf("2023-11-24", "2023-11-25", "2023-11-30");
  expect(late).toEqual(["Nộp sau thời hạn", "2"]);
  expect(coverage.late).toEqual(["26209", "26212"]);
});

test("where some have a day, the rest is told beside", () => {
  expect(tilesOf("2023-11-20", undefined).late).toEqual(["Nộp sau thời hạn (1 chưa có ngày nhận)", "0"]);
});

test("where nothing came nothing came late", () => {
  expect(tilesOf().late).toEqual(["Nộp sau thời hạn", "0"]);
});
