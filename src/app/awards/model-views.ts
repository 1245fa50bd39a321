import { kindOfList } from "../../domain/awards/award-catalogues";
import type { NomineeKind } from "../../domain/awards/award-rules";
import { nomineeOfModel } from "../../domain/awards/nominee-of-model";
import type { UnitLists } from "../../domain/awards/read-nominations";
import type { CampaignContext } from "../../domain/campaign/context";
import type { ListRow } from "../../domain/submission/submission";
import { foldForMatching, searchFor } from "../../domain/text/fold";
import type { UnitCode } from "../../domain/unit/unit-code";

/** Rows of Mô hình, điển hình that a nomination can be made of. */
export interface ModelsView {
  readonly models: readonly ModelChoice[];
  /** How many more fit what was typed. */
  readonly more: number;
  /** Forms that can be chosen for any kind of nominee; the nomination may leave it open. */
  readonly forms: readonly { readonly id: string; readonly label: string }[];
  /** The last nomination made of a model here can be taken back. */
  readonly canUndo: boolean;
}

export interface ModelChoice {
  readonly unit: UnitCode;
  readonly unitName: string;
  /** The row's id in the list: "MH.001". */
  readonly row: string;
  /** As in the list: "Ông Nguyễn Văn A, ấp 2". */
  readonly name: string;
  /** What the nominee would be. */
  readonly kind: NomineeKind;
  readonly result: string;
  /** Somebody of that name is on the unit's lists of nominations already. */
  readonly isNominated: boolean;
}

/** What is asked for: one row, and the form; "" leaves it open. */
export interface ModelRequest {
  readonly unit: UnitCode;
  readonly row: string;
  readonly form: string;
  /** Who decides; of a unit's own workbook nobody is asked. */
  readonly by: string;
}

export const modelList = "models";
const mostShown = 50;

export function modelRow(units: readonly UnitLists[], { unit, row }: ModelRequest): ListRow | undefined {
  const lists = units.find((one) => one.unit === unit)?.lists ?? [];
  return lists.find((one) => one.list === modelList && one.row === row);
}

/** The models that fit what was typed, unit after unit. */
export function modelChoices(
  context: CampaignContext,
  units: readonly UnitLists[],
  typed: string,
): Pick<ModelsView, "models" | "more"> {
  const holds = searchFor(typed);
  const all = units.flatMap(({ unit, lists }) => {
    const nominated = new Set(
      lists.flatMap(({ list, values }) =>
        kindOfList(list) === undefined ? [] : [foldForMatching(String(values["ten"] ?? ""))],
      ),
    );
    const unitName = context.units.get(unit)?.name ?? unit;
    return lists
      .filter(({ list }) => list === modelList)
      .filter(({ values }) => typed === "" || holds(String(values["ten"] ?? "")) || holds(unitName))
      .map((row) => choiceOf(row, { unit, unitName }, nominated));
  });
  return { models: all.slice(0, mostShown), more: Math.max(0, all.length - mostShown) };
}

function choiceOf(
  row: ListRow,
  of: Pick<ModelChoice, "unit" | "unitName">,
  nominated: ReadonlySet<string>,
): ModelChoice {
  const nominee = nomineeOfModel(of.unit, row, "");
  return {
    ...of,
    row: row.row,
    name: String(row.values["ten"] ?? ""),
    kind: kindOfList(nominee.list) ?? "collective",
    result: String(row.values["ketqua"] ?? ""),
    isNominated: nominated.has(foldForMatching(String(nominee.values["ten"] ?? ""))),
  };
}
