/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Desk } from "../../src/app/desk";
import type { CorrectionView } from "../../src/app/results/result-views";
import { openPane } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";
import { sampleRows } from "./support/sample-result-views";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });
const box = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("textbox", { name });
const row = sampleRows.find(({ revision, state }) => revision > 0 && state === "received");

const made: CorrectionView = {
  ...{ id: "correct:26206:B01|2023", kind: "told", figure: "Số văn bản, 2023", figureId: "B01|2023" },
  ...{ before: "10", value: "12", by: "Nguyễn Văn An", at: "2023-11-24T03:00:00Z", how: "điện thoại" },
  ...{ reason: "ghi nhầm dòng", standing: "Đang tính, chờ đơn vị xác nhận", counts: true },
};

async function openUnit(corrections: readonly CorrectionView[] = []) {
  const sample = sampleDesk({ book: "consolidating" });
  const unitDetail: Desk["unitDetail"] = async (code) => {
    const detail = await sample.unitDetail(code);
    return detail && { ...detail, corrections };
  };
  const pane = await openPane({ desk: { ...sample, unitDetail }, screen: "receive" });
  await pane.user.click(await button(new RegExp(row?.name ?? "")));
  return { ...pane, calls: sample.calls };
}

async function fill(user: Awaited<ReturnType<typeof openUnit>>["user"], value: string): Promise<void> {
  await user.type(await box(/^(Số đúng|Cộng thêm)/), value);
  await user.type(await box("Người báo, người nhập"), "Nguyễn Văn An");
  await user.type(await box(/^Theo/), "điện thoại");
  await user.type(await box("Lý do"), "ghi nhầm dòng");
}

test("a unit's figure is put right: which, to what, who, how and why; nothing is recorded while one is missing", async () => {
  const { user, calls } = await openUnit();
  await user.click(await button("Sửa, nhập hộ số liệu…"));
  expect((await button("Ghi")).hasAttribute("disabled")).toBe(true);
  const figures = await screen.findByRole("combobox", { name: "Chỉ tiêu, kỳ" });
  await user.selectOptions(figures, "Tổng số hộ dân cư, 2023 (đang là 3.127)");
  await fill(user, "3.130");
  await user.click(await button("Ghi"));
  const [asked = ""] = calls.filter((call) => call.startsWith("correct"));
  expect(asked).toContain(
    `{"kind":"told","unit":"${row?.code}","figure":"A02|2023","value":"3.130","by":"Nguyễn Văn An","how":"điện thoại","reason":"ghi nhầm dòng"}`,
  );
  expect(await screen.findByText(/Đã ghi\. Được tính vào kết quả/)).toBeTruthy();
  expect(await screen.findByRole("heading", { name: row?.name ?? "" })).toBeTruthy();
});

test("what cannot be read is said, and what was typed stays", async () => {
  const { user } = await openUnit();
  await user.click(await button("Sửa, nhập hộ số liệu…"));
  await user.click(await screen.findByRole("radio", { name: /Nhập hộ/ }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Chỉ tiêu, kỳ" }), "B01|2023");
  await fill(user, "?");
  await user.click(await button("Ghi"));
  expect(await screen.findByText("Không đọc được “?”.")).toBeTruthy();
  expect(((await box("Lý do")) as HTMLInputElement).value).toBe("ghi nhầm dòng");
});

test("what was put right is listed with what became of it, and is taken back", async () => {
  const { user, calls } = await openUnit([made]);
  expect(await screen.findByText("Đã sửa, nhập hộ: 1")).toBeTruthy();
  expect(await screen.findByText("10 thành 12")).toBeTruthy();
  expect(await screen.findByText(/ghi nhầm dòng · Đang tính, chờ đơn vị xác nhận/)).toBeTruthy();
  await user.click(await button("Bỏ: Số văn bản, 2023"));
  expect(calls.some((call) => call.startsWith("undoCorrection") && call.includes(made.id))).toBe(true);
});

test("a total is adjusted where it is traced, and a unit that gave nothing is typed for", async () => {
  const sample = sampleDesk({ book: "consolidating" });
  const { user } = await openPane({ desk: sample });
  await user.click(await button(/^Kết quả/));
  await user.click(await button(/Tổng số hộ dân cư/));
  await user.click(await button("Nhập hộ… Xã Phú Cường"));
  expect(await screen.findByRole("heading", { name: "Nhập hộ" })).toBeTruthy();
  await user.click(await button("Thôi"));
  await user.click(await button("Điều chỉnh tổng…"));
  await fill(user, "-3");
  await user.click(await button("Ghi"));
  const [asked = ""] = sample.calls.filter((call) => call.startsWith("correct"));
  expect(asked).toContain('"kind":"adjusted"');
  expect(asked).toContain('"figure":"A02|2023","value":"-3"');
});
