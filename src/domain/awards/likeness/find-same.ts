import type { Unit } from "../../campaign/campaign";
import type { CampaignContext } from "../../campaign/context";
import { foldForMatching } from "../../text/fold";
import type { UnitCode } from "../../unit/unit-code";
import { collectiveWords, nameWords, personWords } from "../name-words";
import type { Nomination } from "../nomination";
import { candidatePairs } from "./candidate-pairs";
import { collectiveCosts, compareNames, personCosts } from "./compare-names";
import { evidenceOf, type Profile } from "./evidence";
import { WordTable } from "./word-table";

/** Two nominations of what is likely one and the same nominee. */
export interface SameNominee {
  readonly first: Nomination;
  readonly second: Nomination;
  /** 0-100, of the names: shown to people. */
  readonly likeness: number;
  /** The names say the same and nothing speaks against it. */
  readonly isCertain: boolean;
}

/** So much has to speak for it before anybody is asked. */
const enough = 11;

/**
 * Nominees that stand twice: in another spelling, order or abbreviation, in another unit. Names alone do not tell two people
 * apart in a country of Nguyễns, so the year of birth, the place, the achievement count with them.
 */
export function findSame(
  context: CampaignContext,
  nominations: readonly Nomination[],
): readonly SameNominee[] {
  const groups = new Map<string, Nomination[]>();
  for (const nomination of nominations) {
    const group = groups.get(nomination.kind);
    if (group) group.push(nomination);
    else groups.set(nomination.kind, [nomination]);
  }
  return [...groups.values()].flatMap((group) => sameIn(context, group));
}

function sameIn(context: CampaignContext, nominations: readonly Nomination[]): readonly SameNominee[] {
  const [names, places] = [new WordTable(), new WordTable()];
  const profiles = nominations.map((nomination) => profileOf(context, nomination, names, places));
  const costs = nominations[0]?.kind === "collective" ? collectiveCosts : personCosts;
  const found: SameNominee[] = [];
  for (const [at, to] of candidatePairs(profiles)) {
    const [one, other] = [profiles[at], profiles[to]];
    if (!one || !other) continue;
    const name = compareNames(names, costs, one.words, other.words);
    if (name.shared - name.against + mostEvidence < enough) continue;
    const evidence = evidenceOf(places, one, other);
    if (name.shared - name.against + evidence < enough) continue;
    found.push({
      first: one.nomination,
      second: other.nomination,
      likeness: Math.round(100 * name.likeness),
      isCertain: name.against < 0.5 && evidence >= certainEvidence,
    });
  }
  return found;
}

const mostEvidence = 22;
const certainEvidence = 6;

function profileOf(
  context: CampaignContext,
  nomination: Nomination,
  names: WordTable,
  places: WordTable,
): Profile {
  const { kind, name, birthYear, unit, place, position, summary } = nomination;
  const spoken =
    kind === "collective" ? collectiveWords(withoutUpper(context, unit, name)) : personWords(name);
  const words = spoken.map((word) => names.word(word));
  names.count(words);
  const at = nameWords(`${place} ${context.units.get(unit)?.name ?? ""}`).map((word) => places.word(word));
  places.count(at);
  return {
    nomination,
    words,
    marks: [...(birthYear === undefined ? [] : [`${birthYear}`]), communeOf(context, nomination)],
    places: at,
    position: new Set(nameWords(position)),
    summary: new Set(nameWords(summary)),
    above: ancestorsOf(context, unit),
  };
}

/** "Hội Nông dân xã Phú Túc, huyện Định Quán" of "… xã Phú Túc": what lies above the nominating unit, or is one, says nothing. */
function withoutUpper(context: CampaignContext, unit: UnitCode, name: string): string {
  const [first = name, ...rest] = name.split(/\s*[,;-]\s+/u);
  const upper = new Set(
    [...ancestorsOf(context, unit), unit].flatMap((code) => {
      const known = context.units.get(code);
      return known && isUpper(context, known) ? [nameWords(known.name).join(" ")] : [];
    }),
  );
  return [first, ...rest.filter((part) => !upper.has(nameWords(part).join(" ")))].join(" ");
}

/** A district or province: a unit that has units below it. */
const isUpper = ({ childrenOf }: CampaignContext, { code }: Unit): boolean => childrenOf.has(code);

function ancestorsOf({ units }: CampaignContext, unit: UnitCode): ReadonlySet<UnitCode> {
  const above = new Set<UnitCode>();
  for (
    let code = units.get(unit)?.parent;
    code !== undefined && !above.has(code);
    code = units.get(code)?.parent
  )
    above.add(code);
  return above;
}

/** The unit itself, or the last place its text names: what parts a crowd. */
function communeOf(context: CampaignContext, { unit, place }: Nomination): string {
  const named = /(?:xã|phường|thị trấn)\s+([^,]+)/iu.exec(place)?.[1] ?? context.units.get(unit)?.shortName;
  return foldForMatching(named ?? "");
}
