/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { SampleOptions } from "./support/sample-desk";
import { openPane } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });
const list = async (): Promise<HTMLElement> => screen.findByRole("list", { name: "Các đề nghị" });
const rows = async (): Promise<readonly HTMLElement[]> => [
  ...(await list()).querySelectorAll<HTMLElement>(".award-row"),
];

async function openAwards(options: SampleOptions = {}) {
  const desk = sampleDesk({ book: "consolidating", ...options });
  const pane = await openPane({ desk, screen: "awards" });
  await list();
  return { ...pane, calls: desk.calls };
}

/** At once: key by key is user-event's slowest. */
const fill = (box: HTMLElement, value: string): unknown => fireEvent.change(box, { target: { value } });

const decisions = (calls: readonly string[]): readonly string[] =>
  calls.filter((call) => call.startsWith("decideAward"));

test("the ribbon's button opens the desk: quotas with words, every nomination with its state and worst remark", async () => {
  await openAwards();
  expect(await screen.findByRole("heading", { name: "Đề nghị khen thưởng" })).toBeTruthy();
  const [over, left] = screen.getAllByRole("meter").map((meter) => meter.getAttribute("aria-valuetext"));
  expect([over, left]).toEqual(["9/8, vượt 1", "3/5, còn 2"]);
  const all = await rows();
  expect(all).toHaveLength(9);
  expect(all[3]?.textContent).toMatch(/Chờ xét.*Phải sửa/);
  expect(screen.getByText("9 đề nghị")).toBeTruthy();
  expect(screen.getByText(/dưới mức phấn đấu 30%/)).toBeTruthy();
});

