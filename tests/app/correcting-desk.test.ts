import { createDesk } from "../../src/app/create-desk";
import type { CorrectionRequest } from "../../src/app/level/correction-request";
import type { Desk } from "../../src/app/desk";
import { newBook } from "../../src/app/start/start";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { dongNai } from "../support/campaign";
import { codesBelow, submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const [missing = "", ...came] = codesBelow(context, "736").slice(0, 4);
const [first = ""] = came;
const said = { by: "Nguyễn Văn An", how: "điện thoại", reason: "ghi nhầm dòng" };

async function consolidated(): Promise<{ readonly desk: Desk; readonly reopened: () => Promise<Desk> }> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const ports = deskPorts(
    context,
    GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack)),
  );
  const desk = createDesk(ports);
  await desk.open();
  for (const code of came) {
    const unit = unitOf(context, code);
    await desk.take(
      outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7), { name: `${code}.xlsx` })),
    );
  }
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  const reopened = async (): Promise<Desk> => {
    const other = createDesk(ports);
    await other.open();
    return other;
  };
  return { desk, reopened };
}

const request = (
  kind: CorrectionRequest["kind"],
  unit: string | undefined,
  value: string,
): CorrectionRequest => ({
  ...{ kind, figure: "B01|2023", value, ...said },
  unit: unit === undefined ? undefined : parseUnitCode(unit),
});

const traced = async (desk: Desk) => {
  const trace = await desk.trace("B01|2023");
  if (!trace) throw new Error("no trace");
  return trace;
};

test("put right, typed for a unit, adjusted: counted with the next run, traced, kept when opened again, taken back", async () => {
  const { desk, reopened } = await consolidated();
  const before = await traced(desk);
  expect(await desk.correct(request("told", first, "77"))).toEqual({ kind: "done" });
  expect(await desk.correct(request("typed", missing, "5"))).toEqual({ kind: "done" });
  expect(await desk.correct(request("adjusted", undefined, "-3"))).toEqual({ kind: "done" });
  expect((await desk.preview()).isUnchanged).toBe(false);
  expect(await desk.consolidate()).toMatchObject({ kind: "done", received: 4 });
  expect(await desk.consolidate()).toEqual({ kind: "unchanged" });

  const again = await reopened();
  const trace = await traced(again);
  expect(trace.agrees).toBe(true);
  expect(trace.adjustments).toMatchObject([
    { value: "-3", by: "Nguyễn Văn An", standing: "Đang cộng vào tổng" },
  ]);
  const told = trace.sources.find(({ unitCode }) => unitCode === first);
  expect(told).toMatchObject({
    value: "77",
    cell: undefined,
    file: "Không phải từ tệp: điện thoại (Nguyễn Văn An)",
  });
  expect((await again.unitDetail(parseUnitCode(first)))?.corrections).toMatchObject([
    { kind: "told", value: "77", standing: "Đang tính, chờ đơn vị xác nhận" },
  ]);
  const was = Number(before.sources.find(({ unitCode }) => unitCode === first)?.value);
  expect(Number(trace.total.value)).toBe(Number(before.total.value) - was + 77 + 5 - 3);

  for (const { id } of [
    ...trace.adjustments,
    ...((await again.unitDetail(parseUnitCode(first)))?.corrections ?? []),
  ])
    await again.undoCorrection(id, "Lê Thị Bình");
  expect(await again.consolidate()).toMatchObject({ kind: "done" });
  expect(Number((await traced(again)).total.value)).toBe(Number(before.total.value) + 5);
  expect((await again.log()).canRestore).toBe(true);
});

test("what cannot be read or lacks something is said, and nothing waits", async () => {
  const { desk } = await consolidated();
  for (const wrong of [
    request("told", first, "khoảng 12"),
    request("adjusted", undefined, "-"),
    { ...request("told", first, "12"), reason: " " },
    { ...request("told", first, "12"), figure: "D04|2023" },
  ]) {
    const outcome = await desk.correct(wrong);
    expect(outcome).toMatchObject({ kind: "refused", sentence: expect.stringMatching(/\.$/) as string });
  }
  expect((await desk.preview()).isUnchanged).toBe(true);
});

test("the figures that can be put right are those a unit types, with what counts now", async () => {
  const { desk } = await consolidated();
  const figures = await desk.correctable(parseUnitCode(first));
  expect(figures.map(({ figure }) => figure)).toContain("B01|2023");
  expect(figures.map(({ figure }) => figure)).not.toContain("D04|2023");
  expect(figures.map(({ figure }) => figure)).not.toContain("B01|luy-ke");
  expect(figures.find(({ figure }) => figure === "B01|2023")?.now).not.toBe("");
});
