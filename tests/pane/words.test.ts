import { paneEn } from "../../src/messages/pane/pane-en";
import { paneVi } from "../../src/messages/pane/pane-vi";

/** Every text of a catalogue with the path to it; a function is called with numbers and short words. */
function* texts(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function") yield* texts(called(value as Sayer), `${path}()`);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) yield* texts(part, `${path}.${key}`);
}

type Sayer = (...args: unknown[]) => unknown;

function called(value: Sayer): unknown {
  // Lists are asked for by the words that join them.
  for (const argument of [3, ["Xã A", "Xã B"]] as const)
    try {
      return value(argument, 2, 1);
    } catch {
      continue;
    }
  throw new Error(`cannot be called: ${value.toString()}`);
}

const vi = new Map(texts(paneVi, ""));
const en = new Map(texts(paneEn, ""));

test("both languages say the same things", () => {
  expect([...en.keys()]).toEqual([...vi.keys()]);
  expect([...vi.values(), ...en.values()].filter((text) => text.trim() === "")).toEqual([]);
});

test("nobody is shouted at, and no sentence speaks of errors where a person made none", () => {
  const all = [...vi, ...en];
  expect(all.filter(([, text]) => text.includes("!"))).toEqual([]);
  expect(all.filter(([, text]) => /bài nộp|phát hiện|độ phủ|niêm|đề-xi/i.test(text))).toEqual([]);
});

test("English has no Vietnamese left in it but names of sheets, languages and units", () => {
  const names = /Tổng hợp|Tiếng Việt|Xã [AB]/g;
  const marked = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
  expect([...en].filter(([, text]) => marked.test(text.replace(names, "")))).toEqual([]);
});

test("counts agree with their nouns in English", () => {
  expect([1, 2].map((count) => paneEn.check.count(count))).toEqual(["1 finding", "2 findings"]);
  expect([1, 2].map((days) => paneEn.states.late(days))).toEqual(["1 day late", "2 days late"]);
});
