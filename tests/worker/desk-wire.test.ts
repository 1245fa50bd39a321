import { MessageChannel, type MessagePort } from "node:worker_threads";
import { createDesk } from "../../src/app/create-desk";
import type { Desk, DeskEvent } from "../../src/app/desk";
import { newBook } from "../../src/app/start/start";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { deskOver, serveDesk } from "../../src/worker/desk-wire";
import { callsOver, serveCalls, type Wire } from "../../src/worker/rpc";
import { dongNai } from "../support/campaign";
import { submissionOf, unitOf } from "../support/consolidated";
import { deskPorts, outcomeOf } from "../support/desk-ports";
import { GridWorkbook } from "../support/grid-workbook";

const context = dongNai();
const open: MessagePort[] = [];

/** A real channel: what crosses it is cloned as between two threads. */
function wires(): readonly [Wire, Wire] {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  return [wireOf(port1), wireOf(port2)];
}

const wireOf = (port: MessagePort): Wire => ({
  post: (message) => port.postMessage(message),
  listen: (handler) => port.on("message", handler),
});

afterAll(() => {
  for (const port of open) port.close();
});

function remoteDesk(): { readonly desk: Desk; readonly workbook: GridWorkbook } {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  const workbook = GridWorkbook.of(newBook(context, unitOf(context, "736"), "consolidating", pack));
  const [here, there] = wires();
  serveDesk(there, createDesk(deskPorts(context, workbook)));
  return { desk: deskOver(here), workbook };
}

test("a commune is received, consolidated and traced through the wire", async () => {
  const { desk } = remoteDesk();
  const events: DeskEvent[] = [];
  desk.onEvent((event) => events.push(event));
  expect(await desk.open()).toMatchObject({ kind: "consolidating" });
  const unit = unitOf(context, "26215");
  const line = await desk.take(outcomeOf(submissionOf(context, unit, sampleAnswers(context, unit, 7))));
  expect(line).toMatchObject({ outcome: "taken", unit: "Xã Phú Vinh" });
  expect(await desk.consolidate()).toMatchObject({ kind: "done", received: 1 });
  expect((await desk.trace("A01|2023"))?.sources).toHaveLength(1);
  expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(["progress"]));
});

test("every view is plain data that a thread can hand to another", async () => {
  const { desk } = remoteDesk();
  await desk.open();
  const views = [
    desk.campaigns(),
    desk.arrivals(),
    desk.questions(),
    desk.preview(),
    desk.results(),
    desk.log(),
  ];
  expect((await Promise.all(views)).every((view) => view !== undefined)).toBe(true);
  expect(await desk.makeForms()).toMatchObject({ kind: "file" });
}, 60_000);

test("what the other side throws comes back as a fault, and the next call is answered", async () => {
  const { desk } = remoteDesk();
  await desk.open();
  await expect(desk.outline()).rejects.toThrow("outline");
  expect((await desk.arrivals()).expected).toBe(14);
});

test("only the object's own methods can be called", async () => {
  const [here, there] = wires();
  serveCalls(there, { double: (value: number) => value * 2 });
  const call = callsOver(here);
  expect(await call("double", 21)).toBe(42);
  await expect(call("constructor")).rejects.toThrow("no method constructor");
  await expect(call("double", () => 1)).rejects.toThrow();
});
