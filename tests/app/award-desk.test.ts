import type { AwardRequest } from "../../src/app/awards/award-views";
import { readBook } from "../../src/files/read-book";
import { by, context, decided, district, opened, rowNamed, second, shown } from "../support/award-desk";
import { unitOf } from "../support/consolidated";

test("decisions change the lists at once, wait for Tổng hợp, stand when opened again, and are in Nhật ký xử lý", async () => {
  const { ports, desk } = await district();
  expect((await shown(desk)).counts).toEqual([
    { kind: "collective", count: 2 },
    { kind: "household", count: 1 },
    { kind: "individual", count: 3 },
  ]);
  expect(await decided(desk, "Chi bộ ấp Suối Dzui", { kind: "return" }, "chưa đủ thời gian")).toEqual({
    kind: "done",
    count: 1,
  });
  await decided(desk, "Trần Quốc Toản", { kind: "form", form: "bk-tinh" }, "thành tích vượt cấp huyện");
  await decided(desk, "Hội Nông dân xã Phú Túc", { kind: "accept" });
  const after = await shown(desk);
  expect(after.counts.map(({ count }) => count)).toEqual([1, 1, 3]);
  expect(rowNamed(after, "Chi bộ ấp Suối Dzui")).toMatchObject({
    status: "returned",
    reason: "chưa đủ thời gian",
  });
  expect(rowNamed(after, "Trần Quốc Toản").proposedFormLabel).toMatch(/Giấy khen/);
  expect(after).toMatchObject({ waiting: 3, by, last: { kind: "accept", count: 1 } });

  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });
  const again = await opened(ports);
  const stands = await shown(again);
  expect(stands).toMatchObject({ waiting: 0, by });
  expect(stands.desk.rows).toEqual((await shown(desk)).desk.rows);
  const log = (await again.log()).entries.map(({ sentence }) => sentence);
  expect(log).toEqual(
    expect.arrayContaining([
      "Trần Thị Hà: trả lại Chi bộ ấp Suối Dzui",
      "Trần Thị Hà: chuyển hình thức khen của Trần Quốc Toản",
      "Trần Thị Hà: chấp nhận Hội Nông dân xã Phú Túc",
    ]),
  );
  const sheet = (await ports.workbook.read()).sheets.find(({ name }) => name === "Nhật ký xử lý");
  const texts = (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value.kind === "text" ? [value.value] : [])),
  );
  expect(texts).toContain("Khen thưởng: trả lại đề nghị");
  expect(texts).toContain("Chi bộ ấp Suối Dzui; Trần Thị Hà; chưa đủ thời gian");
});

test("the last decision is taken back as one click; a merge is taken back where it stands, later ones stay", async () => {
  const { desk } = await district();
  const view = await shown(desk);
  const twins = view.desk.rows.filter(({ name }) => /H[uù]ng$/.test(name));
  const question = twins.flatMap(({ remarks }) => remarks).find((remark) => remark.question)?.question ?? "";
  const [, into = "", merged = ""] = /^same:(.+)=(.+)$/.exec(question) ?? [];
  expect(
    await desk.decideAward({ nominations: [merged], action: { kind: "merge", into }, by, reason: "" }),
  ).toEqual({ kind: "done", count: 1 });
  expect((await shown(desk)).counts.at(-1)).toEqual({ kind: "individual", count: 2 });
  const collectives = view.desk.rows.filter(({ kind }) => kind === "collective").map(({ id }) => id);
  await desk.decideAward({ nominations: collectives, action: { kind: "accept" }, by, reason: "" });
  expect((await shown(desk)).last).toEqual({ kind: "accept", count: 2, name: expect.any(String) as string });

  expect(await desk.undoAward("Lê Văn Tám", merged)).toEqual({ kind: "done", count: 1 });
  const parted = await shown(desk);
  expect(parted.counts.at(-1)).toEqual({ kind: "individual", count: 3 });
  expect(parted.desk.rows.filter(({ status }) => status === "accepted")).toHaveLength(2);
  expect(await desk.undoAward(by)).toEqual({ kind: "done", count: 2 });
  expect((await shown(desk)).desk.rows.every(({ status }) => status === "proposed")).toBe(true);
  expect(await desk.undoAward(by)).toMatchObject({ kind: "refused" });
});

test("a nominee is moved in its group, one from outside is added with a reason, and a step is done", async () => {
  const { desk } = await district();
  const names = async () =>
    (await shown(desk)).desk.rows.filter(({ kind }) => kind === "individual").map(({ name }) => name);
  const before = await names();
  await decided(desk, before[2] ?? "", { kind: "move", move: "up" });
  expect(await names()).toEqual([before[0], before[2], before[1]]);
  await decided(desk, before[1] ?? "", { kind: "move", move: "top" });
  expect(await names()).toEqual([before[1], before[0], before[2]]);
  await decided(desk, before[1] ?? "", { kind: "move", move: "down" });
  expect(await names()).toEqual([before[0], before[1], before[2]]);
  expect(await decided(desk, before[0] ?? "", { kind: "move", move: "up" })).toMatchObject({
    kind: "refused",
  });

  const unit = unitOf(context, second).code;
  const values = { ten: "Phạm Thị Lan", hinhthuc: "gk-huyen", danhxung: "ba" };
  const add = { kind: "add", unit, list: "nominateIndividuals", values } as const;
  expect(await desk.decideAward({ nominations: [], action: add, by, reason: " " })).toMatchObject({
    kind: "refused",
  });
  await desk.decideAward({ nominations: [], action: add, by, reason: "huyện phát hiện" });
  expect(rowNamed(await shown(desk), "Phạm Thị Lan")).toMatchObject({ isAdded: true, isWoman: true });
  const [step] = rowNamed(await shown(desk), "Phạm Thị Lan").steps;
  expect(step).toMatchObject({ isDone: false });
  await decided(desk, "Phạm Thị Lan", { kind: "step", step: step?.id ?? "" });
  expect(rowNamed(await shown(desk), "Phạm Thị Lan").steps[0]).toMatchObject({ isDone: true, by });
});

test.each<[string, Partial<AwardRequest>]>([
  ["nobody decides", { action: { kind: "accept" }, by: " " }],
  ["returned without a reason", { action: { kind: "return" } }],
  ["a form that its kind cannot get", { action: { kind: "form", form: "khong-co" }, reason: "thử" }],
  ["merged into itself", { action: { kind: "merge", into: "736/none" } }],
  ["nobody there", { nominations: ["736/none"], action: { kind: "accept" } }],
])("%s: refused with a sentence, nothing is logged", async (_name, wrong) => {
  const { desk } = await district();
  const { id } = rowNamed(await shown(desk), "Nguyễn Văn Hùng");
  const request: AwardRequest = { nominations: [id], action: { kind: "accept" }, by, reason: "", ...wrong };
  expect(await desk.decideAward(request)).toEqual({
    kind: "refused",
    sentence: expect.stringMatching(/\.$/) as string,
  });
  expect((await shown(desk)).waiting).toBe(0);
});

test("the lists are made as a workbook whose counts are those of the screen", async () => {
  const { desk } = await district();
  await decided(desk, "Chi bộ ấp Suối Dzui", { kind: "return" }, "chưa đủ thời gian");
  const made = await desk.awardLists();
  if (made.kind !== "file") throw new Error(made.kind);
  expect(made.name).toMatch(/^DanhSachKhenThuong_736-.*\.xlsx$/);
  const text = JSON.stringify(await readBook(made.bytes));
  for (const count of ["01 tập thể", "01 hộ gia đình", "03 cá nhân"])
    expect(text).toContain(`Danh sách có ${count}./.`);
});
