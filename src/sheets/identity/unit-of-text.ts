import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { foldForMatching, foldWithoutMarks } from "../../domain/text/fold";

interface NamedUnit {
  readonly unit: Unit;
  readonly folded: string;
  readonly bare: string;
}

const known = new WeakMap<CampaignContext, readonly NamedUnit[]>();

function namedUnits(context: CampaignContext): readonly NamedUnit[] {
  const before = known.get(context);
  if (before) return before;
  const named = context.campaign.units.map((unit) => ({
    unit,
    folded: ` ${inWords(foldForMatching(unit.name))} `,
    bare: ` ${inWords(foldWithoutMarks(unit.name))} `,
  }));
  known.set(context, named);
  return named;
}

/** Letters and digits with single spaces between: "xã_Phú-Túc" and "xã Phú Túc" are the same words. */
const inWords = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The one unit whose full name a title says; undefined where none is named, or several that are not one another's. */
export function unitOfText(context: CampaignContext, text: string): Unit | undefined {
  const words = ` ${inWords(foldForMatching(text))} `;
  return theOne(
    context,
    namedUnits(context).filter(({ folded }) => words.includes(folded)),
  );
}

/** The same for a file's name, which has lost its diacritics: "BC NTM xa Phu Tuc (sua lan 3)", "736-DinhQuan". */
export function unitOfFileName(context: CampaignContext, name: string): Unit | undefined {
  const byRule = unitByRule(context, name);
  if (byRule) return byRule;
  const apart = name.replace(/\.[^.]*$/, "").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const words = ` ${inWords(foldWithoutMarks(apart)).replace(/ tt /g, " thi tran ").replace(/ tp /g, " thanh pho ")} `;
  return theOne(
    context,
    namedUnits(context).filter(({ bare }) => words.includes(bare)),
  );
}

/** Files named by the campaign's own rule carry the unit's code. */
function unitByRule(context: CampaignContext, name: string): Unit | undefined {
  const [before = "", after = ""] = context.campaign.switches.fileName.split("{code}");
  const start = name.indexOf(before);
  if (before === "" || start < 0) return undefined;
  const rest = name.slice(start + before.length);
  const end = after.charAt(0) === "" ? rest.length : rest.indexOf(after.charAt(0));
  const codes = [...context.units.values()].filter(({ code }) => rest.startsWith(code));
  // Codes of ours hold the hyphen the rule puts behind the code: the longest that fits is meant.
  const longest = codes.sort((left, right) => right.code.length - left.code.length)[0];
  return longest && longest.code.length >= Math.min(end, longest.code.length) ? longest : undefined;
}

/** "Thị trấn Định Quán, huyện Định Quán" names the town; "xã Thanh Sơn" alone is two communes. */
function theOne({ units }: CampaignContext, found: readonly NamedUnit[]): Unit | undefined {
  const codes = new Set(found.map(({ unit }) => unit.code));
  const parents = new Set(found.flatMap(({ unit }) => (unit.parent === undefined ? [] : [unit.parent])));
  const lowest = found.map(({ unit }) => unit).filter(({ code }) => !parents.has(code));
  if (lowest.length <= 1) return lowest[0];
  const placed = lowest.filter(
    ({ parent }) => parent !== undefined && codes.has(parent) && units.has(parent),
  );
  return placed.length === 1 ? placed[0] : undefined;
}
