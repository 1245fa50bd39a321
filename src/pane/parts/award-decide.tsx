import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AwardDeskRow, AwardDeskView } from "../../app/awards/award-desk-view";
import type { AwardChoice } from "../../app/awards/award-views";
import type { OpinionKind } from "../../domain/awards/award-decisions";
import type { OrderMove } from "../../domain/awards/order-in-list";
import { decideAward, undoAward } from "../awarding";
import { useModel, useWords } from "../pane-context";
import { Choice } from "./award-filters";
import { GiveForm } from "./award-give-form";
import { TextLine } from "./text-line";

interface DecideProps {
  /** One nomination, or those that were ticked. */
  readonly rows: readonly AwardDeskRow[];
  readonly forms: AwardDeskView["forms"];
  readonly by: string;
  readonly onDone?: (what: AwardChoice["kind"]) => void;
}

type Asking = "return" | "form" | "opinion" | "give";

/** What can be done with nominations: at once, or after a reason. */
export function AwardDecide({ rows, forms, by, onDone }: DecideProps): React.ReactNode {
  const { awards } = useWords();
  const model = useModel();
  const [asking, setAsking] = useState<Asking>();
  const nominations = rows.map(({ id }) => id);
  const decide = async (action: AwardChoice, reason = ""): Promise<void> => {
    if (!(await decideAward(model, { nominations, action, by, reason }))) return;
    setAsking(undefined);
    onDone?.(action.kind);
  };
  const [only, another] = rows;
  const single = another ? undefined : only;
  const referral = single?.steps.find(({ isReferral }) => isReferral);
  const ask = (what: Asking): void => setAsking(asking === what ? undefined : what);
  const isGiven = rows.every(({ status }) => status === "given");
  return (
    <>
      <p className="finding-buttons">
        {!isGiven && (
          <Choosing
            asking={asking}
            onAccept={() => void decide({ kind: "accept" })}
            onAsk={ask}
            referral={referral}
          />
        )}
        {single && <Moves onMove={(move) => void decide({ kind: "move", move })} />}
        {single && isDecided(single) && (
          <Button size="small" onClick={() => void undoAward(model, by, single.id)}>
            {awards.undoOne}
          </Button>
        )}
      </p>
      <AskedForm asking={asking} onWrite={decide} {...{ rows, forms, referral }} />
    </>
  );
}

type Step = AwardDeskRow["steps"][number];

/** What is decided at once, and what opens a form first. */
function Choosing(props: {
  readonly asking: Asking | undefined;
  readonly referral: Step | undefined;
  readonly onAccept: () => void;
  readonly onAsk: (what: Asking) => void;
}): React.ReactNode {
  const { awards } = useWords();
  const { asking, referral, onAccept, onAsk } = props;
  const labels: Readonly<Record<Asking, string>> = {
    return: awards.return,
    form: awards.toForm,
    opinion: awards.opine,
    give: awards.give,
  };
  return (
    <>
      <Button size="small" onClick={onAccept}>
        {awards.accept}
      </Button>
      {(["return", "form", "opinion", "give"] as const)
        .filter((what) => what !== "opinion" || referral !== undefined)
        .map((what) => (
          <Button key={what} size="small" aria-expanded={asking === what} onClick={() => onAsk(what)}>
            {labels[what]}
          </Button>
        ))}
    </>
  );
}

function AskedForm(
  props: Pick<DecideProps, "rows" | "forms"> & {
    readonly asking: Asking | undefined;
    readonly referral: Step | undefined;
    readonly onWrite: (action: AwardChoice, reason?: string) => Promise<void>;
  },
): React.ReactNode {
  const { asking, rows, forms, referral, onWrite } = props;
  if (asking === undefined) return null;
  if (asking === "give") return <GiveForm count={rows.length} onWrite={(action) => void onWrite(action)} />;
  if (asking === "opinion")
    return (
      <OpinionForm onWrite={(said) => void onWrite({ kind: "opinion", step: referral?.id ?? "", ...said })} />
    );
  return <ReasonForm key={asking} asking={asking} forms={formsFor(rows, forms)} onWrite={onWrite} />;
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
