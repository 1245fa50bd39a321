/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane, testMachine } from "./support/open-pane";
import { gatedReader, sampleDesk, sampleStatus } from "./support/sample-desk";

const file = (name: string): File => new File(["x"], name);

function choose(...names: string[]): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no way to choose files");
  fireEvent.change(input, { target: { files: names.map(file) } });
}

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });

test("before anything has come, it says whom we wait for and makes their forms", async () => {
  const { user, machine } = await openPane({ desk: sampleDesk({ isEmpty: true }) });
  expect(await screen.findByText("Phải nhận từ 14 đơn vị")).toBeTruthy();
  await user.click(await button("Tạo biểu mẫu cho đơn vị"));
  expect(machine.saved).toEqual(["bieu-mau-736.zip"]);
  expect(screen.getByText("Đã lưu bieu-mau-736.zip.")).toBeTruthy();
});

describe("reading files", () => {
  test("each file's outcome stands in words as soon as it is read, then the units", async () => {
    const { reader, letThrough } = gatedReader();
    let time = 0;
    const machine = testMachine({ now: () => (time += 1000) });
    const { user } = await openPane({ desk: sampleDesk({ isEmpty: true }), reader, machine });
    await button("Chọn tệp…");
    choose("1.xlsx", "2.xls", "3.xlsx", "4.xlsx", "5.xlsx");
    const bar = await screen.findByRole("progressbar", { name: "Nhận báo cáo" });
    for (const read of [1, 2, 3, 4]) {
      letThrough();
      await waitFor(() => expect(bar.getAttribute("aria-valuetext")).toBe(`Đang đọc ${read} trên 5 tệp`));
    }
    letThrough();
    expect(await screen.findByText("Đã đọc 5 tệp")).toBeTruthy();
    const lines = within(screen.getByRole("list", { name: "Kết quả đọc từng tệp" })).getAllByRole("listitem");
    expect(lines.map((line) => line.querySelector(".file-unit")?.textContent)).toEqual([
      "Thị trấn Định Quán, Đã nhận",
      "Xã La Ngà, Đã nhận, lần gửi sau",
      "Có thể là Xã Phú Túc, Cần xác nhận",
      "Phu Loi - bao cao.xlsx, Chưa đọc được",
      "BC-SOKET-NTM_26206-DinhQuan_20231122_v1 (1).xlsx, Trùng tệp đã nhận",
    ]);
    await user.click(await button("Về danh sách đơn vị"));
    expect(await button("Xã Phú Lợi")).toBeTruthy();
  });

  test("stops after the file at hand; what was read until then stays", async () => {
    const desk = sampleDesk({ isEmpty: true });
    const { reader, letThrough } = gatedReader();
    const { user } = await openPane({ desk, reader });
    await button("Chọn tệp…");
    choose(...Array.from({ length: 40 }, (_, at) => `${at}.xlsx`));
    await screen.findByRole("progressbar", { name: "Nhận báo cáo" });
    letThrough();
    await waitFor(() => expect(desk.calls.filter((call) => call.startsWith("take"))).toHaveLength(1));
    await user.click(await button("Dừng"));
    letThrough();
    expect(await screen.findByText("Đã dừng: mới đọc 2/40 tệp")).toBeTruthy();
    expect(desk.calls.filter((call) => call.startsWith("take"))).toHaveLength(2);
  });

  test("goes on while other screens are looked at, whose foot says so", async () => {
    const { user } = await openPane({ desk: sampleDesk(), reader: gatedReader().reader });
    await button("Chọn thêm tệp…");
    choose("1.xlsx", "2.xlsx", "3.xlsx");
    await user.click(await button("Tổng hợp"));
    await screen.findByRole("heading", { name: "Sẽ thay đổi gì" });
    const line = await screen.findByText(/Đang đọc \d\/3 tệp/);
    await user.click(within(line).getByRole("button", { name: "Xem" }));
    expect(await screen.findByRole("progressbar", { name: "Nhận báo cáo" })).toBeTruthy();
  });

  test("dropped files are read like chosen ones; dropped text is left alone", async () => {
    const desk = sampleDesk();
    await openPane({ desk });
    await button("Chọn thêm tệp…");
    const zone = document.querySelector(".drop-zone");
    if (!zone) throw new Error("nowhere to drop");
    fireEvent.drop(zone, { dataTransfer: { types: ["text/plain"], files: [] } });
    fireEvent.drop(zone, { dataTransfer: { types: ["Files"], files: [file("a.xlsx")] } });
    expect(await screen.findByText("Đã đọc 1 tệp")).toBeTruthy();
    expect(desk.calls.filter((call) => call.startsWith("take"))).toHaveLength(1);
  });
});

