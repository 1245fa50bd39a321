import fc from "fast-check";
import type { ListColumn, ListDefinition, Unit } from "../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../src/domain/campaign/context";
import { dayFromNumber, dayNumber, isoOfDay } from "../../src/domain/day";
import type { FigureSlot } from "../../src/domain/indicator/figure-index";
import type { FigureStatus, ValueType } from "../../src/domain/indicator/indicator";
import { FigureColumns, type FigureAnswer } from "../../src/domain/submission/figure-columns";
import type { Answers, ListRow, Narrative } from "../../src/domain/submission/submission";
import { offeredLabels } from "../../src/sheets/danh-muc/offered-labels";
import { listRowId } from "../../src/sheets/lists/list-layout";
import { listsOf } from "../../src/sheets/standard-workbook/template";

const words = [
  "ấp",
  "Đồn Điền",
  "tuyến đường",
  "hoa",
  "42",
  "tự quản",
  "hộ ông",
  "Trần Văn Hiếu",
  "1.250 m²",
  "năm",
  "(lần 2)",
  "QĐ-UBND",
  '"mẫu"',
  "& <b>",
];

/** Tidy Vietnamese text of two words or more: no sign, no number, nothing a catalogue knows. */
export const someText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 })
  .map((chosen) => `Về ${chosen.join(" ")}`);

const someDay = fc
  .integer({
    min: dayNumber({ year: 2015, month: 1, day: 1 }),
    max: dayNumber({ year: 2023, month: 12, day: 31 }),
  })
  .map((number) => isoOfDay(dayFromNumber(number)));

const decimalOf = (decimals: number, max: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: 0, max: max * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)));

type Values = {
  readonly [Kind in ValueType["kind"]]: (
    type: Extract<ValueType, { readonly kind: Kind }>,
    context: CampaignContext,
  ) => fc.Arbitrary<number | boolean | string>;
};

const anyChoice = (
  { catalogue }: { readonly catalogue: string },
  context: CampaignContext,
): fc.Arbitrary<string> =>
  fc.constantFrom(...(context.catalogues.get(catalogue)?.entries ?? []).map(({ id }) => id));

const values: Values = {
  integer: () => fc.integer({ min: 0, max: 200_000 }),
  decimal: ({ decimals }) => decimalOf(decimals, 50_000),
  percent: ({ decimals }) => decimalOf(decimals, 100),
  "yes-no": () => fc.boolean(),
  year: () => fc.integer({ min: 2009, max: 2023 }),
  day: () => someDay,
  text: () => someText,
  choice: anyChoice,
  choices: anyChoice,
};

function valueOf(context: CampaignContext, type: ValueType): fc.Arbitrary<number | boolean | string> {
  const make = values[type.kind] as (
    type: ValueType,
    context: CampaignContext,
  ) => fc.Arbitrary<number | boolean | string>;
  return make(type, context);
}

const statuses: readonly FigureStatus[] = ["official", "estimate", "preliminary"];

/** Any answer to a question: a value, one of the three signs, or nothing. */
function answerTo(context: CampaignContext, { part, period }: FigureSlot): fc.Arbitrary<FigureAnswer> {
  const status = period.defaultStatus;
  const plain = (state: FigureAnswer["state"], text?: string): fc.Arbitrary<FigureAnswer> =>
    fc.constant({ state, value: state === "none" ? 0 : undefined, text, status });
  const askStatus = context.periods.get(period.id)?.askStatus === true;
  const value = fc
    .tuple(valueOf(context, part.type), askStatus ? fc.constantFrom(...statuses) : fc.constant(status))
    .map(([given, said]): FigureAnswer => ({ state: "value", value: given, text: undefined, status: said }));
  return fc.oneof(
    { arbitrary: value, weight: 6 },
    { arbitrary: plain("blank"), weight: 2 },
    { arbitrary: plain("not-applicable", "x"), weight: 1 },
    { arbitrary: plain("none", "-"), weight: 1 },
    { arbitrary: plain("blank", "…"), weight: 1 },
  );
}

/** The questions a unit of this kind types answers to. */
export function entriesOf(context: CampaignContext, unit: Unit): readonly FigureSlot[] {
  return context.index.slots.filter(
    ({ slot, derived }) => !derived && context.index.askedOf(slot, unit.kind),
  );
}

