// A district's Word report made, brought up to date and read back, in milliseconds; prints JSON.
import { readFileSync } from "node:fs";
import { levelContent } from "../../src/documents/report/level-content";
import { report } from "../../src/documents/report/report";
import { interpretWord } from "../../src/documents/word-report/interpret";
import { parseCampaign } from "../../src/domain/campaign/parse-campaign";
import { consolidate } from "../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../src/domain/consolidation/decisions";
import { parseUnitCode } from "../../src/domain/unit/unit-code";
import { expectedBelow } from "../../src/domain/unit/expected";
import { readWord } from "../../src/files/docx/read/read-word";
import { updateDocument } from "../../src/files/docx/tagged/update-document";
import { writeDocument } from "../../src/files/docx/write-document";
import { sampleAnswers } from "../../src/samples/sample-answers";
import { nodeDeflater } from "../../src/main/node-deflater";
import { nodeInflater } from "../../src/worker/node-reading-tools";

const [campaignFile = "", rounds = "7"] = process.argv.slice(2);
const parsed = parseCampaign(JSON.parse(readFileSync(campaignFile, "utf8")));
if (parsed.kind === "wrong") throw new Error(JSON.stringify(parsed.problems));
const { context } = parsed;
const code = parseUnitCode("736");
const unit = context.units.get(code);
if (!unit) throw new Error("no district");
const source = { entry: undefined, lastSaved: "2023-11-20T01:00:00Z", sentAt: undefined };
const submissions = expectedBelow(context, code, "direct").map((child) => ({
  ...sampleAnswers(context, child, 7),
  source: { ...source, file: `${child.code}.xlsx`, sha256: child.code },
  campaign: context.campaign.id,
  version: context.campaign.version,
  unit: child.code,
  ...({ identifiedBy: "id", level: undefined, revision: 1, sheets: ["Báo cáo"] } as const),
  ...{ outside: [], missingParts: [], findings: [] },
}));
const result = consolidate({
  ...{ context, unit, submissions, refused: [], refusals: [] },
  ...{ decisions: noDecisions, previous: undefined },
});

async function median(act: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    const began = performance.now();
    await act();
    times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

const make = (): Promise<Uint8Array> => writeDocument(report(context, levelContent(result)), nodeDeflater);

async function main(): Promise<void> {
  const made = await make();
  const file = { ...source, file: "BC.docx", sha256: "0" };
  const times = {
    make: await median(make),
    update: await median(() =>
      updateDocument(made, made, { inflater: nodeInflater, deflater: nodeDeflater }),
    ),
    read: await median(() => {
      const read = readWord(made, nodeInflater);
      return read.kind === "word" ? interpretWord(context, read.document, file) : undefined;
    }),
  };
  console.log(JSON.stringify(times));
}

void main();
