import type { CampaignContext } from "../../domain/campaign/context";
import type { Expression } from "../../domain/expression/expression";

/**
 * The same expression as the sheet must say it: a choice's cell holds its label, while rules compare its id. Only a text
 * that stands beside a figure of a choice is meant.
 */
export function withShownChoices(context: CampaignContext, expression: Expression): Expression {
  const shown = (one: Expression): Expression => withShownChoices(context, one);
  if (expression.op === "if") {
    const { condition, yes, no } = expression;
    return { op: "if", condition: shown(condition), yes: shown(yes), no: shown(no) };
  }
  if ("left" in expression) {
    const { left, right } = expression;
    return {
      ...expression,
      left: labelled(context, shown(left), right),
      right: labelled(context, shown(right), left),
    };
  }
  if (!("of" in expression)) return expression;
  const of = "op" in expression.of ? shown(expression.of) : expression.of.map(shown);
  return { ...expression, of } as Expression;
}

/** A choice's id beside its figure, as its label. */
function labelled({ parts, catalogues }: CampaignContext, node: Expression, beside: Expression): Expression {
  if (node.op !== "text" || beside.op !== "figure") return node;
  const type = parts.get(beside.part)?.part.type;
  const entries = type?.kind === "choice" ? (catalogues.get(type.catalogue)?.entries ?? []) : [];
  const label = entries.find(({ id }) => id === node.value)?.label;
  return label === undefined ? node : { op: "text", value: label };
}
