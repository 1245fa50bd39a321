import { Field, Input, Link, Textarea } from "@fluentui/react-components";
import { mailtoOf } from "../../app/sending/mailto";
import type { MailTexts } from "../../app/sending/send-views";
import { addressesIn } from "../../domain/text/mail-address";
import { copyText } from "../actions";
import { useModel, useWords } from "../pane-context";

/** The mail in three pieces, each with its own way to copy it: officials sit in webmail. */
export function SendMail(props: {
  readonly mail: MailTexts;
  readonly onChange: (part: Partial<MailTexts>) => void;
}): React.ReactNode {
  const { mail, onChange } = props;
  const { send } = useWords();
  const { taken, refused } = addressesIn(mail.to);
  const { link, hasText } = mailtoOf(mail, taken);
  return (
    <section>
      <h2 className="part-heading">{send.mail}</h2>
      <Field
        label={send.address}
        hint={send.addressHint}
        {...(refused.length > 0 && { validationMessage: send.addressWrong(refused.join(", ")) })}
      >
        <Input value={mail.to} onChange={(_event, { value }) => onChange({ to: value })} />
      </Field>
      <Copy text={mail.to} what={send.addressName} />
      <Field label={send.subject}>
        <Input value={mail.subject} onChange={(_event, { value }) => onChange({ subject: value })} />
      </Field>
      <Copy text={mail.subject} what={send.subjectName} />
      <Field label={send.text}>
        <Textarea
          rows={10}
          resize="vertical"
          value={mail.text}
          onChange={(_event, { value }) => onChange({ text: value })}
        />
      </Field>
      <Copy text={mail.text} what={send.textName} />
      <p>
        <Link href={link} target="_blank" rel="noreferrer">
          {hasText ? send.openMail : send.openMailLong}
        </Link>
      </p>
    </section>
  );
}

function Copy({ text, what }: { readonly text: string; readonly what: string }): React.ReactNode {
  const { send } = useWords();
  const model = useModel();
  if (text === "") return null;
  return (
    <p className="second-line">
      <Link as="button" onClick={() => void copyText(model, text)}>
        {send.copy(what)}
      </Link>
    </p>
  );
}
