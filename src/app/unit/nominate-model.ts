import { nomineeOfModel } from "../../domain/awards/nominee-of-model";
import { shownListValue } from "../../domain/submission/list-value";
import type { DeskWord } from "../../messages/desk-words";
import { freeRow } from "../../sheets/lists/free-row";
import { modelChoices, modelRow, type ModelRequest, type ModelsView } from "../awards/model-views";
import type { Fix } from "../finding-view";
import type { UnitBook } from "./unit-book";

/** What marks the entries of a nomination among those that can be taken back. */
const prefix = "model:";

export const isOfModel = ({ id }: Fix): boolean => id.startsWith(prefix);

const ownLists = ({ unit, submission }: UnitBook) => [{ unit: unit.code, lists: submission.lists }];

/** The workbook's own models, with every form its lists offer. */
export function ownModels(book: UnitBook, typed: string): Omit<ModelsView, "canUndo"> {
  const { context, unit } = book;
  const columns = context.campaign.lists
    .filter(({ id, askedOf }) => id.startsWith("nominate") && askedOf.includes(unit.kind))
    .flatMap((list) => list.columns.filter(({ id }) => id === "hinhthuc"));
  const entries = columns.flatMap(({ type }) =>
    type.kind === "choice" ? (context.catalogues.get(type.catalogue)?.entries ?? []) : [],
  );
  const forms = new Map(entries.map(({ id, label }) => [id, label]));
  return {
    ...modelChoices(context, ownLists(book), typed),
    forms: [...forms].map(([id, label]) => ({ id, label })),
  };
}

/** The entries of a nomination made of a model, in the first free row of its list; or why there are none. */
export function nominationEntries(book: UnitBook, request: ModelRequest): readonly Fix[] | DeskWord {
  const model = modelRow(ownLists(book), request);
  if (!model) return "awardUnknown";
  const { context, unit, grid } = book;
  const { list: id, values } = nomineeOfModel(unit.code, model, request.form);
  const list = context.lists.get(id);
  const free = list && freeRow(context, list, grid);
  if (!list || !free || free === "no-sheet") return "modelNoList";
  if (free === "full") return "modelListFull";
  return list.columns.flatMap((column): readonly Fix[] => {
    const [value, at] = [values[column.id], free.columnOf(column.id)];
    if (value === undefined || at === undefined) return [];
    const text = String(shownListValue(context, column, value));
    const place = { sheet: free.sheet, row: free.row, column: at };
    return [{ id: `${prefix}${column.id}`, place, before: "", after: text, value: text }];
  });
}
