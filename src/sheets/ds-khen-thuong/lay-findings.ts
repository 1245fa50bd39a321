import type { Finding } from "../../domain/finding";
import { awardListWords } from "../../messages/award-list-words";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import { resultWords as words } from "../../messages/result-words";
import type { Role, SheetSpec } from "../spec";
import { layTableSheet } from "../table-sheet";
import type { ListsBook } from "./lists-book";

const roles: Readonly<Record<Finding["severity"], Role>> = {
  blocks: "severity-blocks",
  "needs-reason": "severity-needs-reason",
  notes: "severity-notes",
};

/** What is held against the nominations, worst first; where it stands is said by the unit's own sheet and cell. */
export function layAwardFindings({ context, unit, findings }: ListsBook): SheetSpec {
  const names = namesOf(context);
  return layTableSheet({
    name: awardListWords.findings,
    title: words.title(awardListWords.findings, unit.name),
    columns: [
      { heading: awardListWords.number, px: 44, role: "list-number" },
      { heading: "Mức độ", px: 100 },
      { heading: "Đơn vị", px: 130 },
      { heading: "Ở đâu", px: 170 },
      { heading: "Điểm cần xem", px: 560 },
      { heading: "Mã", px: 90 },
    ],
    count: findings.length,
    *rows() {
      for (const [at, finding] of findings.entries()) {
        const { severity, unit: of, place, code } = finding;
        yield [
          at + 1,
          { value: words.severity[severity], role: roles[severity] },
          of ? names.unit(of) : "",
          [place.sheet, place.cell].filter(Boolean).join("!"),
          sentenceOf(finding, names, "vi"),
          code,
        ];
      }
    },
    filter: true,
    footer: awardListWords.footer(awardListWords.findings, unit.name),
  });
}
