import { readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { checked, codesOf } from "../support/checked-objects";
import { InputFolder } from "../support/input-folder";

jest.setTimeout(60_000);

const inputs = new InputFolder();

afterAll(() => rmSync(inputs.temp, { recursive: true, force: true }));

describe("folders", () => {
  test("one folder a commune: all below is read, in order of folders; what is hidden is passed over", () => {
    const made = inputs.folder("xa", {
      "z.xlsx": inputs.bookAt(0),
      "Túc Trưng/BC.xlsx": inputs.bookAt(11),
      "La Ngà/lần 1/BC.xlsx": inputs.bookAt(7),
      "La Ngà/~$BC.xlsx": new Uint8Array(9),
      ".cache/BC.xlsx": inputs.bookAt(3),
    });
    const { json, status } = inputs.consolidated([made]);
    expect(json?.files.map(({ file, status: is }) => [path.relative(made, file), is])).toEqual([
      ["z.xlsx", "taken"],
      ["La Ngà/lần 1/BC.xlsx", "taken"],
      ["Túc Trưng/BC.xlsx", "taken"],
    ]);
    expect(status).toBe(0);
  });

  test("a finding names the file as a person does; its path is beside", () => {
    const { objects } = checked(inputs.folder("mot", { "xa/đợt 1/hỏng.xlsx": strToU8("không phải Excel") }));
    expect(objects[0]?.findings[0]).toMatchObject({
      file: path.join(inputs.temp, "mot", "xa/đợt 1/hỏng.xlsx"),
      text: { vi: expect.stringMatching(/^Tệp hỏng\.xlsx không phải/) as string },
    });
  });

  test("links that lead back up or twice to one place are followed once; one that leads nowhere is said", () => {
    const made = inputs.folder("loop", { "a/BC.xlsx": inputs.bookAt(0) });
    symlinkSync(made, path.join(made, "a/up"));
    symlinkSync(path.join(made, "a"), path.join(made, "b"));
    symlinkSync(path.join(inputs.good, inputs.books[1] ?? ""), path.join(made, "c.xlsx"));
    symlinkSync(path.join(made, "gone.xlsx"), path.join(made, "d.xlsx"));
    const { json, status } = inputs.consolidated([made, path.join(made, "a")]);
    expect(json?.files.map(({ file, status: is }) => [path.relative(made, file), is])).toEqual([
      ["c.xlsx", "taken"],
      ["d.xlsx", "refused"],
      ["a/BC.xlsx", "taken"],
    ]);
    expect([json?.files[1]?.reason, status]).toEqual(["FILE-018", 1]);
  });

  test("a folder too deep to be meant is not opened, and said", () => {
    const deep = Array.from({ length: 30 }, (_, at) => `d${at}`).join("/");
    const { objects, status } = checked(inputs.folder("deep", { [`${deep}/BC.xlsx`]: inputs.bookAt(0) }));
    expect(objects.map((object) => [object.status, ...codesOf(object)])).toEqual([["refused", "FILE-019"]]);
    expect(status).toBe(1);
  });

  test("an empty folder is one object", () => {
    const { objects, status } = checked(inputs.folder("empty"));
    expect(objects.map((object) => [object.status, ...codesOf(object)])).toEqual([
      ["left-aside", "FILE-021"],
    ]);
    expect(status).toBe(0);
  });

  test("OUT in the folder given is no input: the second run writes the same bytes", () => {
    const made = inputs.folder("with-out", { "BC.xlsx": inputs.bookAt(0), "x/BC.xlsx": inputs.bookAt(1) });
    const out = path.join(made, "x", "Tổng hợp.xlsx");
    expect(inputs.consolidated([made], { out }).json?.files).toHaveLength(2);
    const before = readFileSync(out);
    expect(inputs.consolidated([made], { out }).json?.files).toHaveLength(2);
    expect(readFileSync(out).equals(before)).toBe(true);
  });
});

describe("broken packages", () => {
  const parts = unzipSync(new Uint8Array(readFileSync(inputs.bookAt(0))));
  const without = (name: string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
  const emptyZip = zipSync({});

  test.each([
    ["an empty zip called .xlsx", "rong.xlsx", emptyZip, "FILE-005"],
    ["a workbook without its content types", "mat.xlsx", without("[Content_Types].xml"), "FILE-005"],
    ["a workbook without its main part", "mat-so.xlsx", without("xl/workbook.xml"), undefined],
    ["an empty .zip", "rong.zip", emptyZip, "FILE-020"],
    ["a .zip of folders alone", "thu-muc.zip", zipSync({ "a/": new Uint8Array(0) }), "FILE-020"],
  ])("%s is one file, refused", (_what, name, bytes, code) => {
    const file = path.join(inputs.folder("broken", { [name]: bytes }), name);
    const { objects, status } = checked(file);
    expect(objects).toMatchObject([
      { file, entry: null, status: "refused", findings: [{ severity: "blocks" }] },
    ]);
    if (code !== undefined) expect(objects.flatMap(codesOf)).toEqual([code]);
    const run = inputs.consolidated([file, inputs.bookAt(1)]);
    expect(run.json?.files.map(({ status: is }) => is)).toEqual(["refused", "taken"]);
    expect([status, run.status]).toEqual([1, 1]);
  });

  test("a .zip of pictures names each, and says that there is nothing else", () => {
    const zip = path.join(
      inputs.folder("broken", { "anh.zip": zipSync({ "1.jpg": strToU8("x"), "2.jpg": strToU8("y") }) }),
      "anh.zip",
    );
    const { objects, status } = checked(zip);
    expect(objects.map((object) => [object.entry, object.status, ...codesOf(object)])).toEqual([
      ["1.jpg", "left-aside", "FILE-011"],
      ["2.jpg", "left-aside", "FILE-011"],
      [null, "refused", "FILE-020"],
    ]);
    expect(status).toBe(1);
  });

  test("what stands in a zip is told entry by entry, with the level of its unit", () => {
    const zip = path.join(
      inputs.folder("zips", {
        "thu.zip": zipSync({
          "a/BC.xlsx": new Uint8Array(readFileSync(inputs.bookAt(0))),
          "ghi-chu.txt": strToU8("x"),
        }),
      }),
      "thu.zip",
    );
    expect(checked(zip).objects).toMatchObject([
      { file: zip, entry: "a/BC.xlsx", status: "taken", unit: "26206", level: "commune" },
      { file: zip, entry: "ghi-chu.txt", status: "left-aside", level: null },
    ]);
  });
});

describe("the order of the arguments", () => {
  test("changes the list of files and nothing else", () => {
    const twice = inputs.folder("twice", { "sau.xlsx": inputs.bookAt(0), "hong.xlsx": strToU8("x") });
    const files = [
      ...inputs.books.map((_, at) => inputs.bookAt(at)),
      path.join(twice, "sau.xlsx"),
      path.join(twice, "hong.xlsx"),
    ];
    const one = inputs.consolidated(files, { out: path.join(inputs.temp, "one.xlsx") });
    const other = inputs.consolidated(files.toReversed(), { out: path.join(inputs.temp, "other.xlsx") });
    expect(readFileSync(one.written).equals(readFileSync(other.written))).toBe(true);
    expect(other.json?.files.map(({ file }) => file)).toEqual(files.toReversed());
    expect({ ...other.json, files: [] }).toEqual({ ...one.json, files: [] });
  });
});
