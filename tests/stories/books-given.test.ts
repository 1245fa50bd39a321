import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ConsolidationJson } from "../../src/app/json/consolidation-json";
import { campaign, InputFolder } from "../support/input-folder";
import { tonghop, tonghopRun } from "../support/tonghop";

jest.setTimeout(240_000);

const inputs = new InputFolder();
const { temp } = inputs;
const own = path.join(temp, "own");
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const communes = [0, 1, 2, 3].map((at) => inputs.bookAt(at));

/** Consolidates for a unit, into a book of that name; extra words behind. */
function consolidated(unit: string, name: string, files: readonly string[], ...more: readonly string[]) {
  const out = path.join(temp, name);
  const words = ["consolidate", ...campaign, "--unit", unit, ...files, "--out", out, "--json", "--fresh"];
  const run = tonghopRun([...words, ...more]);
  if ((run.status ?? 3) > 1) throw new Error(run.err);
  return { out, json: JSON.parse(run.out) as ConsolidationJson };
}

const texts = (json: ConsolidationJson, code: string) =>
  json.findings.filter((finding) => finding.code === code);
const received = ({ coverage }: ConsolidationJson) => [...coverage.received].sort();

describe("two halves of what came, consolidated apart", () => {
  const first = consolidated("736", "nua-1.xlsx", communes.slice(0, 2));
  const second = consolidated("736", "nua-2.xlsx", communes.slice(2));
  const whole = consolidated("736", "ca-huyen.xlsx", communes);

  test("merged they are all of it consolidated at once", () => {
    const merged = consolidated("736", "gop.xlsx", [first.out, second.out]);
    expect(received(merged.json)).toEqual(received(whole.json));
    expect(merged.json.totals).toEqual(whole.json.totals);
    expect(texts(merged.json, "UNIT-022")).toEqual([]);
    expect(texts(merged.json, "UNIT-013")).toEqual([]);
    const [book, ...handIns] = merged.json.files.filter(({ file }) => file === first.out);
    expect(book).toMatchObject({ status: "taken", unit: "736", entry: null });
    expect(handIns).toHaveLength(2);
    expect(handIns.every(({ status, entry }) => status === "taken" && entry !== null)).toBe(true);
  });

  test("a file that is in a book and lies beside it counts once", () => {
    const twice = consolidated("736", "hai-lan.xlsx", [first.out, ...communes]);
    expect(twice.json.totals).toEqual(whole.json.totals);
    expect(twice.json.files.filter(({ status }) => status === "duplicate")).toHaveLength(2);
  });

  test("a decision taken in one of them holds in the merged book, and two that differ are asked again", () => {
    const few = communes.slice(0, 2);
    const undecided = consolidated("736", "hai-xa.xlsx", few);
    const { sha256 } = undecided.json.files[0] ?? {};
    const question = `unit:${(sha256 ?? "").slice(0, 12)}`;
    const decided = (name: string, answer: string) => {
      const file = path.join(temp, `${name}.json`);
      writeFileSync(file, JSON.stringify({ [question]: answer }));
      return consolidated("736", `${name}.xlsx`, few, "--decisions", file);
    };
    const aside = decided("de-rieng", "aside");
    expect(received(aside.json)).toHaveLength(1);
    const carried = consolidated("736", "theo.xlsx", [aside.out]);
    expect(received(carried.json)).toEqual(received(aside.json));
    const other = decided("cua-xa-khac", "put:26242");
    const differing = consolidated("736", "khac.xlsx", [aside.out, other.out]);
    expect(texts(differing.json, "UNIT-030")).toMatchObject([{ question, severity: "needs-reason" }]);
    const file = path.join(temp, "lai.json");
    writeFileSync(file, JSON.stringify({ [question]: "take" }));
    const again = consolidated("736", "lai.xlsx", [aside.out, other.out], "--decisions", file);
    expect(texts(again.json, "UNIT-030")).toEqual([]);
    expect(again.json.totals).toEqual(undecided.json.totals);
  });
});

describe("a district's consolidated book given to the province", () => {
  tonghop("samples", ...campaign, "--under", "75", "--seed", "7", "--out", own);
  const name = readdirSync(own).find((file) => file.includes("_736-"));
  const district = path.join(own, name ?? "");
  const book = consolidated("736", "huyen.xlsx", [...communes, district]);
  const files = consolidated("75", "tinh-tu-tep.xlsx", [...communes, district]);
  const fromBook = consolidated("75", "tinh-tu-so.xlsx", [book.out]);

  test("it is what its files are, the district's own report among them", () => {
    expect(fromBook.json.totals).toEqual(files.json.totals);
    expect(received(fromBook.json)).toEqual(received(files.json));
  });

  test("every hand-in is known by the book and the file it was", () => {
    const { files: records } = fromBook.json;
    expect(records.map(({ file }) => file)).toEqual(
      Array.from({ length: communes.length + 2 }, () => book.out),
    );
    expect(new Set(records.map(({ entry }) => entry)).size).toBe(communes.length + 2);
  });
});
