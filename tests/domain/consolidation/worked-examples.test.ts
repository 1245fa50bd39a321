import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { noDecisions } from "../../../src/domain/consolidation/decisions";
import { dongNai } from "../../support/campaign";
import { unitOf } from "../../support/consolidated";
import { type Given, handIn, none, notApplicable, notYet, slotIn } from "../../support/hand-ins";

/** docs/consolidation.md: every example in it is run. */
const document = readFileSync(join(__dirname, "../../../docs/consolidation.md"), "utf8");
const context = dongNai();

interface Example {
  readonly heading: string;
  readonly unit: string;
  readonly lines: readonly string[];
}

function examplesIn(text: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = "";
  let open: string[] | undefined;
  for (const line of text.split("\n")) {
    if (line.startsWith("## ")) heading = line.slice(3);
    const [, unit] = /^```example (\d+)$/.exec(line) ?? [];
    if (unit !== undefined) examples.push({ heading, unit, lines: (open = []) });
    else if (line.startsWith("```")) open = undefined;
    else open?.push(line);
  }
  return examples;
}

const signs: Readonly<Record<string, Given>> = {
  "-": none,
  "…": notYet,
  x: notApplicable,
  yes: true,
  no: false,
  "": undefined,
};

const given = (word: string): Given => (word in signs ? signs[word] : Number(word));

function totalsOf({ unit, lines }: Example): readonly string[] {
  const files = lines.filter((line) => !line.startsWith("="));
  const submissions = files.map((line, at) => {
    const [code = "", ...figures] = line.split(" ");
    const pairs = figures.map((figure): readonly [string, Given] => {
      const [key = "", word = ""] = figure.split("=");
      return [key, given(word)];
    });
    return handIn(context, unitOf(context, code), {
      ...{ name: `${at}.xlsx`, saved: `2023-11-2${at}T08:00:00Z` },
      figures: Object.fromEntries(pairs),
    });
  });
  const { totals } = consolidate({
    ...{ context, unit: unitOf(context, unit), submissions, decisions: noDecisions },
    ...{ refused: [], refusals: [], previous: undefined },
  });
  return lines
    .filter((line) => line.startsWith("="))
    .map((line) => {
      const [, key = ""] = line.split(" ");
      const total = totals[slotIn(context, key)];
      return `= ${key} ${total?.value} of ${total?.unitsReporting}/${total?.unitsExpected}`;
    });
}

const examples = examplesIn(document);

test("every rule of the catalogue has one", () => {
  const shown = new Set(
    examples.flatMap(({ lines }) =>
      lines
        .filter((line) => line.startsWith("="))
        .map((line) => context.index.slots[slotIn(context, line.split(" ")[1] ?? "")]?.part.rollUp.rule),
    ),
  );
  const used = new Set(context.index.slots.map(({ part }) => part.rollUp.rule));
  used.delete("none");
  expect(shown).toEqual(used);
});

test.each(examples.map((example, at) => [`${at + 1}. ${example.heading}`, example] as const))(
  "%s",
  (_name, example) => {
    expect(totalsOf(example)).toEqual(example.lines.filter((line) => line.startsWith("=")));
  },
);
