import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import { foldWithoutMarks } from "../text/fold";
import { ofItsOwn } from "../text/of-its-own";
import type { UnitCode } from "../unit/unit-code";
import { namedInText, type NamedInText } from "./named-in-text";
import { mostSimilar } from "./similar-units";
import { unitNames } from "./unit-names";

/** The one unit whose full name a title says; undefined where none is named, or several that are not one another's. */
export function unitOfText(context: CampaignContext, text: string): Unit | undefined {
  const { named } = namedInText(context, unitNames(context).marked, text);
  return named.length === 1 ? named[0] : undefined;
}

const known = new WeakMap<CampaignContext, Map<string, NamedInText>>();
/** Titles of a few hundred files; they say the same on every sheet of a file, and some in all files. */
const mostKnown = 2000;

/** What a title says. One typed without any marks ("XA TUC TRUNG") names units that are only likely meant. */
export function titleSays(context: CampaignContext, text: string): NamedInText {
  const titles = known.get(context) ?? new Map<string, NamedInText>();
  known.set(context, titles);
  const before = titles.get(text);
  if (before) return before;
  if (titles.size >= mostKnown) titles.clear();
  const title = ofItsOwn(text);
  const said = readTitle(context, title);
  titles.set(title, said);
  return said;
}

function readTitle(context: CampaignContext, text: string): NamedInText {
  const { marked, bare } = unitNames(context);
  const said = namedInText(context, marked, text);
  if (said.named.length > 0 || said.similar || foldWithoutMarks(text) !== marked.fold(text)) return said;
  const unmarked = namedInText(context, bare, text);
  if (unmarked.named.length === 0) return unmarked;
  const similar = unmarked.named.map((unit) => ({ unit, score: 1 }));
  return { named: [], similar, misspelt: text };
}

/** The unit a file's name says: it has lost its diacritics ("BC NTM xa Phu Tuc (sua lan 3)", "736-DinhQuan"). */
export function unitOfFileName(context: CampaignContext, name: string): Unit | undefined {
  const byRule = unitByRule(context, name);
  if (byRule) return byRule;
  const apart = name.replace(/\.[^.]*$/, "").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const words = ` ${foldWithoutMarks(apart).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const whole = words.replace(/ tt /g, " thi tran ").replace(/ tp /g, " thanh pho ");
  const { named, similar } = namedInText(context, unitNames(context).bare, whole);
  return named.length === 1 ? named[0] : mostSimilar(similar ?? []);
}

/** "DNI-" and twelve signs. */
const longestCode = 20;

/** Files named by the campaign's own rule carry the unit's code. */
function unitByRule(context: CampaignContext, name: string): Unit | undefined {
  const [before = ""] = context.campaign.switches.fileName.split("{code}");
  const start = name.indexOf(before);
  if (before === "" || start < 0) return undefined;
  const rest = name.slice(start + before.length);
  // Codes of ours hold the hyphen the rule puts behind the code: the longest that fits is meant.
  for (let length = Math.min(longestCode, rest.length); length > 0; length--) {
    const unit = context.units.get(rest.slice(0, length) as UnitCode);
    if (unit && !/[\p{L}\p{N}]/u.test(rest.charAt(length))) return unit;
  }
  return undefined;
}
