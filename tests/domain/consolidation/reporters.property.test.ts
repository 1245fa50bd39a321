import fc from "fast-check";
import type { Level, Unit, UnitKind } from "../../../src/domain/campaign/campaign";
import type { CampaignContext } from "../../../src/domain/campaign/context";
import {
  contributors,
  reportersOf,
  standsIn,
  territoryOf,
} from "../../../src/domain/consolidation/reporters";
import type { FigureSlot } from "../../../src/domain/indicator/figure-index";
import type { CountedBy } from "../../../src/domain/indicator/indicator";
import { parseUnitCode } from "../../../src/domain/unit/unit-code";
import { dongNai } from "../../support/campaign";
import { propertyRuns } from "../../support/property";

/**
 * A province of four levels, as no campaign of ours has yet: two districts of two clusters of two communes each, and a
 * department beside. Codes say where a unit stands: 1011 is the first commune of cluster 101 of district 10.
 */
const code = parseUnitCode;
const kinds = {
  province: "tinh",
  district: "huyen",
  cluster: "cum",
  commune: "xa",
  department: "so",
} as const;

function unit(text: string, kind: string, parent?: string): Unit {
  const at = { code: code(text), name: text, shortName: text, kind, expected: true };
  return parent === undefined ? at : { ...at, parent: code(parent) };
}

const province = unit("75", kinds.province);
const districts = ["10", "20"].map((own) => unit(own, kinds.district, "75"));
const clusters = districts.flatMap((up) =>
  ["1", "2"].map((own) => unit(`${up.code}${own}`, kinds.cluster, up.code)),
);
const communes = clusters.flatMap((up) =>
  ["1", "2"].map((own) => unit(`${up.code}${own}`, kinds.commune, up.code)),
);
const department = unit("DNI-SNV", kinds.department, "75");
const all = [province, ...districts, ...clusters, ...communes, department];

const level = (id: string, rank: number, stream: Level["stream"] = "territory"): Level =>
  ({ ...dongNai().campaign.levels[0], id, rank, stream }) as Level;
const context = {
  ...dongNai(),
  units: new Map(all.map((one) => [one.code, one])),
  childrenOf: new Map(all.map((one) => [one.code, all.filter(({ parent }) => parent === one.code)])),
  kinds: new Map(
    Object.values(kinds).map((id) => [id, { id, level: id, word: id, sections: [] } satisfies UnitKind]),
  ),
  levels: new Map(
    Object.values(kinds).map((id, at) => [
      id,
      level(id, at, id === kinds.department ? "sector" : "territory"),
    ]),
  ),
} as CampaignContext;

const figure = (countedBy: CountedBy, ...askedOf: readonly string[]): FigureSlot =>
  ({ indicator: { countedBy, askedOf } }) as unknown as FigureSlot;

const everyone = [kinds.district, kinds.cluster, kinds.commune];

/** Who reports at the province, and whose figures a total adds. */
function at(came: readonly string[], slot: FigureSlot = figure("owner", ...everyone)) {
  const reporters = reportersOf(context, province, came.map(code));
  const territory = reporters.filter(({ kind }) => kind !== kinds.department);
  const runs = territoryOf(context, territory, new Set(came.map(code)));
  const { from, to } = contributors(runs, slot);
  return {
    reporters: reporters.map(({ code }) => String(code)),
    added: territory
      .slice(from, to)
      .filter(({ kind }) => slot.indicator.askedOf.includes(kind))
      .map(({ code }) => String(code)),
    standIns: territory.filter((one) => standsIn(runs, slot, one)).map(({ code }) => String(code)),
  };
}

const foot = communes.map(({ code }) => String(code));

