import type { Unit } from "../../domain/campaign/campaign";
import { levelOf, type CampaignContext } from "../../domain/campaign/context";
import { runChecks } from "../../domain/checks/run-checks";
import { settleReasons } from "../../domain/checks/settle-reasons";
import type { FileRecord } from "../../domain/consolidation/consolidation";
import type { Finding } from "../../domain/finding";
import { a1OfCell } from "../../domain/submission/a1-of-cell";
import { placeName } from "../../domain/submission/file-name";
import type { ListRow, Submission } from "../../domain/submission/submission";
import { figuresJson, type FigureJson } from "./figure-json";
import { findingJson, type FindingJson } from "./finding-json";

interface ListRowJson {
  readonly row: string;
  readonly sheet: string;
  readonly values: ListRow["values"];
}

/** What `check --json` says of one file. */
export interface CheckJson {
  readonly file: string;
  /** The name inside a zip or mail. */
  readonly entry: string | null;
  readonly sha256: string | null;
  readonly status: "taken" | "refused" | "left-aside";
  readonly campaign: string | null;
  readonly version: string | null;
  readonly unit: string | null;
  readonly level: string | null;
  readonly revision: number | null;
  readonly figures: readonly FigureJson[];
  readonly narratives: readonly {
    readonly section: string;
    readonly text: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
  /** Nội dung ngoài đề cương: what stands in the file and belongs to no question, whole. */
  readonly outside: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly section: string | null;
    readonly text: string;
  }[];
  readonly lists: Readonly<
    Record<
      "models" | "awardsReceived" | "nominations" | "requests",
      readonly (ListRowJson & { readonly list?: string })[]
    >
  >;
  readonly findings: readonly FindingJson[];
}

export const unitOf = (context: CampaignContext, { unit }: Submission): Unit | undefined =>
  unit === undefined ? undefined : context.units.get(unit);

/** Reading findings first, then the campaign's checks. */
export function checkedFindings(context: CampaignContext, submission: Submission): readonly Finding[] {
  const unit = unitOf(context, submission);
  if (!unit || submission.isConsolidated) return submission.findings;
  const read = settleReasons(submission.findings, submission.notes);
  return [...read, ...runChecks(context, unit, submission, placesOf(submission))];
}

/** Where a figure stands in the file. */
export const placesOf =
  (submission: Submission): ((slot: number) => Finding["place"]) =>
  (slot) => {
    const file = placeName(submission.source);
    const place = submission.figures.place(slot);
    return place
      ? { file, sheet: submission.sheets[place.sheet] ?? "", cell: a1OfCell(place.row, place.column) }
      : { file };
  };

export function checkJson(
  context: CampaignContext,
  submission: Submission,
  findings: readonly Finding[],
): CheckJson {
  const unit = unitOf(context, submission);
  const rows = (list: string): readonly ListRowJson[] =>
    submission.lists
      .filter((row) => row.list === list)
      .map(({ row, sheet, values }) => ({ row, sheet, values }));
  const nominations = submission.lists
    .filter(({ list }) => list.startsWith("nominate"))
    .map(({ list, row, sheet, values }) => ({ list, row, sheet, values }));
  return {
    file: submission.source.file,
    entry: submission.source.entry ?? null,
    sha256: submission.source.sha256,
    status: isTaken(context, submission) ? "taken" : "left-aside",
    campaign: submission.campaign ?? null,
    version: submission.version ?? null,
    unit: submission.unit ?? null,
    level: (unit ? levelOf(context, unit).id : submission.level) ?? null,
    ...answersOf(context, submission, unit?.kind),
    narratives: submission.narratives.map(({ section, text, sheet, cell }) => ({
      section,
      text,
      sheet,
      cell,
    })),
    outside: submission.outside.map(({ sheet, cell, section, text }) => ({
      ...{ sheet, cell, text },
      section: section ?? null,
    })),
    lists: {
      models: rows("models"),
      awardsReceived: rows("awardsReceived"),
      nominations,
      requests: rows("requests"),
    },
    findings: findings.map((finding) => findingJson(context, finding)),
  };
}

function answersOf(
  context: CampaignContext,
  { isConsolidated, revision, figures, sheets }: Submission,
  kind: string | undefined,
): Pick<CheckJson, "revision" | "figures"> {
  if (isConsolidated) return { revision: null, figures: [] };
  return { revision, figures: figuresJson(context, kind, figures, sheets) };
}

/** Would it count? Not while its unit is only likely, nor where it is no unit's form, or one of another campaign. */
export function isTaken({ campaign: { id } }: CampaignContext, submission: Submission): boolean {
  const { unit, unitIsLikely, isConsolidated, campaign = id } = submission;
  return unit !== undefined && unitIsLikely !== true && isConsolidated !== true && campaign === id;
}

/** A file that could not be read at all, or is no workbook. */
export function refusedJson(
  context: CampaignContext,
  { file, entry, sha256, status }: Pick<FileRecord, "file" | "entry" | "sha256" | "status">,
  finding: Finding,
): CheckJson {
  return {
    file,
    entry: entry ?? null,
    sha256: sha256 ?? null,
    status: status === "left-aside" ? "left-aside" : "refused",
    campaign: null,
    version: null,
    unit: null,
    level: null,
    revision: null,
    figures: [],
    narratives: [],
    outside: [],
    lists: { models: [], awardsReceived: [], nominations: [], requests: [] },
    findings: [findingJson(context, finding)],
  };
}
