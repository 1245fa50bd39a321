import fc from "fast-check";
import { commandOf } from "../../src/viewer/grid-commands";
import { parseTsv, writeTsv } from "../../src/viewer/tsv";

const press = (key: string, held: Partial<Record<"ctrl" | "shift" | "alt" | "meta", true>> = {}) =>
  commandOf({
    key,
    ctrlKey: held.ctrl ?? false,
    metaKey: held.meta ?? false,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
  });

test("keys mean what they mean in Excel", () => {
  expect(press("ArrowDown")).toEqual({ kind: "move", rows: 1, columns: 0, extend: false });
  expect(press("ArrowLeft", { shift: true })).toEqual({ kind: "move", rows: 0, columns: -1, extend: true });
  expect(press("ArrowRight", { ctrl: true })).toEqual({ kind: "edge", direction: "right", extend: false });
  expect(press("PageDown")).toEqual({ kind: "page", by: 1, extend: false });
  expect(press("PageDown", { ctrl: true })).toEqual({ kind: "tab", by: 1 });
  expect(press("Home")).toEqual({ kind: "row-start", extend: false });
  expect(press("Home", { ctrl: true })).toEqual({ kind: "sheet-start", extend: false });
  expect(press("F2")).toEqual({ kind: "edit" });
  expect(press("Delete")).toEqual({ kind: "clear" });
  expect(press("đ")).toEqual({ kind: "type", text: "đ" });
  expect(press("ArrowDown", { alt: true })).toEqual({ kind: "choices" });
  expect(press("Z", { ctrl: true })).toEqual({ kind: "undo" });
  expect(press("ArrowLeft", { alt: true, shift: true })).toEqual({ kind: "group", open: false });
});

test.each(["Tab", "F6", "F5", "Escape", "Shift", "Control"])("%s is not the grid's", (key) => {
  expect(press(key)).toBeUndefined();
});

test("Ctrl+C and Alt with a letter stay the browser's", () => {
  expect(press("c", { ctrl: true })).toBeUndefined();
  expect(press("d", { alt: true })).toBeUndefined();
});

test.each([
  [
    "a\tb\n1\t2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["a", [["a"]]],
  [
    "a\t\r\n\tb\r\n",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ['"hai\ndòng"\tx', [["hai\ndòng", "x"]]],
  ['nói "có"', [['nói "có"']]],
  ['"nói ""có"""', [['nói "có"']]],
  ['"chưa đóng', [['"chưa đóng']]],
  ["", []],
])("%j on the clipboard is %j", (text, cells) => {
  expect(parseTsv(text)).toEqual(cells);
});

test("what is copied is pasted as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ế", '"', "\t", "\n", " ") });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(block, (rows) => {
      // One empty cell is nothing on the clipboard.
      fc.pre(writeTsv(rows) !== "" && !writeTsv(rows).endsWith("\n"));
      expect(parseTsv(writeTsv(rows))).toEqual(rows);
    }),
  );
});
