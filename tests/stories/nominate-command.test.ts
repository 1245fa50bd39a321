import { readFileSync, writeFileSync } from "node:fs";
import type { NominateJson } from "../../src/app/awards/nominate";
import { writeBook } from "../../src/files/xlsx/write-book";
import { layTableSheet } from "../../src/sheets/table-sheet";
import {
  blocks,
  campaign,
  district,
  inTemp,
  objections,
  parsed,
  samples,
  tonghop,
  withDistrictSamples,
  workbooks,
} from "../support/district-command";

jest.setTimeout(60_000);

withDistrictSamples();

/** The district's own book, of which every list is made. */
const book = (): string => inTemp("out.xlsx");

beforeAll(() => {
  tonghop("consolidate", ...campaign, "--unit", district, samples(), "--out", book());
});

test("nominate --json: every nomination of the book once, in the lists' order; the same again gives the same bytes", () => {
  const [lists, again] = [inTemp("lists.xlsx"), inTemp("again.xlsx")];
  const [first, second] = ["one.zip", "two.zip"].map(inTemp);
  const made = tonghop("nominate", book(), "--dossier", first ?? "", "--out", lists, "--json");
  const result = parsed(made.stdout) as NominateJson;
  expect(objections("nominate", result)).toBe("");
  expect(made.status).toBe(blocks(result.findings) ? 1 : 0);
  const ids = result.nominations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const lines = tonghop("check", "--json", ...workbooks())
    .stdout.trimEnd()
    .split("\n")
    .map(parsed) as {
    unit: string;
    lists: { nominations: readonly { row: string }[] };
  }[];
  const expected = lines.flatMap(({ unit, lists: of }) => of.nominations.map(({ row }) => `${unit}/${row}`));
  expect([...ids].sort()).toEqual([...expected].sort());
  const repeated = tonghop("nominate", book(), "--dossier", second ?? "", "--out", again);
  expect(repeated.status).toBe(made.status);
  expect(readFileSync(again).equals(readFileSync(lists))).toBe(true);
  const [one, two] = [readFileSync(inTemp("one.zip")), readFileSync(inTemp("two.zip"))];
  expect(one.subarray(0, 2).toString()).toBe("PK");
  expect(one.equals(two)).toBe(true);
});

test("nominate: another day is another law; guidance that came later is applied, a wrong one refused with its path", () => {
  const out = inTemp("later.xlsx");
  const guidance = inTemp("guidance.json");
  const on = tonghop("nominate", book(), "--on", "2025-08-01", "--out", out, "--json");
  const later = parsed(on.stdout) as NominateJson;
  expect(later.pack.id).toBe("luat-2022-nd152");
  expect(later.findings.some(({ code }) => code === "AWARD-005")).toBe(true);
  expect(on.status).toBe(1);
  const quota = (form: string) => ({
    awards: {
      quotas: [
        {
          ...{ id: "huyen", form, level: "district", source: "Hướng dẫn", verified: true },
          most: { kind: "number", number: 1 },
        },
      ],
    },
  });
  writeFileSync(guidance, JSON.stringify(quota("gk-huyen")));
  const within = tonghop("nominate", book(), "--guidance", guidance, "--out", out, "--json");
  const { quotas, findings } = parsed(within.stdout) as NominateJson;
  expect(quotas.find(({ unit }) => unit === district)).toMatchObject({ form: "gk-huyen", most: 1 });
  expect(findings.some(({ code, unit }) => code === "AWARD-008" && unit === district)).toBe(true);
  writeFileSync(guidance, JSON.stringify(quota("bang-khen")));
  const wrong = tonghop("nominate", book(), "--guidance", guidance, "--out", out);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain("$.awards.quotas[0].form");
  const notCalled = tonghop("nominate", workbooks()[0] ?? "", "--on", "20/12/2023", "--out", out);
  expect(notCalled).toMatchObject({ status: 2, stdout: "" });
});

test("nominate: the log of one run is given to the next; a log that is none is refused with its place", () => {
  const out = inTemp("decided.xlsx");
  const log = inTemp("log.json");
  const before = parsed(tonghop("nominate", book(), "--out", out, "--json").stdout) as NominateJson;
  const [first, second] = before.nominations;
  const decided = { by: "Trần Thị Hà", at: "2023-11-20T08:00:00Z", reason: "thiếu biên bản" };
  const decisions = [
    { id: "1", nomination: first?.id, action: { kind: "return" }, ...decided },
    { id: "2", nomination: second?.id, action: { kind: "accept" }, ...decided },
  ];
  writeFileSync(log, JSON.stringify({ decisions }));
  const after = parsed(
    tonghop("nominate", book(), "--decided", log, "--out", out, "--json").stdout,
  ) as NominateJson;
  expect(objections("nominate", after)).toBe("");
  expect(after.decisions).toEqual(decisions);
  const sum = ({ counts }: NominateJson): number =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  expect(sum(after)).toBe(sum(before) - 1);
  expect(after.nominations.at(-1)).toMatchObject({
    id: first?.id,
    status: "returned",
    reason: "thiếu biên bản",
  });
  writeFileSync(log, JSON.stringify({ decisions: [{ ...decisions[0], by: "" }] }));
  const wrong = tonghop("nominate", book(), "--decided", log, "--out", out);
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).toContain("$.decisions[0]");
  // A district asks no other office; nor is its book an answer.
  const referral = inTemp("refer.xlsx");
  expect(tonghop("nominate", book(), "--refer", referral, "--out", out)).toMatchObject({
    status: 2,
    stdout: "",
  });
  expect(tonghop("nominate", book(), "--answer", book(), "--out", out)).toMatchObject({
    status: 2,
    stdout: "",
  });
});

