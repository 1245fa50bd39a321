import type { Unit } from "../campaign/campaign";
import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { FigureSlot } from "../indicator/figure-index";
import { a1OfCell } from "../submission/a1-of-cell";
import { FigureColumns } from "../submission/figure-columns";
import { placeName } from "../submission/file-name";
import { unitQuestion } from "../submission/file-question";
import { isAnswered, shownAnswer } from "../submission/is-answered";
import type { OutsideContent, Submission } from "../submission/submission";
import { isUnitCode, type UnitCode } from "../unit/unit-code";
import type { Decision, Decisions } from "./decisions";

/** What was said of whose the file is; answered, none of it is asked or told any more. */
export const unitFindings = /^(?:ID-(?:00[1-6]|009|01[01])|WORD-014)$/;

/** The file with what a person decided about whose it is: a unit's, or nobody's. */
export function decideUnit(
  context: CampaignContext,
  submission: Submission,
  decisions: Decisions,
): Submission {
  const decision = decisions.of(unitQuestion(submission.source.sha256));
  if (!decision || submission.isConsolidated) return submission;
  if (decision.kind === "aside") return setAside(submission);
  const code = decision.kind === "put" ? decision.id : submission.unit;
  const unit = code !== undefined && isUnitCode(code) ? context.units.get(code) : undefined;
  if (unit)
    return decision.kind === "take" && !submission.unitIsLikely ? submission : put(context, submission, unit);
  return refused(submission, decision);
}

const place = ({ source }: Submission): Finding["place"] => ({ file: placeName(source) });

function setAside(submission: Submission): Submission {
  const finding: Finding = { code: "UNIT-025", severity: "notes", place: place(submission), params: {} };
  return { ...submission, isSetAside: true, findings: [...others(submission), finding] };
}

function refused(submission: Submission, decision: Decision): Submission {
  const finding: Finding = {
    code: "UNIT-024",
    severity: "needs-reason",
    place: place(submission),
    params: { id: decision.kind === "put" ? decision.id : decision.kind },
    question: unitQuestion(submission.source.sha256),
  };
  return { ...submission, findings: [...submission.findings, finding] };
}

const others = ({ findings }: Submission): readonly Finding[] =>
  findings.filter(({ code }) => !unitFindings.test(code));

function put(context: CampaignContext, submission: Submission, unit: Unit): Submission {
  const other = submission.unit === unit.code ? undefined : nameOf(context, submission.unit);
  const decided: Finding = {
    code: "UNIT-023",
    severity: "notes",
    unit: unit.code,
    place: place(submission),
    params: { name: unit.name, ...(other !== undefined && { other }) },
  };
  const { figures, outside, findings } = submission.source.isWord
    ? { figures: submission.figures, outside: [], findings: [] }
    : openFor(context, submission, unit);
  const read = others(submission).map((finding) => ({ ...finding, unit: unit.code }));
  return {
    ...submission,
    unitIsLikely: false,
    unit: unit.code,
    identifiedBy: "id",
    figures,
    outside: [...submission.outside, ...outside],
    findings: [...read, decided, ...findings],
  };
}

const nameOf = ({ units }: CampaignContext, code: UnitCode | undefined): string | undefined =>
  code === undefined ? undefined : units.get(code)?.name;

interface Opened {
  readonly figures: FigureColumns;
  readonly outside: readonly OutsideContent[];
  readonly findings: readonly Finding[];
}

/**
 * The figures as this kind of unit is asked them: while nobody knew whose the file was every figure counted as asked. What
 * it is not asked is kept outside and said; what stood nowhere is blank.
 */
function openFor(context: CampaignContext, submission: Submission, unit: Unit): Opened {
  const { index } = context;
  const figures = FigureColumns.fromTransfer(submission.figures.toTransfer());
  const strangers = index.slots.filter((figure) => !index.askedOf(figure.slot, unit.kind));
  const kept = strangers.flatMap((figure) => keptOf(submission, figure));
  for (const { slot } of strangers) {
    figures.set(slot, { state: "absent" });
    figures.forgetPlace(slot);
  }
  for (const { slot } of index.slots)
    if (index.askedOf(slot, unit.kind) && figures.state(slot) === "absent")
      figures.set(slot, { state: "blank" });
  return {
    figures,
    outside: kept.map(({ content }) => content),
    findings: kept.map(({ finding }) => ({ ...finding, unit: unit.code })),
  };
}

/** An answer that stands in a cell; "x" closes one that is not asked. */
function keptOf(
  submission: Submission,
  { slot, part, period }: FigureSlot,
): readonly { readonly content: OutsideContent; readonly finding: Finding }[] {
  const { figures, sheets, source } = submission;
  const at = figures.place(slot);
  if (!at || !isAnswered(figures, slot) || figures.state(slot) === "not-applicable") return [];
  const [sheet, cell, text] = [
    sheets[at.sheet] ?? "",
    a1OfCell(at.row, at.column),
    shownAnswer(figures.answer(slot)),
  ];
  const finding: Finding = {
    code: "PLACE-005",
    severity: "needs-reason",
    part: part.id,
    period: period.id,
    place: { file: placeName(source), sheet, cell },
    params: { text },
  };
  return [{ content: { sheet, cell, text }, finding }];
}
