/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });

test("says what will change before anything is done", async () => {
  const desk = sampleDesk();
  await openPane({ desk, screen: "consolidate" });
  const counts = (await screen.findByText("đơn vị mới")).closest("ul");
  if (!counts) throw new Error("no counts");
  expect(within(counts).getByText("Xã Phú Cường: để trống, không tính là 0")).toBeTruthy();
  expect(screen.getByText("31 số tổng sẽ đổi")).toBeTruthy();
  expect(screen.getByText("Giữ nguyên sheet của anh/chị: Ghi chú riêng.")).toBeTruthy();
  expect(desk.calls).not.toContain("consolidate()");
});

test("nothing new: the main button shows the results, and nothing is run", async () => {
  const desk = sampleDesk();
  const preview = async (): ReturnType<typeof desk.preview> => ({
    ...(await desk.preview()),
    isUnchanged: true,
  });
  const { user } = await openPane({ desk: { ...desk, preview }, screen: "consolidate" });
  expect(await screen.findByText("Không có gì mới từ lần trước.")).toBeTruthy();
  await user.click(await button("Xem kết quả"));
  expect(await screen.findByRole("heading", { name: "Kết quả" })).toBeTruthy();
  expect(desk.calls).not.toContain("consolidate()");
});

test("answers that would be lost stop the run before it begins", async () => {
  const desk = sampleDesk();
  const preview = async (): ReturnType<typeof desk.preview> => ({
    ...(await desk.preview()),
    lost: ["Xã La Ngà"],
  });
  await openPane({ desk: { ...desk, preview }, screen: "consolidate" });
  expect(await screen.findByText(/Sổ có số liệu của Xã La Ngà/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Tổng hợp \d/ })).toBeNull();
});

test("while a cell is being edited the screen says why it is empty, and fills by itself once it is left", async () => {
  const desk = sampleDesk();
  let isEdited = true;
  const preview = (): ReturnType<typeof desk.preview> =>
    isEdited ? Promise.reject(Object.assign(new Error("cell edit"), { name: "NotNow" })) : desk.preview();
  await openPane({ desk: { ...desk, preview }, screen: "consolidate" });
  expect(await screen.findByText(/Excel đang sửa một ô/)).toBeTruthy();
  expect(screen.queryByText(/Phần mềm gặp lỗi/)).toBeNull();
  isEdited = false;
  expect(await screen.findByRole("button", { name: "Tổng hợp 13/14 đơn vị" })).toBeTruthy();
  expect(screen.queryByText(/Excel đang sửa một ô/)).toBeNull();
});

describe("a run", () => {
  const begin = async (options: Parameters<typeof sampleDesk>[0]) => {
    const desk = sampleDesk(options);
    const pane = await openPane({ desk, screen: "consolidate" });
    await pane.user.click(await button("Tổng hợp 13/14 đơn vị"));
    return { desk, ...pane };
  };

  test("shows its step and how far it is, as words too", async () => {
    await begin({ runTakes: 2000 });
    const bar = await screen.findByRole("progressbar", { name: "Đang tổng hợp" });
    await waitFor(() => expect(bar.getAttribute("aria-valuetext")).toBe("Chuẩn bị sheet, 7/11"));
    const now = document.querySelector("[aria-current=step]");
    expect(now?.textContent).toContain("Chuẩn bị sheet");
  });

  test("can be stopped until it writes; then it is nearly done and the button says so", async () => {
    const { desk, user } = await begin({ runTakes: 1500 });
    await user.click(await button("Dừng"));
    expect(desk.calls).toContain("stop()");
    expect(await screen.findByText("Đã dừng. Sổ còn nguyên như trước khi bấm.")).toBeTruthy();
  });

  test("in its last step it cannot be stopped", async () => {
    await begin({ runTakes: 1500 });
    const last = await screen.findByRole("button", { name: "Sắp xong" });
    expect(last.hasAttribute("disabled")).toBe(true);
  });

  test("done: how many units, what to do next; the way back stands apart from the main button", async () => {
    const { user } = await begin({});
    expect(await screen.findByText("Đã tổng hợp 13/14 đơn vị")).toBeTruthy();
    expect(await button("Nhắc 1 đơn vị chưa nộp")).toBeTruthy();
    expect((await button("Khôi phục bản trước")).closest("footer")).toBeNull();
    await user.click(await button("Xem kết quả"));
    expect(await screen.findByRole("heading", { name: "Kết quả" })).toBeTruthy();
  });

  test("hindered: why, that the workbook is whole, what to do; then again or into a file", async () => {
    const sentence = "Excel đang sửa một ô. Nhấn Enter hoặc Esc. Bấm Ghi lại.";
    const run = { kind: "hindered", isIntact: true, hindrance: { why: "cell-edit", sentence } } as const;
    const { user, machine, desk } = await begin({ run });
    expect(await screen.findByText("Sổ còn nguyên như trước khi bấm.")).toBeTruthy();
    const steps = within(document.querySelector<HTMLElement>(".how-to") ?? document.body).getAllByRole(
      "listitem",
    );
    expect(steps.map((step) => step.textContent)).toEqual(["Nhấn Enter hoặc Esc.", "Bấm Ghi lại."]);
    await user.click(await button("Lưu ra tệp mới"));
    expect(machine.saved).toEqual(["tong-hop-736.xlsx"]);
    await user.click(await button("Ghi lại"));
    expect(desk.calls.filter((call) => call === "consolidate()")).toHaveLength(2);
  });

  test("a second one is not begun while one is under way", async () => {
    const { desk, user } = await begin({ runTakes: 4000 });
    await user.click(await button("Nhận báo cáo"));
    await user.click(await button("Tổng hợp 13/14 xã, thị trấn"));
    expect(await screen.findByRole("progressbar", { name: "Đang tổng hợp" })).toBeTruthy();
    expect(desk.calls.filter((call) => call === "consolidate()")).toHaveLength(1);
  });
});

