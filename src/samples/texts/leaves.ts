import type { Unit } from "../../domain/campaign/campaign";
import * as communeAhead from "./commune/ahead";
import * as communeConditions from "./commune/conditions";
import { economy as communeEconomy } from "./commune/economy";
import * as communeJudgement from "./commune/judgement";
import { leadership as communeLeadership } from "./commune/leadership";
import { living as communeLiving } from "./commune/living";
import * as communeSpreading from "./commune/spreading";
import { standing as communeStanding } from "./commune/standing";
import { building } from "./fields/building";
import { money } from "./fields/money";
import { people } from "./fields/people";
import { society } from "./fields/society";
import type { Leaf, Leaves } from "./leaf";
import * as officeAhead from "./office/ahead";
import * as officeConditions from "./office/conditions";
import * as officeJudgement from "./office/judgement";
import { results as officeResults } from "./office/results";
import * as officeSpreading from "./office/spreading";
import * as upperAhead from "./upper/ahead";
import * as upperConditions from "./upper/conditions";
import * as upperJudgement from "./upper/judgement";
import { leadership as upperLeadership } from "./upper/leadership";
import * as upperResults from "./upper/results";
import * as upperSpreading from "./upper/spreading";
import type { Voice } from "./voice";

/** The parts of the last two chapters, as each kind of reporter has them. */
interface Closing {
  readonly judgement: typeof communeJudgement;
  readonly ahead: typeof communeAhead;
}

const closing = ({ judgement, ahead }: Closing): Leaves => ({
  "III.1": judgement.achievements,
  "III.2": judgement.shortcomings,
  "III.3": judgement.lessons,
  "IV.1": ahead.directions,
  "IV.2": ahead.measures,
  "IV.3": ahead.requests,
});

const communes: Leaves = {
  "I.1": communeConditions.advantages,
  "I.2": communeConditions.hardships,
  "II.1": communeLeadership,
  "II.2.a": communeEconomy,
  "II.2.b": communeLiving,
  "II.2.c": communeStanding,
  "II.3": communeSpreading.publicity,
  "II.4": communeSpreading.models,
  "II.5": communeSpreading.commendation,
  ...closing({ judgement: communeJudgement, ahead: communeAhead }),
};

const uppers: Leaves = {
  "I.1": upperConditions.advantages,
  "I.2": upperConditions.hardships,
  "II.1": upperLeadership,
  "II.2.a": upperResults.economy,
  "II.2.b": upperResults.living,
  "II.2.c": upperResults.standing,
  "II.2.*": upperSpreading.departments,
  "II.3": upperSpreading.publicity,
  "II.4": upperSpreading.models,
  "II.5": upperSpreading.commendation,
  ...closing({ judgement: upperJudgement, ahead: upperAhead }),
};

const offices: Leaves = {
  "I.1": officeConditions.advantages,
  "I.2": officeConditions.hardships,
  "II.1": officeConditions.leadership,
  "II.2.*": officeResults,
  "II.3": officeSpreading.publicity,
  "II.4": officeSpreading.models,
  "II.5": officeSpreading.commendation,
  ...closing({ judgement: officeJudgement, ahead: officeAhead }),
};

/** Each statement about a department's own field is a topic of its own: nobody else says it. */
const fieldOf = (code: string): Leaf => {
  const own = building[code] ?? society[code] ?? money[code] ?? people[code] ?? [];
  return own.map((statement) => ({ office: [statement] }));
};

const leavesOf: Readonly<Record<Voice, Leaves>> = {
  xã: communes,
  phường: communes,
  "thị trấn": communes,
  huyện: uppers,
  "thành phố": uppers,
  tỉnh: uppers,
  agency: offices,
  union: offices,
};

/** What a unit may write of a section; nothing of a section no text is known for. */
export function leafOf(section: string, unit: Pick<Unit, "code">, voice: Voice): Leaf {
  const leaf = leavesOf[voice][section] ?? [];
  return section === "II.2.*" ? [...fieldOf(unit.code), ...leaf] : leaf;
}
