import { awardDossier } from "../../src/app/awards/award-dossier";
import { awardDeskView } from "../../src/app/awards/award-desk-view";
import { giveForm } from "../../src/app/awards/give-form";
import { nominate, nominateJson, type NominateResult } from "../../src/app/awards/nominate";
import {
  readReferralAnswer,
  referralBook,
  referralStepOf,
  type ReadAnswer,
} from "../../src/app/awards/referral";
import type { AwardDecision } from "../../src/domain/awards/award-decisions";
import type { AwardRules } from "../../src/domain/awards/award-rules";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { readBook } from "../../src/files/read-book";
import { writeBook } from "../../src/files/xlsx/write-book";
import { nodeDeflater } from "../../src/main/node-deflater";
import type { BookGrid } from "../../src/sheets/grid";
import type { BookSpec } from "../../src/sheets/spec";
import { referralColumns as columns, referralRows } from "../../src/sheets/xin-y-kien/places";
import { nodeInflater } from "../../src/worker/node-reading-tools";
import { decision } from "../support/award-log";
import { dongNai } from "../support/campaign";
import { rulesOf } from "../support/nominations";
import { nomineeSet } from "../support/nominee-set";
import { everySample } from "../support/sample-set";
import { workSince } from "../support/work-done";

const context = dongNai();
const samples = everySample(7);
const madeAt = "2023-11-24T00:00:00Z";

/** The lists of the units a level sees: its own and those below it. */
function at(
  code: string,
  { rules, log = [] }: { rules: AwardRules; log?: readonly AwardDecision[] },
): NominateResult {
  const unit = context.units.get(parseUnitCode(code));
  if (!unit) throw new Error(`no unit ${code}`);
  const seen = samples.filter(
    ({ unit: of }) => code === "75" || of.code === unit.code || of.parent === unit.code,
  );
  const units = seen.map(({ unit: of, answers }) => ({ unit: of.code, lists: answers.lists }));
  const result = nominate({ context, lists: { kind: "lists", unit, units, madeAt }, rules, log });
  if (!result) throw new Error("no rules are in force");
  return result;
}

const codesOf = ({ findings }: NominateResult): ReadonlySet<string> =>
  new Set(findings.map(({ code }) => code));
const rules: AwardRules = {
  ...rulesOf(),
  quotas: [
    {
      ...{ id: "huyen", form: "gk-huyen", level: "district", source: "hướng dẫn của tỉnh", verified: true },
      most: { kind: "number", number: 20 },
    },
  ],
};

test("the district sees its quota exceeded, returns what is too much with its reason, and the lists keep to the quota", () => {
  const before = at("736", { rules });
  expect(codesOf(before)).toContain("AWARD-008");
  const meter = awardDeskView(before, "vi").quotas.find(({ unitName }) => unitName === "Huyện Định Quán");
  const surplus = (meter?.used ?? 0) - 20;
  expect(surplus).toBeGreaterThan(0);
  const returned = before.judged.desk.nominations
    .filter(({ form }) => form === "gk-huyen")
    .slice(-surplus)
    .map((nomination) => decision(nomination, { kind: "return" }, "vượt chỉ tiêu"));
  const after = at("736", { rules, log: returned });
  expect([...codesOf(after)].filter((code) => code === "AWARD-008")).toEqual([]);
  const view = awardDeskView(after, "vi");
  expect(view.rows).toHaveLength(before.decided.all.length);
  expect(view.rows.filter(({ status }) => status === "returned").map(({ reason }) => reason)).toEqual(
    returned.map(() => "vượt chỉ tiêu"),
  );
  expect(view.quotas.find(({ unitName }) => unitName === "Huyện Định Quán")?.used).toBe(20);
});

/** What the office types into the list it was sent, as a file on the way back. */
async function answeredFile(book: BookSpec, opinions: readonly string[]): Promise<BookGrid> {
  const sheets = book.sheets.map((sheet, index) =>
    index > 0
      ? sheet
      : {
          ...sheet,
          rows: [...sheet.rows].map((row, at) => ({
            ...row,
            cells: row.cells.map((cell) =>
              cell.column === columns.opinion && at >= referralRows.first
                ? { ...cell, value: opinions[at - referralRows.first] ?? "" }
                : cell,
            ),
          })),
        },
  );
  const read = await readBook(writeBook({ ...book, sheets }, nodeDeflater), nodeInflater);
  if (read.kind === "refused") throw new Error("the answer cannot be read");
  return read.book;
}

const source = {
  ...{ file: "y-kien.xlsx", entry: undefined, sha256: "a".repeat(64) },
  ...{ lastSaved: madeAt, sentAt: undefined },
};

