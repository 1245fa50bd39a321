import { awardLists, type AwardGroup, type AwardList } from "../../domain/awards/award-lists";
import type { GivenBy } from "../../domain/awards/award-decisions";
import type { AwardDesk } from "../../domain/awards/award-desk";
import type { NomineeKind } from "../../domain/awards/award-rules";
import type { Nomination } from "../../domain/awards/nomination";
import { whereDecided, type WhereDecided } from "../../domain/awards/who-decides";
import type { Unit } from "../../domain/campaign/campaign";
import { identityProperties } from "../../domain/submission/identity-properties";
import { unitInText } from "../../domain/unit/unit-in-text";
import { kindWords, twoDigits, writtenOut } from "../../messages/award-list-words";
import { dossierWords as words } from "../../messages/dossier-words";
import { programName } from "../../messages/identity-words";
import { issuerOf, type Issuer } from "../agency-block";
import type { DocumentBlock, DocumentSpec } from "../spec";

/** What the documents of a dossier are made of. */
export interface Dossier {
  readonly desk: AwardDesk;
  readonly unit: Unit;
  readonly issuer: Issuer;
  readonly lists: readonly AwardList[];
  /** By nomination, the decision it was given by. */
  readonly given: ReadonlyMap<string, GivenBy>;
  readonly createdAt: string;
}

export function dossierOf(
  desk: AwardDesk,
  unit: Unit,
  {
    order,
    createdAt,
    given = new Map(),
  }: {
    readonly order: ReadonlyMap<string, number>;
    readonly createdAt: string;
    readonly given?: Dossier["given"];
  },
): Dossier {
  const { context, pack, nominations } = desk;
  return {
    ...{ desk, unit, createdAt, given },
    issuer: issuerOf(context, unit),
    lists: awardLists(context, pack, nominations, order),
  };
}

/** One form over the three lists. */
export interface DossierForm {
  readonly form: string;
  /** "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh" */
  readonly label: string;
  readonly groups: readonly { readonly kind: NomineeKind; readonly group: AwardGroup }[];
}

/** The forms of the lists from high to low that are decided there. */
export function formsDecided({ desk, unit, lists }: Dossier, where: WhereDecided): readonly DossierForm[] {
  return (lists[0]?.order ?? []).flatMap((form) => {
    if (whereDecided(desk.context, desk.pack, unit, form) !== where) return [];
    const groups = lists.flatMap(({ kind, groups: all }) =>
      all.filter((group) => group.form === form).map((group) => ({ kind, group })),
    );
    const [first] = groups;
    return first ? [{ form, label: writtenOut(first.group.label), groups }] : [];
  });
}

/** "12 tập thể, 03 hộ gia đình": what is 0 is left out. */
export function countsIn(forms: readonly DossierForm[]): string {
  const sums = new Map<NomineeKind, number>();
  for (const { groups } of forms)
    for (const { kind, group } of groups) sums.set(kind, (sums.get(kind) ?? 0) + group.nominations.length);
  return [...sums].map(([kind, count]) => `${twoDigits(count)} ${kindWords[kind].one}`).join(", ");
}

/** "thành tích trong Phong trào thi đua …" */
export const whatFor = ({ desk }: Dossier): string => words.movement(desk.context.campaign.movement);

export const unitName = ({ desk, unit }: Dossier): string => unitInText(desk.context, unit);

/** A nominee as it is printed: "Ông Nguyễn Văn A", "Hộ bà Nguyễn Thị B", "Hội Nông dân xã Phú Túc". */
export function printedName({ kind, name, isWoman }: Nomination): string {
  if (kind !== "individual" || isWoman === undefined) return name;
  return `${isWoman ? "Bà" : "Ông"} ${name}`;
}

/** Law and legal basis, each a line of its own. */
export function basisTexts({ desk }: Dossier): readonly string[] {
  const laws = desk.pack.label.split("; ");
  return [...laws, ...desk.context.campaign.legalBasis.slice(0, 2)];
}

export function documentOf(
  { desk, unit, createdAt }: Dossier,
  title: string,
  blocks: readonly DocumentBlock[],
): DocumentSpec {
  const { context } = desk;
  return {
    title: `${title} - ${unit.name}`,
    subject: context.campaign.title,
    creator: programName,
    custom: identityProperties(context, unit, 1),
    createdAt,
    blocks,
  };
}