test("filters by kind, form, unit, state and remarks; a name is found without its marks", async () => {
  const { user } = await openAwards();
  await user.click(await button("Tập thể: 3"));
  expect(await rows()).toHaveLength(3);
  await user.selectOptions(screen.getByRole("combobox", { name: "Hình thức" }), "bk-tinh");
  expect(await rows()).toHaveLength(1);
  await user.click(await button("Tất cả"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Hình thức" }), "");
  await user.click(screen.getByRole("checkbox", { name: "Chỉ đề nghị có điểm cần xem" }));
  expect(await rows()).toHaveLength(2);
  await user.click(screen.getByRole("checkbox", { name: "Chỉ đề nghị có điểm cần xem" }));
  fill(screen.getByRole("searchbox", { name: "Tìm tên, đơn vị" }), "le thi muoi");
  expect((await rows()).map((row) => row.querySelector(".strong")?.textContent)).toContain(
    "Hộ bà Lê Thị Mười",
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Tình trạng" }), "returned");
  expect(await screen.findByText("Không có đề nghị nào như vậy.")).toBeTruthy();
});

test("a row is opened, returned with a reason, and taken back with Ctrl+Z", async () => {
  const { user, calls } = await openAwards();
  await user.click(await button(/^Hội Nông dân xã Phú Túc Thị trấn/));
  expect(await screen.findByText(/Hiến 300 m² đất/)).toBeTruthy();
  await user.click(await button("Trả lại…"));
  const write = await button("Trả lại");
  expect(write.hasAttribute("disabled")).toBe(true);
  fill(screen.getByRole("textbox", { name: /^Lý do \(/ }), "chưa đủ hồ sơ");
  await user.click(write);
  expect(decisions(calls)[0]).toContain(
    '"action":{"kind":"return"},"by":"Trần Thị Hà","reason":"chưa đủ hồ sơ"',
  );
  expect(await screen.findByText("Đã trả lại 1 đề nghị.")).toBeTruthy();
  expect((await rows())[0]?.textContent).toMatch(/Trả lại/);
  // The next one that waits is open, and has the focus.
  expect((await rows())[1]?.querySelector(".row-fold")?.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement?.getAttribute("data-focus")).toBe("award 2621/1");
  expect(await screen.findByText(/1 quyết định chưa ghi vào sổ/)).toBeTruthy();
  fireEvent.keyDown(await list(), { key: "z", ctrlKey: true });
  expect(await screen.findByText("Đã bỏ 1 quyết định.")).toBeTruthy();
  expect(calls.filter((call) => call.startsWith("undoAward"))).toEqual(['undoAward("Trần Thị Hà",null)']);
});

test("ticked rows are accepted together; a double is merged where the remark asks; a step is done", async () => {
  const { user, calls } = await openAwards();
  const boxes = within(await list()).getAllByRole("checkbox");
  for (const box of boxes.slice(0, 3)) await user.click(box);
  expect(await screen.findByText("Đã chọn 3")).toBeTruthy();
  await user.click(await button("Chấp nhận"));
  expect(await screen.findByText("Đã chấp nhận 3 đề nghị.")).toBeTruthy();
  expect(screen.queryByText("Đã chọn 3")).toBeNull();
  const row = (await rows())[5];
  await user.click(within(row as HTMLElement).getByRole("button"));
  await user.click(await button("Gộp làm một"));
  await user.click(await button("Đã xong: Phòng Nội vụ tổng hợp"));
  const [, merge = "", step = ""] = decisions(calls);
  expect(merge).toContain('"nominations":["2625/5"],"action":{"kind":"merge","into":"2622/2"}');
  expect(step).toContain('"action":{"kind":"step","step":"tong-hop"}');
});

test("another form, an opinion, a place: each says what it needs", async () => {
  const { user, calls } = await openAwards();
  await user.click(within((await rows())[1] as HTMLElement).getByRole("button"));
  await user.click(await button("Chuyển hình thức…"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Hình thức mới" }), "bk-tinh");
  expect((await button("Chuyển")).hasAttribute("disabled")).toBe(true);
  fill(screen.getByRole("textbox", { name: /^Lý do \(/ }), "vượt cấp huyện");
  await user.click(await button("Chuyển"));
  await user.click(await button("Ghi ý kiến…"));
  await user.click(screen.getByRole("radio", { name: "Không đồng ý" }));
  expect((await button("Ghi ý kiến")).hasAttribute("disabled")).toBe(true);
  fill(screen.getByRole("textbox", { name: "Nội dung ý kiến" }), "chưa nộp thuế");
  await user.click(await button("Ghi ý kiến"));
  await user.click(await button("Lên đầu"));
  const [form = "", opinion = "", move = ""] = decisions(calls);
  expect(form).toContain('{"kind":"form","form":"bk-tinh"}');
  expect(opinion).toContain('"opinion":"disagree","text":"chưa nộp thuế"');
  expect(move).toContain('{"kind":"move","move":"top"}');
});

test("a nominee from outside, the lists, and another office's answer", async () => {
  const { user, calls, machine } = await openAwards();
  await user.click(await button("Thêm đối tượng ngoài danh sách"));
  const units = screen.getAllByRole("combobox", { name: "Đơn vị đề nghị" });
  await user.selectOptions(units.at(-1) as HTMLElement, "26206");
  fill(screen.getByRole("textbox", { name: "Tên sẽ in" }), "Phạm Thị Lan");
  await user.selectOptions(
    screen.getAllByRole("combobox", { name: "Hình thức" }).at(-1) as HTMLElement,
    "gk-huyen",
  );
  fill(screen.getByRole("textbox", { name: "Lý do thêm" }), "huyện phát hiện");
  await user.click(await button("Thêm"));
  expect(decisions(calls)[0]).toContain(
    '"action":{"kind":"add","unit":"26206","list":"nominateIndividuals","values":{"ten":"Phạm Thị Lan","hinhthuc":"gk-huyen"}}',
  );
  await user.click(await button("Lập danh sách"));
  await user.click(await button(/^Lập hồ sơ/));
  await user.click(await button("Lập sổ xin ý kiến"));
  expect(machine.saved).toEqual([
    "DanhSachKhenThuong_736-DinhQuan.xlsx",
    "HoSoKhenThuong_736-DinhQuan.zip",
    "XinYKienKhenThuong_736-DinhQuan.xlsx",
  ]);
  const input = [...document.querySelectorAll<HTMLInputElement>("input[type=file]")].at(-1);
  await user.upload(input as HTMLInputElement, new File(["x"], "tra-loi.xlsx"));
  expect(await screen.findByText("Đã ghi 2 ý kiến. Còn 1 dòng chưa có ý kiến.")).toBeTruthy();
});

test("a signed decision is entered once for all of a form, or for the ticked ones", async () => {
  const { user, calls } = await openAwards();
  await user.click(await button("Ghi số, ngày quyết định khen thưởng"));
  await user.selectOptions(
    screen.getAllByRole("combobox", { name: "Hình thức" }).at(-1) as HTMLElement,
    "bk-tinh",
  );
  const write = await button("Ghi cho 3 đề nghị");
  expect(write.hasAttribute("disabled")).toBe(true);
  fill(screen.getByRole("textbox", { name: "Số quyết định" }), "12/QĐ-UBND");
  fill(screen.getByLabelText("Ngày quyết định"), "2023-12-20");
  fill(screen.getByRole("textbox", { name: "Người ký" }), "Nguyễn Văn A");
  await user.click(write);
  expect(decisions(calls)[0]).toContain(
    '"action":{"kind":"give","number":"12/QĐ-UBND","day":"2023-12-20","signer":"Nguyễn Văn A"}',
  );
  expect(await screen.findByText("Đã ghi quyết định khen thưởng cho 3 đề nghị.")).toBeTruthy();
  expect((await rows())[0]?.textContent).toMatch(/Đã có quyết định/);
  await user.click(within((await rows())[0] as HTMLElement).getByRole("button"));
  expect(screen.queryByRole("button", { name: "Trả lại…" })).toBeNull();
  expect(await button("Bỏ quyết định")).toBeTruthy();
});

test("in a unit's workbook a model is nominated with one click and taken back; at the level with who decides", async () => {
  const unit = sampleDesk({ book: "unit" });
  const { user } = await openPane({ desk: unit, screen: "awards" });
  await user.click(await button("Đề nghị khen thưởng Tổ hợp tác sầu riêng ấp 5"));
  expect(unit.calls).toContain('nominateModel({"unit":"26206","row":"MH.001","form":"","by":""})');
  expect(await screen.findByText(/Đã đưa vào danh sách đề nghị/)).toBeTruthy();
  expect(screen.getAllByText(/Đã có trong danh sách đề nghị/)).toHaveLength(1);
  await user.click(await button("Hoàn tác lần đề nghị vừa ghi"));
  expect(unit.calls.some((call) => call.startsWith("undoFix"))).toBe(true);
});

test("at the level a unit's model becomes a nominee for a chosen form", async () => {
  const { user, calls } = await openAwards();
  await user.click(await button("Đề nghị từ mô hình, điển hình"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Hình thức đề nghị" }), "bk-tinh");
  await user.click(await button("Đề nghị khen thưởng Ông Nguyễn Văn Bảy, ấp 2"));
  expect(calls).toContain(
    'nominateModel({"unit":"26206","row":"MH.002","form":"bk-tinh","by":"Trần Thị Hà"})',
  );
});

test("guidance is taken as a table to fill in, and loaded with who loads it", async () => {
  const { user, calls, machine } = await openAwards();
  await user.click(await button("Tải bảng hướng dẫn để điền"));
  expect(machine.saved).toEqual(["HuongDanKhenThuong_736-DinhQuan.xlsx"]);
  const [input] = document.querySelectorAll<HTMLInputElement>("input[type=file]");
  await user.upload(input as HTMLInputElement, new File(["x"], "huong-dan.xlsx"));
  expect(await screen.findByText(/Đã nạp hướng dẫn; .* Chỉ tiêu, ô E4/)).toBeTruthy();
  expect(calls.some((call) => call.startsWith("takeGuidance(") && call.endsWith('"Trần Thị Hà")'))).toBe(
    true,
  );
});
