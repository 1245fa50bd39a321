import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { MadeFile } from "../../src/app/made-file";
import { newBook } from "../../src/app/start/start";
import { parsePartId, parsePeriodId } from "../../src/domain/indicator/ids";
import type { Submission } from "../../src/domain/submission/submission";
import { sealOf } from "../../src/domain/submission/seal";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { readOk } from "../files/read-for-test";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const district = unitOf(context, "736");
const commune = unitOf(context, "26209");

const received = (
  change: (answers: ReturnType<typeof sampleAnswers>) => void = () => undefined,
  name = "lan-1.xlsx",
) => {
  const answers = sampleAnswers(context, commune, 7);
  change(answers);
  const saved = name === "lan-1.xlsx" ? "2023-11-20T08:00:00Z" : "2023-11-23T08:00:00Z";
  return submissionOf(context, commune, answers, { name, saved });
};

/** More poor households than there are households. */
const wrong = ({ figures }: ReturnType<typeof sampleAnswers>): void => {
  const slot = context.index.slotOf(parsePartId("D02"), parsePeriodId("2023")) ?? NaN;
  figures.set(slot, { state: "value", value: 99999, status: "official" });
};

async function openWith(
  ...submissions: readonly Submission[]
): Promise<{ desk: Desk; workbook: GridWorkbook }> {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, district, "consolidating", pack));
  const desk = createDesk(deskPorts(context, workbook));
  await desk.open();
  for (const one of submissions) await desk.take(outcomeOf(one));
  return { desk, workbook };
}

const detailOf = async (desk: Desk) => {
  const detail = await desk.unitDetail(commune.code);
  if (!detail) throw new Error("no such unit");
  return detail;
};

async function readMade(made: MadeFile, name: string): Promise<Submission> {
  if (made.kind !== "file") throw new Error(made.kind);
  const { book } = await readOk(made.bytes);
  return interpretBook(context, book, {
    ...{ file: name, entry: undefined, sha256: "c".repeat(64) },
    ...{ lastSaved: "2023-11-24T08:00:00Z", sentAt: undefined },
  });
}

test("returned: the unit's own answers go back, numbered remarks in front; the report counts as returned", async () => {
  const sent = received();
  const { desk } = await openWith(sent);
  const { findings } = await detailOf(desk);
  const made = await desk.returnReport({
    unit: commune.code,
    findings: findings.slice(0, 1).map(({ id }) => id),
    more: "Gửi lại trước ngày 27/11\n\nBổ sung số điện thoại người lập",
  });
  expect(made).toMatchObject({ kind: "file", name: expect.stringMatching(/-YeuCauBoSung\.xlsx$/) as string });
  const back = await readMade(made, "tra-lai.xlsx");
  expect([back.unit, sealOf(context, back)]).toEqual([commune.code, sealOf(context, sent)]);
  const detail = await detailOf(desk);
  expect([detail.state, detail.stateText]).toEqual(["returned", "Đã yêu cầu bổ sung"]);
  expect(detail.remarks.map(({ number, isAnswered }) => [number, isAnswered])).toEqual(
    detail.remarks.map((_, at) => [at + 1, false]),
  );
  expect(detail.remarks.map(({ text }) => text).slice(-2)).toEqual([
    "Gửi lại trước ngày 27/11",
    "Bổ sung số điện thoại người lập",
  ]);
});

test("a returned report that comes again, through a run and a new opening", async () => {
  const { desk, workbook } = await openWith(received(wrong));
  const asked = (await detailOf(desk)).findings.filter(
    ({ part, code }) => part === "D02" && code === "CHECK-001",
  );
  expect(asked).toHaveLength(1);
  await desk.returnReport({
    unit: commune.code,
    findings: asked.map(({ id }) => id),
    more: "Bổ sung số điện thoại",
  });
  expect(await desk.consolidate()).toMatchObject({ kind: "done" });
  const later = createDesk(deskPorts(context, workbook, "2023-11-24T09:00:00Z"));
  await later.open();
  expect((await detailOf(later)).state).toBe("returned");
  await later.take(outcomeOf(received(undefined, "lan-2.xlsx")));
  const detail = await detailOf(later);
  expect([detail.state, detail.stateText]).toEqual(["amended", "Đã bổ sung"]);
  const about = detail.remarks.map(({ text, isAnswered }) => [text.startsWith("Bổ sung số"), isAnswered]);
  expect(about).toEqual([...asked.map(() => [false, true]), [true, false]]);
  expect(detail.remarks[0]).toMatchObject({
    before: "99999",
    now: expect.stringMatching(/^\d+$/) as string,
  });
  expect(detail.findings.filter(({ code }) => code === "UNIT-043")).toHaveLength(1);
  expect((await later.log()).entries.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringMatching(/^Yêu cầu .* bổ sung \d+ điểm$/),
  );
});

test("accepted and sealed hold for what stood; a change after it is seen and undone by a new decision", async () => {
  const { desk } = await openWith(received());
  await desk.review(commune.code, "accepted");
  expect(await detailOf(desk)).toMatchObject({ state: "accepted", stateText: "Đạt yêu cầu" });
  await desk.review(commune.code, "sealed");
  expect(await detailOf(desk)).toMatchObject({ state: "sealed", stateText: "Đã chốt" });
  await desk.take(
    outcomeOf(
      received(({ figures }) => {
        const slot = context.index.slotOf(parsePartId("D02"), parsePeriodId("2023")) ?? NaN;
        figures.set(slot, { state: "value", value: 3, status: "official" });
      }, "lan-2.xlsx"),
    ),
  );
  const changed = await detailOf(desk);
  expect(changed.state).toBe("to-review");
  expect(changed.findings.map(({ code }) => code)).toContain("UNIT-042");
  await desk.review(commune.code, "sealed");
  expect((await detailOf(desk)).state).toBe("sealed");
  await desk.review(commune.code, "open");
  const open = await detailOf(desk);
  expect([open.state, open.reviewedAt, open.remarks]).toEqual(["received", undefined, []]);
});

test("the same file again changes nothing about what was decided", async () => {
  const { desk } = await openWith(received());
  await desk.review(commune.code, "sealed");
  await desk.take(outcomeOf(received()));
  expect((await detailOf(desk)).state).toBe("sealed");
});
