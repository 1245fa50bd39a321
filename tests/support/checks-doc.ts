import type { CampaignContext } from "../../src/domain/campaign/context";
import { checks } from "../../src/domain/checks/run-checks";
import { setChecks } from "../../src/domain/checks/run-set-checks";
import type { Finding, Severity } from "../../src/domain/finding";
import type { Constraint } from "../../src/domain/indicator/indicator";
import { namesOf, sentenceOf, sentences } from "../../src/messages/catalogue";

const severityWords: Readonly<Record<Severity, string>> = {
  blocks: "phải sửa",
  "needs-reason": "cần giải trình",
  notes: "lưu ý",
};
const order: readonly Severity[] = ["blocks", "needs-reason", "notes"];

/** Families of codes in the order they are told, with what they are about. */
const families: readonly (readonly [string, string])[] = [
  ["VALUE", "How an answer was read"],
  ["PLACE", "What stood where it was not expected"],
  ["LIST", "Rows of the lists"],
  ["AWARD", "Nominations for commendation"],
  ["ID", "Whose workbook it is"],
  ["WORD", "A unit's Word report"],
  ["UNIT", "A unit's files, and units beside one another"],
  ["FILE", "Files"],
  ["BOOK", "Consolidated workbooks"],
];

/** docs/checks.md: made from the catalogue, its sentences, and one real finding of every code. */
export function checksDoc(context: CampaignContext, findings: readonly Finding[]): string {
  const doc = new ChecksDoc(context, findings);
  return `${[
    ...doc.head(),
    ...doc.catalogue(),
    ...doc.rules(),
    ...families.flatMap(([family, about]) => doc.family(family, about)),
  ].join("\n")}\n`;
}

class ChecksDoc {
  constructor(
    readonly context: CampaignContext,
    readonly findings: readonly Finding[],
  ) {}

  head(): readonly string[] {
    return [
      "# What is checked",
      "",
      "Made by `npm run docs:checks` from the catalogue (`src/domain/checks/run-checks.ts`), the sentences (`src/messages/`) and one real",
      "finding of every code; a test fails where it is not up to date. Do not edit it by hand.",
      "",
      "- **phải sửa** (blocks): wrong or missing; no reason settles it.",
      "- **cần giải trình** (needs-reason): may be right; a reason in the row's column Ghi chú, giải trình answers it. The reason travels",
      "  with the figure: whoever receives it reads the finding as a note that quotes the reason, and nobody asks again.",
      "- **lưu ý** (notes): something was read, decided or left in a way a person should know.",
      "",
      "In a sentence `{…}` is filled in, and what stands in `[…]` is left out where there is nothing to say. *Fix* is the sentence's last part:",
      "every sentence ends with what to do.",
      "",
    ];
  }

  catalogue(): readonly string[] {
    return [
      "## One unit's answers",
      "",
      ...checks.flatMap(({ tells }) => tells.flatMap((told) => this.#told(told))),
      "## Units beside one another",
      "",
      "Told to who consolidates only (`src/domain/checks/run-set-checks.ts`), by `consolidate` and by `check` over several files.",
      "",
      ...setChecks.flatMap(({ tells }) => tells.flatMap((told) => this.#told(told))),
    ];
  }

  #told({
    code,
    severities,
    source,
    inWorkbook,
  }: (typeof checks)[number]["tells"][number]): readonly string[] {
    const sentence = sentences[code];
    if (!sentence) throw new RangeError(`no sentence for ${code}`);
    const variants = [
      ["", sentence],
      [" (phải sửa)", severities.length > 1 ? sentence.blocking : undefined],
      [" (with a reason)", sentence.settled],
    ] as const;
    return [
      `### ${code}`,
      "",
      `- severity: ${severities.map((severity) => severityWords[severity]).join(", ")}`,
      `- in the workbook's own column Kiểm tra: ${inWorkbook}`,
      `- rule: ${source}`,
      ...variants.flatMap(([of, words]) =>
        words ? [`- vi${of}: ${escaped(words.vi)}`, `- en${of}: ${escaped(words.en)}`] : [],
      ),
      `- fix: ${escaped(fixOf(sentence.vi))}`,
      ...this.#examples(code),
      "",
    ];
  }

  /** One of each severity, in both languages. */
  #examples(code: string): readonly string[] {
    const names = namesOf(this.context);
    return order.flatMap((severity) => {
      const found = this.findings.find((one) => one.code === code && one.severity === severity);
      if (!found) return [];
      const finding = { ...found, place: { sheet: "Báo cáo", cell: "H17" } };
      const words = (["vi", "en"] as const).map((language) => escaped(sentenceOf(finding, names, language)));
      return [`- example (${severityWords[severity]}): ${words[0] ?? ""} — ${words[1] ?? ""}`];
    });
  }

  rules(): readonly string[] {
    const byRule = new Map<string, { readonly rule: Constraint; readonly parts: Set<string> }>();
    for (const { part } of this.context.index.slots)
      for (const rule of part.constraints) {
        const key = [kindOf(rule), rule.severity, rule.message.vi, rule.engineOnly === true].join("|");
        const known = byRule.get(key) ?? { rule, parts: new Set<string>() };
        byRule.set(key, known);
        known.parts.add(part.id);
      }
    const rows = [...byRule.values()].map(
      ({ rule, parts }) =>
        `| ${kindOf(rule)} | ${severityWords[rule.severity]} | ${rule.message.vi} | ${rule.message.en} | ${rule.engineOnly === true ? "no" : "yes"} | ${[...parts].join(", ")} |`,
    );
    return [
      `### Rules of campaign ${this.context.campaign.id} (CHECK-001)`,
      "",
      "Data of the campaign (`indicators.json`, `unitSlips`): which total has which parts, which threshold holds. Whole numbers, percentages,",
      "running totals and slips of the unit follow from a figure's type, nature and measure unit. Sums allow half a unit of the declared",
      "precision for the total and for each part; nothing is compared across a break in a series.",
      "",
      "| rule | severity | vi | en | in Kiểm tra | figures |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
      "",
    ];
  }

  family(family: string, about: string): readonly string[] {
    const codes = Object.keys(sentences).filter((code) => code.startsWith(`${family}-`));
    if (codes.length === 0) return [];
    const rows = codes.sort().map((code) => {
      const sentence = sentences[code];
      const severities = order.filter((severity) =>
        this.findings.some((one) => one.code === code && one.severity === severity),
      );
      const said = severities.map((severity) => severityWords[severity]).join(", ");
      return `| ${code} | ${said} | ${escaped(sentence?.vi ?? "")} | ${escaped(sentence?.en ?? "")} |`;
    });
    return [`## ${about}`, "", "| code | severity | vi | en |", "| --- | --- | --- | --- |", ...rows, ""];
  }
}

/** "slip:0:2022" and "at-most:C01" without what they are about. */
const kindOf = ({ id }: Constraint): string => id.split(":")[0] ?? id;

/** A sentence ends with what to do. */
function fixOf(sentence: string): string {
  const at = Math.max(sentence.lastIndexOf("Đề nghị"), sentence.lastIndexOf("đề nghị"));
  return at < 0 ? sentence : sentence.slice(at).replace(/^đ/, "Đ");
}

const escaped = (text: string): string => text.replace(/[|<>*_]/g, (sign) => `\\${sign}`);
