import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Section } from "../../src/domain/campaign/campaign";
import type { ListRow, Narrative } from "../../src/domain/submission/submission";
import { TextShelf } from "../../src/main/cli/text-shelf";

const narrative = (section: string, text: string): Narrative => ({
  section: section as Section["path"],
  text,
  sheet: "Báo cáo",
  cell: "E12",
});
const row = (id: string, values: ListRow["values"]): ListRow => ({
  ...{ list: "models", row: id, sheet: "Mô hình, điển hình", sheetRow: 6, values },
});
const foldersHere = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("tonghop-"));

describe("TextShelf", () => {
  test("leaves the narratives of few files as they are, and makes no folder", () => {
    const before = foldersHere();
    const shelf = new TextShelf(2);
    const given = { narratives: [narrative("1", "Xã đã họp dân 12 lần.")], lists: [] };
    expect(shelf.shelve(given)).toBe(given);
    shelf.close();
    expect(foldersHere()).toEqual(before);
  });

  test("beyond them gives back every text, section and place as read, and keeps no file after closing", () => {
    const before = foldersHere();
    const shelf = new TextShelf(0);
    const given = [
      ["1", "Ý kiến của Nhân dân 🌾\n- gạch đầu dòng"],
      ["2.1", ""],
      ["3", "ộ".repeat(40_000)],
    ].map(([section, text]) => narrative(section ?? "", text ?? ""));
    const rows = [row("MH.001", { ten: "Tổ hợp tác bưởi da xanh", ket_qua: 12 }), row("MH.002", {})];
    const first = shelf.shelve({ narratives: given, lists: rows });
    const second = shelf.shelve({ narratives: [narrative("4", "Xã khác")], lists: [] });
    expect(foldersHere().length).toBe(before.length + 1);
    expect(
      [...first.narratives, ...second.narratives].map(({ section, text, sheet, cell }) => ({
        ...{ section, text, sheet, cell },
      })),
    ).toEqual([...given, narrative("4", "Xã khác")]);
    expect(second.narratives[0]?.text).toBe("Xã khác");
    expect(
      first.lists.map(({ list, row: id, sheet, sheetRow, values }) => ({
        ...{ list, row: id, sheet, sheetRow, values },
      })),
    ).toEqual(rows);
    shelf.close();
    expect(foldersHere()).toEqual(before);
  });
});
