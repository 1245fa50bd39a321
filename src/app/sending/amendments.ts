import type { CampaignContext } from "../../domain/campaign/context";
import type { Consolidation, UnitReturn } from "../../domain/consolidation/consolidation";
import type { FigureSlot } from "../../domain/indicator/figure-index";
import { isAnswered } from "../../domain/submission/is-answered";
import { shownFigure } from "../../domain/submission/shown-figure";
import type { Answers, ListRow } from "../../domain/submission/submission";
import { writeNumber, numberMarks } from "../../domain/text/write-number";
import { amendmentWords as words } from "../../messages/mail-words";
import { namesOf } from "../../messages/catalogue";
import { formatOf } from "../../sheets/bao-cao/shown-answer";
import { shownNumber } from "../shown-number";
import type { Amendment } from "./send-views";

/** Texts are quoted by their beginning: whole they stand in the workbook. */
const longestQuote = 200;

/** What a unit's workbook says otherwise than the one it sent before: figures, texts, lists. */
export function unitAmendments(
  context: CampaignContext,
  before: Answers,
  now: Answers,
): readonly Amendment[] {
  const found = [
    ...context.index.slots.flatMap((slot) => ownFigure(context, slot, before, now)),
    ...texts(context, textsOf(before), textsOf(now)),
    ...lists(context, before.lists, now.lists),
  ];
  return isPartial(context, before, now) ? found.filter(({ after }) => after !== "") : found;
}

/** Who sends one page again blanks nothing: so few figures stand in it that the others are not meant. */
function isPartial({ index }: CampaignContext, before: Answers, now: Answers): boolean {
  const count = ({ figures }: Answers): number =>
    index.slots.filter(({ slot, derived }) => !derived && isAnswered(figures, slot)).length;
  return count(now) < count(before) / 2;
}

const idOf = ({ part, period }: FigureSlot): string => `${part.id}|${period.id}`;

function nameOf(context: CampaignContext, { part, period }: FigureSlot): string {
  const names = namesOf(context);
  return `${names.part(part.id)}, ${names.period(period.id)}`;
}

function ownFigure(
  context: CampaignContext,
  figure: FigureSlot,
  before: Answers,
  now: Answers,
): readonly Amendment[] {
  if (figure.derived) return [];
  const [was, is] = [shownAt(context, before, figure.slot), shownAt(context, now, figure.slot)];
  if (was === is) return [];
  const reason = now.notes.get(figure.part.id) ?? "";
  return [{ id: idOf(figure), what: nameOf(context, figure), before: was, after: is, reason }];
}

function shownAt(context: CampaignContext, { figures }: Answers, slot: number): string {
  if (!isAnswered(figures, slot)) return "";
  const answer = figures.answer(slot);
  return typeof answer.value === "number" && answer.text === undefined
    ? writeNumber(answer.value, 4, numberMarks.vi)
    : shownFigure(context, slot, answer);
}

const textsOf = ({ narratives }: Pick<Answers, "narratives">): ReadonlyMap<string, string> =>
  new Map(narratives.map(({ section, text }) => [section, text]));

function texts(
  context: CampaignContext,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly Amendment[] {
  return context.campaign.outline.flatMap(({ path }) => {
    const [was, is] = [before.get(path) ?? "", now.get(path) ?? ""];
    if (was === is) return [];
    const what = words.text(namesOf(context).section(path));
    return [{ id: path, what, before: quoted(was), after: quoted(is), reason: "" }];
  });
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join("")}…` : line;
}

function lists(
  context: CampaignContext,
  before: readonly ListRow[],
  now: readonly ListRow[],
): readonly Amendment[] {
  return context.campaign.lists.flatMap(({ id, sheet }) => {
    const [was, is] = [rowsOf(id, before), rowsOf(id, now)];
    const changed = difference(was, is) + difference(is, was);
    if (changed === 0) return [];
    return [
      {
        id,
        what: words.list(sheet),
        before: words.rows(was.length),
        after:
          is.length === 0
            ? ""
            : was.length === is.length
              ? words.changedRows(difference(is, was))
              : words.rows(is.length),
        reason: "",
      },
    ];
  });
}

const rowsOf = (id: string, rows: readonly ListRow[]): readonly string[] =>
  rows.filter(({ list }) => list === id).map(({ values }) => JSON.stringify(Object.entries(values).sort()));

/** Rows of one that the other has not, each counted as often as it stands. */
function difference(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const row of other) left.set(row, (left.get(row) ?? 0) + 1);
  return one.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  }).length;
}

/** What a level's results say otherwise than those it sent before: totals, with the units that moved them, and own texts. */
export function levelAmendments(before: Consolidation, now: Consolidation): readonly Amendment[] {
  const { context } = now;
  return [
    ...context.index.slots.flatMap((slot) => totalAt(before, now, slot)),
    ...texts(context, before.ownText, now.ownText),
  ];
}

function totalAt(before: Consolidation, now: Consolidation, figure: FigureSlot): readonly Amendment[] {
  const { slot, part } = figure;
  const [was, is] = [before.totals[slot]?.value, now.totals[slot]?.value];
  if (was === is) return [];
  const shown = (value: number | undefined): string =>
    value === undefined ? "" : shownNumber(value, formatOf(part.type), "vi");
  return [
    {
      id: idOf(figure),
      what: nameOf(now.context, figure),
      before: shown(was),
      after: shown(is),
      reason: [...movedBy(before, now, slot), ...adjustedBy(now, figure)].join("; "),
    },
  ];
}

/** Units named as the cause of a move. */
const mostNamed = 5;

function movedBy(before: Consolidation, now: Consolidation, slot: number): readonly string[] {
  const { context } = now;
  const earlier = new Map(before.children.map((child) => [child.unit.code, child]));
  const shown = (child: UnitReturn | undefined): string =>
    child?.answers ? shownAt(context, child.answers, slot) : "";
  return now.children
    .flatMap((child) => {
      const [was, is] = [shown(earlier.get(child.unit.code)), shown(child)];
      return was === is ? [] : [words.unitSent(child.unit.name, was, is)];
    })
    .slice(0, mostNamed);
}

const adjustedBy = ({ corrections, unit }: Consolidation, { part, period }: FigureSlot): readonly string[] =>
  [...corrections.values()]
    .filter((one) => one.kind === "adjusted" && one.standing === "added" && one.unit === unit.code)
    .filter((one) => one.part === part.id && one.period === period.id)
    .map(({ reason }) => reason);
