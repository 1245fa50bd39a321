/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { openPane, testMachine, testShelf } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const step = (name: string): HTMLElement =>
  within(screen.getByRole("navigation", { name: "Các bước" })).getByRole("button", { name });

describe("where a workbook opens", () => {
  test.each([
    ["an empty one at Bắt đầu", { book: "empty" }, undefined, "Bắt đầu"],
    ["a unit's at Đề cương", { book: "unit" }, undefined, "Đề cương"],
    ["a consolidating one at Nhận báo cáo", {}, undefined, "Nhận báo cáo"],
    ["one with results and nothing pending at Kết quả", { hasResult: true }, undefined, "Kết quả"],
    ["the ribbon's Kiểm tra at Kiểm tra", { book: "unit" }, "check", "Kiểm tra"],
    [
      "the ribbon's Tổng hợp in a unit's workbook at its first screen",
      { book: "unit" },
      "consolidate",
      "Đề cương",
    ],
    ["the ribbon's Khen thưởng at the desk of nominations", {}, "awards", "Đề nghị khen thưởng"],
    [
      "the ribbon's Khen thưởng in a unit's workbook at its models",
      { book: "unit" },
      "awards",
      "Đề nghị từ mô hình, điển hình",
    ],
    [
      "a write that was cut off at its way back",
      { book: "unfinished" },
      "consolidate",
      "Lần ghi trước chưa xong",
    ],
  ] as const)("%s", async (_what, options, asked, title) => {
    await openPane({ desk: sampleDesk(options), ...(asked ? { screen: asked } : {}) });
    expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  });

  test("where it was left the last time", async () => {
    const shelf = testShelf();
    const { user } = await openPane({ desk: sampleDesk(), shelf });
    await user.click(step("Tổng hợp"));
    document.body.replaceChildren();
    await openPane({ desk: sampleDesk(), shelf });
    expect(await screen.findByRole("heading", { name: "Tổng hợp" })).toBeTruthy();
  });
});

describe("the focus", () => {
  test("goes to the title of a screen, and back to what opened it", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    await user.click(await screen.findByRole("button", { name: "Xã Phú Lợi" }));
    const title = await screen.findByRole("heading", { name: "Xã Phú Lợi" });
    expect(document.activeElement).toBe(title);
    await user.keyboard("{Escape}");
    const buttonThere = await screen.findByRole("button", { name: "Xã Phú Lợi" });
    expect(document.activeElement).toBe(buttonThere);
  });

  test("comes back from the menu's screens to the menu's button, by Alt and arrow too", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    await user.click(screen.getByRole("button", { name: "Việc khác" }));
    await screen.findByRole("menu");
    await user.keyboard("{End}{Enter}");
    const headingThere = await screen.findByRole("heading", { name: "Cài đặt" });
    expect(document.activeElement).toBe(headingThere);
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Việc khác" }));
  });

  test("is not taken from the sheet by the first screen", async () => {
    await openPane({ desk: sampleDesk() });
    const title = await screen.findByRole("heading", { name: "Nhận báo cáo" });
    expect(document.activeElement).not.toBe(title);
  });

  test("Esc closes the menu before it leaves a screen", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    await user.click(screen.getByRole("button", { name: "Việc khác" }));
    await screen.findByRole("menu");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Việc khác" }));
  });
});

test("Ctrl+Enter presses the one main button", async () => {
  const { user } = await openPane({ desk: sampleDesk() });
  await screen.findByRole("button", { name: "Tổng hợp 13/14 xã, thị trấn" });
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("heading", { name: "Sẽ thay đổi gì" })).toBeTruthy();
});

test("the step that is open says so, and how much there is to check", async () => {
  const { user } = await openPane({ desk: sampleDesk({ book: "unit" }) });
  const check = await screen.findByRole("button", { name: "Kiểm tra (4)" });
  expect(step("Đề cương").getAttribute("aria-current")).toBe("page");
  await user.click(check);
  expect(step("Kiểm tra (4)").getAttribute("aria-current")).toBe("page");
  expect(step("Đề cương").getAttribute("aria-current")).toBeNull();
});

describe("settings", () => {
  test("English is taken at once, told to the desk, and kept", async () => {
    const shelf = testShelf();
    const desk = sampleDesk();
    const { user } = await openPane({ desk, shelf });
    await user.click(screen.getByRole("button", { name: "Việc khác" }));
    await user.click(await screen.findByRole("menuitem", { name: "Cài đặt" }));
    await user.click(await screen.findByRole("radio", { name: "English" }));
    expect(await screen.findByRole("heading", { name: "Settings" })).toBeTruthy();
    expect(desk.calls).toContain('setLanguage("en")');
    expect(shelf.read().language).toBe("en");
    expect(document.documentElement.lang).toBe("en");
  });

  test("language follows Office at first", async () => {
    await openPane({ desk: sampleDesk(), machine: testMachine({ language: "en-US" }) });
    expect(await screen.findByRole("heading", { name: "Receive" })).toBeTruthy();
  });

  test("with live checking off, typing asks nothing of the desk", async () => {
    const desk = sampleDesk({ book: "unit" });
    const { model } = await openPane({ desk, shelf: testShelf({ seen: ["unit"], liveCheck: false }) });
    const edition = model.store.get().edition;
    act(() => desk.tell({ kind: "workbook-changed" }));
    expect(model.store.get().edition).toBe(edition);
  });
});

describe("the guide", () => {
  test("stands before everything the first time, and is not shown again", async () => {
    const shelf = testShelf({ seen: [] });
    const { user } = await openPane({ desk: sampleDesk(), shelf });
    expect(await screen.findByRole("heading", { name: "Bỏ các tệp nhận được vào đây" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Tiếp" }));
    await user.click(screen.getByRole("button", { name: "Tiếp" }));
    await user.click(screen.getByRole("button", { name: "Bắt đầu" }));
    expect(await screen.findByRole("heading", { name: "Nhận báo cáo" })).toBeTruthy();
    expect(shelf.read().seen).toEqual(["consolidating"]);
  });

  test("a unit's workbook has its own three steps; skipping ends them too", async () => {
    const shelf = testShelf({ seen: ["consolidating"] });
    const { user } = await openPane({ desk: sampleDesk({ book: "unit" }), shelf });
    expect(await screen.findByRole("heading", { name: "Điền vào ô màu" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Bỏ qua" }));
    expect(await screen.findByRole("heading", { name: "Đề cương" })).toBeTruthy();
    expect(shelf.read().seen).toEqual(["consolidating", "unit"]);
  });
});

test("a fault of the program is told as one, with its line for IT staff, and can be tried again", async () => {
  const desk = sampleDesk();
  let fails = true;
  const arrivals = (): ReturnType<typeof desk.arrivals> =>
    fails ? Promise.reject(new Error("nothing at index 3")) : desk.arrivals();
  const { user } = await openPane({ desk: { ...desk, arrivals } });
  expect((await screen.findByText(/nothing at index 3/)).tagName).toBe("CODE");
  fails = false;
  await user.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("button", { name: "Xã Phú Lợi" })).toBeTruthy();
  expect(screen.queryByText(/nothing at index 3/)).toBeNull();
});
