import { headlineOf, sentencesOf } from "../../src/pane/parts/headline";
import { dayText, momentText } from "../../src/pane/moments";
import { opened, openingPlaces, wentBack, type Place } from "../../src/pane/navigation";
import { languageOf, settingsFrom } from "../../src/pane/settings";
import { createStore } from "../../src/pane/store";
import { paneVi } from "../../src/messages/pane/pane-vi";

describe("a finding's headline", () => {
  test.each([
    ["Ô ghi 6. Đề nghị sửa thành 5.", "Ô ghi 6. Đề nghị sửa thành 5", ""],
    ["Tổng không khớp. Đề nghị sửa.", "Tổng không khớp", "Đề nghị sửa."],
    ["TP. Biên Hòa không thuộc đối tượng. Để riêng.", "TP. Biên Hòa không thuộc đối tượng", "Để riêng."],
    ["Mục II.2 ý 1. Đời sống còn trống", "Mục II.2 ý 1. Đời sống còn trống", ""],
    ["So với năm 2022. 74,20 là nhiều.", "So với năm 2022", "74,20 là nhiều."],
  ])("%s", (text, headline, rest) => {
    expect(headlineOf(text)).toEqual({ headline, rest });
  });

  test("all sentences of a text, in order", () => {
    expect(sentencesOf("Đang sửa một ô. Nhấn Enter. Bấm Ghi lại.")).toEqual([
      ...["Đang sửa một ô.", "Nhấn Enter.", "Bấm Ghi lại."],
    ]);
  });
});

describe("moments are told by Vietnam's clocks", () => {
  test("an instant late in the evening of Greenwich is the next day", () => {
    expect(momentText("2023-11-23T18:30:00Z", paneVi)).toBe("24/11/2023 lúc 01:30");
    expect(dayText("2023-11-23T18:30:00Z", paneVi)).toBe("24/11");
  });
  test("a day stays that day, and what is no day stands as it was given", () => {
    expect(dayText("2023-11-23", paneVi)).toBe("23/11");
    expect(momentText("hôm qua", paneVi)).toBe("hôm qua");
  });
});

describe("navigation", () => {
  const receive: Place = { screen: "receive" };
  test("is never deeper than one level below a step", () => {
    const unit = opened([receive], { screen: "unit", about: "1" }, { scroll: 40 });
    const trace = opened(unit, { screen: "settings" }, { scroll: 7 });
    expect(trace).toEqual([{ screen: "receive", scroll: 40 }, { screen: "settings" }]);
    expect(wentBack(trace)).toEqual([{ screen: "receive", scroll: 40 }]);
    expect(wentBack([receive])).toEqual([receive]);
  });
  test("a screen remembered of another kind of workbook is not opened", () => {
    const book = { kind: "unit", head: {}, newerVersion: false } as never;
    expect(openingPlaces(book, undefined, { screen: "results" })).toEqual([{ screen: "outline" }]);
    expect(openingPlaces(book, "start", undefined)).toEqual([
      { screen: "outline" },
      { screen: "start-another" },
    ]);
  });
});

describe("settings", () => {
  test("what was left by another version is taken as far as it is understood", () => {
    expect(settingsFrom({ language: "fr", background: "dark", seen: ["unit", 3], more: 1 })).toEqual({
      ...{ language: "office", background: "dark", liveCheck: true, seen: ["unit"] },
    });
    expect(settingsFrom("x").language).toBe("office");
  });
  test("Office's language is followed until one is chosen", () => {
    expect(languageOf({ language: "office" }, "vi-VN")).toBe("vi");
    expect(languageOf({ language: "office" }, "fr-FR")).toBe("en");
    expect(languageOf({ language: "vi" }, "fr-FR")).toBe("vi");
  });
});

test("a store tells nobody of a value that stays the same", () => {
  const store = createStore({ count: 1 });
  const told: number[] = [];
  const stop = store.subscribe(() => told.push(store.get().count));
  store.set((now) => now);
  store.set({ count: 2 });
  stop();
  store.set({ count: 3 });
  expect(told).toEqual([2]);
});
