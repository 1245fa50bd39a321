import { shownListValue } from "../../src/domain/submission/list-value";
import type { ListRow } from "../../src/domain/submission/submission";
import { isWomansName } from "../../src/samples/people";
import { rowRules } from "../../src/sheets/lists/row-rules";
import { layoutList } from "../../src/sheets/lists/list-layout";
import { dongNai } from "../support/campaign";
import { communeKinds, everySample, numberOf, type Sample } from "../support/sample-set";

const context = dongNai();
const samples = [7, 2023].flatMap((seed) => everySample(seed));

interface Row {
  readonly sample: Sample;
  readonly values: ListRow["values"];
}
const rowsOf = (list: string): readonly Row[] =>
  samples.flatMap((sample) =>
    sample.answers.lists.filter((row) => row.list === list).map(({ values }) => ({ sample, values })),
  );
const said = ({ sample, values }: Row): string => `${sample.unit.name}: ${JSON.stringify(values)}`;
const wrong = (rows: readonly Row[], isRight: (row: Row) => boolean): readonly string[] =>
  rows.filter((row) => !isRight(row)).map(said);
const text = ({ values }: Row, column: string): string => String(values[column] ?? "");

test("no row breaks a rule of its list, and every list has rows", () => {
  for (const list of context.campaign.lists) {
    const rules = rowRules(context, layoutList(list, 200));
    const rows = rowsOf(list.id);
    expect(rows.length).toBeGreaterThan(100);
    const broken = rows.flatMap((row) => {
      const cells = (id: string) => {
        const column = list.columns.find((known) => known.id === id);
        const value = row.values[id];
        if (!column || value === undefined) return undefined;
        if (column.type.kind === "day") return { year: 2022, month: 1, day: 1 };
        return shownListValue(context, column, value);
      };
      return rules
        .filter((rule) => rule.broken(cells))
        .map(({ id, column }) => `${id} ${column} ${said(row)}`);
    });
    expect(broken).toEqual([]);
  }
});

test("every text is whole: no gap, no double space, a capital at its beginning", () => {
  const odd = context.campaign.lists.flatMap((list) =>
    rowsOf(list.id).flatMap((row) =>
      list.columns
        .filter(({ type }) => type.kind === "text")
        .map(({ id }) => row.values[id])
        .filter(
          (value) => typeof value === "string" && !/^(?=[\p{Lu}\d])(?!.*(?:[{}]| {2}| [.,;:]))/u.test(value),
        )
        .map((value) => `${list.id} ${String(value)}`),
    ),
  );
  expect(odd).toEqual([]);
});

describe("models", () => {
  const rows = rowsOf("models");

  test("an individual example is a person, named with ông or bà as the name says; a collective one is none", () => {
    const persons = rows.filter(({ values }) => values["loai"] === "dien-hinh-cn");
    expect(persons.length).toBeGreaterThan(50);
    expect(
      wrong(persons, (row) => {
        const [, title, name = ""] = /^(Ông|Bà) ([^,]+), /.exec(text(row, "ten")) ?? [];
        return title !== undefined && (title === "Bà") === isWomansName(name);
      }),
    ).toEqual([]);
    const others = rows.filter(({ values }) => values["loai"] !== "dien-hinh-cn");
    expect(wrong(others, (row) => !/^(?:Ông|Bà|Hộ) /.test(text(row, "ten")))).toEqual([]);
  });

  test("years lie in the span, results are told, hamlets are the commune's own kind", () => {
    expect(wrong(rows, ({ values }) => [2021, 2022, 2023].includes(Number(values["nam"])))).toEqual([]);
    expect(wrong(rows, (row) => text(row, "ketqua").length > 25)).toEqual([]);
    const towns = rows.filter(({ sample }) => ["phuong", "thi-tran"].includes(sample.unit.kind));
    expect(wrong(towns, (row) => !/(?:^|[\s,])[Ấấ]p /u.test(JSON.stringify(row.values)))).toEqual([]);
    const villages = rows.filter(({ sample }) => sample.unit.kind === "xa");
    expect(wrong(villages, (row) => !JSON.stringify(row.values).includes("khu phố"))).toEqual([]);
  });
});

describe("awards received", () => {
  const rows = rowsOf("awardsReceived");
  const levels: Readonly<Record<string, readonly [level: string, symbol: RegExp]>> = {
    "gk-xa": ["xa", /^\d+\/QĐ-UBND$/],
    "gk-huyen": ["huyen", /^\d+\/QĐ-UBND$/],
    "gk-so": ["nganh", /^\d+\/QĐ-(?!UBND)\S+$/],
    "bk-tinh": ["tinh", /^\d+\/QĐ-UBND$/],
    "co-tinh": ["tinh", /^\d+\/QĐ-UBND$/],
    "bk-bo": ["tw", /^\d+\/QĐ-B\S+$/],
    "bk-ttg": ["tw", /^\d+\/QĐ-TTg$/],
    "hcld-3": ["nha-nuoc", /^\d+\/QĐ-CTN$/],
  };

  test("the level is that of the form, the decision numbered as that level numbers", () => {
    expect(
      wrong(rows, (row) => {
        const [level, symbol] = levels[text(row, "hinhthuc")] ?? [];
        return row.values["cap"] === level && symbol?.test(text(row, "soqd")) === true;
      }),
    ).toEqual([]);
  });

  test("the day of the decision is in its year and not after the cut-off", () => {
    expect(
      wrong(rows, (row) => {
        const day = text(row, "ngayqd");
        return day.startsWith(`${text(row, "nam")}-`) && day <= "2023-10-31";
      }),
    ).toEqual([]);
  });

  test("the kind is that of the name, and one the form is for", () => {
    const forms = new Map(
      context.catalogues.get("hinh-thuc-da-khen")?.entries.map((entry) => [entry.id, entry]),
    );
    expect(
      wrong(rows, (row) => {
        const [name, kind] = [text(row, "ten"), text(row, "doituong")];
        const household = /^Hộ (ông|bà) (.+)$/.exec(name);
        if (household)
          return kind === "household" && (household[1] === "bà") === isWomansName(household[2] ?? "");
        const isPerson = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,4}$/u.test(name);
        return kind === (isPerson ? "individual" : "collective");
      }),
    ).toEqual([]);
    expect(
      wrong(
        rows,
        (row) => forms.get(text(row, "hinhthuc"))?.forKinds?.includes(text(row, "doituong")) === true,
      ),
    ).toEqual([]);
  });

  test("what was for another movement says for which", () => {
    const others = rows.filter(({ values }) => values["phongtrao"] === "khac");
    expect(others.length).toBeGreaterThan(20);
    expect(wrong(others, (row) => text(row, "ghichu") !== "")).toEqual([]);
  });
});

