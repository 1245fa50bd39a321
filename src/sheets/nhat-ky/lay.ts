import type { JournalEntry } from "../../domain/consolidation/consolidation";
import { baseName } from "../../domain/submission/file-name";
import { namesOf, sentenceOf } from "../../messages/catalogue";
import type { ShownNames } from "../../messages/sentence";
import { opinionWords } from "../../messages/referral-words";
import { resultWords as words } from "../../messages/result-words";
import type { ResultBook } from "../consolidated-workbook/result-book";
import type { SheetSpec } from "../spec";
import { shownMoment } from "../shown-moment";
import { layTableSheet, type TableValues } from "../table-sheet";

/** What was done when: files with their checksum, decisions, differences. */
export function layJournal(book: ResultBook): SheetSpec {
  const { consolidation, context } = book;
  const names = namesOf(context);
  return layTableSheet({
    name: words.journal,
    title: words.title("Nhật ký xử lý", consolidation.unit.name),
    hint: "Thời điểm ghi theo tệp (lần lưu cuối hoặc ngày gửi thư).",
    columns: [
      { heading: "STT", px: 44, role: "list-number" },
      { heading: "Lúc", px: 130 },
      { heading: "Việc", px: 210 },
      { heading: "Đơn vị", px: 140 },
      { heading: "Tệp", px: 300 },
      { heading: "Dấu kiểm (SHA-256)", px: 150 },
      { heading: "Chi tiết", px: 260 },
    ],
    count: consolidation.journal.length,
    *rows() {
      for (const [at, entry] of consolidation.journal.entries()) yield journalRow(book, names, entry, at);
    },
    footer: words.footer(words.journal, consolidation.unit.name),
  });
}

const journalRow = (
  { context }: ResultBook,
  names: ShownNames,
  entry: JournalEntry,
  at: number,
): TableValues => [
  at + 1,
  shownMoment(entry.at),
  words.journalWords[entry.code] ?? entry.code,
  entry.unit ? (context.units.get(entry.unit)?.name ?? entry.unit) : "",
  entry.file === undefined ? "" : baseName(entry.file),
  entry.sha256 ? `${entry.sha256.slice(0, 8)} … ${entry.sha256.slice(-4)}` : "",
  detailOf(entry, names),
];

/** Why a file was not taken, in the words of the finding that said it. */
function reasonOf(code: string, { file, params }: JournalEntry, names: ShownNames): string {
  const place = file === undefined ? {} : { file };
  return sentenceOf({ code, severity: "notes", place, params }, names, "vi");
}

/** "Số văn bản, 2023: 10 → 12; điện thoại; Nguyễn Văn A; lý do". */
function correctionDetail({ params }: JournalEntry, names: ShownNames): string {
  const [part = "", period = ""] = said(params["figure"]).split("|");
  const [before, value] = [said(params["before"]), said(params["value"])];
  const change = before === "" ? value : `${before} → ${value}`;
  const how = ["how", "by", "reason"].map((key) => said(params[key])).filter((text) => text !== "");
  return [`${names.part(part)}, ${names.period(period)}: ${change}`, ...how].join("; ");
}

/** "Nguyễn Văn Hùng; Bằng khen của Chủ tịch UBND tỉnh; Trần Thị Hà; lý do". */
function awardDetail({ params }: JournalEntry): string {
  const opinion = new Map<string, string>(Object.entries(opinionWords)).get(said(params["opinion"])) ?? "";
  return [said(params["nominee"]), opinion, ...["detail", "by", "reason"].map((key) => said(params[key]))]
    .filter((text) => text !== "")
    .join("; ");
}

const said = (value: string | number | undefined): string => String(value ?? "");

function detailOf(entry: JournalEntry, names: ShownNames): string {
  const { code, params } = entry;
  const { received, expected, changes, question, answer, revision, reason } = params;
  if (code === "JOURNAL-consolidated")
    return words.consolidated(said(received), said(expected), said(changes));
  if (code === "JOURNAL-decision") return `${said(question)}: ${said(answer)}`;
  if (code.startsWith("JOURNAL-correction-")) return correctionDetail(entry, names);
  if (code.startsWith("JOURNAL-award-")) return awardDetail(entry);
  const parts = [
    said(revision) === "" ? "" : `Lần gửi ${said(revision)}`,
    said(reason) === "" ? "" : reasonOf(said(reason), entry, names),
  ];
  return parts.filter((part) => part !== "").join("; ");
}
