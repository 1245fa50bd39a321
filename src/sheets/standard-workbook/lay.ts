import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { deriveFigures } from "../../domain/submission/derive-figures";
import { FigureColumns } from "../../domain/submission/figure-columns";
import { identityProperties } from "../../domain/submission/identity-properties";
import { sealOf } from "../../domain/submission/seal";
import type { Answers } from "../../domain/submission/submission";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { programName, workbookCategory, workbookTitle } from "../../messages/identity-words";
import { layOutlineSheet } from "../bao-cao/lay";
import { layCatalogues } from "../danh-muc/lay";
import { layIdentitySheet } from "../identity/lay";
import type { Identity } from "../identity/marks";
import { unitInText } from "../../domain/unit/unit-in-text";
import { layListSheet } from "../lists/lay";
import type { BookSpec } from "../spec";
import { layGeneralSheet } from "../thong-tin-chung/lay";
import { standardTemplate, type StandardTemplate } from "./template";

export interface StandardWorkbookInput {
  readonly unit: Unit;
  /** Absent: an empty form. */
  readonly answers?: Answers;
  /** Lần gửi; 1 where absent. */
  readonly revision?: number;
  /** ISO instant from the Clock port. */
  readonly createdAt: string;
}

/** One unit's workbook: general sheet, outline, lists, and the hidden sheets of pick-lists and identity. */
export function layStandardWorkbook(context: CampaignContext, input: StandardWorkbookInput): BookSpec {
  const { unit, createdAt } = input;
  const answers = input.answers && withDerived(context, unit, input.answers);
  const template = standardTemplate(context, unit.kind);
  const given = answers && { answers };
  const lists = template.lists.map((list) =>
    layListSheet(context, list, { unit, rows: answers?.lists ?? [] }),
  );
  const catalogues = layCatalogues(context);
  const identity = identityOf(context, input, template);
  const identitySheet = layIdentitySheet(identity);
  const name = unitInText(context, unit);
  return {
    sheets: [
      layGeneralSheet(context, { unit, layout: template.layout, lists: template.lists, ...given }),
      layOutlineSheet(context, {
        unit,
        layout: template.layout,
        sheetName: baoCaoWords.sheet,
        variant: "unit",
        ...given,
      }),
      ...lists.map(({ sheet }) => sheet),
      catalogues.sheet,
      identitySheet.sheet,
    ],
    names: [...lists.flatMap(({ names }) => names), ...catalogues.names, ...identitySheet.names],
    properties: {
      title: workbookTitle(name),
      subject: context.campaign.title,
      category: workbookCategory,
      creator: programName,
      createdAt,
      custom: identityProperties(context, unit, identity.revision),
    },
  };
}

/** Formulas carry the values we compute: derived figures follow from the entries laid, whatever the answers say. */
function withDerived(context: CampaignContext, unit: Unit, answers: Answers): Answers {
  const figures = FigureColumns.fromTransfer(answers.figures.toTransfer());
  deriveFigures(context, unit.kind, { figures, lists: answers.lists });
  return { ...answers, figures };
}

function identityOf(
  context: CampaignContext,
  { unit, answers, revision = 1 }: StandardWorkbookInput,
  { fingerprint }: StandardTemplate,
): Identity {
  const { campaign } = context;
  return {
    campaign: campaign.id,
    version: campaign.version,
    unit: unit.code,
    unitName: unit.name,
    level: levelOf(context, unit).id,
    revision,
    seal: answers ? sealOf(context, answers) : "",
    template: fingerprint,
  };
}
