import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { SendPlan } from "../../app/sending/send-views";
import { chooseSent, forgetSent } from "../sending";
import { dayText } from "../moments";
import { useModel, useWords } from "../pane-context";
import { FilePicker, useFilePicker } from "./file-picker";

/** May it go, to whom, and which hand-in it is. */
export function SendState(props: { readonly plan: SendPlan; readonly isLevel: boolean }): React.ReactNode {
  const { plan, isLevel } = props;
  const words = useWords();
  const { send } = words;
  const model = useModel();
  return (
    <section>
      <Standing plan={plan} isLevel={isLevel} />
      {plan.toExplain > 0 && <p className="second-line">{send.toExplain(plan.toExplain)}</p>}
      <p>{send.to(plan.recipient)}</p>
      {!model.machine.savesFiles && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{send.cannotSave(plan.names.workbook)}</MessageBarBody>
        </MessageBar>
      )}
      <h2 className="part-heading">{send.revision(plan.revision)}</h2>
      {plan.sealed && (
        <p className="second-line">
          {(plan.sealed.isChanged ? send.sealedChanged : send.sealed)(dayText(plan.sealed.at, words))}
        </p>
      )}
      <SentBefore plan={plan} />
    </section>
  );
}

function Standing({
  plan,
  isLevel,
}: {
  readonly plan: SendPlan;
  readonly isLevel: boolean;
}): React.ReactNode {
  const { send } = useWords();
  const { blocking, pending } = plan;
  if (pending !== "none")
    return <Mark isGood={false} text={pending === "changed" ? send.pending : send.noResult} />;
  if (blocking === 0) return <Mark isGood text={send.ready} />;
  return <Mark isGood={false} text={(isLevel ? send.blockedLevel : send.blocked)(blocking)} />;
}

const Mark = ({ isGood, text }: { readonly isGood: boolean; readonly text: string }): React.ReactNode => (
  <p className={isGood ? "send-state success" : "send-state danger"}>
    {isGood ? <CheckmarkCircle16Filled aria-hidden /> : <ErrorCircle16Filled aria-hidden />} {text}
  </p>
);

/** A later hand-in: the file that was sent is chosen, and compared. */
function SentBefore({ plan }: { readonly plan: SendPlan }): React.ReactNode {
  const { send } = useWords();
  const model = useModel();
  const picker = useFilePicker();
  const troubles: Readonly<Partial<Record<SendPlan["before"], string>>> = {
    "other-unit": send.beforeOther,
    unreadable: send.beforeUnreadable,
  };
  const trouble = troubles[plan.before];
  return (
    <>
      <FilePicker picker={picker} onChoose={(files) => void chooseSent(model, files)} />
      {trouble !== undefined && <p className="danger">{trouble}</p>}
      {plan.before === "taken" ? (
        <p className="second-line">
          <Link as="button" onClick={() => void forgetSent(model)}>
            {send.forget}
          </Link>
        </p>
      ) : (
        <>
          <Link as="button" onClick={picker.open}>
            {send.before}
          </Link>
          <p className="second-line">{send.beforeHint}</p>
        </>
      )}
    </>
  );
}
