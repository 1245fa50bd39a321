import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import type { Consolidation, UnitReturn } from "../../domain/consolidation/consolidation";
import { isTerritory, territoryOfReturns, type Territory } from "../../domain/consolidation/reporters";
import { outlineLayout, type OutlineLayout } from "../bao-cao/layout";

/** What all sheets of one consolidated book share. */
export interface ResultBook {
  readonly consolidation: Consolidation;
  readonly context: CampaignContext;
  readonly layout: OutlineLayout;
  /** Columns of the matrix: every expected unit, territory first. */
  readonly children: readonly UnitReturn[];
  readonly territory: number;
  /** The same units in their runs: whose cells a total adds. */
  readonly runs: Territory;
  readonly returnOf: (code: string) => UnitReturn | undefined;
  /** The sheet of a unit that reported; undefined where there is none. */
  readonly sheetOf: (unit: Unit) => string | undefined;
  /** "huyện", "tỉnh". */
  readonly levelWord: string;
}

/** Above so many units a book has no sheets of them and carries no hand-ins: it would be too large to send. */
export const carriesReceived = ({ context, children }: Consolidation): boolean =>
  children.length <= context.campaign.switches.unitSheetsUpTo;

export function resultBook(consolidation: Consolidation): ResultBook {
  const { context, unit } = consolidation;
  const territory = consolidation.children.filter((child) => isTerritory(context, child.unit));
  const sector = consolidation.children.filter((child) => !isTerritory(context, child.unit));
  const children = [...territory, ...sector];
  const withSheets = carriesReceived(consolidation);
  const levels = new Set(children.map((child) => levelOf(context, child.unit).id));
  const kinds = context.campaign.unitKinds.filter(({ level }) => levels.has(level)).map(({ id }) => id);
  const names = sheetNames(children.map((child) => child.unit));
  const reported = new Set(children.flatMap((child) => (child.answers ? [child.unit.code] : [])));
  const byCode = new Map<string, UnitReturn>(children.map((child) => [child.unit.code, child]));
  return {
    consolidation,
    returnOf: (code) => byCode.get(code),
    context,
    layout: outlineLayout(context, kinds),
    children,
    territory: territory.length,
    runs: territoryOfReturns(context, territory),
    sheetOf: ({ code }) => (withSheets && reported.has(code) ? names.get(code) : undefined),
    levelWord: context.kinds.get(unit.kind)?.word ?? unit.kind,
  };
}

/** A unit's short name within Excel's rules for sheet names; the name is never the identity. */
function sheetNames(units: readonly Unit[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { code, shortName } of units) {
    const clean = shortName
      .replace(/[:\\/?*[\]]/g, "-")
      .replace(/^'|'$/g, "")
      .slice(0, 31);
    const free = taken.has(clean.toLowerCase()) ? `${clean.slice(0, 31 - code.length - 1)} ${code}` : clean;
    taken.add(free.toLowerCase());
    names.set(code, free);
  }
  return names;
}
