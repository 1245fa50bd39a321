import { findSame } from "../../../src/domain/awards/likeness/find-same";
import { dongNai } from "../../support/campaign";
import { nominated } from "../../support/nominations";
import { nomineeSet, pairKey } from "../../support/nominee-set";
import { workSince } from "../../support/work-done";

const context = dongNai();

interface Figures {
  readonly recall: number;
  readonly precision: number;
  readonly milliseconds: number;
  readonly wrong: readonly string[];
}

function measured(seed: number): Figures {
  const { nominations, pairs } = nomineeSet(seed, 5000, 200);
  const work = workSince();
  const same = findSame(context, nominations);
  const milliseconds = work();
  const found = new Set(same.map(({ first, second }) => pairKey(first.id, second.id)));
  const right = [...found].filter((pair) => pairs.has(pair)).length;
  const names = new Map(
    nominations.map(({ id, name, place, birthYear }) => [id, `${name} (${birthYear ?? ""}, ${place})`]),
  );
  const shown = (pair: string): string =>
    pair
      .split("=")
      .map((id) => names.get(id))
      .join(" | ");
  return {
    recall: right / pairs.size,
    precision: found.size === 0 ? 0 : right / found.size,
    milliseconds,
    wrong: [
      ...[...pairs].filter((pair) => !found.has(pair)).map((pair) => `missed ${shown(pair)}`),
      ...[...found].filter((pair) => !pairs.has(pair)).map((pair) => `wrong ${shown(pair)}`),
    ],
  };
}

/** The last two were never looked at while the weights were set: they measure, they do not tune. */
const seeds = process.env["LIKENESS_SEEDS"]?.split(",").map(Number) ?? [1, 2, 20231, 20232];

test.each(seeds)(
  "seed %d: of 200 nominees hidden a second time among 5,000, 98 % are found and 95 % of what is found is right",
  (seed) => {
    const { recall, precision, milliseconds, wrong } = measured(seed);
    if (process.env["SHOW_LIKENESS"] !== undefined)
      process.stdout.write(
        `seed ${seed}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ${Math.round(milliseconds)} ms\n${wrong.join("\n")}\n`,
      );
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    // Measured alone it takes less than half; two seconds are what a person is asked to wait.
    expect(milliseconds).toBeLessThan(2000);
  },
);

test("the names that stand twice: spelling, order, abbreviation, titles; two people of one name are two", () => {
  const pairs = [
    [
      nominated("collective", { ten: "Ủy ban nhân dân xã Phú Túc" }),
      nominated("collective", { ten: "UBND xã Phú Túc" }),
    ],
    [
      nominated("household", { ten: "Hộ ông Trần Văn Lộc" }),
      nominated("household", { ten: "Hộ ô. Trần Văn Lộc" }),
    ],
    [
      nominated("individual", { ten: "Lê Thị Mai", danhxung: "ba" }),
      nominated("individual", { ten: "Mai Lê Thị", danhxung: "ba" }),
    ],
  ];
  for (const pair of pairs) expect(findSame(context, pair)).toHaveLength(1);
  const two = [
    nominated("individual", { ten: "Nguyễn Văn Hùng", namsinh: 1960, noilam: "Xã Phú Túc" }),
    nominated(
      "individual",
      { ten: "Nguyễn Văn Hùng", namsinh: 1985, noilam: "Xã La Ngà", thanhtich: "Lắp camera an ninh" },
      "26227",
    ),
  ];
  expect(findSame(context, two)).toEqual([]);
});
