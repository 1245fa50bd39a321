import { cannotTell, invalidArgument, itemNotFound } from "../host-error";
import type { Sheet } from "../model/book";
import { checkAllowed, touch } from "../model/guard";
import type { Slicer } from "../model/objects";
import {
  type HostClass,
  nothing,
  objectOf,
  type PivotPlace,
  type SlicerPlace,
} from "../protocol/host-object";
import { madeOf } from "./pivot-hierarchies";

const find = ({ slicers }: Sheet, key: string | number): Slicer | undefined =>
  slicers.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());

function isPivot(source: unknown): source is PivotPlace {
  return typeof source === "object" && source !== null && "pivot" in source;
}

function add(sheet: Sheet, source: unknown, field: unknown, destination?: Sheet | string | null): Slicer {
  touch(sheet.book);
  checkAllowed(sheet, "allowEditObjects");
  if (!isPivot(source) || typeof field !== "string")
    throw cannotTell("Slicers of anything but a pivot table's field");
  if (
    destination !== undefined &&
    destination !== null &&
    destination !== sheet &&
    destination !== sheet.name
  )
    throw cannotTell("Slicers that are added on one sheet for another");
  const known = madeOf(source).fields.find((name) => name.toLowerCase() === field.toLowerCase());
  if (known === undefined) throw itemNotFound(`The pivot table ${source.pivot.name} has no field ${field}`);
  const number = sheet.book.newId();
  const made: Slicer = {
    id: `{${number.toString(16).padStart(8, "0")}-0000-0000-0000-00000000511C}`,
    name: known,
    caption: known,
    field: known,
    pivot: source.pivot,
    box: { left: 100, top: 100, width: 144, height: 194 },
  };
  sheet.slicers.push(made);
  return made;
}

export const slicerCollection: HostClass<Sheet> = {
  items: (sheet) => sheet.slicers.map((slicer) => objectOf("Slicer", { sheet, slicer })),
  item: (sheet, key) => {
    const slicer = find(sheet, key);
    if (!slicer) throw itemNotFound(`There is no slicer ${key}`);
    return objectOf("Slicer", { sheet, slicer });
  },
  methods: {
    add: (sheet, source: unknown, field: unknown, destination?: Sheet | string | null) =>
      objectOf("Slicer", { sheet, slicer: add(sheet, source, field, destination) }),
    getCount: ({ slicers }) => slicers.length,
    getItemOrNullObject: (sheet, key: string) => {
      const slicer = find(sheet, key);
      return slicer ? objectOf("Slicer", { sheet, slicer }) : nothing;
    },
  },
};

function change({ sheet }: SlicerPlace): void {
  touch(sheet.book);
  checkAllowed(sheet, "allowEditObjects");
}

function box(key: keyof Slicer["box"], least: number) {
  return {
    get: ({ slicer }: SlicerPlace) => slicer.box[key],
    set: (place: SlicerPlace, points: never) => {
      if (!((points as number) >= least)) throw invalidArgument(`${key}: ${String(points)}`);
      change(place);
      place.slicer.box[key] = points;
    },
  };
}

export const slicer: HostClass<SlicerPlace> = {
  identity: ({ slicer: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ slicer: { id } }) => id },
    name: { get: ({ slicer: { name } }) => name },
    caption: {
      get: ({ slicer: { caption } }) => caption,
      set: (place, caption: string) => {
        change(place);
        place.slicer.caption = caption;
      },
    },
    left: box("left", 0),
    top: box("top", 0),
    width: box("width", 1),
    height: box("height", 1),
  },
  objects: { worksheet: ({ sheet }) => objectOf("Worksheet", sheet) },
  methods: {
    delete: (place) => {
      change(place);
      place.sheet.slicers = place.sheet.slicers.filter((one) => one !== place.slicer);
    },
  },
};
