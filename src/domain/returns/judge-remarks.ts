import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import { shownFigure } from "../submission/shown-figure";
import type { Answers } from "../submission/submission";
import type { Remark, RemarkOutcome, RemarkReply } from "./review";

type Subject = Pick<Finding, "part" | "period" | "section" | "list" | "row">;

/** A request about what a finding is about, with what stands there now: later it is seen whether that changed. */
export function remarkOf(
  context: CampaignContext,
  answers: Answers | undefined,
  number: number,
  text: string,
  { part, period, section, list, row }: Subject,
): Remark {
  const subject = {
    ...(part !== undefined && { part }),
    ...(period !== undefined && { period }),
    ...(section !== undefined && { section }),
    ...(list !== undefined && { list }),
    ...(row !== undefined && { row }),
  };
  const { now, note } = standing(context, answers, subject);
  return { number, text, ...subject, before: now, noteBefore: note };
}

/** Every remark with the old and the new value; answered where one of value, reason and reply says something new. */
export function judgeRemarks(
  context: CampaignContext,
  remarks: readonly Remark[],
  answers: Answers | undefined,
  replies: readonly RemarkReply[],
): readonly RemarkOutcome[] {
  return remarks.map((remark) => {
    const { now, note } = standing(context, answers, remark);
    const reply = replies.find(({ number }) => number === remark.number)?.text ?? "";
    const isAnswered = now !== remark.before || note !== remark.noteBefore || reply !== "";
    return { remark, now, noteNow: note, reply, isAnswered };
  });
}

interface Standing {
  readonly now: string;
  readonly note: string;
}

function standing(context: CampaignContext, answers: Answers | undefined, subject: Subject): Standing {
  if (!answers) return { now: "", note: "" };
  const { part, section, list } = subject;
  const note = (part !== undefined && answers.notes.get(part)) || "";
  if (part !== undefined) return { now: figureNow(context, answers, subject), note };
  if (list !== undefined) return { now: rowsNow(answers, subject), note };
  const texts = answers.narratives.filter((one) => one.section === section).map(({ text }) => text);
  return { now: texts.join("\n"), note };
}

/** One figure, or all periods of the part where no period is named. */
function figureNow(context: CampaignContext, { figures }: Answers, { part, period }: Subject): string {
  const slots = context.index.slots.filter(
    (figure) => figure.part.id === part && (period === undefined || figure.period.id === period),
  );
  return slots.map(({ slot }) => shownFigure(context, slot, figures.answer(slot))).join("; ");
}

/** One row's values, or those of the whole list, in the order they were read. */
function rowsNow({ lists }: Answers, { list, row }: Subject): string {
  return lists
    .filter((one) => one.list === list && (row === undefined || one.row === row))
    .map(({ values }) => Object.values(values).join("; "))
    .join("\n");
}
