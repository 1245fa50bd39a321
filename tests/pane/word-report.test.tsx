/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openPane, testMachine } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });

async function openReport(book: "consolidating" | "unit", from: string) {
  const desk = sampleDesk({ book, hasResult: true });
  const saved: string[] = [];
  const machine = testMachine({
    save: (file) => {
      saved.push(file);
      return Promise.resolve(true);
    },
  });
  const pane = await openPane({ desk, screen: from, machine });
  await screen.findByRole("heading", { name: "Báo cáo Word" });
  return { ...pane, calls: desk.calls, saved };
}

test("the ribbon's button opens the report; what is left out and who signs go with it", async () => {
  const { user, calls, saved } = await openReport("consolidating", "report");
  expect((await screen.findAllByText(/Số và ngày văn bản để trống/)).length).toBe(1);
  await user.click(await screen.findByRole("checkbox", { name: /Biểu số liệu theo đơn vị/ }));
  const position = await screen.findByRole("textbox", { name: "Chức vụ" });
  await user.clear(position);
  await user.type(position, "Phó Chủ tịch");
  await user.type(await screen.findByRole("textbox", { name: "Họ và tên người ký" }), "Trần Thị B");
  await user.click(await button("Tạo báo cáo Word"));
  expect(calls.filter((call) => call.startsWith("makeReport"))).toEqual([
    'makeReport({"appendices":["models"],"signer":{"name":"Trần Thị B","position":"Phó Chủ tịch"}})',
  ]);
  expect(saved).toEqual(["BC-SOKET-NTM_736-DinhQuan.docx"]);
});

test("sections without a text are named, and lead to their place where there is one", async () => {
  const { user, calls } = await openReport("unit", "report");
  const heading = await screen.findByRole("heading", { name: "2 mục chưa có nội dung" });
  const part = heading.closest("section");
  if (!part) throw new Error("no section");
  expect(within(part).getByText("III.3. Bài học kinh nghiệm").tagName).toBe("LI");
  await user.click(within(part).getByRole("button", { name: "IV.2. Giải pháp" }));
  expect(calls.filter((call) => call.startsWith("go("))).toHaveLength(1);
});

test("Kết quả leads to the report", async () => {
  const desk = sampleDesk({ book: "consolidating", hasResult: true });
  const { user } = await openPane({ desk, screen: "results" });
  await user.click(await button("Tạo báo cáo Word"));
  expect(await screen.findByRole("heading", { name: "Báo cáo Word" })).toBeTruthy();
});

test("a report edited in Word is held against the workbook, and saved when that was read", async () => {
  const { user, calls, saved, machine } = await openReport("consolidating", "report");
  await button("Chọn bản đã sửa…");
  const input = document.querySelector<HTMLInputElement>('input[type=file][accept=".docx"]');
  if (!input) throw new Error("no way to choose a report");
  expect(input.multiple).toBe(false);
  const edited = new File(["PKx"], "BC da sua.docx");
  // jsdom's files cannot be read.
  Object.assign(edited, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) });
  await user.upload(input, edited);
  expect((await screen.findByText(/^1 chỗ số liệu khác nhau/)).getAttribute("role")).toBe("status");
  expect(screen.getByText(/Word ghi "57", biểu số liệu ghi "75"/).tagName).toBe("LI");
  expect(calls.filter((call) => call.startsWith("updateReport"))).toEqual(["updateReport(2,3)"]);
  expect(saved).toEqual([]);
  await user.click(await button("Lưu bản đã cập nhật"));
  expect(saved).toEqual(["BC-SOKET-NTM_736-DinhQuan.docx"]);
  // A figure edited in Word: back to the workbook's, or corrected there.
  await user.click(await button("Sửa số trong biểu số liệu"));
  expect(calls.at(-1)).toMatch(/^go\(/);
  await user.click(screen.getByRole("checkbox", { name: "Lấy lại cả bảng theo biểu số liệu" }));
  await user.click(await button("Lưu bản đã cập nhật"));
  expect(calls.filter((call) => call.startsWith("updateReport")).at(-1)).toBe("updateReport(2,3,12)");
  const copy = await button("Sao chép danh sách thay đổi");
  await user.click(copy);
  expect(machine.copied.at(-1)).toMatch(/^1 chỗ số liệu khác nhau.*\n- Số liệu khác nhau/s);
  // What was edited of a total: one click to its adjustment, with the amount and the reason there already.
  await user.click(await button("Điều chỉnh tổng “Số tin, bài, Năm 2023”: cộng thêm -18"));
  const field = async (name: string) =>
    (await screen.findByRole<HTMLInputElement>("textbox", { name })).value;
  expect(await screen.findByRole("heading", { name: "Điều chỉnh tổng" })).toBeTruthy();
  expect(await field("Lý do")).toBe("Số liệu sửa trong báo cáo Word: 75 thành 57");
  await user.type(await screen.findByRole("textbox", { name: "Người báo, người nhập" }), "Nguyễn Văn A");
  await user.type(
    await screen.findByRole("textbox", { name: "Theo (điện thoại, Zalo, văn bản số…)" }),
    "Bản Word",
  );
  await user.click(await button("Ghi"));
  expect(calls.find((call) => call.startsWith("correct("))).toContain(
    '"figure":"B01|2023","value":"-18","by":"Nguyễn Văn A","how":"Bản Word"',
  );
});
