import type { CellSpec, NameSpec, RowSpec, SheetSpec } from "../spec";
import { identityFormat, identityKeys, identityNames, identitySheetName, type Identity } from "./marks";

/** The hidden sheet of keys and values: one of the copies of a workbook's identity. Everything in it is text. */
export function layIdentitySheet(identity: Identity): {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
} {
  const entries: readonly (readonly [string, string])[] = [
    [identityKeys.format, identityFormat],
    [identityKeys.campaign, identity.campaign],
    [identityKeys.version, identity.version],
    [identityKeys.unit, identity.unit],
    [identityKeys.unitName, identity.unitName],
    [identityKeys.level, identity.level],
    [identityKeys.revision, String(identity.revision)],
    [identityKeys.seal, identity.seal],
    [identityKeys.template, identity.template],
  ];
  const rowOf = (key: string): number => entries.findIndex(([name]) => name === key);
  return {
    sheet: {
      name: identitySheetName,
      visibility: "hidden",
      columns: [{ px: 120 }, { px: 480 }],
      rows: entries.map(([key, value]): RowSpec => ({ cells: [text(0, key), text(1, value)] })),
      protection: { allowSort: false },
    },
    names: [
      {
        name: identityNames.unit,
        sheet: identitySheetName,
        range: oneCell(rowOf(identityKeys.unit)),
        hidden: true,
      },
      {
        name: identityNames.campaign,
        sheet: identitySheetName,
        range: oneCell(rowOf(identityKeys.campaign)),
        hidden: true,
      },
    ],
  };
}

/** Text even where it is all digits: 26206 must not come back as 26.206. */
const text = (column: number, value: string): CellSpec => ({ column, role: "plain", value, format: "text" });

const oneCell = (row: number): NameSpec["range"] => ({
  firstRow: row,
  firstColumn: 1,
  lastRow: row,
  lastColumn: 1,
});
