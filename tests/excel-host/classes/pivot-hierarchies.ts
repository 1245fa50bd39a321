import { cannotTell, invalidArgument, itemNotFound } from "../host-error";
import { checkAllowed, touch } from "../model/guard";
import { writeMade } from "../model/made-pivot";
import type { MadePivot } from "../model/objects";
import {
  type HostClass,
  type HierarchyPlace,
  type HostObject,
  objectOf,
  type PivotAxisPlace,
  type PivotPlace,
} from "../protocol/host-object";

/** What a pivot table of a file is made of, the host has not read. */
export function madeOf({ pivot }: PivotPlace): MadePivot {
  if (!pivot.made) throw cannotTell(`What the pivot table ${pivot.name} is made of`);
  return pivot.made;
}

export function changePivot(place: PivotPlace, change: (made: MadePivot) => void): void {
  touch(place.sheet.book);
  checkAllowed(place.sheet, "allowPivotTables");
  change(madeOf(place));
  writeMade(place.pivot);
}

function fieldOf(place: PivotPlace, key: string | number): string {
  const field = madeOf(place).fields.find((name) => name.toLowerCase() === String(key).toLowerCase());
  if (field === undefined) throw itemNotFound(`The pivot table ${place.pivot.name} has no field ${key}`);
  return field;
}

export const pivotHierarchyCollection: HostClass<PivotPlace> = {
  items: (place) => madeOf(place).fields.map((field) => objectOf("PivotHierarchy", { place, field })),
  item: (place, key) => objectOf("PivotHierarchy", { place, field: fieldOf(place, key) }),
  methods: { getCount: (place) => madeOf(place).fields.length },
};

export const pivotHierarchy: HostClass<HierarchyPlace> = {
  identity: ({ field }) => ({ Id: field }),
  properties: { id: { get: ({ field }) => field }, name: { get: ({ field }) => field } },
  objects: { fields: (one) => objectOf("PivotFieldCollection", one) },
};

/** A hierarchy over a table's column has one field, of the same name. */
export const pivotFieldCollection: HostClass<HierarchyPlace> = {
  items: (one) => [objectOf("PivotField", one)],
  item: (one, key) => {
    if (String(key).toLowerCase() !== one.field.toLowerCase())
      throw itemNotFound(`${one.field} has no field ${key}`);
    return objectOf("PivotField", one);
  },
  methods: { getCount: () => 1 },
};

interface Filters {
  readonly manualFilter?: { readonly selectedItems?: readonly unknown[] };
}

export const pivotField: HostClass<HierarchyPlace> = {
  identity: ({ field }) => ({ Id: field }),
  properties: { id: { get: ({ field }) => field }, name: { get: ({ field }) => field } },
  methods: {
    applyFilter: ({ place, field }, { manualFilter, ...other }: Filters) => {
      if (!manualFilter?.selectedItems || Object.keys(other).length > 0)
        throw cannotTell("Filters by value or label");
      const { selectedItems } = manualFilter;
      if (selectedItems.some((item) => typeof item !== "string")) throw cannotTell("Items given as objects");
      changePivot(place, (made) => made.selected.set(field, selectedItems.map(String)));
    },
    clearAllFilters: ({ place, field }) => changePivot(place, (made) => made.selected.delete(field)),
  },
};

type Axis = "rows" | "columns" | "filters";

/** A field stands on one axis: where it is put on another, Excel takes it off the first. */
function put({ place, axis }: PivotAxisPlace, { field }: HierarchyPlace): void {
  changePivot(place, (made) => {
    for (const one of ["rows", "columns", "filters"] as const)
      made[one] = made[one].filter((other) => other !== field);
    made[axis] = [...made[axis], field];
  });
}

const axisFields = ({ place, axis }: PivotAxisPlace): readonly string[] => madeOf(place)[axis];

function axisItem(one: PivotAxisPlace, key: string | number): HierarchyPlace {
  const field = axisFields(one).find((name) => name.toLowerCase() === String(key).toLowerCase());
  if (field === undefined) throw itemNotFound(`There is no ${key} among the ${one.axis}`);
  return { place: one.place, field };
}

function axisCollection<Name extends "RowColumnPivotHierarchy" | "FilterPivotHierarchy">(
  className: Name,
): HostClass<PivotAxisPlace> {
  const object = (one: HierarchyPlace): HostObject => objectOf(className, one as never);
  return {
    items: (one) => axisFields(one).map((field) => object({ place: one.place, field })),
    item: (one, key) => object(axisItem(one, key)),
    methods: {
      add: (one, hierarchy: HierarchyPlace) => {
        if (hierarchy.place.pivot !== one.place.pivot)
          throw invalidArgument("A hierarchy of another pivot table");
        put(one, hierarchy);
        return object(hierarchy);
      },
      getCount: (one) => axisFields(one).length,
    },
  };
}

const placeOf = (axes: readonly Axis[]) => {
  return ({ place, field }: HierarchyPlace): number =>
    Math.max(...axes.map((axis) => madeOf(place)[axis].indexOf(field)));
};

export const rowColumnPivotHierarchyCollection = axisCollection("RowColumnPivotHierarchy");
export const filterPivotHierarchyCollection = axisCollection("FilterPivotHierarchy");
export const rowColumnPivotHierarchy: HostClass<HierarchyPlace> = {
  ...pivotHierarchy,
  properties: { ...pivotHierarchy.properties, position: { get: placeOf(["rows", "columns"]) } },
};
export const filterPivotHierarchy: HostClass<HierarchyPlace> = {
  ...pivotHierarchy,
  properties: { ...pivotHierarchy.properties, position: { get: placeOf(["filters"]) } },
};

type Value = MadePivot["values"][number];
interface ValuePlace {
  readonly place: PivotPlace;
  readonly value: Value;
}

const valueItem = (place: PivotPlace, key: string | number): ValuePlace => {
  const value = madeOf(place).values.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
  if (!value) throw itemNotFound(`There is no value ${key}`);
  return { place, value };
};

export const dataPivotHierarchyCollection: HostClass<PivotPlace> = {
  items: (place) => madeOf(place).values.map((value) => objectOf("DataPivotHierarchy", { place, value })),
  item: (place, key) => objectOf("DataPivotHierarchy", valueItem(place, key)),
  methods: {
    add: (place, { field }: HierarchyPlace) => {
      const value: Value = {
        id: `value ${madeOf(place).values.length + 1}`,
        field,
        name: `Sum of ${field}`,
        summarizeBy: "Sum",
      };
      changePivot(place, (made) => made.values.push(value));
      return objectOf("DataPivotHierarchy", { place, value });
    },
    getCount: (place) => madeOf(place).values.length,
  },
};

export const dataPivotHierarchy: HostClass<ValuePlace> = {
  identity: ({ value }) => ({ Id: value.id }),
  properties: {
    id: { get: ({ value }) => value.id },
    name: {
      get: ({ value }) => value.name,
      set: ({ place, value }, name: string) => {
        // Excel does not let a value be called as a field is.
        if (madeOf(place).fields.some((field) => field.toLowerCase() === name.toLowerCase()))
          throw invalidArgument(`There is a field ${name}`);
        changePivot(place, () => (value.name = name));
      },
    },
    summarizeBy: {
      get: ({ value }) => value.summarizeBy,
      set: ({ place, value }, by: string) => changePivot(place, () => (value.summarizeBy = by)),
    },
  },
};
