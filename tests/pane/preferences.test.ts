/** @jest-environment jsdom */
import { firstSettings } from "../../src/pane/settings";

// The library's own Storage, unmodified.
const open = async () => {
  const { openPreferences } = await import("../../src/pane/preferences");
  return openPreferences();
};

beforeEach(() => {
  localStorage.clear();
  jest.resetModules();
});
afterEach(() => jest.restoreAllMocks());

test("settings and the last screen of a workbook outlast the pane", async () => {
  const shelf = await open();
  expect(shelf.read()).toEqual(firstSettings);
  shelf.write({ ...firstSettings, language: "en" });
  shelf.keepPlace("736", { screen: "results", scroll: 120 });
  jest.resetModules();
  const again = await open();
  expect(again.isKept).toBe(true);
  expect(again.read().language).toBe("en");
  expect(again.lastPlace("736")).toEqual({ screen: "results", scroll: 120 });
  expect(again.lastPlace("737")).toBeUndefined();
});

test("fifty workbooks are remembered, the oldest are forgotten", async () => {
  const shelf = await open();
  for (let book = 0; book < 60; book++) shelf.keepPlace(String(book), { screen: "check" });
  expect(shelf.lastPlace("9")).toBeUndefined();
  expect(shelf.lastPlace("10")).toEqual({ screen: "check" });
});

test("where the machine blocks storage, everything works and says that it is not kept", async () => {
  const blocked = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(window, "localStorage", "get").mockImplementation(blocked);
  const shelf = await open();
  expect(shelf.isKept).toBe(false);
  shelf.write({ ...firstSettings, background: "dark" });
  expect(shelf.read().background).toBe("dark");
});
