import type { CampaignContext } from "../../domain/campaign/context";
import type { Part } from "../../domain/indicator/indicator";
import { generalWords as words } from "../../messages/thong-tin-chung-words";
import { a1 } from "../a1";
import type { ValidationSpec } from "../spec";
import { generalColumns as columns } from "./particulars";

/** Native validation of one particular; texts have none. */
export function particularValidations(
  context: CampaignContext,
  { type, label }: Part,
  row: number,
): readonly ValidationSpec[] {
  const cell = a1(row, columns.first);
  const rule = ((): Pick<ValidationSpec, "rule" | "prompt"> | undefined => {
    if (type.kind === "choice") {
      const source = context.catalogues.get(type.catalogue)?.name;
      return source === undefined ? undefined : { rule: { kind: "list", source }, prompt: words.chooseHint };
    }
    if (type.kind === "day")
      return { rule: { kind: "custom", formula: `ISNUMBER(${cell})` }, prompt: words.dayHint };
    if (type.kind !== "integer") return undefined;
    const formula = `IF(ISNUMBER(${cell}),${cell}=INT(${cell}),FALSE)`;
    return { rule: { kind: "custom", formula }, prompt: words.numberHint };
  })();
  if (!rule) return [];
  return [
    {
      ranges: [{ firstRow: row, lastRow: row, firstColumn: columns.first, lastColumn: columns.first }],
      ...rule,
      allowBlank: true,
      severity: "stop",
      promptTitle: label.slice(0, 32),
      errorTitle: words.invalid,
      error: words.invalidText,
    },
  ];
}
