import { classLabel, formLabel } from "../../domain/awards/award-catalogues";
import type { NomineeKind } from "../../domain/awards/award-rules";
import type { Nomination } from "../../domain/awards/nomination";
import type { CampaignContext } from "../../domain/campaign/context";
import { vietnameseNumber } from "../../domain/text/vietnamese-number";
import { writtenOut } from "../../messages/award-list-words";
import { dossierWords } from "../../messages/dossier-words";
import { issuerOf, masthead } from "../agency-block";
import type { DocumentSpec } from "../spec";
import { paragraph } from "../title-blocks";
import { documentOf, printedName, type Dossier } from "./dossier";

const words = dossierWords.report;

/** Báo cáo thành tích of one nominee, chuyên đề: what the nomination says is filled in, the rest is left to be written. */
export function achievementReport(dossier: Dossier, nomination: Nomination): DocumentSpec {
  const { desk } = dossier;
  const { context, decisionOn } = desk;
  const unit = context.units.get(nomination.unit) ?? dossier.unit;
  const form = writtenOut(formLabel(context, nomination.form));
  const { kind, summary, awardsBefore } = nomination;
  return documentOf(dossier, `${words.title} - ${nomination.name}`, [
    masthead(context, unit, issuerOf(context, unit), { symbol: "BC", year: decisionOn.year }),
    paragraph("title", words.title),
    paragraph("subtitle", words.subject(form)),
    { kind: "heading", level: 1, text: words.general },
    ...factsOf(context, nomination).map(([label, value]) => paragraph("body", words.of(label, value))),
    { kind: "heading", level: 1, text: words.deeds },
    paragraph("hint", words.deedsHint),
    paragraph("body", summary === "" ? "……………………" : summary),
    paragraph("entry", ""),
    { kind: "heading", level: 1, text: words.before },
    paragraph("body", awardsBefore === "" ? words.none : awardsBefore),
    {
      kind: "signature",
      copies: "",
      left: [...words.confirmed, "", "", ""],
      lines: [kind === "collective" ? words.head : words.reporter, words.sign, "", "", ""],
    },
  ]);
}

type Fact = readonly [label: string, value: string];

function factsOf(context: CampaignContext, nomination: Nomination): readonly Fact[] {
  const { kind, unit } = nomination;
  return [
    [words.kinds[kind], printedName(nomination)],
    ...facts[kind](nomination, context),
    [words.labels.unit, context.units.get(unit)?.name ?? unit],
  ];
}

const numberOf = (value: number | undefined, decimals: number): string =>
  value === undefined ? "" : vietnameseNumber(value, decimals);

const facts: Readonly<
  Record<NomineeKind, (nomination: Nomination, context: CampaignContext) => readonly Fact[]>
> = {
  collective: ({ objectClass, people, women }, context) => [
    [words.labels.objectClass, objectClass && classLabel(context, "collective", objectClass)],
    [words.labels.people, [people, women].filter((count) => count !== undefined).join("; ")],
  ],
  household: ({ place, land, contribution }) => [
    [words.labels.hamlet, place],
    [words.labels.land, numberOf(land, 0)],
    [words.labels.contribution, numberOf(contribution, 1)],
  ],
  individual: ({ birthYear, isWoman, position, place, objectClass }, context) => [
    [words.labels.birth, birthYear === undefined ? "" : String(birthYear)],
    [words.labels.sex, isWoman === undefined ? "" : isWoman ? words.woman : words.man],
    [words.labels.position, position],
    [words.labels.place, place],
    [words.labels.objectClass, objectClass && classLabel(context, "individual", objectClass)],
  ],
};
