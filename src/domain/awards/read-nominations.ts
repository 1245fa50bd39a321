import type { ListRow } from "../submission/submission";
import type { UnitCode } from "../unit/unit-code";
import { kindOfList } from "./award-catalogues";
import type { NomineeKind } from "./award-rules";
import type { Nomination } from "./nomination";

/** What one unit's lists say. */
export interface UnitLists {
  readonly unit: UnitCode;
  readonly lists: readonly ListRow[];
}

/** A row of a nomination list, and who wrote it. */
export interface NominationRow {
  readonly unit: UnitCode;
  readonly kind: NomineeKind;
  readonly row: ListRow;
}

/** Every row of the nomination lists, unit after unit as given; rows of other lists are passed over. */
export const nominationRows = (units: readonly UnitLists[]): readonly NominationRow[] =>
  units.flatMap(({ unit, lists }) =>
    lists.flatMap((row) => {
      const kind = kindOfList(row.list);
      return kind === undefined ? [] : [{ unit, kind, row }];
    }),
  );

export const readNominations = (units: readonly UnitLists[]): readonly Nomination[] =>
  nominationRows(units).map(readNomination);

export function readNomination({ unit, kind, row }: NominationRow): Nomination {
  const cells = cellsOf(row);
  const name = cells.text("ten");
  return {
    id: `${unit}/${row.row}`,
    unit,
    kind,
    list: row.list,
    row: row.row,
    sheet: row.sheet,
    sheetRow: row.sheetRow,
    name,
    form: cells.text("hinhthuc"),
    title: cells.text("danhhieu"),
    objectClass:
      kind === "household" ? "ho-gia-dinh" : cells.text(kind === "collective" ? "loai" : "phanloai"),
    summary: cells.text("thanhtich"),
    isWoman: sexOf(kind, name, cells.text("danhxung")),
    birthYear: cells.number("namsinh"),
    position: cells.text("chucvu"),
    place: cells.text(kind === "household" ? "ap" : "noilam"),
    isDirectWorker: cells.yes("tructiep"),
    land: cells.number("dathien"),
    contribution: cells.number("donggop"),
    people: cells.number("songuoi"),
    women: cells.number("sonu"),
    votes: cells.number("phieu"),
    members: cells.number("tongso"),
    byBallot: cells.yes("phieukin"),
    awardsBefore: cells.text("dakhen"),
    hasCase: cells.yes("kyluat"),
    hasReport: cells.yes("bctt"),
    hasMinutes: cells.yes("bienban"),
  };
}

interface Cells {
  readonly text: (column: string) => string;
  readonly number: (column: string) => number | undefined;
  readonly yes: (column: string) => boolean | undefined;
}

const answers: Readonly<Record<string, boolean>> = { co: true, khong: false };

const cellsOf = ({ values }: ListRow): Cells => ({
  text: (column) => String(values[column] ?? ""),
  number: (column) => {
    const value = values[column];
    return typeof value === "number" ? value : undefined;
  },
  yes: (column) => answers[String(values[column] ?? "")],
});

/** "Ông", "Bà" of a person; "Hộ bà …" of a household. */
function sexOf(kind: NomineeKind, name: string, title: string): boolean | undefined {
  if (kind === "collective") return undefined;
  if (kind === "individual") return title === "ba" ? true : title === "ong" ? false : undefined;
  const [, said] = /^hộ (ông|bà)(?= )/iu.exec(name) ?? [];
  return said === undefined ? undefined : said.toLowerCase() === "bà";
}
