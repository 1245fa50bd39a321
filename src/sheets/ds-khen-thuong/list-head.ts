import type { NomineeKind } from "../../domain/awards/award-rules";
import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import type { Day } from "../../domain/day";
import { unitInText } from "../../domain/unit/unit-in-text";
import { awardListWords as words } from "../../messages/award-list-words";
import { reportFormWords as formWords } from "../../messages/report-form-words";
import type { CellRange } from "../grid";
import { measureText } from "../row-height";
import type { CellSpec, Role, RowSpec } from "../spec";
import { listHead } from "./list-places";

/** Who puts the list forward: heading left, signature right. */
export interface ListIssuer {
  readonly above: string;
  readonly name: string;
  readonly place: string;
  readonly signs: readonly string[];
  readonly isPeoplesCommittee: boolean;
}

export function listIssuer(context: CampaignContext, unit: Unit): ListIssuer {
  const name = levelOf(context, unit).issuer.replace("{unit}", unitInText(context, unit));
  const parent = unit.parent === undefined ? undefined : context.units.get(unit.parent);
  const isPeoplesCommittee =
    name.startsWith(`${formWords.people} `) && levelOf(context, unit).stream === "territory";
  const seat = isPeoplesCommittee || !parent ? unit : parent;
  return {
    above: parent ? `UBND ${parent.name}`.toUpperCase() : "",
    name,
    place: bareName(context, seat),
    isPeoplesCommittee,
    signs: isPeoplesCommittee
      ? [formWords.onBehalf, formWords.chairman]
      : [name.startsWith(`${formWords.department} `) ? formWords.director : formWords.head],
  };
}

/** "Định Quán" of "Huyện Định Quán". */
function bareName({ kinds }: CampaignContext, { kind, name }: Unit): string {
  const word = kinds.get(kind)?.word ?? "";
  return name.toLowerCase().startsWith(`${word} `) ? name.slice(word.length + 1) : name;
}

interface HeadPlaces {
  /** First and last printed column, and the first of the right half. */
  readonly first: number;
  readonly right: number;
  readonly last: number;
}

const cell = (column: number, role: Role, value: string): CellSpec => ({ column, role, value });

/** A drawn line under a text: dashes that join, as wide as this share of the text. */
function ruleUnder(text: string, size: number, share: number): string {
  const dash = measureText({ text: words.rule, size: 8 });
  return words.rule.repeat(
    Math.max(3, Math.round((measureText({ text, size, bold: true }) * share) / Math.max(1, dash))),
  );
}

/** Rows up to the column headings: the national heading of NĐ 30/2020, the title, what the list belongs to. */
export function headRows(
  context: CampaignContext,
  kind: NomineeKind,
  issuer: ListIssuer,
  { places, decisionOn }: { readonly places: HeadPlaces; readonly decisionOn: Day },
): readonly RowSpec[] {
  const { first, right } = places;
  const { year } = decisionOn;
  const attached = issuer.isPeoplesCommittee ? words.attached : words.attachedOther;
  const line = (height: number, cells: readonly CellSpec[]): RowSpec => ({
    cells,
    height,
    fixedHeight: true,
  });
  const both = (left: readonly [Role, string], at: readonly [Role, string], height: number): RowSpec =>
    line(height, [cell(first, ...left), cell(right, ...at)]);
  return [
    both(["print-agency", issuer.above], ["print-national", words.nation], 17.25),
    both(["print-national", issuer.name.toUpperCase()], ["print-motto", words.motto], 17.25),
    both(
      ["print-rule", ruleUnder(issuer.name.toUpperCase(), 12, 0.4)],
      ["print-rule", ruleUnder(words.motto, 13, 1)],
      11.25,
    ),
    line(18, [cell(right, "print-italic", words.placeAndDay(issuer.place, year))]),
    line(9, []),
    line(20.25, [cell(first, "print-title", words.title(kind))]),
    line(18.75, [cell(first, "print-motto", words.movement(context.campaign.movement))]),
    line(18.75, [cell(first, "print-italic", attached(issuer.name, year))]),
    line(9, []),
  ];
}

/** Merged cells of the head: halves above, whole lines below. */
export function headMerges({ first, right, last }: HeadPlaces): readonly CellRange[] {
  const across = (row: number, firstColumn: number, lastColumn: number): CellRange => ({
    firstRow: row,
    lastRow: row,
    firstColumn,
    lastColumn,
  });
  return [
    ...[listHead.agency, listHead.issuer, listHead.rule].map((row) => across(row, first, right - 1)),
    ...[listHead.agency, listHead.issuer, listHead.rule, listHead.day].map((row) => across(row, right, last)),
    ...[listHead.title, listHead.movement, listHead.attached].map((row) => across(row, first, last)),
  ];
}