type ColumnType = ListColumn["type"];
type ListValues = {
  readonly [Kind in ColumnType["kind"]]: (
    type: Extract<ColumnType, { readonly kind: Kind }>,
    context: CampaignContext,
  ) => fc.Arbitrary<string | number>;
};

const listValues: ListValues = {
  choice: ({ catalogue: id }, context) => {
    const catalogue = context.catalogues.get(id);
    const offered = new Set(catalogue ? offeredLabels(context, catalogue) : []);
    return fc.constantFrom(
      ...(catalogue?.entries ?? []).filter(({ label }) => offered.has(label)).map((entry) => entry.id),
    );
  },
  integer: () => fc.integer({ min: -3, max: 40 }),
  decimal: ({ decimals }) => decimalOf(decimals, 5_000),
  year: () => fc.integer({ min: 1900, max: 2030 }),
  day: () => someDay,
  text: () => someText,
  computed: () => someText,
};

/** Now and then words where a number, a day or a choice is asked: they come back as they were. */
function listValue(context: CampaignContext, { type }: ListColumn): fc.Arbitrary<string | number> {
  const make = listValues[type.kind] as (
    type: ColumnType,
    context: CampaignContext,
  ) => fc.Arbitrary<string | number>;
  const wrong = someText.map((text) => `${text}, xem sau`);
  return fc.oneof({ arbitrary: make(type, context), weight: 9 }, { arbitrary: wrong, weight: 1 });
}

export function listRowOf(
  context: CampaignContext,
  list: ListDefinition,
  index: number,
): fc.Arbitrary<ListRow> {
  const columns = list.columns.filter(({ ratio }) => !ratio);
  return fc
    .record(
      Object.fromEntries(
        columns.map((column) => [
          column.id,
          fc.option(listValue(context, column), { nil: undefined, freq: 6 }),
        ]),
      ),
    )
    .map(
      (values) =>
        Object.fromEntries(
          Object.entries(values).filter(([, value]) => value !== undefined),
        ) as ListRow["values"],
    )
    .filter((values) => Object.keys(values).length > 0)
    .map((values) => ({
      list: list.id,
      row: listRowId(list, index),
      sheet: list.sheet,
      sheetRow: index + 5,
      values,
    }));
}

function listRowsOf(context: CampaignContext, list: ListDefinition): fc.Arbitrary<readonly ListRow[]> {
  return fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 })
    .chain((places) =>
      fc.tuple(...[...places].sort((a, b) => a - b).map((place) => listRowOf(context, list, place))),
    );
}

function narrativesOf(context: CampaignContext, unit: Unit): fc.Arbitrary<readonly Narrative[]> {
  const leaves = context.kinds.get(unit.kind)?.sections ?? [];
  return fc
    .subarray([...leaves])
    .chain((sections) =>
      fc.tuple(
        ...sections.map((section) =>
          fc
            .array(someText, { minLength: 1, maxLength: 5 })
            .map((paragraphs): Narrative => ({ section, text: paragraphs.join("\n"), sheet: "", cell: "" })),
        ),
      ),
    );
}

/** Everything a unit of this kind can type into its workbook. */
export function answersOf(context: CampaignContext, unit: Unit): fc.Arbitrary<Answers> {
  const entries = entriesOf(context, unit);
  const figures = fc.tuple(...entries.map((figure) => answerTo(context, figure))).map((given) => {
    const columns = new FigureColumns(context.index.slots.length);
    given.forEach((answer, at) => {
      const slot = entries[at]?.slot ?? 0;
      columns.set(slot, answer);
      // A typed answer has a cell: only so is a count of a list told from a typed number.
      if (answer.state !== "blank" || answer.text !== undefined) columns.setPlace(slot, 0, 0, 0);
    });
    return columns;
  });
  const noted = [
    ...new Set(
      entries.filter(({ indicator }) => indicator.nature !== "particular").map(({ part }) => part.id),
    ),
  ];
  const notes = fc
    .subarray(noted, { maxLength: Math.min(5, noted.length) })
    .chain((parts) => fc.tuple(...parts.map((part) => someText.map((text) => [part, text] as const))))
    .map((pairs) => new Map<string, string>(pairs));
  const lists = fc
    .tuple(...listsOf(context, unit.kind).map((list) => listRowsOf(context, list)))
    .map((rows) => rows.flat());
  return fc.record({ figures, notes, narratives: narrativesOf(context, unit), lists });
}
