/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const choose = (name: string): Promise<HTMLElement> => screen.findByRole("combobox", { name });

test("the ribbon's button opens the ready views over the results, the ranking first", async () => {
  await openPane({ desk: sampleDesk(), screen: "analysis" });
  expect(await screen.findByRole("heading", { name: "So sánh, phân tích" })).toBeTruthy();
  const table = await screen.findByRole("table");
  expect(within(table).getByRole("rowheader", { name: "Xã Phú Túc" })).toBeTruthy();
  expect(screen.getByText("2/3 xã")).toBeTruthy();
});

test("who gave no figure is said to and has no bar", async () => {
  await openPane({ desk: sampleDesk(), screen: "analysis" });
  const chart = await screen.findByRole("list", { name: "Biểu đồ" });
  const [first, , last] = within(chart).getAllByRole("listitem");
  expect(first?.textContent).toContain("900");
  expect(first?.querySelector(".bar-length")).toBeTruthy();
  expect(last?.textContent).toContain("chưa có số liệu");
  expect(last?.querySelector(".bar-length")).toBeNull();
});

test("another view asks for what it needs only", async () => {
  const { user } = await openPane({ desk: sampleDesk(), screen: "analysis" });
  await choose("Thứ tự");
  await user.selectOptions(await choose("Bảng xem sẵn"), "completeness");
  await waitFor(() => expect(screen.queryByRole("combobox", { name: "Chỉ tiêu" })).toBeNull());
  expect(screen.queryByRole("combobox", { name: "Thứ tự" })).toBeNull();
});

test("the chosen view is put into the workbook, shown there and said", async () => {
  const desk = sampleDesk();
  const { user } = await openPane({ desk, screen: "analysis" });
  await user.selectOptions(await choose("Chỉ tiêu"), "D01");
  await user.click(await screen.findByRole("button", { name: "Chèn vào bảng tính" }));
  expect(await screen.findByText(/Đã chèn vào sheet Xếp hạng đơn vị F01/)).toBeTruthy();
  expect(desk.calls).toContain('insertView("ranking","D01")');
  expect(desk.calls).toContain('go({"sheet":"Xếp hạng đơn vị F01","row":0,"column":0})');
});

test("what the workbook refuses is said with what to do", async () => {
  const desk = sampleDesk();
  const insertView: typeof desk.insertView = () =>
    Promise.resolve({
      run: {
        kind: "hindered",
        isIntact: true,
        hindrance: { why: "read-only", sentence: "Sổ mở chỉ đọc. Bấm Cho phép sửa." },
      },
      place: undefined,
    });
  const { user } = await openPane({ desk: { ...desk, insertView }, screen: "analysis" });
  await user.click(await screen.findByRole("button", { name: "Chèn vào bảng tính" }));
  expect(await screen.findByText("Sổ mở chỉ đọc. Bấm Cho phép sửa.")).toBeTruthy();
});

test("of many units the first and the last are shown, all when asked for", async () => {
  const desk = sampleDesk();
  const analysis: typeof desk.analysis = async (choice) => {
    const view = await desk.analysis(choice);
    const bars = Array.from({ length: 140 }, (_, at) => ({ label: `Xã ${at + 1}`, text: "1", share: 1 }));
    return { ...view, bars };
  };
  const { user } = await openPane({ desk: { ...desk, analysis }, screen: "analysis" });
  const chart = await screen.findByRole("list", { name: "Biểu đồ" });
  expect(within(chart).getAllByRole("listitem")).toHaveLength(16);
  expect(within(chart).getByText("… 125 đơn vị ở giữa")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Xem cả 140" }));
  expect(within(chart).getAllByRole("listitem")).toHaveLength(140);
});
