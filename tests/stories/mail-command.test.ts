import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Ajv from "ajv";
import schema from "../../docs/cli.schema.json";
import { readEml } from "../../src/files/mail/read-eml";
import { tonghopRun } from "../support/tonghop";

jest.setTimeout(120_000);

const temp = mkdtempSync(path.join(tmpdir(), "tonghop-mail-"));
const inTemp = (name: string): string => path.join(temp, name);
afterAll(() => rmSync(temp, { recursive: true, force: true }));

interface Sent {
  readonly revision: number;
  readonly to: string;
  readonly subject: string;
  readonly attachments: readonly string[];
  readonly amendments: readonly { readonly id: string; readonly before: string; readonly after: string }[];
  readonly blocking: number;
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, "cli");

/** The command's own words, held against the schema. */
function mailed<Json = Sent>(definition: "mail" | "reminders", ...words: readonly string[]): Json {
  const run = tonghopRun(["mail", ...words, "--json"]);
  if ((run.status ?? 3) > 1) throw new Error(run.err);
  const json: unknown = JSON.parse(run.out);
  expect(ajv.validate(`cli#/definitions/${definition}`, json) ? "" : ajv.errorsText()).toBe("");
  return json as Json;
}
const attachedIn = async (file: string) => (await readEml(new Uint8Array(readFileSync(file)))).attachments;

interface Checked {
  readonly revision: number;
  readonly figures: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly state: string;
    readonly value: unknown;
  }[];
  readonly narratives: readonly { readonly section: string; readonly text: string }[];
  readonly outside: readonly { readonly text: string }[];
}

/** What a file says, wherever it stands in it. */
function checked(file: string): { readonly answers: readonly string[]; readonly revision: number } {
  const { figures, narratives, outside, revision } = JSON.parse(
    tonghopRun(["check", file, "--json"]).out,
  ) as Checked;
  const answers = [
    ...figures.map(({ indicator, period, state, value }) =>
      JSON.stringify([indicator, period, state, value]),
    ),
    ...narratives.map(({ section, text }) => JSON.stringify([section, text])),
    ...outside.map(({ text }) => text),
  ];
  return { answers, revision };
}
const samples = ["--campaign", "dong-nai-2023", "--under", "736", "--seed", "7", "--resend"];
let books: readonly string[];
let resent: readonly string[];
const booksIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(folder, name));

beforeAll(() => {
  expect(tonghopRun(["samples", ...samples, "--out", inTemp("samples")]).status).toBe(0);
  books = booksIn(inTemp("samples"));
  resent = booksIn(inTemp("samples/resend"));
  const out = ["--out", inTemp("736.xlsx"), "--fresh", "--campaign", "dong-nai-2023", "--unit", "736"];
  expect(tonghopRun(["consolidate", ...books.slice(0, 2), ...out]).status).toBeLessThan(2);
});

