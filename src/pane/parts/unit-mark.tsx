import { ArrowReply16Regular } from "@fluentui/react-icons/svg/arrow-reply";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import type { ArrivalRow } from "../../app/results/result-views";
import type { PaneWords } from "../../messages/pane/pane-vi";
import { useWords } from "../pane-context";

export type Look = "success" | "warning" | "danger" | "berry" | "quiet";

interface Mark {
  readonly look: Look;
  readonly icon: React.JSX.Element;
  readonly text: string;
}

/** What a unit's row says first: what blocks, then what the office decided, then whether it was in time. */
function markOf(row: ArrivalRow, { states }: PaneWords): Mark {
  const { state, stateText, blocking, daysLate } = row;
  if (state === "missing") return { look: "quiet", icon: <Circle16Regular aria-hidden />, text: stateText };
  if (state === "returned" || state === "amended")
    return { look: "berry", icon: <ArrowReply16Regular aria-hidden />, text: stateText };
  if (state === "sealed")
    return { look: "success", icon: <LockClosed16Regular aria-hidden />, text: stateText };
  if (blocking > 0)
    return { look: "danger", icon: <ErrorCircle16Filled aria-hidden />, text: states.blocking(blocking) };
  if (state === "to-review")
    return { look: "warning", icon: <QuestionCircle16Filled aria-hidden />, text: stateText };
  if (daysLate > 0)
    return { look: "warning", icon: <Clock16Regular aria-hidden />, text: states.late(daysLate) };
  return { look: "success", icon: <CheckmarkCircle16Filled aria-hidden />, text: stateText };
}

/** A unit's state: icon, words and colour. */
export function UnitMark({ row }: { readonly row: ArrivalRow }): React.ReactNode {
  const { look, icon, text } = markOf(row, useWords());
  return (
    <span className={`state ${look}`}>
      {icon} {text}
    </span>
  );
}
