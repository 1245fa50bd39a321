import { outlineLayout } from "../../src/sheets/bao-cao/layout";
import { outlineValidations } from "../../src/sheets/bao-cao/validations";
import { dongNai } from "../support/campaign";

const context = dongNai();

/** Every prompt a kind of unit is shown, with its row's key. */
function promptsOf(kind: string): readonly (readonly [key: string, prompt: string])[] {
  const layout = outlineLayout(context, [kind]);
  const keys = new Map(layout.rows.map(({ row, key }) => [row, key]));
  return outlineValidations(context, layout, kind).flatMap(({ ranges, prompt }) =>
    ranges.map(({ firstRow }) => [keys.get(firstRow) ?? "", prompt ?? ""] as const),
  );
}

test.each(["xa", "huyen"])("what the campaign says of an indicator stands at its entries: %s", (kind) => {
  const prompts = promptsOf(kind);
  const noted = context.campaign.indicators.filter(
    ({ note, tier, askedOf, nature }) =>
      note !== undefined && tier !== "off" && nature !== "particular" && askedOf.includes(kind),
  );
  expect(noted.length).toBeGreaterThan(1);
  for (const { id, note = "?" } of noted) {
    const said = prompts.filter(([key, prompt]) => key === String(id) && prompt.endsWith(` ${note}`));
    // One for each year it is typed in.
    expect([id, said.length]).toEqual([id, 3]);
  }
});

test("no prompt is longer than Excel shows", () => {
  for (const { id } of context.campaign.unitKinds)
    for (const [key, prompt] of promptsOf(id)) expect([key, prompt.length <= 255]).toEqual([key, true]);
});
