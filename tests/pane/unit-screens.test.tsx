/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Fix, FindingView } from "../../src/app/finding-view";
import type { CheckView } from "../../src/app/unit/unit-views";
import { openPane, testMachine } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";
import { sampleCheck } from "./support/sample-unit-views";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });

describe("the outline's tree", () => {
  const open = async () => {
    const desk = sampleDesk({ book: "unit" });
    const time = { now: 0 };
    const pane = await openPane({ desk, machine: testMachine({ now: () => time.now }) });
    const tree = await screen.findByRole("tree");
    const current = (): string | null | undefined =>
      document.activeElement?.querySelector(".tree-title")?.textContent;
    return { ...pane, desk, tree, current, time };
  };

  test("is one stop of the Tab key, and arrows move in it", async () => {
    const { user, tree, current } = await open();
    expect(
      within(tree)
        .getAllByRole("treeitem")
        .filter((line) => line.tabIndex === 0),
    ).toHaveLength(1);
    within(tree).getAllByRole("treeitem")[0]?.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(current()).toBe("2. Khó khăn");
    await user.keyboard("{ArrowLeft}");
    expect(current()).toBe("I. Đặc điểm, tình hình");
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
    expect(within(tree).queryByText("1. Thuận lợi")).toBeNull();
    await user.keyboard("*");
    expect(within(tree).getByText("1. Thuận lợi")).toBeTruthy();
  });

  test("letters and numbers jump, diacritics or not", async () => {
    const { user, tree, current, time } = await open();
    within(tree).getAllByRole("treeitem")[0]?.focus();
    await user.keyboard("cong tac tuyen");
    expect(current()).toBe("3. Công tác tuyên truyền");
    time.now += 1000;
    await user.keyboard("II.2.b");
    expect(current()).toBe("ý 2 Đời sống, hạ tầng, môi trường, chuyển đổi số");
  });

  test("Enter goes to the section's cell and keeps the focus in the pane", async () => {
    const { user, tree, desk } = await open();
    within(tree).getAllByRole("treeitem")[1]?.focus();
    await user.keyboard("{Enter}");
    expect(desk.calls.filter((call) => call.startsWith("go"))).toHaveLength(1);
    expect(tree.contains(document.activeElement)).toBe(true);
  });

  test("each line tells its level, its place and its state in words", async () => {
    const { tree } = await open();
    const line = within(tree).getByRole("treeitem", { name: /tái cơ cấu.*1 lỗi/ });
    expect([
      line.getAttribute("aria-level"),
      line.getAttribute("aria-posinset"),
      line.getAttribute("aria-setsize"),
    ]).toEqual(["3", "1", "3"]);
    expect(within(tree).getByRole("treeitem", { name: /^I\. Đặc điểm.*Đủ/ })).toBeTruthy();
  });

  test("can show only what is missing, with what stands above it", async () => {
    const { user, tree } = await open();
    await user.click(await button("Còn thiếu (2)"));
    expect(
      within(tree)
        .getAllByRole("treeitem")
        .map((line) => line.querySelector(".tree-title")?.textContent),
    ).toEqual([
      "II. Kết quả thực hiện",
      "5. Công tác khen thưởng",
      "IV. Phương hướng, mục tiêu, giải pháp, kiến nghị",
      "2. Giải pháp",
    ]);
  });

  test("the main button goes to what is missing next", async () => {
    const { user, desk } = await open();
    await user.click(await button("Đến chỗ còn thiếu tiếp theo"));
    expect(desk.calls).toContain('go({"sheet":"Báo cáo","row":62,"column":4})');
  });
});

