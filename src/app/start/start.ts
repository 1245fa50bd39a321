import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { consolidate } from "../../domain/consolidation/consolidate";
import { noDecisions } from "../../domain/consolidation/decisions";
import { searchFor, tidy } from "../../domain/text/fold";
import { deadlineInWords } from "../../domain/unit/deadline";
import { expectedBelow } from "../../domain/unit/expected";
import { recipientOf } from "../../domain/unit/recipient";
import { unitInText } from "../../domain/unit/unit-in-text";
import { deskSentence } from "../../messages/desk-words";
import type { Language } from "../../messages/sentence";
import { layConsolidatedWorkbook } from "../../sheets/consolidated-workbook/lay";
import type { BookSpec } from "../../sheets/spec";
import { layStandardWorkbook } from "../../sheets/standard-workbook/lay";
import { reportForm } from "../../documents/report-form";
import type { BookKind } from "../desk";
import { fileNameOf } from "../file-name";
import { formDate } from "../form-date";
import { packReceived } from "../level/pack-received";
import type { FilePort, NamedBytes, PackPort } from "../ports";
import type { CampaignCard, StartPlan, UnitChoice } from "./start-views";

const mostUnits = 50;

export function campaignCard(context: CampaignContext): CampaignCard {
  const { campaign } = context;
  const consolidating = new Set(
    campaign.units
      .filter(({ code }) => expectedBelow(context, code, "direct").length > 0)
      .map((unit) => levelOf(context, unit).id),
  );
  return {
    id: campaign.id,
    title: campaign.title,
    levels: campaign.levels.map(({ id, name }) => ({ id, name, consolidates: consolidating.has(id) })),
  };
}

/** Units of a level that hold every word typed, with or without marks. */
export function unitChoice(context: CampaignContext, level: string, typed: string): UnitChoice {
  const words = tidy(typed).split(" ").map(searchFor);
  const found = context.campaign.units.filter((unit) => {
    if (levelOf(context, unit).id !== level || !unit.expected) return false;
    const text = `${unit.name} ${parentName(context, unit) ?? ""}`;
    return words.every((isIn) => isIn(text));
  });
  return {
    units: found.slice(0, mostUnits).map((unit) => ({
      code: unit.code,
      name: unit.name,
      parent: parentName(context, unit),
    })),
    more: Math.max(0, found.length - mostUnits),
  };
}

const parentName = ({ units }: CampaignContext, { parent }: Unit): string | undefined =>
  parent === undefined ? undefined : units.get(parent)?.name;

export function startPlan(
  context: CampaignContext,
  unit: Unit,
  book: BookKind,
  opens: boolean,
  language: Language,
): StartPlan {
  const level = levelOf(context, unit);
  const below = expectedBelow(context, unit.code, "direct");
  const [first] = below;
  const say = (word: Parameters<typeof deskSentence>[0], slots: Record<string, string | number>): string =>
    deskSentence(word, language, slots);
  return {
    sentences: [
      say(book === "form" ? "planForm" : "planBook", { unit: unitInText(context, unit) }),
      ...(book === "consolidating" && first
        ? [
            say("planReceives", {
              count: below.length,
              deadline: deadlineInWords(levelOf(context, first)),
            }),
          ]
        : []),
      say("planDeadline", { deadline: deadlineInWords(level) }),
      say("planRecipient", { recipient: recipientOf(context, unit).name }),
    ],
    fileName: bookName(context, unit, book),
    opens,
  };
}

export const bookName = (context: CampaignContext, unit: Unit, book: BookKind): string =>
  `${fileNameOf(context, unit)}${book === "consolidating" ? "-TongHop" : ""}.xlsx`;

/** A new book of a unit: its empty form, or the empty workbook it consolidates into. */
export function newBook(context: CampaignContext, unit: Unit, book: BookKind, packing: PackPort): BookSpec {
  if (book === "form") return layStandardWorkbook(context, { unit, createdAt: formDate(context) });
  const received = { submissions: [], refused: [], refusals: [] };
  return layConsolidatedWorkbook(
    consolidate({ ...received, context, unit, decisions: noDecisions, previous: undefined }),
    { received: packReceived(context, received, packing) },
  );
}

/** The empty forms of all units directly below, each with its Word form. */
export async function formsBelow(
  context: CampaignContext,
  unit: Unit,
  files: FilePort,
): Promise<readonly NamedBytes[]> {
  const made: NamedBytes[] = [];
  const createdAt = formDate(context);
  for (const child of expectedBelow(context, unit.code, "direct")) {
    const name = fileNameOf(context, child);
    const book = layStandardWorkbook(context, { unit: child, createdAt });
    made.push({ name: `${name}.xlsx`, bytes: await files.writeBook(book) });
    const form = reportForm(context, { unit: child, createdAt });
    made.push({ name: `${name}.docx`, bytes: await files.writeDocument(form) });
  }
  return made;
}
