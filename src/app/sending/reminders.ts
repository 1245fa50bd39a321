import { levelOf } from "../../domain/campaign/context";
import type { Consolidation, UnitReturn } from "../../domain/consolidation/consolidation";
import { judgeRemarks } from "../../domain/returns/judge-remarks";
import { deadlineInWords } from "../../domain/unit/deadline";
import { unitInText } from "../../domain/unit/unit-in-text";
import { mailWords } from "../../messages/mail-words";
import { particularsOf } from "../../sheets/consolidated-workbook/unit-particulars";
import { fileNameOf } from "../file-name";
import type { FilePort, NamedBytes } from "../ports";
import { mailOf, unitSlots } from "./mail-text";
import type { Reminder, ReminderPlan } from "./send-views";

/** Missing units first, both in administrative order. */
export function remindersOf(result: Consolidation): ReminderPlan {
  const { children } = result;
  const missing = children.filter(({ state, unit }) => state === "missing" && unit.expected);
  const returned = children.filter(({ state }) => state === "returned");
  const reminders = [
    ...missing.map((child) => reminderOf(result, child, "remind", mailWords.owed)),
    ...returned.map((child) => reminderOf(result, child, "complete", openRemarks(result, child))),
  ];
  return { reminders, list: listOf(result, reminders) };
}

/** The drafts as files, in the order given. */
export async function reminderFiles(
  reminders: readonly Reminder[],
  files: Pick<FilePort, "writeMail">,
): Promise<readonly NamedBytes[]> {
  const made: NamedBytes[] = [];
  for (const { mail, fileName } of reminders)
    made.push({ name: fileName, bytes: await files.writeMail({ ...mail, attachments: [] }) });
  return made;
}

/** What the unit was asked and has not answered yet. */
function openRemarks({ context, reviews }: Consolidation, child: UnitReturn): readonly string[] {
  const remarks = reviews.get(child.unit.code)?.remarks ?? [];
  return judgeRemarks(context, remarks, child.answers, child.replies ?? [])
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ remark }) => remark.text);
}

function reminderOf(
  { context, unit: above }: Consolidation,
  child: UnitReturn,
  kind: Reminder["kind"],
  missing: readonly string[],
): Reminder {
  const { unit } = child;
  const sender = levelOf(context, above).issuer.replace("{unit}", unitInText(context, above));
  const slots = unitSlots(context, unit);
  const said =
    kind === "remind"
      ? missing.map(mailWords.line)
      : missing.map((text, at) => mailWords.numbered(at + 1, text));
  const words = mailOf(context, kind, {
    ...slots,
    unit: unitInText(context, unit),
    recipient: slots.sender ?? "",
    sender,
    missing: said.join(""),
  });
  const address = particularsOf(context, child, ["M05.email"]) || (unit.contact?.email ?? "");
  return {
    ...{ unit: unit.code, name: unit.name, kind, missing },
    mail: { to: address, ...words },
    fileName: `${kind === "remind" ? "NhacGui" : "NhacBoSung"}_${fileNameOf(context, unit)}.eml`,
  };
}

function listOf({ context, unit }: Consolidation, reminders: readonly Reminder[]): string {
  const [first] = reminders;
  if (!first) return "";
  const known = context.units.get(first.unit);
  const deadline = known ? deadlineInWords(levelOf(context, known)) : "";
  return [
    mailWords.listHead(unit.name, deadline),
    ...reminders.map(({ name, kind, missing }) =>
      kind === "remind" ? mailWords.listMissing(name) : mailWords.listComplete(name, missing),
    ),
  ].join("\n");
}
