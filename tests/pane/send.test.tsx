/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { SendPlan } from "../../src/app/sending/send-views";
import { openPane, testMachine } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });
const box = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("textbox", { name });

async function openSend(
  more: {
    readonly plan?: Partial<SendPlan>;
    readonly savesFiles?: boolean;
    readonly book?: "unit" | "consolidating";
  } = {},
) {
  const { plan = {}, savesFiles = true, book = "unit" } = more;
  const desk = sampleDesk({ book, hasResult: true, plan });
  const machine = testMachine({ savesFiles });
  const pane = await openPane({ desk, screen: "send", machine });
  await screen.findByRole("heading", { name: "Tệp gửi đi" });
  return { ...pane, calls: desk.calls };
}

test("the draft goes out with what was typed; nothing but the draft is made", async () => {
  const { user, calls, machine } = await openSend();
  expect(screen.getByText("Đủ điều kiện gửi")).toBeTruthy();
  expect(screen.getByText("BC-SOKET-NTM_26221-PhuHoa_20231122_v1.xlsx")).toBeTruthy();
  const to = await box("Gửi đến");
  await user.clear(to);
  await user.type(to, "noivu@x.vn, không phải địa chỉ");
  expect(screen.getByText("Không phải địa chỉ thư: không phải địa chỉ")).toBeTruthy();
  await user.clear(to);
  await user.type(to, "noivu@x.vn");
  await user.click(await button("Chốt và tạo thư nháp"));
  const [call = ""] = calls.filter((one) => one.startsWith("mailDraft"));
  expect(JSON.parse(`[${call.slice("mailDraft(".length, -1)}]`)).toEqual([
    { withReport: true, isSealed: true, reasons: {} },
    expect.objectContaining({ to: "noivu@x.vn", subject: "[26221] Xã Phú Hòa: báo cáo sơ kết, lần gửi 1" }),
  ]);
  expect(machine.saved).toEqual(["BC-SOKET-NTM_26221-PhuHoa_20231122_v1.eml"]);
  await user.click(await screen.findByRole("checkbox", { name: /Chốt số liệu lần gửi 1/ }));
  await user.click(await screen.findByRole("checkbox", { name: "Kèm báo cáo Word" }));
  expect(await button("Tạo thư nháp")).toBeTruthy();
  expect(screen.queryByText(/_v1\.docx$/)).toBeNull();
});

test("a letter is off until it is asked for; then it is one more file", async () => {
  const { user, calls, machine } = await openSend();
  expect(screen.queryByText(/_CongVan\.docx$/)).toBeNull();
  await user.click(await screen.findByRole("checkbox", { name: "Kèm công văn gửi báo cáo" }));
  await user.click(await button("Lưu công văn"));
  expect(calls.at(-1)).toMatch(/^sentFile\(.*"withLetter":true.*"letter"\)$/);
  await user.click(await button("Lưu ba tệp"));
  expect(machine.saved.slice(-3).map((name) => name.replace(/^.*_v1/, ""))).toEqual([
    ".xlsx",
    ".docx",
    "_CongVan.docx",
  ]);
});

test("each piece of the mail can be copied; the link opens the machine's own mail program with all of them", async () => {
  const { user, machine } = await openSend();
  await user.click(await button("Sao chép tiêu đề"));
  await user.click(await button("Sao chép nội dung"));
  expect(machine.copied[0]).toBe("[26221] Xã Phú Hòa: báo cáo sơ kết, lần gửi 1");
  expect(machine.copied[1]).toContain("Kính gửi: Ủy ban nhân dân huyện Định Quán");
  const link = screen.getByRole("link", { name: "Mở ứng dụng thư" }).getAttribute("href") ?? "";
  expect(link).toMatch(/^mailto:noivu@dinhquan\.dongnai\.gov\.vn\?subject=/);
  expect(decodeURIComponent(link)).toContain("Trân trọng./.");
});

test("what is to be corrected comes first; a workbook whose results are old goes nowhere", async () => {
  const blocked = await openSend({ plan: { blocking: 2 } });
  expect(screen.getByText("Còn 2 chỗ phải sửa")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /thư nháp/ })).toBeNull();
  await blocked.user.click(await button("Xem 2 chỗ"));
  expect(await screen.findByRole("button", { name: /^Kiểm tra/, current: "page" })).toBeTruthy();
});