describe("the units", () => {
  const shown = (): readonly (string | undefined)[] =>
    within(screen.getByRole("table"))
      .getAllByRole("rowheader")
      .map((cell) => cell.querySelector("button")?.textContent);

  test("are found without diacritics and with the tone elsewhere", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    const box = await screen.findByRole("searchbox");
    await user.type(box, "phu hoà");
    await waitFor(() => expect(shown()).toEqual(["Xã Phú Hòa"]));
  });

  test("that need something are those missing, unsure, sent back, or with what blocks", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    await user.click(await button("Cần xử lý (4)"));
    expect(shown()).toEqual(["Xã Phú Lợi", "Xã Phú Hòa", "Xã Phú Cường", "Xã Phú Túc"]);
  });

  test("the ribbon's Tình hình nộp shows just those", async () => {
    await openPane({ desk: sampleDesk(), screen: "status" });
    await button("Cần xử lý (4)");
    expect(shown()).toHaveLength(4);
  });

  test("stand by state with one click, missing first", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    await user.click(await button(/^Trạng thái/));
    expect(shown().slice(0, 3)).toEqual(["Xã Phú Cường", "Xã Phú Lợi", "Xã Phú Hòa"]);
    expect(screen.getByRole("columnheader", { name: /Trạng thái/ }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
  });

  test("say what came of each: the signed document's number and the nominations; their page says all four", async () => {
    const { user } = await openPane({ desk: sampleDesk() });
    const link = await button("Xã Phú Tân");
    expect(link.closest("tr")?.textContent).toContain(
      "Văn bản ký: 174/BC-UBND · Khen thưởng: đề nghị (4 đối tượng)",
    );
    expect((await button("Xã Phú Cường")).closest("tr")?.textContent).not.toContain("Văn bản ký");
    await user.click(link);
    const fact = async (label: string): Promise<string | null | undefined> =>
      (await screen.findByText(label)).nextElementSibling?.textContent;
    expect(await fact("Văn bản ký (theo biểu)")).toBe(
      "số 174/BC-UBND, ngày 20/11/2023, người ký Trần Văn Bình",
    );
    expect(await fact("File Word")).toBe("chưa rõ");
    expect(await fact("Biểu số liệu")).toBe("lần gửi 1");
    expect(await fact("Hồ sơ khen thưởng")).toBe("đề nghị (4 đối tượng)");
  });

  test("a late one says by how many days, one with errors how many must be put right", async () => {
    await openPane({ desk: sampleDesk() });
    const row = async (name: string): Promise<string> =>
      (await button(name)).closest("tr")?.textContent ?? "";
    expect(await row("Xã Phú Tân")).toContain("Sau thời hạn 2 ngày");
    expect(await row("Xã Phú Lợi")).toContain("2 chỗ phải sửa");
  });
});

describe("Sao chép tình hình", () => {
  test("puts the desk's words on the clipboard and says so", async () => {
    const { user, machine } = await openPane({ desk: sampleDesk() });
    await user.click(await button("Sao chép tình hình"));
    expect(machine.copied).toEqual([sampleStatus]);
    expect(screen.getByText("Đã sao chép.")).toBeTruthy();
  });

  test("where the clipboard is closed, the words stand there to be copied by hand", async () => {
    const machine = testMachine({ copy: () => Promise.resolve(false) });
    const { user } = await openPane({ desk: sampleDesk(), machine });
    await user.click(await button("Sao chép tình hình"));
    expect((await screen.findByRole("textbox", { name: /Ctrl\+C/ })).textContent).toBe(sampleStatus);
  });
});

describe("Chỗ chưa chắc", () => {
  test("asks one question a screen; the clear one is chosen, the other is not", async () => {
    const desk = sampleDesk();
    const { user } = await openPane({ desk });
    await user.click(await button("Xem"));
    await user.click(await button("Chọn: Xã Phú Túc"));
    expect(await screen.findByText(/Số hộ nghèo cuối kỳ/)).toBeTruthy();
    expect((await button("Chọn một câu trả lời")).hasAttribute("disabled")).toBe(true);
    await user.keyboard("2");
    await user.click(await button("Chọn: Để riêng thành nội dung ngoài đề cương"));
    expect(await screen.findByText("Không còn chỗ nào chưa chắc.")).toBeTruthy();
    expect(desk.calls.filter((call) => call.startsWith("answer"))).toEqual([
      'answer("unit:1","26242")',
      'answer("row:1","outside")',
    ]);
  });

  test("a question put off leaves the desk alone and comes again the next time", async () => {
    const desk = sampleDesk();
    const { user } = await openPane({ desk });
    await user.click(await button("Xem"));
    await user.click(await button("Để sau"));
    await user.click(await button("Để sau"));
    await user.click(await button("Về Nhận báo cáo"));
    await user.click(await button("Xem"));
    expect(await button("Chọn: Xã Phú Túc")).toBeTruthy();
    expect(desk.calls.filter((call) => call.startsWith("answer"))).toEqual([]);
  });
});
