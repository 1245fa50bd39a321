import type { Finding } from "../../domain/finding";
import { baseName } from "../../domain/submission/file-name";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import type { ShownNames } from "../../messages/sentence";
import { resultWords as words } from "../../messages/result-words";
import { a1 } from "../a1";
import { placeOfFinding } from "../consolidated-workbook/place-of-finding";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { Role, SheetSpec } from "../spec";
import { layTableSheet, type TableValues } from "../table-sheet";

const roles: Readonly<Record<Finding["severity"], Role>> = {
  blocks: "severity-blocks",
  "needs-reason": "severity-needs-reason",
  notes: "severity-notes",
};

/** All findings, worst first, each with a link to its cell in this workbook where the unit has a sheet here. */
export function layFindings(book: ResultBook): SheetSpec {
  const { consolidation, context } = book;
  const names = namesOf(context);
  const title = words.title("Kết quả kiểm tra", consolidation.unit.name);
  return layTableSheet({
    name: words.findings,
    title,
    columns: [
      { heading: "STT", px: 44, role: "list-number" },
      { heading: "Mức độ", px: 100 },
      { heading: "Đơn vị", px: 130 },
      { heading: "Chỉ tiêu, mục", px: 230 },
      { heading: "Ở đâu", px: 150 },
      { heading: "Điểm cần xem", px: 420 },
      { heading: "Mã", px: 90 },
    ],
    count: consolidation.findings.length,
    *rows() {
      for (const [at, finding] of consolidation.findings.entries())
        yield findingRow(book, names, finding, at);
    },
    filter: true,
    footer: words.footer(words.findings, consolidation.unit.name),
  });
}

function findingRow(book: ResultBook, names: ShownNames, finding: Finding, at: number): TableValues {
  const { unit, place, code, severity } = finding;
  const link = placeOfFinding(book, finding);
  return [
    at + 1,
    { value: words.severity[severity], role: roles[severity] },
    unit ? names.unit(unit) : "",
    aboutOf(names, finding),
    link
      ? { value: `${link.sheet}!${a1(link.row, link.column)}`, role: "link", link }
      : [place.sheet, place.cell].filter(Boolean).join("!") || shortFile(place.file),
    sentenceOf(finding, names, "vi"),
    code,
  ];
}

/** What a finding is about, by its name. */
function aboutOf(names: ShownNames, { part, period, section, list }: Finding): string {
  if (part) return `${names.part(part)}${period && period !== "-" ? `, ${names.period(period)}` : ""}`;
  if (section) return names.section(section);
  return list ? names.list(list) : "";
}

const shortFile = (file: string | undefined): string => (file === undefined ? "" : baseName(file));