test("nominate: a unit's own form gives its own lists; past decisions are held against them", () => {
  const out = inTemp("unit-lists.xlsx");
  const lists = inTemp("lists.xlsx");
  const [file = ""] = workbooks();
  const result = parsed(
    tonghop("nominate", file, "--past", lists, "--out", out, "--json").stdout,
  ) as NominateJson;
  expect(new Set(result.nominations.map(({ unit }) => unit))).toEqual(new Set([result.unit]));
  // The lists just made hold the unit's nominees: taken as past decisions, each is recognised.
  const known = new Set(
    result.findings
      .filter(({ code }) => code === "AWARD-003")
      .map(({ unit, row }) => `${unit ?? ""}/${row ?? ""}`),
  );
  expect(result.nominations.filter(({ id }) => !known.has(id)).map(({ name }) => name)).toEqual([]);
});

test("nominate --give: a signed decision is entered once, goes into the log, and the lists are the next run's past decisions", () => {
  const out = inTemp("given.xlsx");
  const give = "gk-huyen,12/QĐ-UBND,2023-12-20,Nguyễn Văn A";
  const run = tonghop("nominate", book(), "--give", give, "--out", out, "--json");
  const result = parsed(run.stdout) as NominateJson;
  expect(objections("nominate", result)).toBe("");
  const given = result.nominations.filter(({ status }) => status === "given");
  expect(given.length).toBeGreaterThan(0);
  expect(given.every(({ form }) => form === "gk-huyen")).toBe(true);
  expect(given[0]?.given).toEqual({ number: "12/QĐ-UBND", day: "2023-12-20", signer: "Nguyễn Văn A" });
  expect(result.decisions).toHaveLength(given.length);

  const log = inTemp("given.json");
  writeFileSync(log, run.stdout);
  const again = tonghop("nominate", book(), "--decided", log, "--give", give, "--out", out, "--json");
  expect((parsed(again.stdout) as NominateJson).decisions).toEqual(result.decisions);

  const next = tonghop("nominate", book(), "--past", out, "--out", inTemp("next.xlsx"), "--json");
  const held = (parsed(next.stdout) as NominateJson).findings.filter(
    ({ code, params }) => code === "AWARD-003" && params["decision"] === "12/QĐ-UBND",
  );
  const rows = new Set(held.map(({ unit, row }) => `${unit ?? ""}/${row ?? ""}`));
  expect(given.filter(({ id }) => !rows.has(id)).map(({ name }) => name)).toEqual([]);

  for (const wrong of ["gk-huyen,12", "gk-huyen,12/QĐ,20/12/2023", "khong-co,12/QĐ,2023-12-20"])
    expect(tonghop("nominate", book(), "--give", wrong, "--out", out)).toMatchObject({
      status: 2,
      stdout: "",
    });
});

test("guidance: a table is made, filled in or as it is, and nominate --guidance reads it; another workbook is refused", () => {
  const [table, out] = [inTemp("huong-dan.xlsx"), inTemp("guided.xlsx")];
  expect(tonghop("guidance", ...campaign, "--out", table).status).toBe(0);
  const plain = parsed(tonghop("nominate", book(), "--out", out, "--json").stdout) as NominateJson;
  const guided = parsed(
    tonghop("nominate", book(), "--guidance", table, "--out", out, "--json").stdout,
  ) as NominateJson;
  expect(guided.findings.map(({ code }) => code).filter((code) => code !== "AWARD-026")).toEqual(
    plain.findings.map(({ code }) => code).filter((code) => code !== "AWARD-026"),
  );
  expect(tonghop("nominate", book(), "--guidance", book(), "--out", out)).toMatchObject({
    status: 2,
    stdout: "",
  });
});

test("nominate --past: a workbook without a column of names blocks, because nothing was held against it", () => {
  const money = inTemp("chi-tien.xlsx");
  const columns = ["Ngày", "Số tiền"].map((heading) => ({ heading, px: 90 }));
  const sheet = layTableSheet({
    ...{ name: "Chi tiền", title: "CHI TIỀN", footer: "", columns, count: 1 },
    rows: () => [["01/3/2022", 500]],
  });
  const properties = {
    title: "",
    subject: "",
    category: "",
    creator: "",
    createdAt: "2023-11-20T01:00:00Z",
    custom: {},
  };
  writeFileSync(money, writeBook({ sheets: [sheet], names: [], properties }));
  const run = tonghop("nominate", book(), "--past", money, "--out", inTemp("past.xlsx"), "--json");
  expect(run.status).toBe(1);
  const { findings } = parsed(run.stdout) as NominateJson;
  expect(findings.filter(({ code }) => code === "AWARD-027")).toMatchObject([
    { severity: "blocks", file: money },
  ]);
});
