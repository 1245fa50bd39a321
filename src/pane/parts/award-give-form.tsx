import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AwardChoice } from "../../app/awards/award-views";
import { useWords } from "../pane-context";
import { TextLine } from "./text-line";

const blank = { number: "", day: "", signer: "" };

/** The decision's number, day and signer, for so many nominations. */
export function GiveForm(props: {
  readonly count: number;
  readonly onWrite: (action: AwardChoice) => void;
}): React.ReactNode {
  const { awards } = useWords();
  const { count, onWrite } = props;
  const [typed, setTyped] = useState(blank);
  const change = (part: Partial<typeof blank>): void => setTyped((now) => ({ ...now, ...part }));
  const { number, day, signer } = typed;
  const isOff = count === 0 || number.trim() === "" || day === "";
  return (
    <form
      className="soft-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) onWrite({ kind: "give", ...typed });
      }}
    >
      <TextLine label={awards.decisionNumber} text={number} onText={(text) => change({ number: text })} />
      <TextLine label={awards.decisionDay} text={day} onText={(text) => change({ day: text })} type="date" />
      <TextLine label={awards.signer} text={signer} onText={(text) => change({ signer: text })} />
      <Button size="small" type="submit" disabled={isOff}>
        {awards.writeGiven(count)}
      </Button>
    </form>
  );
}