test("a unit's draft carries its workbook to the byte and its Word report, under the names of practice", async () => {
  const [book = ""] = books;
  const out = inTemp("unit.eml");
  const sent = mailed("mail", book, "--out", out);
  const code = /_(\d+)-/.exec(path.basename(book))?.[1] ?? "";
  expect(sent).toMatchObject({ revision: 1, to: "", amendments: [] });
  expect(sent.subject).toContain("nông thôn mới");
  expect(sent.attachments[0]).toMatch(new RegExp(`^BC-SOKET-NTM_${code}-[A-Za-z]+_\\d{8}_v1\\.xlsx$`));
  const [workbook, report] = await attachedIn(out);
  expect([workbook?.name, report?.name]).toEqual(sent.attachments);
  expect(Buffer.from(workbook?.bytes ?? []).equals(readFileSync(book))).toBe(true);
  expect(
    Buffer.from(report?.bytes ?? [])
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  const withLetter = mailed("mail", book, "--letter", "--out", inTemp("letter.eml"));
  expect(withLetter.attachments.at(-1)).toMatch(/_v1_CongVan\.docx$/);
  expect((await attachedIn(inTemp("letter.eml"))).map(({ name }) => name)).toEqual(withLetter.attachments);
  mailed("mail", book, "--out", inTemp("again.eml"));
  expect(readFileSync(inTemp("again.eml")).equals(readFileSync(out))).toBe(true);
});

test("a later hand-in says what it changes: in the mail, and on the first page of the workbook", async () => {
  const codeOf = (file: string): string => /_(\d+)-/.exec(path.basename(file))?.[1] ?? "";
  const pairs = resent.flatMap((later) => {
    const before = books.find((file) => codeOf(file) === codeOf(later));
    return before === undefined ? [] : [[later, before] as const];
  });
  const [[later, before]] = pairs as [readonly [string, string]];
  mailed("mail", before, "--out", inTemp("first.eml"));
  // The hand-in before may be given as the mail it went with.
  const sent = mailed(
    "mail",
    later,
    "--previous",
    inTemp("first.eml"),
    "--seal",
    "--out",
    inTemp("second.eml"),
  );
  expect(sent.revision).toBe(2);
  expect(sent.amendments.length).toBeGreaterThan(0);
  expect(sent.attachments[0]).toMatch(/_v2\.xlsx$/);
  const [workbook] = await attachedIn(inTemp("second.eml"));
  writeFileSync(inTemp("second.xlsx"), workbook?.bytes ?? "");
  // The same answers are in it, and our page is none of them.
  const [is, was] = [checked(inTemp("second.xlsx")), checked(later)];
  expect(is.answers.filter((answer) => !was.answers.includes(answer))).toEqual([]);
  expect([is.answers.length, is.revision]).toEqual([was.answers.length, 2]);
  // Sent again and nothing changed since: it is the same hand-in.
  const again = mailed(
    "mail",
    inTemp("second.xlsx"),
    "--previous",
    inTemp("second.eml"),
    "--out",
    inTemp("third.eml"),
  );
  expect([again.revision, again.amendments]).toEqual([2, []]);
});

test("a level's book goes to the level above, at the address of the campaign", async () => {
  const sent = mailed("mail", inTemp("736.xlsx"), "--out", inTemp("level.eml"));
  expect(sent.to).toBe("bantdktdn@gmail.com");
  expect(sent.attachments[0]).toMatch(/^BC-SOKET-NTM_736-DinhQuan_\d{8}_v1\.xlsx$/);
  const [workbook] = await attachedIn(inTemp("level.eml"));
  expect(Buffer.from(workbook?.bytes ?? []).equals(readFileSync(inTemp("736.xlsx")))).toBe(true);
  const other = mailed("mail", inTemp("736.xlsx"), "--to", "a@x.vn", "--out", inTemp("level-2.eml"));
  expect([other.revision, other.to]).toEqual([1, "a@x.vn"]);
});

test("reminders: a draft for each unit that has sent nothing, and one list to paste", () => {
  interface Reminders {
    readonly list: string;
    readonly reminders: readonly {
      readonly unit: string;
      readonly kind: string;
      readonly missing: readonly string[];
      readonly file: string;
    }[];
  }
  const { reminders, list } = mailed<Reminders>(
    "reminders",
    inTemp("736.xlsx"),
    "--remind",
    "--out",
    inTemp("nhac"),
  );
  expect(reminders).toHaveLength(12);
  expect(reminders.every(({ kind, missing }) => kind === "remind" && missing.length === 3)).toBe(true);
  expect(list.split("\n")).toHaveLength(13);
  expect(list).toContain("24/11/2023");
  for (const { file } of reminders) expect(readFileSync(file, "latin1")).toContain("X-Unsent: 1");
});

test("what cannot be is said in one sentence", () => {
  const [book = "", other = ""] = books;
  for (const [words, said] of [
    [["mail", book], "--out"],
    [["mail", book, "--out", inTemp("x.eml"), "--to", "a@x.vn\r\nBcc: b@x.vn"], "--to"],
    [["mail", book, "--out", inTemp("x.eml"), "--previous", other], "không phải tệp"],
    [["mail", book, "--remind", "--out", inTemp("x")], "không phải sổ tổng hợp"],
  ] as const) {
    const { status, out, err } = tonghopRun(words);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  }
});