describe("results", () => {
  test("each total says how many units stand behind it; only a thin one is marked", async () => {
    await openPane({ desk: sampleDesk({ hasResult: true }) });
    const line = async (name: RegExp): Promise<HTMLElement> => button(name);
    expect((await line(/^Số sản phẩm OCOP/)).textContent).toContain("ít đơn vị hơn các số khác");
    expect((await line(/^Xã đạt chuẩn/)).textContent).toContain("đủ đơn vị");
    expect((await line(/^Tổng số hộ/)).querySelector(".coverage svg")).toBeNull();
  });

  test("show each figure's last period, another one, or all", async () => {
    const { user } = await openPane({ desk: sampleDesk({ hasResult: true }) });
    const populations = (): number => screen.getAllByRole("button", { name: /^Dân số/ }).length;
    await button(/^Dân số/);
    expect(populations()).toBe(1);
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ" }), "Mọi kỳ");
    expect(populations()).toBe(2);
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ" }), "2022");
    expect(screen.getByText("194.011")).toBeTruthy();
    expect(screen.queryByText("196.482")).toBeNull();
  });

  test("a total opens its sources; the table can be pasted into a sheet", async () => {
    const desk = sampleDesk({ hasResult: true });
    const { user, machine } = await openPane({ desk });
    await user.click(await button(/^Tổng số hộ/));
    expect(await screen.findByText("13 nguồn số liệu cộng lại đúng bằng số tổng")).toBeTruthy();
    await user.click(await button("Đến ô tổng"));
    expect(desk.calls).toContain('go({"sheet":"Tổng hợp","row":6,"column":4})');
    await user.click(await button("Sao chép bảng"));
    const [head, first] = machine.copied[0]?.split("\n") ?? [];
    expect(head).toBe("Đơn vị\tSố liệu\tTệp\tÔ\tNguồn\tGhi chú\tGiải trình");
    expect(first).toBe("Thị trấn Định Quán\t3.127\tBC-SOKET-NTM_26206_20231122_v1.xlsx\tBáo cáo!E12\t1\t\t");
  });

  test("a total selected in the sheet is marked in the list", async () => {
    const desk = sampleDesk({ hasResult: true });
    await openPane({ desk });
    const line = await button(/^Tổng số hộ/);
    await act(async () => {
      desk.tell({ kind: "selected", place: { sheet: "Tổng hợp", row: 6, column: 4 } });
      await Promise.resolve();
    });
    await waitFor(() => expect(line.classList.contains("here")).toBe(true));
  });
});

describe("the way back", () => {
  test("shows what will come back before it is done", async () => {
    const desk = sampleDesk({ hasResult: true });
    const { user } = await openPane({ desk });
    await user.click(screen.getByRole("button", { name: "Việc khác" }));
    await user.click(await screen.findByRole("menuitem", { name: "Nhật ký và bản trước" }));
    await user.click(await button("Khôi phục bản trước…"));
    expect(await screen.findByText("31 số tổng sẽ đổi")).toBeTruthy();
    expect(desk.calls).not.toContain("restore()");
    await user.click(await button("Khôi phục"));
    expect(await screen.findByText("Đã khôi phục bản trước.")).toBeTruthy();
  });

  test("after a write that was cut off it is all there is", async () => {
    const desk = sampleDesk({ book: "unfinished" });
    const { user } = await openPane({ desk });
    await user.click(await button("Trở về bản trước"));
    expect(desk.calls).toContain("recover()");
  });
});
