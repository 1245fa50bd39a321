import type { AwardRequest, AwardsView } from "../../src/app/awards/award-views";
import { createDesk } from "../../src/app/create-desk";
import type { Desk } from "../../src/app/desk";
import type { DeskPorts } from "../../src/app/ports";
import { newBook } from "../../src/app/start/start";
import type { CellGrid, GridCell } from "../../src/sheets/grid";
import { dongNai } from "./campaign";
import { codesBelow, unitOf } from "./consolidated";
import { deskPorts } from "./desk-ports";
import { GridWorkbook } from "./grid-workbook";
import { nominating, type Proposed } from "./nominations-in-book";

export const context = dongNai();
export const [first = "", second = ""] = codesBelow(context, "736");
export const by = "Trần Thị Hà";

export const proposed: readonly Proposed[] = [
  { kind: "collective", name: "Hội Nông dân xã Phú Túc" },
  { kind: "collective", name: "Chi bộ ấp Suối Dzui" },
  { kind: "household", name: "Hộ bà Lê Thị Mười" },
  { kind: "individual", name: "Nguyễn Văn Hùng" },
  { kind: "individual", name: "Trần Quốc Toản", more: { namsinh: 1981 } },
];

export function portsOf(unit: string): DeskPorts {
  const { pack } = deskPorts(context, new GridWorkbook({ sheets: [], properties: {} }));
  return deskPorts(context, GridWorkbook.of(newBook(context, unitOf(context, unit), "consolidating", pack)));
}

export async function opened(ports: DeskPorts): Promise<Desk> {
  const desk = createDesk(ports);
  await desk.open();
  return desk;
}

export async function district(): Promise<{ readonly ports: DeskPorts; readonly desk: Desk }> {
  const ports = portsOf("736");
  const desk = await opened(ports);
  await desk.take(nominating(first, proposed));
  await desk.take(
    nominating(second, [{ kind: "individual", name: "Nguyen Van Hung", more: { namsinh: 1970 } }]),
  );
  return { ports, desk };
}

export type Shown = Extract<AwardsView, { kind: "desk" }>;

export async function shown(desk: Desk): Promise<Shown> {
  const view = await desk.awards();
  if (view.kind === "none") throw new Error(view.why);
  return view;
}

export const rowNamed = ({ desk: { rows } }: Shown, name: string) => {
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`no ${name}`);
  return row;
};

export async function decided(
  desk: Desk,
  name: string,
  action: AwardRequest["action"],
  reason = "",
): Promise<unknown> {
  const { id } = rowNamed(await shown(desk), name);
  return desk.decideAward({ nominations: [id], action, by, reason });
}

export const textsIn = (cells: readonly GridCell[]): string =>
  cells.flatMap(({ value }) => (value.kind === "text" ? [value.value] : [])).join(" ");

export async function sheetOf(ports: DeskPorts, name: string): Promise<CellGrid> {
  const sheet = (await ports.workbook.read()).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}
