import { baseName, compareFiles, namesApart } from "../../../src/domain/submission/file-name";

const file = (path: string, entry?: string) => ({ file: path, entry });

test.each([
  ["BC.xlsx", "BC.xlsx"],
  ["/mnt/d/Sơ kết/736/BC xã Phú Túc.xlsx", "BC xã Phú Túc.xlsx"],
  ["C:\\Báo cáo\\BC.xlsx", "BC.xlsx"],
  ["Túc Trưng/", "Túc Trưng"],
  ["", ""],
])("a person calls %s %s", (path, name) => {
  expect(baseName(path)).toBe(name);
});

describe("two files in one sentence", () => {
  test.each([
    ["one name each", file("x/a.xlsx"), file("y/b.xlsx"), ["a.xlsx", "b.xlsx"]],
    [
      "the same name in two folders",
      file("x/tt/BC.xlsx"),
      file("x/pt/BC.xlsx"),
      ["tt/BC.xlsx", "pt/BC.xlsx"],
    ],
    ["one of them deeper", file("BC.xlsx"), file("x/BC.xlsx"), ["BC.xlsx", "x/BC.xlsx"]],
    ["two zips", file("a.zip", "BC.xlsx"), file("b.zip", "BC.xlsx"), ["a.zip/BC.xlsx", "b.zip/BC.xlsx"]],
    ["the same path twice", file("x/BC.xlsx"), file("x/BC.xlsx"), ["BC.xlsx", "BC.xlsx"]],
  ] as const)("%s", (_what, one, other, names) => {
    expect(namesApart(one, other)).toEqual(names);
  });
});

test("files have one order, by name before folder", () => {
  const sorted = [file("y/a"), file("x/b"), file("z.zip", "x/a"), file("x/a")];
  for (const given of [sorted, sorted.toReversed()])
    expect([...given].sort(compareFiles)).toEqual([
      file("x/a"),
      file("y/a"),
      file("z.zip", "x/a"),
      file("x/b"),
    ]);
});
