import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AwardDeskRow, AwardDeskView } from "../../app/awards/award-desk-view";
import type { AwardChoice } from "../../app/awards/award-views";
import type { OpinionKind } from "../../domain/awards/award-decisions";
import type { OrderMove } from "../../domain/awards/order-in-list";
import { decideAward, undoAward } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { Choice } from "./award-filters";

interface DecideProps {
  /** One nomination, or those that were ticked. */
  readonly rows: readonly AwardDeskRow[];
  readonly forms: AwardDeskView["forms"];
  readonly by: string;
  readonly onDone?: () => void;
}

type Asking = "return" | "form" | "opinion";

/** What can be done with nominations: at once, or after a reason. */
export function AwardDecide({ rows, forms, by, onDone }: DecideProps): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const [asking, setAsking] = useState<Asking>();
  const nominations = rows.map(({ id }) => id);
  const decide = async (action: AwardChoice, reason = ""): Promise<void> => {
    if (!(await decideAward(model, { nominations, action, by, reason }))) return;
    setAsking(undefined);
    onDone?.();
  };
  const [only, another] = rows;
  const single = another ? undefined : only;
  const referral = single?.steps.find(({ isReferral }) => isReferral);
  const ask = (what: Asking) => ({
    "aria-expanded": asking === what,
    onClick: () => setAsking(asking === what ? undefined : what),
  });
  return (
    <>
      <p className="finding-buttons">
        <Button size="small" onClick={() => void decide({ kind: "accept" })}>
          {awards.accept}
        </Button>
        <Button size="small" {...ask("return")}>
          {awards.return}
        </Button>
        <Button size="small" {...ask("form")}>
          {awards.toForm}
        </Button>
        {referral && (
          <Button size="small" {...ask("opinion")}>
            {awards.opine}
          </Button>
        )}
        {single && <Moves onMove={(move) => void decide({ kind: "move", move })} />}
        {single && isDecided(single) && (
          <Button size="small" onClick={() => void undoAward(model, by, single.id)}>
            {awards.undoOne}
          </Button>
        )}
      </p>
      {asking === "opinion" ? (
        <OpinionForm
          onWrite={(said) => void decide({ kind: "opinion", step: referral?.id ?? "", ...said })}
        />
      ) : (
        asking && <ReasonForm key={asking} asking={asking} forms={formsFor(rows, forms)} onWrite={decide} />
      )}
    </>
  );
}

const isDecided = ({ status, proposedFormLabel, order, opinions }: AwardDeskRow): boolean =>
  status !== "proposed" || proposedFormLabel !== "" || order !== 0 || opinions.length > 0;

/** Forms that all of them can get. */
function formsFor(rows: readonly AwardDeskRow[], forms: AwardDeskView["forms"]) {
  const [first, ...others] = [...new Set(rows.map(({ kind }) => kind))].map((kind) => forms[kind]);
  return (first ?? []).filter(({ id }) => others.every((list) => list.some((one) => one.id === id)));
}

function Moves({ onMove }: { readonly onMove: (move: OrderMove) => void }): React.ReactNode {
  const { awards } = useWords();
  return (["up", "down", "top"] as const).map((move) => (
    <Button key={move} size="small" onClick={() => onMove(move)}>
      {awards[move]}
    </Button>
  ));
}

function ReasonForm(props: {
  readonly asking: "return" | "form";
  readonly forms: readonly { readonly id: string; readonly label: string }[];
  readonly onWrite: (action: AwardChoice, reason: string) => Promise<void>;
}): React.ReactNode {
  const { awards } = useWords();
  const { asking, forms, onWrite } = props;
  const [reason, setReason] = useState("");
  const [form, setForm] = useState("");
  const isOff = reason.trim() === "" || (asking === "form" && form === "");
  return (
    <form
      className="soft-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) void onWrite(asking === "form" ? { kind: "form", form } : { kind: "return" }, reason);
      }}
    >
      {asking === "form" && (
        <Choice label={awards.newForm} all={awards.choose} options={forms} value={form} onValue={setForm} />
      )}
      <TextLine label={awards.reason} text={reason} onText={setReason} rows={2} />
      <Button size="small" type="submit" disabled={isOff}>
        {awards.write[asking]}
      </Button>
    </form>
  );
}

type Said = Pick<Extract<AwardChoice, { kind: "opinion" }>, "opinion" | "text" | "number" | "day">;

function OpinionForm({ onWrite }: { readonly onWrite: (said: Said) => void }): React.ReactNode {
  const { awards } = useWords();
  const [said, setSaid] = useState<Said>({ opinion: "agree", text: "", number: "", day: "" });
  const change = (part: Partial<Said>): void => setSaid((now) => ({ ...now, ...part }));
  const kinds = Object.entries(awards.opinionKinds);
  const isOff = said.opinion !== "agree" && said.text.trim() === "";
  const id = useId();
  return (
    <form
      className="soft-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) onWrite(said);
      }}
    >
      <fieldset className="reason-box radio-lines">
        <legend>{awards.opinions}</legend>
        {kinds.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name={id}
              checked={said.opinion === kind}
              onChange={() => change({ opinion: kind as OpinionKind })}
            />{" "}
            {label}
          </label>
        ))}
      </fieldset>
      <TextLine label={awards.text} text={said.text} onText={(text) => change({ text })} rows={2} />
      <TextLine label={awards.number} text={said.number} onText={(number) => change({ number })} />
      <TextLine label={awards.day} text={said.day} onText={(day) => change({ day })} type="date" />
      <Button size="small" type="submit" disabled={isOff}>
        {awards.write.opinion}
      </Button>
    </form>
  );
}

/** A label with its box; of several rows where so many are wanted. */
export function TextLine(props: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly rows?: number;
  readonly type?: "text" | "date";
}): React.ReactNode {
  const id = useId();
  const { label, text, onText, rows, type = "text" } = props;
  return (
    <div className="reason-box">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input id={id} type={type} value={text} onChange={({ target }) => onText(target.value)} />
      ) : (
        <textarea id={id} rows={rows} value={text} onChange={({ target }) => onText(target.value)} />
      )}
    </div>
  );
}