describe("nominations", () => {
  const collectives = rowsOf("nominateCollectives");
  const households = rowsOf("nominateHouseholds");
  const individuals = rowsOf("nominateIndividuals");

  test("votes are within the council, four fifths or more, and one unit has one council", () => {
    const all = [...collectives, ...households, ...individuals];
    expect(
      wrong(all, ({ values }) => {
        const [yes, members] = [Number(values["phieu"]), Number(values["tongso"])];
        return yes <= members && yes >= 0.8 * members;
      }),
    ).toEqual([]);
    const councils = new Map<Sample, Set<unknown>>();
    for (const { sample, values } of all)
      councils.set(sample, (councils.get(sample) ?? new Set()).add(values["tongso"]));
    expect([...councils.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  test("names are written out, titles agree with names", () => {
    const short = /\b(?:UBND|HTX|TNHH|MTTQ|HĐND)\b|&/;
    expect(
      wrong([...collectives, ...households, ...individuals], (row) => !short.test(text(row, "ten"))),
    ).toEqual([]);
    expect(
      wrong(individuals, (row) => (row.values["danhxung"] === "ba") === isWomansName(text(row, "ten"))),
    ).toEqual([]);
    expect(
      wrong(households, (row) => {
        const [, title, name = ""] = /^Hộ (ông|bà) (.+)$/.exec(text(row, "ten")) ?? [];
        return title !== undefined && (title === "bà") === isWomansName(name);
      }),
    ).toEqual([]);
  });

  test("a commune's collective stands with the commune's own name", () => {
    const own = collectives.filter(
      ({ sample, values }) => communeKinds.has(sample.unit.kind) && values["loai"] !== "doanh-nghiep",
    );
    expect(
      wrong(own, (row) => text(row, "ten").toLowerCase().includes(row.sample.unit.name.toLowerCase())),
    ).toEqual([]);
  });

  test("a household's achievement says the land and money of its row, and all of it is little beside the commune's", () => {
    const number = (value: unknown): string => String(value).replace(".", ",");
    expect(
      wrong(households, (row) => {
        const deed = text(row, "thanhtich");
        return (
          deed.includes(`${number(row.values["dathien"])} m²`) && deed.includes(number(row.values["donggop"]))
        );
      }),
    ).toEqual([]);
    const ofCommunes = households.filter(({ sample }) => communeKinds.has(sample.unit.kind));
    expect(
      wrong(
        ofCommunes,
        ({ sample, values }) =>
          Number(values["dathien"]) < numberOf(sample.answers.figures, "F09 luy-ke") / 2,
      ),
    ).toEqual([]);
  });

  test("achievements are many, not one", () => {
    const deeds = new Set([...collectives, ...individuals].map((row) => text(row, "thanhtich")));
    expect(deeds.size).toBeGreaterThan(0.85 * (collectives.length + individuals.length));
  });

  test("forms are those a level can propose", () => {
    const forms = (kind: string): ReadonlySet<string> =>
      new Set(
        [...collectives, ...households, ...individuals]
          .filter(({ sample }) => sample.unit.kind === kind)
          .map((row) => text(row, "hinhthuc")),
      );
    expect(forms("xa")).toEqual(new Set(["gk-xa", "gk-huyen", "bk-tinh"]));
    expect(forms("huyen")).toEqual(new Set(["gk-huyen", "bk-tinh"]));
    expect(forms("so-nganh")).toEqual(new Set(["gk-so", "bk-tinh"]));
  });
});

test("a request goes to an agency of the level it names, of a district or of a city, and to nobody's own desk", () => {
  const rows = rowsOf("requests");
  const levels: Readonly<Record<string, RegExp>> = {
    huyen: /^Phòng /,
    tinh: /^(?:Sở |Bảo hiểm xã hội tỉnh|Văn phòng Điều phối nông thôn mới tỉnh|Ủy ban nhân dân tỉnh)/,
    tw: /^(?:Bộ |Ban Thi đua - Khen thưởng Trung ương)/,
  };
  expect(wrong(rows, (row) => levels[text(row, "cap")]?.test(text(row, "coquan")) === true)).toEqual([]);
  expect(wrong(rows, (row) => text(row, "coquan") !== row.sample.unit.name)).toEqual([]);
  const inCity = rows.filter(({ sample }) => sample.unit.parent === "732");
  expect(wrong(inCity, (row) => !/Kinh tế và Hạ tầng|Phòng Nông nghiệp/.test(text(row, "coquan")))).toEqual(
    [],
  );
  const inDistricts = rows.filter(({ sample }) => sample.unit.parent === "736");
  expect(wrong(inDistricts, (row) => !/Quản lý đô thị|^Phòng Kinh tế$/.test(text(row, "coquan")))).toEqual(
    [],
  );
});
