/** An e-mail's words, with slots in braces: a line with a slot that has nothing to say is left out. */
export interface MailTemplate {
  readonly subject: string;
  readonly text: readonly string[];
}

/** The mails a campaign has words of its own for; the others have the program's. */
export interface CampaignMail {
  /** A unit, or a level, hands in its report. */
  readonly send?: MailTemplate | undefined;
  /** The level that waits asks a unit that has sent nothing. */
  readonly remind?: MailTemplate | undefined;
  /** It asks a unit whose report went back to complete it. */
  readonly complete?: MailTemplate | undefined;
}

export const mailSlots = [
  ...["unit", "code", "sender", "recipient", "title", "movement", "cutOff", "deadline", "revision"],
  ...["files", "amendments", "document", "contact", "missing"],
] as const;

/** A text whose slots can all be filled. */
export const mailPattern = new RegExp(`^(?:[^{}]|\\{(?:${mailSlots.join("|")})\\})*$`);

export type MailSlots = Readonly<Partial<Record<(typeof mailSlots)[number], string>>>;

export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

const slot = /\{([a-zA-Z]+)\}/g;

/** The template with its slots said; the subject in one line. */
export function fillMail({ subject, text }: MailTemplate, slots: MailSlots): MailWords {
  const said = (name: string): string => (slots as Readonly<Record<string, string | undefined>>)[name] ?? "";
  const isSaid = (line: string): boolean =>
    [...line.matchAll(slot)].every(([, name = ""]) => said(name) !== "");
  const fill = (line: string): string => line.replace(slot, (_whole, name: string) => said(name));
  return {
    subject: fill(subject).replace(/\s+/g, " ").trim(),
    text: text.filter(isSaid).map(fill).join("\n"),
  };
}