describe("who reports at the province", () => {
  test("nothing or only direct children came: the units directly below, the departments last", () => {
    expect(at([]).reporters).toEqual(["10", "20", "DNI-SNV"]);
    expect(at(["20", "DNI-SNV"]).reporters).toEqual(["10", "20", "DNI-SNV"]);
  });

  test("files of the foot came: the foot, then the levels between", () => {
    expect(at(["1011"]).reporters).toEqual([...foot, ...["10", "101", "102", "20", "201", "202"], "DNI-SNV"]);
  });

  test("a level that came without anything below stands beside the foot, which is expected all the same", () => {
    expect(at(["1011", "20"]).reporters).toEqual([
      ...foot,
      "20",
      "10",
      "101",
      "102",
      "201",
      "202",
      "DNI-SNV",
    ]);
    expect(at(["1011", "102"]).reporters).toEqual([
      ...foot,
      "102",
      "10",
      "101",
      "20",
      "201",
      "202",
      "DNI-SNV",
    ]);
  });

  test("a unit that is not expected does not report, whoever came", () => {
    const without = {
      ...context,
      childrenOf: new Map(
        [...context.childrenOf].map(([code, below]) => [
          code,
          below.map((one) => ({ ...one, expected: one.code !== "20" })),
        ]),
      ),
    };
    expect(reportersOf(without, province, [code("20")]).map(({ code }) => code)).toEqual(["10", "DNI-SNV"]);
  });
});

describe("whose figures a total adds", () => {
  test("counted at the lowest level: a cluster's book counts for the communes that sent nothing, not beside them", () => {
    const { added, standIns } = at(["1011", "102", "10"], figure("lowest", ...everyone));
    expect([added, standIns]).toEqual([[...foot, "102"], ["102"]]);
    expect(at(["10", "20"], figure("lowest", ...everyone)).added).toEqual(["10", "20"]);
  });

  test("each of its own: all", () => {
    expect(at(["1011", "20"]).added).toEqual([...foot, "20", "10", "101", "102", "201", "202"]);
    expect(at(["1011", "20"]).standIns).toEqual([]);
  });

  test("counted at the upper level: the foot stays out", () => {
    expect(at(["1011", "20"], figure("upper", ...everyone)).added).toEqual([
      "20",
      "10",
      "101",
      "102",
      "201",
      "202",
    ]);
  });

  test("asked at one level only: that one, whatever the rule", () => {
    for (const countedBy of ["lowest", "owner", "upper"] as const) {
      expect(at(["1011", "20"], figure(countedBy, kinds.district)).added).toEqual(["20", "10"]);
      expect(at(["1011"], figure(countedBy, kinds.commune)).added).toEqual(foot);
    }
  });
});

const came = fc.subarray(all.filter(({ kind }) => kind !== kinds.province).map((one) => String(one.code)));
const isAbove = (one: string, other: string): boolean => one !== other && other.startsWith(one);

test("whoever came: each reports once, and everyone who came stands among them or below one of them", () => {
  fc.assert(
    fc.property(came, (codes) => {
      const { reporters } = at(codes);
      expect(new Set(reporters).size).toBe(reporters.length);
      for (const one of codes) expect(reporters).toContain(one);
    }),
    propertyRuns(),
  );
});

test("counted at the lowest level nothing counts twice, and no file that came is passed over for a level that sent nothing", () => {
  fc.assert(
    fc.property(came, (codes) => {
      const { added, standIns } = at(codes, figure("lowest", ...everyone));
      const counted = added.filter((one) => codes.includes(one));
      for (const one of counted) for (const other of counted) expect(isAbove(one, other)).toBe(false);
      for (const one of codes.filter((text) => text !== "DNI-SNV")) {
        const below = codes.some((other) => isAbove(one, other));
        expect(added.includes(one)).toBe(!below);
      }
      // Who is expected: the whole foot once any of it came, whoever stands for it.
      const expected = added.filter((one) => !standIns.includes(one));
      if (codes.some((one) => one.length > 2 && one !== "DNI-SNV")) expect(expected).toEqual(foot);
      else expect([expected, standIns]).toEqual([["10", "20"], []]);
    }),
    propertyRuns(),
  );
});