describe("Kiểm tra", () => {
  const open = async () => {
    const desk = sampleDesk({ book: "unit" });
    return { desk, ...(await openPane({ desk, screen: "check" })) };
  };

  test("has three groups, worst first, and says where each finding is", async () => {
    const { user, desk } = await open();
    await button(/Phải sửa: 2/);
    const groups = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent.trim());
    expect(groups).toEqual(["Phải sửa: 2", "Cần giải trình: 1", "Lưu ý: 1"]);
    await user.click(await button("Báo cáo, ô E31"));
    expect(desk.calls).toContain('go({"sheet":"Báo cáo","row":30,"column":4})');
  });

  test("where formulas were pasted over they are put back from a preview; what was typed over one only where it is ticked", async () => {
    const { user, desk } = await open();
    await user.click(await button("Khôi phục kiểm tra nhập liệu đã mất do dán đè"));
    expect(await screen.findByText(/đặt lại quy tắc nhập ở 214 ô và ghi lại 3 công thức/)).toBeTruthy();
    const over = await screen.findByRole("checkbox", { name: /K91|999/ });
    expect((over as HTMLInputElement).checked).toBe(false);
    await user.click(over);
    await user.click(await button("Khôi phục"));
    expect(desk.calls).toContain('restoreRules(["over-1"])');
    expect(await screen.findByText("Đã khôi phục quy tắc nhập ở 214 ô và 4 công thức.")).toBeTruthy();
  });

  test("a fix names its value and is written with one click", async () => {
    const { user, desk } = await open();
    await user.click(await button("Ghi 12.000"));
    expect(desk.calls).toContain('fix(["fix-2"])');
    expect(await screen.findByText("Đã sửa 1 chỗ.")).toBeTruthy();
  });

  test("several fixes are looked at first; only those left ticked are written", async () => {
    const { user, desk } = await open();
    await user.click(await button("Xem trước 2 chỗ sửa được"));
    const [first] = await screen.findAllByRole("checkbox");
    expect(first?.closest("li")?.textContent).toContain("6 thành 5");
    if (first) await user.click(first);
    await user.click(await button("Sửa 1 chỗ"));
    expect(desk.calls).toContain('fix(["fix-2"])');
    expect(await screen.findByRole("heading", { name: "Kiểm tra" })).toBeTruthy();
  });

  test("what changed meanwhile is left and said, and the preview stays", async () => {
    const desk = sampleDesk({ book: "unit" });
    const fix: typeof desk.fix = (fixes) => Promise.resolve({ fixed: 1, left: fixes.slice(0, 1) });
    const { user } = await openPane({ desk: { ...desk, fix }, screen: "check" });
    await user.click(await button("Xem trước 2 chỗ sửa được"));
    await user.click(await button("Sửa 2 chỗ"));
    expect(await screen.findByText(/1 ô đã đổi trong lúc xem/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Xem trước chỗ sửa" })).toBeTruthy();
  });

  test("by section, each under its section's name", async () => {
    const { user } = await open();
    await user.click(await button("Theo mục"));
    const groups = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent.trim());
    expect(groups).toEqual([
      "II.2 (ý 1) NTM gắn với tái cơ cấu nông nghiệp: 1",
      "II.2 (ý 2) Đời sống, hạ tầng, môi trường: 2",
      "Chung cho cả sổ: 1",
    ]);
  });
});

