import { Link } from "@fluentui/react-components";
import type { Reminder, ReminderPlan } from "../../app/sending/send-views";
import { copyText } from "../actions";
import { useModel, useWords } from "../pane-context";
import { useGrowing } from "../parts/growing";
import { saveReminders } from "../sending";
import { Foot } from "../shell/foot";
import { Screen } from "../shell/screen";
import { useView } from "../use-view";

/** Nhắc và yêu cầu bổ sung: a draft for each unit that is waited for, or one list to paste. */
export function Reminders(): React.ReactNode {
  const { remind } = useWords();
  const model = useModel();
  const plan = useView<ReminderPlan>("reminders", (desk) => desk.reminders());
  const all = plan?.reminders ?? [];
  return (
    <Screen
      title={remind.title}
      sub={plan && remind.sub(all.length)}
      depth="detail"
      foot={plan && all.length > 0 && <ReminderFoot plan={plan} />}
    >
      {plan && all.length === 0 && <p className="empty-line">{remind.none}</p>}
      {plan && all.length > 0 && (
        <p>
          <Link as="button" onClick={() => void copyText(model, plan.list)}>
            {remind.copyList}
          </Link>
        </p>
      )}
      <ReminderList reminders={all} />
    </Screen>
  );
}

function ReminderFoot({ plan }: { readonly plan: ReminderPlan }): React.ReactNode {
  const { remind } = useWords();
  const model = useModel();
  const copy = { label: remind.copyList, onClick: () => void copyText(model, plan.list) };
  if (!model.machine.savesFiles) return <Foot primary={copy} />;
  const units = plan.reminders.map(({ unit }) => unit);
  return (
    <Foot
      note={remind.note}
      primary={{ label: remind.saveAll(units.length), onClick: () => void saveReminders(model, units) }}
    />
  );
}

function ReminderList({ reminders }: { readonly reminders: readonly Reminder[] }): React.ReactNode {
  const { shown, end } = useGrowing(reminders, "reminders");
  return (
    <>
      <ul className="rows">
        {shown.map((one) => (
          <ReminderRow key={one.unit} reminder={one} />
        ))}
      </ul>
      {end}
    </>
  );
}

function ReminderRow({ reminder }: { readonly reminder: Reminder }): React.ReactNode {
  const { remind } = useWords();
  const model = useModel();
  const { name, kind, missing, mail, unit } = reminder;
  const whole = `${mail.subject}\n\n${mail.text}`;
  return (
    <li>
      <p className="strong">{name}</p>
      <p className="second-line">
        {remind.kind[kind]} · {remind.address(mail.to)}
      </p>
      <ul className="second-line remind-missing">
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="link-row">
        <Link
          as="button"
          aria-label={remind.ofUnit(remind.copyOne, name)}
          onClick={() => void copyText(model, whole)}
        >
          {remind.copyOne}
        </Link>
        {model.machine.savesFiles && (
          <Link
            as="button"
            aria-label={remind.ofUnit(remind.saveOne, name)}
            onClick={() => void saveReminders(model, [unit])}
          >
            {remind.saveOne}
          </Link>
        )}
      </p>
    </li>
  );
}
