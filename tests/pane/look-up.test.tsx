/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { openPane } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";

test("Tra cứu: what was found, where it comes from, whom to call, and the way to its cell", async () => {
  const desk = sampleDesk({ book: "consolidating" });
  const { user } = await openPane({ desk });
  await user.click(await screen.findByRole("button", { name: /Việc khác/ }));
  await user.click(await screen.findByRole("menuitem", { name: "Tra cứu" }));
  await user.type(await screen.findByRole("searchbox"), "phu hoa ho");
  expect(await screen.findByText("3.127")).toBeTruthy();
  expect(await screen.findByText("ước · BC_26221.xlsx · Báo cáo!I8 · lần gửi 2")).toBeTruthy();
  expect(await screen.findByText("Liên hệ: Võ Thị Hiếu, 0251 3538651")).toBeTruthy();
  expect(await screen.findByText("Giải trình: Tách hộ")).toBeTruthy();
  expect(await screen.findByText(/toàn xã Phú Hòa hộ nào cũng/)).toBeTruthy();
  expect(await screen.findByText("Còn 3 chỗ khác. Gõ thêm từ để thu hẹp.")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Đến ô Tổng số hộ của Xã Phú Hòa" }));
  expect(desk.calls.some((call) => call.startsWith("go") && call.includes("Phú Hòa"))).toBe(true);
});

test("nothing found is said", async () => {
  const { user } = await openPane({ desk: sampleDesk({ book: "consolidating" }) });
  await user.click(await screen.findByRole("button", { name: /Việc khác/ }));
  await user.click(await screen.findByRole("menuitem", { name: "Tra cứu" }));
  await user.type(await screen.findByRole("searchbox"), "zzz");
  expect(await screen.findByText("Không tìm thấy. Thử gõ ít từ hơn.")).toBeTruthy();
});
