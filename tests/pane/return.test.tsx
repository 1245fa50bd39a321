/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Desk } from "../../src/app/desk";
import type { UnitDetail } from "../../src/app/results/result-views";
import { openPane, testMachine } from "./support/open-pane";
import { sampleDesk } from "./support/sample-desk";
import { sampleRows } from "./support/sample-result-views";

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("button", { name });
const wrong = sampleRows.find(({ blocking, revision }) => blocking > 0 && revision > 0);
const right = sampleRows.find(
  ({ blocking, revision, state }) => blocking === 0 && revision > 0 && state === "received",
);

async function openUnit(name: string, more: Partial<UnitDetail> = {}) {
  const sample = sampleDesk({ book: "consolidating" });
  const unitDetail: Desk["unitDetail"] = async (code) => {
    const detail = await sample.unitDetail(code);
    return detail && { ...detail, ...more };
  };
  const saved: string[] = [];
  const machine = testMachine({
    save: (file) => {
      saved.push(file);
      return Promise.resolve(true);
    },
  });
  const pane = await openPane({ desk: { ...sample, unitDetail }, screen: "receive", machine });
  await pane.user.click(await button(new RegExp(name)));
  await screen.findByRole("heading", { name });
  return { ...pane, calls: sample.calls, saved };
}

test("what must be put right is sent back: findings ticked, notes not, requests of one's own", async () => {
  const { user, calls, saved } = await openUnit(wrong?.name ?? "");
  await user.click(await button("Yêu cầu bổ sung…"));
  const boxes = await screen.findAllByRole("checkbox");
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual(boxes.map(() => true));
  const count = boxes.length;
  await user.type(
    await screen.findByRole("textbox", { name: /Yêu cầu thêm/ }),
    "Gửi lại trước 27/11{enter}{enter}Ghi số điện thoại",
  );
  if (boxes[0]) await user.click(boxes[0]);
  await user.click(await button(`Tạo tệp yêu cầu ${count + 1} điểm`));
  const [asked = ""] = calls.filter((call) => call.startsWith("returnReport"));
  expect(asked).toContain(`"unit":"${wrong?.code}"`);
  expect(asked).toContain("Gửi lại trước 27/11\\n\\nGhi số điện thoại");
  expect(saved).toEqual(["DinhQuan-YeuCauBoSung.xlsx"]);
  expect(await screen.findByRole("heading", { name: wrong?.name ?? "" })).toBeTruthy();
});

test("nothing asked is nothing to make", async () => {
  const { user } = await openUnit(right?.name ?? "", { findings: [] });
  await user.click(await button("Yêu cầu bổ sung…"));
  expect((await button("Tạo tệp yêu cầu 0 điểm")).hasAttribute("disabled")).toBe(true);
});

test.each([
  [{ state: "received", blocking: 0 }, "Chấp nhận", "accepted"],
  [{ state: "accepted", blocking: 0 }, "Chốt số liệu", "sealed"],
  [{ state: "sealed", blocking: 0 }, "Bỏ chốt", "open"],
  [{ state: "to-review", blocking: 2 }, "Chấp nhận", "accepted"],
] as const)("%j: %s", async (more, label, kind) => {
  const { user, calls } = await openUnit(right?.name ?? "", more);
  await user.click(await button(label));
  expect(calls).toContain(`review("${right?.code}","${kind}")`);
  expect(await screen.findByText(/được ghi vào sổ khi bấm Tổng hợp/)).toBeTruthy();
});

test("each remark is told answered or not, with old and new, reason and reply", async () => {
  const remark = {
    text: "Đề nghị giải trình",
    before: "12",
    now: "12",
    note: "",
    reply: "",
    isAnswered: false,
  };
  await openUnit(right?.name ?? "", {
    state: "amended",
    remarks: [
      { ...remark, number: 1, now: "17", note: "đã rà soát", isAnswered: true },
      { ...remark, number: 2 },
      { ...remark, number: 3, reply: "Đã gửi văn bản", isAnswered: true },
    ],
  });
  const heading = await screen.findByRole("heading", { name: "Yêu cầu bổ sung: đã trả lời 2/3" });
  const list = within(heading.nextElementSibling as HTMLElement);
  const lines = list.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines[0]).toMatch(/Yêu cầu số 1: đã trả lời.*12 thành 17.*Giải trình: đã rà soát/);
  expect(lines[1]).toMatch(/Yêu cầu số 2: chưa trả lờiĐề nghị giải trình$/);
  expect(lines[2]).toMatch(/Trả lời: Đã gửi văn bản/);
});