describe("the province appraises, asks the other office and reads its answer", () => {
  const first = at("75", { rules });
  const sent = referralBook(first, "y-kien", madeAt);
  const asked = [...(sent?.sheets[0]?.rows ?? [])].length - referralRows.first;
  const opinions = Array.from({ length: asked }, (_, index) => (index === 3 ? "Không đồng ý" : "Đồng ý"));
  let answer: ReadAnswer;
  let grid: BookGrid;
  let log: readonly AwardDecision[];
  let second: NominateResult;

  beforeAll(async () => {
    if (!sent) throw new Error("nothing to ask");
    grid = await answeredFile(sent, opinions);
    const read = readReferralAnswer(first, grid, source, madeAt);
    if (!read) throw new Error("no answer");
    answer = read;
    const refused = answer.decisions.filter(
      ({ action }) => action.kind === "opinion" && action.opinion === "disagree",
    );
    const back = refused.map(({ nomination }) =>
      decision(nomination, { kind: "return" }, "Sở Nông nghiệp không đồng ý"),
    );
    log = [...answer.decisions, ...back];
    second = at("75", { rules, log });
  });

  test("140 communes, 10 districts and the departments nominate; the step that asks is the campaign's", () => {
    expect(first.decided.all.length).toBeGreaterThan(600);
    expect(referralStepOf(first)).toBe("y-kien");
    expect(referralStepOf(at("736", { rules }))).toBeUndefined();
  });

  test("every opinion comes back to its nomination, and the same file read again adds nothing", () => {
    expect(answer.findings).toEqual([]);
    expect(answer.decisions).toHaveLength(asked);
    expect(readReferralAnswer(second, grid, source, madeAt)?.decisions).toEqual([]);
    const json = nominateJson(second, "ds.xlsx");
    expect(json.decisions).toHaveLength(log.length);
    expect(json.nominations.at(-1)).toMatchObject({
      id: log.at(-1)?.nomination,
      status: "returned",
      reason: "Sở Nông nghiệp không đồng ý",
    });
  });

  test("lists, draft decision and statistics have the same counts; each nominee has its report", () => {
    const counts = second.book.lists.map(({ list }) => {
      const group = list.groups.find(({ form }) => form === "bk-tinh");
      return group?.nominations.length ?? 0;
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(asked - 1);
    const [collectives = 0, households = 0, individuals = 0] = counts;
    const said = `cho ${collectives} tập thể, ${households} hộ gia đình, ${individuals} cá nhân`;
    const files = [...awardDossier(second, madeAt)];
    expect(JSON.stringify(files.find(({ name }) => name.startsWith("04")))).toContain(
      `Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh ${said} có thành tích`,
    );
    const statistics = second.spec.sheets.find(({ name }) => name === "Thống kê");
    expect(JSON.stringify([...(statistics?.rows ?? [])])).toContain(
      `Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh ${said}`,
    );
    expect(files.filter(({ name }) => name.startsWith("bao-cao-thanh-tich/"))).toHaveLength(
      second.judged.desk.nominations.length,
    );
  });
});

test("the decision is signed: its number is entered once, and decision, list of awards given and certificates hold the same people", () => {
  const form = "bk-tinh";
  const given = { number: "2468/QĐ-UBND", day: "2023-12-20", signer: "Nguyễn Văn A" };
  const before = at("75", { rules });
  const entries = giveForm(before, { form, ...given }, madeAt) ?? [];
  const after = at("75", { rules, log: entries });
  const count = after.book.lists
    .flatMap(({ list }) => list.groups.filter((group) => group.form === form))
    .reduce((sum, group) => sum + group.nominations.length, 0);
  expect(count).toBeGreaterThan(0);
  expect(entries).toHaveLength(count);
  const files = [...awardDossier(after, madeAt)];
  const decided = JSON.stringify(files.find(({ name }) => name.startsWith("04")));
  expect(decided).toContain("Số: 2468/QĐ-UBND");
  expect(decided).not.toContain("(DỰ THẢO)");
  const table = files.find(({ name }) => name.startsWith("06"));
  const certificates = JSON.stringify(table?.kind === "book" ? [...(table.book.sheets[0]?.rows ?? [])] : []);
  const list = JSON.stringify([
    ...(after.spec.sheets.find(({ name }) => name === "Đã khen thưởng")?.rows ?? []),
  ]);
  for (const text of [certificates, list]) expect(text.split(given.number)).toHaveLength(count + 1);
});

test("a desk of five thousand nominations is judged, laid and shown in seconds of work", () => {
  const { nominations } = nomineeSet(5, 5000, 200);
  const lists = nominations.map(({ unit, list, row, name, form, summary, place, birthYear }) => ({
    unit,
    lists: [
      {
        ...{ list, row, sheet: "", sheetRow: 5 },
        values: { ten: name, hinhthuc: form, thanhtich: summary, noilam: place, namsinh: birthYear ?? 1970 },
      },
    ],
  }));
  const unit = context.units.get(parseUnitCode("75"));
  if (!unit) throw new Error("no province");
  const input = { context, lists: { kind: "lists", unit, units: lists, madeAt }, rules } as const;
  const began = workSince();
  const result = nominate(input);
  if (!result) throw new Error("no rules");
  expect(awardDeskView(result, "vi").rows).toHaveLength(5000);
  // A person waits once, not at each click.
  const first = began() / 1000;

  const id = result.decided.all[7]?.nomination.id ?? "";
  const log = [decision(id, { kind: "return" }, "chưa đủ hồ sơ")];
  const clicked = workSince();
  const after = nominate({ ...input, log, known: result.known });
  if (!after) throw new Error("no rules");
  const shown = awardDeskView(after, "vi");
  const click = clicked() / 1000;
  console.log(`5,000 nominations: ${first.toFixed(1)} s at first, ${click.toFixed(2)} s after a decision`);
  expect(shown.rows.find((row) => row.id === id)?.status).toBe("returned");
  // As if it had been judged from the beginning.
  expect(after.findings).toEqual(nominate({ ...input, log })?.findings);
  expect(first).toBeLessThan(6);
  expect(click).toBeLessThan(1.5);
});
