import { element, type XmlElement } from "../file/xml";
import { areaAddress } from "./address";
import { type Area } from "./area";
import type { Sheet } from "./book";
import type { MadePivot, Pivot, Table } from "./objects";

/** A pivot table made by the add-in: what it is made of is kept; nothing of it is computed, so it stands in one cell. */
export function makePivot(sheet: Sheet, name: string, table: Table, area: Area): Pivot {
  const { book } = sheet;
  const number = book.newId();
  const cachePath = `xl/pivotCache/pivotCacheDefinitionMade${number}.xml`;
  const made: MadePivot = {
    fields: [...table.columns],
    rows: [],
    columns: [],
    filters: [],
    values: [],
    selected: new Map(),
    layout: {
      layoutType: "Compact",
      subtotalLocation: "AtTop",
      showRowGrandTotals: true,
      showColumnGrandTotals: true,
    },
  };
  book.caches.push({ path: cachePath, xml: cacheXml(table) });
  const id = `{${number.toString(16).padStart(8, "0")}-0000-0000-0000-00000000F170}`;
  const pivot: Pivot = {
    ...{ id, name, area, cachePath, made },
    path: `xl/pivotTables/pivotTableMade${number}.xml`,
    xml: element("pivotTableDefinition", {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      name,
      cacheId: number,
      dataCaption: "Values",
    }),
    refreshed: 0,
  };
  sheet.pivots.push(pivot);
  writeMade(pivot);
  return pivot;
}

const cacheXml = ({ name, columns }: Table): XmlElement =>
  element(
    "pivotCacheDefinition",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", refreshOnLoad: 1, saveData: 0 },
    [
      element("cacheSource", { type: "worksheet" }, [element("worksheetSource", { name })]),
      element(
        "cacheFields",
        { count: columns.length },
        columns.map((column) =>
          element("cacheField", { name: column, numFmtId: 0 }, [element("sharedItems")]),
        ),
      ),
    ],
  );

/** The part says what the pivot table is made of now. */
export function writeMade({ xml, area, made }: Pivot): void {
  if (!made) return;
  const { fields, rows, columns, filters, values } = made;
  const axisOf = (field: string): string | undefined =>
    rows.includes(field)
      ? "axisRow"
      : columns.includes(field)
        ? "axisCol"
        : filters.includes(field)
          ? "axisPage"
          : undefined;
  const list = (name: string, one: string, of: readonly string[], key: string): readonly XmlElement[] =>
    of.length === 0
      ? []
      : [
          element(
            name,
            { count: of.length },
            of.map((field) => element(one, { [key]: fields.indexOf(field) })),
          ),
        ];
  xml.children = [
    element("location", {
      ref: areaAddress(area),
      firstHeaderRow: 1,
      firstDataRow: 1,
      firstDataCol: 1,
    }),
    element(
      "pivotFields",
      { count: fields.length },
      fields.map((field) =>
        element("pivotField", {
          axis: axisOf(field),
          dataField: values.some((value) => value.field === field) ? 1 : undefined,
          showAll: 0,
        }),
      ),
    ),
    ...list("rowFields", "field", rows, "x"),
    ...list("colFields", "field", columns, "x"),
    ...list("pageFields", "pageField", filters, "fld"),
    ...(values.length === 0
      ? []
      : [
          element(
            "dataFields",
            { count: values.length },
            values.map(({ field, name }) => element("dataField", { name, fld: fields.indexOf(field) })),
          ),
        ]),
  ];
}
