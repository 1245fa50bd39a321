import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Amendment, SendPlan } from "../../app/sending/send-views";
import { useWords } from "../pane-context";
import { useGrowing } from "./growing";

/** Nội dung điều chỉnh: what the file sent before said otherwise, each with its reason. */
export function SendAmendments(props: {
  readonly plan: SendPlan;
  readonly onReason: (id: string, reason: string) => void;
}): React.ReactNode {
  const { plan, onReason } = props;
  const { send } = useWords();
  const { shown, end } = useGrowing(plan.amendments, "amendments");
  if (plan.before !== "taken") return null;
  if (plan.amendments.length === 0) return <p className="second-line">{send.beforeSame}</p>;
  return (
    <section>
      <h2 className="part-heading">{send.amendments(plan.amendments.length)}</h2>
      <ul className="rows">
        {shown.map((one) => (
          <AmendmentRow key={one.id} amendment={one} onReason={(reason) => onReason(one.id, reason)} />
        ))}
      </ul>
      {end}
    </section>
  );
}

function AmendmentRow(props: {
  readonly amendment: Amendment;
  readonly onReason: (reason: string) => void;
}): React.ReactNode {
  const { send } = useWords();
  const { what, before, after, reason } = props.amendment;
  const [text, setText] = useState(reason);
  return (
    <li>
      <p>{what}</p>
      <p className="second-line">{send.from(before, after)}</p>
      <Field label={{ children: send.reasonShort, "aria-label": send.reason(what) }}>
        <Input
          size="small"
          aria-label={send.reason(what)}
          value={text}
          onChange={(_event, { value }) => setText(value)}
          onBlur={() => text !== reason && props.onReason(text)}
        />
      </Field>
    </li>
  );
}