describe("Kiểm tra of many findings", () => {
  const fixOf = (at: number, isLikely = false): Fix => ({
    ...{ id: `fix-${at}`, place: { sheet: "Báo cáo", row: at, column: 4 }, before: `${at} `, after: `${at}` },
    value: at,
    ...(isLikely && { isLikely: true }),
  });
  const many = (count: number, more: (at: number) => Partial<FindingView>): CheckView => ({
    ...sampleCheck,
    findings: Array.from({ length: count }, (_, at) => ({
      ...(sampleCheck.findings[0] as FindingView),
      ...{ id: `${at}`, code: "VALUE-001", sentence: `Dòng ${at}: chữ được hiểu là số.`, fixes: [fixOf(at)] },
      ...more(at),
    })),
  });
  const open = async (view: CheckView) => {
    const desk = { ...sampleDesk({ book: "unit" }), check: () => Promise.resolve(view) };
    return { desk, ...(await openPane({ desk, screen: "check" })) };
  };

  test("those of one kind are one line that opens, with all their fixes at once", async () => {
    const { user, desk } = await open(many(12, () => ({})));
    expect(await screen.findByText("12 ô còn chữ trong cột số")).toBeTruthy();
    expect(screen.queryByText("Dòng 3: chữ được hiểu là số")).toBeNull();
    await user.click(await button("Xem từng chỗ"));
    expect(await screen.findByText("Dòng 3: chữ được hiểu là số")).toBeTruthy();
    await user.click(await button("Xem trước cả 12"));
    await user.click(await button("Sửa 12 chỗ"));
    const calls = desk.calls.filter((call) => call.startsWith("fix"));
    expect(calls).toEqual([`fix(${JSON.stringify(Array.from({ length: 12 }, (_, at) => `fix-${at}`))})`]);
  });

  test("three of a kind stay three lines", async () => {
    await open(many(3, () => ({})));
    expect(await screen.findByText("Dòng 2: chữ được hiểu là số")).toBeTruthy();
    expect(screen.queryByText(/còn chữ trong cột số/)).toBeNull();
  });

  test("what is only likely is written when it is ticked, not before", async () => {
    const { user, desk } = await open(many(2, (at) => ({ fixes: [fixOf(at, at === 1)] })));
    await user.click(await button("Xem trước 2 chỗ sửa được"));
    const boxes = await screen.findAllByRole("checkbox");
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    expect(boxes[1]?.closest("li")?.textContent).toContain("chưa chắc");
    await user.click(await button("Sửa 1 chỗ"));
    expect(desk.calls).toContain('fix(["fix-0"])');
  });

  test("a choice is one button each", async () => {
    const choices = [fixOf(7), fixOf(8)];
    const { user, desk } = await open(many(1, () => ({ fixes: [], choices })));
    await user.click(await button("Ghi 8"));
    expect(desk.calls).toContain('fix(["fix-8"])');
  });

  test("the last fixes can be taken back", async () => {
    const { user, desk } = await open({ ...many(1, () => ({})), undoable: 3 });
    await user.click(await button("Hoàn tác lần sửa vừa rồi (3 chỗ)"));
    expect(desk.calls).toContain("undoFix()");
    expect(await screen.findByText("Đã hoàn tác 1 chỗ.")).toBeTruthy();
  });

  test("a reason is written in a box that opens in place", async () => {
    const reason = { place: { sheet: "Báo cáo", row: 43, column: 12 }, text: "" };
    const { user, desk } = await open(many(1, () => ({ severity: "needs-reason", fixes: [], reason })));
    await user.click(await button("Giải trình…"));
    const box = await screen.findByRole("textbox", { name: /Lý do/ });
    expect(document.activeElement).toBe(box);
    expect((await button("Ghi lý do vào sổ")).hasAttribute("disabled")).toBe(true);
    await user.type(box, "Mới sáp nhập hai ấp");
    await user.click(await button("Ghi lý do vào sổ"));
    expect(desk.calls).toContain('explain({"sheet":"Báo cáo","row":43,"column":12},"Mới sáp nhập hai ấp")');
    expect(screen.queryByRole("textbox", { name: /Lý do/ })).toBeNull();
    await user.click(await button("Giải trình…"));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: /Lý do/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "Kiểm tra" })).toBeTruthy();
  });
});

describe("Bắt đầu", () => {
  test("level, unit by its name without diacritics, then what will be made", async () => {
    const desk = sampleDesk({ book: "foreign" });
    const { user } = await openPane({ desk });
    await user.click(await screen.findByRole("radio", { name: "Huyện, thành phố" }));
    const make = await button("Tạo sổ tổng hợp");
    expect(make.hasAttribute("disabled")).toBe(true);
    await user.type(screen.getByRole("combobox"), "dinh quan");
    await screen.findByRole("option", { name: "UBND huyện Định Quán" });
    await user.keyboard("{Enter}");
    expect(await screen.findByText("Nhận báo cáo của 14 xã, thị trấn (trước 25/11/2023).")).toBeTruthy();
    await user.click(make);
    expect(desk.calls).toContain('makeBook("dong-nai-2023","736","consolidating")');
    expect(screen.getByText("Sổ mới đã mở ở cửa sổ riêng.")).toBeTruthy();
  });

  test("a district can also make its own report form; a commune is not asked", async () => {
    const { user } = await openPane({ desk: sampleDesk({ book: "empty" }) });
    await user.click(await screen.findByRole("radio", { name: "Huyện, thành phố" }));
    await user.click(await screen.findByRole("radio", { name: "Biểu mẫu báo cáo của đơn vị" }));
    expect(await button("Tạo biểu mẫu")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "Xã, phường, thị trấn" }));
    expect(screen.queryByRole("radio", { name: "Biểu mẫu báo cáo của đơn vị" })).toBeNull();
  });

  test("no unit of that name: it says so and what to try", async () => {
    const { user } = await openPane({ desk: sampleDesk({ book: "empty" }) });
    await user.click(await screen.findByRole("radio", { name: "Huyện, thành phố" }));
    await user.type(screen.getByRole("combobox"), "khong co");
    expect(await screen.findByText("Không thấy đơn vị nào tên như vậy. Thử tên huyện.")).toBeTruthy();
  });
});
