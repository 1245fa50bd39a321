import { useState } from "react";
import type { MailTexts, SendPlan, SendRequest, SentPart } from "../../app/sending/send-views";
import { goTo } from "../actions";
import { useModel, useWords } from "../pane-context";
import { SendAmendments } from "../parts/send-amendments";
import { SendFiles } from "../parts/send-files";
import { SendMail } from "../parts/send-mail";
import { SendState } from "../parts/send-state";
import { makeDraft, openSent, saveSent } from "../sending";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Gửi báo cáo of a unit's workbook: a step of its own. */
export const Send = (): React.ReactNode => <Sending depth="step" />;

/** The same of a level's book, one level down. */
export const SendUp = (): React.ReactNode => <Sending depth="detail" />;

/** What is to be corrected first, the files under their names, then the mail in pieces, and the draft. */
function Sending({ depth }: { readonly depth: "step" | "detail" }): React.ReactNode {
  const { send } = useWords();
  const [request, setRequest] = useState<SendRequest>({ withReport: true, isSealed: true, reasons: {} });
  const [typed, setTyped] = useState<Partial<MailTexts>>({});
  // Whether it is sealed changes nothing of the plan.
  const { withReport, withLetter = false, reasons } = request;
  const asked = { withReport, withLetter, reasons, isSealed: true };
  const plan = useView<SendPlan>(`send ${JSON.stringify(asked)}`, (desk) => desk.sendPlan(asked));
  const last = useLast(plan);
  const change = (part: Partial<SendRequest>): void => setRequest((now) => ({ ...now, ...part }));
  return (
    <Screen
      title={send.title}
      sub={last?.unit}
      depth={depth}
      foot={
        last && <SendFoot plan={last} request={request} mail={{ ...last.mail, ...typed }} depth={depth} />
      }
    >
      {last && (
        <>
          <SendState plan={last} isLevel={depth === "detail"} />
          <SendAmendments
            plan={last}
            onReason={(id, reason) => change({ reasons: { ...reasons, [id]: reason } })}
          />
          <SendFiles plan={last} request={request} onChange={change} />
          <SendMail
            mail={{ ...last.mail, ...typed }}
            onChange={(part) => setTyped((now) => ({ ...now, ...part }))}
          />
        </>
      )}
    </Screen>
  );
}

/** What was last said stands until the next is: boxes that are typed into must not vanish. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

function SendFoot(props: {
  readonly plan: SendPlan;
  readonly request: SendRequest;
  readonly mail: MailTexts;
  readonly depth: "step" | "detail";
}): React.ReactNode {
  const { plan, request, mail, depth } = props;
  const { send } = useWords();
  const model = useModel();
  const { savesFiles } = model.machine;
  if (plan.pending !== "none")
    return (
      <Foot primary={{ label: send.toConsolidate, onClick: () => goTo(model, { screen: "consolidate" }) }} />
    );
  // A unit corrects what is its own; a level sends what its units gave it, and says so.
  if (plan.blocking > 0 && depth === "step")
    return (
      <Foot
        primary={{ label: send.seeBlocked(plan.blocking), onClick: () => goTo(model, { screen: "check" }) }}
      />
    );
  if (!savesFiles)
    return <Foot primary={{ label: send.openBook, onClick: () => void openSent(model, request) }} />;
  const parts: readonly SentPart[] = [
    "workbook",
    ...(request.withReport ? (["report"] as const) : []),
    ...(request.withLetter ? (["letter"] as const) : []),
  ];
  return (
    <Foot
      note={send.note}
      primary={{
        label: request.isSealed ? send.sealAndMake : send.make,
        onClick: () => void makeDraft(model, request, mail),
      }}
      secondary={{
        label: send.saveParts(parts.length),
        onClick: () => void saveSent(model, request, parts),
      }}
    />
  );
}
