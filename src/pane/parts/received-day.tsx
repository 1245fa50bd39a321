import { Button, Link } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { UnitDetail } from "../../app/results/result-views";
import { isoOfDay } from "../../domain/day";
import { vietnamMoment } from "../../domain/vietnam-time";
import { useModel, useWords } from "../pane-context";
import { typeReceived } from "../reviewing";

/** Ngày nhận: proposed from the mail, and typed where it came otherwise. */
export function ReceivedDay({ detail }: { readonly detail: UnitDetail }): React.ReactNode {
  const { unitPage, shell } = useWords();
  const model = useModel();
  const moment = detail.receivedAt === undefined ? undefined : vietnamMoment(detail.receivedAt);
  const known = moment ? isoOfDay(moment.day) : "";
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState(known);
  const id = useId();
  if (!isOpen)
    return (
      <p className="second-line">
        <Link
          as="button"
          onClick={() => {
            setDay(known);
            setOpen(true);
          }}
        >
          {known === "" ? unitPage.typeReceived : unitPage.changeReceived}
        </Link>
      </p>
    );
  return (
    <form
      className="reason-box"
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        void typeReceived(model, detail.code, day);
      }}
    >
      <label htmlFor={id}>{unitPage.receivedLabel}</label>
      <input id={id} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <p className="finding-buttons">
        <Button size="small" type="submit">
          {unitPage.keepReceived}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          {shell.cancel}
        </Button>
      </p>
    </form>
  );
}
