import fc from "fast-check";
import { FigureColumns, type FigureAnswer } from "../../../src/domain/submission/figure-columns";
import { isAnswered, shownAnswer } from "../../../src/domain/submission/is-answered";
import { propertyRuns } from "../../support/property";

const size = 5;
const absent: FigureAnswer = { state: "absent", value: undefined, text: undefined, status: "official" };
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.boolean(),
  fc.string(),
);
const text = fc.option(fc.constantFrom("x", "-", "…", "khoảng 5"), { nil: undefined });
const status = fc.constantFrom<FigureAnswer["status"][]>("official", "estimate", "preliminary");
const answer: fc.Arbitrary<FigureAnswer> = fc.oneof(
  fc.record<FigureAnswer>({ state: fc.constant("value"), value, text, status }),
  fc.record<FigureAnswer>({ state: fc.constant("none"), value: fc.constant(0), text, status }),
  fc.record<FigureAnswer>({
    state: fc.constantFrom<FigureAnswer["state"][]>("absent", "blank", "not-applicable", "unreadable"),
    value: fc.constant(undefined),
    text,
    status,
  }),
);
const place = fc.option(fc.record({ sheet: fc.nat(999), row: fc.nat(1_048_575), column: fc.nat(16_383) }), {
  nil: undefined,
});

test("columns give back the last answer and place of every slot, also through a worker's message", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(size - 1), answer, place)), (steps) => {
      const columns = new FigureColumns(size);
      const model = new Map<number, { answer: FigureAnswer; place: ReturnType<FigureColumns["place"]> }>();
      for (const [slot, answer, place] of steps) {
        columns.set(slot, answer);
        if (place) columns.setPlace(slot, place.sheet, place.row, place.column);
        model.set(slot, { answer, place: place ?? model.get(slot)?.place });
      }
      const held = (slot: number) => model.get(slot) ?? { answer: absent, place: undefined };
      const numberOf = ({ value }: FigureAnswer) => (typeof value === "number" ? value : undefined);
      for (const figures of [columns, FigureColumns.fromTransfer(structuredClone(columns.toTransfer()))]) {
        const slots = Array.from({ length: size }, (_, slot) => slot);
        expect(slots.map((slot) => figures.answer(slot))).toEqual(slots.map((slot) => held(slot).answer));
        expect(slots.map((slot) => figures.place(slot))).toEqual(slots.map((slot) => held(slot).place));
        expect(slots.map((slot) => figures.number(slot))).toEqual(
          slots.map((slot) => numberOf(held(slot).answer)),
        );
      }
    }),
    propertyRuns(),
  );
});

test.each([undefined, NaN, Infinity])("a value that is %s is our mistake, never a 0", (value) => {
  expect(() => new FigureColumns(1).set(0, { state: "value", value })).toThrow(RangeError);
});

describe("an answer quoted in a sentence", () => {
  const quoted = (answer: Partial<FigureAnswer> & Pick<FigureAnswer, "state">): string => {
    const figures = new FigureColumns(1);
    figures.set(0, answer);
    return `${isAnswered(figures, 0) ? "answered" : "open"} ${shownAnswer(figures.answer(0))}`.trim();
  };

  test.each([
    [{ state: "value", value: 1234.5 }, "answered 1234,5"],
    [{ state: "value", value: 12000, text: "12 tỷ" }, "answered 12 tỷ"],
    [{ state: "value", value: true }, "answered Có"],
    [{ state: "value", value: false }, "answered Không"],
    [{ state: "value", value: "QĐ 12.34/UBND" }, "answered QĐ 12.34/UBND"],
    [{ state: "none", value: 0 }, "answered -"],
    [{ state: "not-applicable" }, "answered x"],
    [{ state: "unreadable", text: "khoảng 5" }, "answered khoảng 5"],
    [{ state: "blank", text: "…" }, "answered …"],
    [{ state: "blank" }, "open"],
    [{ state: "absent" }, "open"],
  ] as const)("%j: %s", (answer, expected) => expect(quoted(answer)).toBe(expected));
});