test("a level's book is sent from one level down, and says what its results still hold", async () => {
  const { user } = await openSend({ book: "consolidating", plan: { blocking: 3, pending: "changed" } });
  expect(screen.getByText("Sổ có thay đổi chưa tổng hợp. Tổng hợp rồi hãy gửi.")).toBeTruthy();
  await user.click(await button("Đến Tổng hợp"));
  expect(await screen.findByRole("button", { name: "Tổng hợp", current: "page" })).toBeTruthy();
});

test("the file sent before is compared: each change has its reason, and the hand-in counts one more", async () => {
  const { user, calls } = await openSend();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no way to choose a file");
  await user.upload(input, new File(["x"], "da-gui.xlsx"));
  expect(await screen.findByRole("heading", { name: "Lần gửi 2" })).toBeTruthy();
  expect(calls).toContain("takeSent(1)");
  expect(screen.getByText("12 → 15")).toBeTruthy();
  await user.type(await box(/^Lý do: Số văn bản/), "đếm sót 3 văn bản");
  await user.tab();
  await user.click(await button("Chốt và tạo thư nháp"));
  expect(calls.find((one) => one.startsWith("mailDraft"))).toContain(
    '"reasons":{"B01|2023":"đếm sót 3 văn bản"}',
  );
  await user.click(await button("Bỏ, đây là lần gửi đầu"));
  expect(await screen.findByRole("heading", { name: "Lần gửi 1" })).toBeTruthy();
});

test("where the pane saves no files that is said, and the workbook opens in a window of its own", async () => {
  const { user, calls, machine } = await openSend({ savesFiles: false });
  expect(screen.getByText(/Máy này không lưu tệp từ ngăn được.*_v1\.xlsx/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Lưu|thư nháp/ })).toBeNull();
  await user.click(await button("Mở sổ để gửi"));
  expect(calls.some((one) => one.startsWith("openSent"))).toBe(true);
  expect(machine.saved).toEqual([]);
});

test("reminders: one draft each, all of them, or one list to paste", async () => {
  const desk = sampleDesk({ book: "consolidating", hasResult: true });
  const { user, machine } = await openPane({ desk, screen: "receive" });
  await user.click(await button(/^Soạn thư nhắc \(\d+\)…$/));
  const heading = await screen.findByRole("heading", { name: "Nhắc và yêu cầu bổ sung" });
  expect(heading).toBeTruthy();
  const row = screen.getByText("Xã Phú Lợi").closest("li");
  if (!row) throw new Error("no row");
  expect(within(row).getByText("Số hộ nghèo năm 2023 còn trống")).toBeTruthy();
  await user.click(within(row).getByRole("button", { name: "Sao chép thư: Xã Phú Lợi" }));
  expect(machine.copied[0]).toContain("Kính gửi: Ủy ban nhân dân xã Phú Lợi");
  await user.click(within(row).getByRole("button", { name: "Lưu thư nháp: Xã Phú Lợi" }));
  await user.click(await button("Lưu 2 thư nháp"));
  await user.click(await button("Sao chép danh sách nhắc"));
  expect(machine.copied.at(-1)).toContain("- Xã Phú Cường: chưa gửi báo cáo");
  expect(desk.calls.filter((one) => one.startsWith("reminderDrafts"))).toEqual([
    'reminderDrafts(["26215"])',
    'reminderDrafts(["26227","26215"])',
  ]);
});

test("ngày nhận is proposed from the mail and can be typed", async () => {
  const desk = sampleDesk({ book: "consolidating", hasResult: true });
  const { user } = await openPane({ desk, screen: "receive" });
  await user.click(await button(/^Xã Phú Lợi/));
  await user.click(await button(/(?:Sửa|Nhập) ngày nhận…/));
  const input = screen.getByLabelText(/^Ngày nhận \(/);
  await user.clear(input);
  await user.type(input, "2023-11-24");
  await user.click(await button("Ghi ngày nhận"));
  expect(desk.calls.find((one) => one.startsWith("answer"))).toMatch(
    /^answer\("received:\w+","put:2023-11-24"\)$/,
  );
});
