import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * What axe finds on a page. Under forced colours the system paints text and ground, and getComputedStyle still tells ours:
 * axe cannot judge contrast there, the pictures are looked at.
 */
export async function axeViolations(tab: Page, isForced: boolean): Promise<readonly string[]> {
  const rules = isForced ? { "color-contrast": { enabled: false } } : {};
  await tab.evaluate(axe);
  const found = await tab.evaluate<readonly Violation[]>(
    `axe.run(${JSON.stringify({ rules })}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}
