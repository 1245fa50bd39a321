import type { ListColumn } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import type { Day } from "../../domain/day";
import { listPrompts } from "../../messages/lists-words";
import type { ValidationSpec } from "../spec";
import { listRows, type ListLayout, type PlacedColumn } from "./list-layout";
import { listDays } from "./row-rules";

type Words = Pick<ValidationSpec, "rule" | "prompt" | "error">;
type Kind = ListColumn["type"]["kind"];
type Rules = {
  readonly [Name in Kind]?: (
    type: Extract<ListColumn["type"], { kind: Name }>,
    at: string,
    context: CampaignContext,
  ) => Words;
};

const custom = (formula: string): ValidationSpec["rule"] => ({ kind: "custom", formula });
const date = ({ year, month, day }: Day): string => `DATE(${year},${month},${day})`;

/** `at` is the first prepared cell of the column: the program moves it along the range. */
const rules: Rules = {
  choice: ({ catalogue }, _at, context) => ({
    rule: { kind: "list", source: context.catalogues.get(catalogue)?.name ?? "" },
    prompt: listPrompts.choice,
    error: listPrompts.choiceError,
  }),
  integer: ({ minimum = 0, maximum }, at) => ({
    rule: custom(
      `AND(ISNUMBER(${at}),${at}>=${minimum},${at}=INT(${at})${maximum === undefined ? "" : `,${at}<=${maximum}`})`,
    ),
    prompt: listPrompts.whole(minimum),
    error: listPrompts.numberError,
  }),
  decimal: ({ minimum = 0 }, at) => ({
    rule: custom(`AND(ISNUMBER(${at}),${at}>=${minimum})`),
    prompt: listPrompts.number(minimum),
    error: listPrompts.numberError,
  }),
  year: ({ minimum, maximum }, at) => ({
    rule: custom(`AND(ISNUMBER(${at}),${at}>=${minimum},${at}<=${maximum},${at}=INT(${at}))`),
    prompt: listPrompts.year(minimum, maximum),
    error: listPrompts.yearError,
  }),
  day: (_type, at) => ({
    rule: custom(`AND(ISNUMBER(${at}),${at}>=${date(listDays.first)},${at}<=${date(listDays.last)})`),
    prompt: listPrompts.day,
    error: listPrompts.dayError,
  }),
};

/** Native validation of the entries. Texts have none: a prompt over a text box is in the way. */
export function listValidations(context: CampaignContext, layout: ListLayout): readonly ValidationSpec[] {
  return layout.columns.flatMap((placed) => validationOf(context, layout, placed));
}

const longestTitle = 32;

function validationOf(
  context: CampaignContext,
  layout: ListLayout,
  { column, at, letters }: PlacedColumn,
): readonly ValidationSpec[] {
  const words = rules[column.type.kind] as Rules["day"];
  if (!words) return [];
  const firstRow = listRows.first;
  return [
    {
      ranges: [{ firstRow, firstColumn: at, lastRow: firstRow + layout.preparedRows - 1, lastColumn: at }],
      ...words(
        column.type as Extract<ListColumn["type"], { kind: "day" }>,
        `${letters}${firstRow + 1}`,
        context,
      ),
      allowBlank: true,
      severity: "stop",
      promptTitle: column.heading.slice(0, longestTitle),
      errorTitle: listPrompts.errorTitle,
    },
  ];
}
