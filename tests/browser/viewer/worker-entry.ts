import { BookInMemory } from "../../../src/memory/book-in-memory";
import { MemorySource } from "../../../src/memory/memory-source";
import type { BookSpec, RowSpec, SheetSpec } from "../../../src/sheets/spec";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import { parseCampaign } from "../../../src/domain/campaign/parse-campaign";
import { sampleAnswers } from "../../../src/samples/sample-answers";
import { layConsolidatedWorkbook } from "../../../src/sheets/consolidated-workbook/lay";
import { layStandardWorkbook } from "../../../src/sheets/standard-workbook/lay";
import { submissionOf, unitOf } from "../../support/consolidated";
import { relayOf } from "../../memory/relay";
import campaign from "../../../campaigns/dong-nai-2023/campaign.json";
import catalogues from "../../../campaigns/dong-nai-2023/catalogues.json";
import departments from "../../../campaigns/dong-nai-2023/departments.json";
import indicators from "../../../campaigns/dong-nai-2023/indicators.json";
import lists from "../../../campaigns/dong-nai-2023/lists.json";
import outline from "../../../campaigns/dong-nai-2023/outline.json";
import units from "../../../campaigns/dong-nai-2023/units.json";
import type { Asked, Said } from "./ask";

/** Arrays under the same key follow one another. */
function merged(files: readonly object[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [key, value] of files.flatMap((file) => Object.entries(file) as [string, unknown][])) {
    const before = whole[key];
    if (["note", "licence", "source"].includes(key)) continue;
    whole[key] =
      Array.isArray(before) && Array.isArray(value)
        ? [...(before as unknown[]), ...(value as unknown[])]
        : value;
  }
  return whole;
}

const parsed = parseCampaign(merged([campaign, outline, units, departments, indicators, lists, catalogues]));
if (parsed.kind === "wrong") throw new Error("campaign");
const { context } = parsed;
const createdAt = "2023-11-20T01:00:00.000Z";

const books: Readonly<Record<string, () => BookSpec>> = {
  form: () => layStandardWorkbook(context, { unit: unitOf(context, "26227"), createdAt }),
  filled: () => {
    const unit = unitOf(context, "26227");
    return layStandardWorkbook(context, { unit, createdAt, answers: sampleAnswers(context, unit, 7) });
  },
  district: () => {
    const unit = unitOf(context, "736");
    const children = (context.childrenOf.get(unit.code) ?? []).slice(0, -2);
    const submissions = children.map((child) =>
      submissionOf(context, child, sampleAnswers(context, child, 7)),
    );
    return layConsolidatedWorkbook(
      consolidate({
        ...{ context, unit, submissions, refused: [], refusals: [] },
        ...{ decisions: noDecisions, previous: undefined },
      }),
    );
  },
  large: () => largeBook(200, 300),
};

/** Sheets of the outline's kind of rows: wrapped labels, figures, closed groups. */
function largeBook(sheets: number, rows: number): BookSpec {
  const unit = unitOf(context, "26227");
  const filled = layStandardWorkbook(context, { unit, createdAt, answers: sampleAnswers(context, unit, 7) });
  const model = filled.sheets[1] as SheetSpec;
  const open = [...model.rows].filter(({ hidden }) => !hidden);
  const all = Array.from({ length: rows }, (_, at): RowSpec => {
    const { cells, height } = open[at % open.length] as RowSpec;
    return { cells, ...(height !== undefined && { height }) };
  });
  const plain: SheetSpec = { ...model, merges: [] };
  return {
    ...filled,
    names: [],
    sheets: Array.from({ length: sheets }, (_, at) => ({
      ...plain,
      name: `Trang ${at + 1}`,
      rows: all,
    })),
  };
}

const post = (said: Said): void => (self as unknown as { postMessage(said: Said): void }).postMessage(said);
const book = new BookInMemory(relayOf(context));
const source = new MemorySource(book);
book.wanted.listen((wanted) => post({ wanted }));
source.onChanged((changed) => post({ changed }));
book.openSpec((books[self.name] as () => BookSpec)());

self.onmessage = async ({ data: { id, method, args } }: MessageEvent<Asked>) => {
  if (method === "go") book.wanted.tell(args[0] as never);
  const call = (source as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>)[method];
  post({ id, answer: await call?.apply(source, [...args]) });
};
