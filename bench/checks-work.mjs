// Bundled with the core by checks.mjs: makes the sample returns of a campaign and times the checks over them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseCampaign } from "../src/domain/campaign/parse-campaign.ts";
import { runChecks } from "../src/domain/checks/run-checks.ts";
import { runSetChecks, setChecks } from "../src/domain/checks/run-set-checks.ts";
import { expectedBelow } from "../src/domain/unit/expected.ts";
import { mergeCampaignFiles } from "../src/main/embedded-campaigns.ts";
import { sampleAnswers } from "../src/samples/sample-answers.ts";

const [, , folder, count, rounds] = process.argv;
const placeOf = () => ({});

function entriesOf(context) {
  const units = expectedBelow(context, "75", "all")
    .filter(({ code }) => /^\d{5,}$/.test(code))
    .slice(0, Number(count));
  return units.map((unit) => ({
    unit,
    answers: sampleAnswers(context, unit, 7),
    placeOf,
    file: `${unit.code}.xlsx`,
    said: [],
  }));
}

/** Milliseconds of processor and of clock: other work on the machine moves only the second. */
function timed(work) {
  const [before, began] = [process.cpuUsage(), performance.now()];
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000, clock: performance.now() - began };
}

function oneRound({ context }, entries) {
  const own = timed(() => entries.map(({ unit, answers }) => runChecks(context, unit, answers, placeOf)));
  const across = timed(() => runSetChecks(context, entries));
  const subject = { context, settings: context.campaign.acrossUnits, entries };
  const byName = setChecks.map(({ name, run }) => [name, timed(() => run(subject)).cpu]);
  const findings = across.result.flat().length;
  return {
    units: entries.length,
    findings,
    own: own.cpu,
    across: across.cpu,
    clock: own.clock + across.clock,
    ...Object.fromEntries(byName),
  };
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
const campaign = parseCampaign(mergeCampaignFiles(files));
if (campaign.kind === "wrong") throw new Error(JSON.stringify(campaign.problems));
const entries = entriesOf(campaign.context);
const taken = [];
for (let round = 0; round < Number(rounds); round++) taken.push(oneRound(campaign, entries));
console.log(JSON.stringify(taken));
