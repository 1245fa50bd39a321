import type { CampaignContext } from "../campaign/context";
import type { Finding } from "../finding";
import type { SectionPath } from "../outline/section-path";
import { placeName } from "../submission/file-name";
import type { DoubtfulText, Narrative, OutsideContent, Submission } from "../submission/submission";
import type { Decision, Decisions } from "./decisions";

/** What becomes of a run of doubtful lines: it stays, goes to another leaf, or stands outside the outline. */
interface Move {
  readonly doubtful: DoubtfulText;
  readonly to: SectionPath | undefined;
  readonly finding: Finding;
}

/** Texts that are only likely a leaf's (a paste over our rows, a reworded heading), as decided. */
export function decideTexts(
  context: CampaignContext,
  submission: Submission,
  decisions: Decisions,
): Submission {
  const moves = (submission.doubtfulTexts ?? []).flatMap((doubtful) => {
    const decision = decisions.of(doubtful.question);
    return decision ? [moveOf(context, submission, doubtful, decision)] : [];
  });
  if (moves.length === 0) return submission;
  const settled = new Set(moves.map(({ doubtful }) => doubtful.question));
  const away = moves.filter(({ doubtful, to }) => to !== doubtful.section);
  return {
    ...submission,
    narratives: withMoved(context, submission.narratives, away),
    outside: [...submission.outside, ...away.flatMap((move) => outsideOf(submission.narratives, move))],
    findings: [
      ...submission.findings.filter(({ question }) => question === undefined || !settled.has(question)),
      ...moves.map(({ finding }) => finding),
    ],
  };
}

function moveOf(
  context: CampaignContext,
  submission: Submission,
  doubtful: DoubtfulText,
  decision: Decision,
): Move {
  const asked = submission.findings.find(({ question }) => question === doubtful.question);
  const say = (code: string, severity: Finding["severity"], section: SectionPath, id = ""): Finding => ({
    code,
    severity,
    ...(submission.unit && { unit: submission.unit }),
    section,
    place: asked?.place ?? { file: placeName(submission.source) },
    params: { text: asked?.params["text"] ?? "", ...(id !== "" && { id }) },
  });
  if (decision.kind === "aside")
    return { doubtful, to: undefined, finding: say("PLACE-018", "notes", doubtful.section) };
  if (decision.kind === "take") return stays(doubtful, say("PLACE-020", "notes", doubtful.section));
  const leaf = context.sections.get(decision.id as SectionPath);
  if (leaf?.leaf) return { doubtful, to: leaf.path, finding: say("PLACE-020", "notes", leaf.path) };
  const refused = say("PLACE-019", "needs-reason", doubtful.section, decision.id);
  return stays(doubtful, { ...refused, question: doubtful.question });
}

const stays = (doubtful: DoubtfulText, finding: Finding): Move => ({
  doubtful,
  to: doubtful.section,
  finding,
});

const linesOf = (narratives: readonly Narrative[], section: SectionPath): readonly string[] =>
  narratives.find((narrative) => narrative.section === section)?.text.split("\n") ?? [];

const movedText = (narratives: readonly Narrative[], { section, firstLine, lines }: DoubtfulText): string =>
  linesOf(narratives, section)
    .slice(firstLine, firstLine + lines)
    .join("\n");

/** With the cell the lines begin in, which the question names. */
function outsideOf(
  narratives: readonly Narrative[],
  { doubtful, to, finding: { place } }: Move,
): readonly OutsideContent[] {
  if (to !== undefined) return [];
  const from = narratives.find(({ section }) => section === doubtful.section);
  if (!from) return [];
  const { sheet = from.sheet, cell = from.cell } = place;
  return [{ sheet, cell, text: movedText(narratives, doubtful), section: from.section }];
}

/** In outline order; what moves in stands behind what the leaf already says. */
function withMoved(
  context: CampaignContext,
  narratives: readonly Narrative[],
  away: readonly Move[],
): readonly Narrative[] {
  return context.campaign.outline.flatMap(({ path }) => {
    const own = narratives.find(({ section }) => section === path);
    const arriving = away.filter(({ to }) => to === path);
    const origin = own ?? narratives.find(({ section }) => section === arriving[0]?.doubtful.section);
    const kept = linesOf(narratives, path).filter(
      (_, at) => !away.some(({ doubtful }) => covers(doubtful, path, at)),
    );
    const text = [...kept, ...arriving.map(({ doubtful }) => movedText(narratives, doubtful))].join("\n");
    return origin && text !== "" ? [{ ...origin, section: path, text }] : [];
  });
}

const covers = ({ section, firstLine, lines }: DoubtfulText, path: SectionPath, line: number): boolean =>
  section === path && line >= firstLine && line < firstLine + lines;
