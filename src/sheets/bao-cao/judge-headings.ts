import type { CampaignContext } from "../../domain/campaign/context";
import type { PeriodId } from "../../domain/indicator/ids";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords as words } from "../../messages/bao-cao-words";
import { cellAt, cellText } from "../cell-text";
import type { GridRow } from "../grid";
import { columnIds, outlineColumns, type PeriodColumn } from "./columns";

/** A column whose figures are asked, each with a finding of this code: */
export interface DoubtfulColumn {
  /**
   * PLACE-023 heading and hidden id are at odds, or two columns are of one period; PLACE-033 neither is left; PLACE-035 no
   * id is left and the heading is not ours.
   */
  readonly code: "PLACE-023" | "PLACE-033" | "PLACE-035";
  /** As it stands over the column; "" where headings and ids are gone and the columns no longer stand as laid. */
  readonly heading: string;
  /** What the id, or the place, says the column is, in words. */
  readonly byId: string;
  /** The periods its figures are likely of. */
  readonly ids: readonly PeriodId[];
}

/** A heading that is not ours any more. */
export interface Reworded {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly own: string;
  readonly period: PeriodId | undefined;
  /** It says another column's words. */
  readonly wrong: boolean;
}

export interface HeadingJudgement {
  readonly doubtful: ReadonlyMap<number, DoubtfulColumn>;
  readonly reworded: readonly Reworded[];
}

/** Where no heading is left there is nothing to compare. */
export const nothingSaid: HeadingJudgement = { doubtful: new Map(), reworded: [] };

/** What a column can be: a column of periods, or one of the others by its id. */
type Meaning = PeriodColumn | { readonly heading: string; readonly id: string };

const isPeriods = (meaning: Meaning | undefined): meaning is PeriodColumn =>
  meaning !== undefined && "ids" in meaning;

/** `byId`: what the hidden ids say of each column; `row`: the visible headings. */
export function judgeHeadings(
  context: CampaignContext,
  row: GridRow,
  byId: ReadonlyMap<number, string>,
): HeadingJudgement {
  const doubtful = new Map<number, DoubtfulColumn>();
  const reworded: Reworded[] = [];
  const known = meanings(context);
  const columns = [...byId].map(([column, id]): IdentifiedColumn => {
    const text = textOver(row, column);
    return { column, text, own: known.byId.get(id), ...readHeading(known, text) };
  });
  const agreed = new Set(columns.filter(({ own, said }) => own === said).map(({ own }) => own));
  for (const { column, text, own, said, exact } of columns) {
    if (!own || text === "" || (said === own && exact)) continue;
    const wrong = said !== undefined && said !== own;
    const period = isPeriods(own) ? own.ids[0] : undefined;
    reworded.push({ row: row.index, column, text, own: own.heading, period, wrong });
    const ids = wrong ? likelyPeriods(own, said, agreed) : undefined;
    if (ids) doubtful.set(column, { code: "PLACE-023", heading: text, byId: own.heading, ids });
  }
  return { doubtful, reworded };
}

interface IdentifiedColumn extends ReadHeading {
  readonly column: number;
  readonly text: string;
  readonly own: Meaning | undefined;
}

/** Those a person reads over the column, unless another column has them by heading and id; then the id's own. */
function likelyPeriods(
  own: Meaning,
  said: Meaning,
  agreed: ReadonlySet<Meaning | undefined>,
): readonly PeriodId[] | undefined {
  const likely = isPeriods(said) && !agreed.has(said) ? said : own;
  return isPeriods(likely) ? likely.ids : undefined;
}

function textOver(row: GridRow, column: number): string {
  const cell = cellAt(row, column);
  return cell ? cellText(cell) : "";
}

interface Meanings {
  readonly byId: ReadonlyMap<string, Meaning>;
  readonly byHeading: ReadonlyMap<string, Meaning>;
  readonly periods: readonly PeriodColumn[];
}

function meanings(context: CampaignContext): Meanings {
  const { periods, statusOf } = outlineColumns(context);
  const statusLabel = (statusOf && context.periods.get(statusOf)?.label) ?? "";
  const others = [
    { id: columnIds.number, heading: words.number },
    { id: columnIds.label, heading: words.label },
    { id: columnIds.measureUnit, heading: words.measureUnit },
    { id: columnIds.status, heading: words.status(statusLabel) },
    { id: columnIds.note, heading: words.note },
    { id: columnIds.check, heading: words.check },
  ];
  return {
    byId: new Map<string, Meaning>([
      ...others.map((other) => [other.id, other] as const),
      ...periods.flatMap((column) => column.ids.map((id) => [id, column] as const)),
    ]),
    byHeading: new Map<string, Meaning>([
      ...others.map((other) => [foldForMatching(other.heading), other] as const),
      ...periods.flatMap((column) =>
        [column.heading, column.token].map((text) => [foldForMatching(text), column] as const),
      ),
    ]),
    periods,
  };
}

interface ReadHeading {
  readonly said: Meaning | undefined;
  readonly exact: boolean;
}

/** Our own words, or the one period a reworded heading still names: "Ước 2023" is 2023, "2022-2023" is none. */
function readHeading({ byHeading, periods }: Meanings, text: string): ReadHeading {
  const exact = byHeading.get(foldForMatching(text));
  if (exact) return { said: exact, exact: true };
  return { said: periodNamed(periods, text), exact: false };
}

/** The one period of which a text holds the name; "2022-2023" is none. */
export function periodNamed(periods: readonly PeriodColumn[], text: string): PeriodColumn | undefined {
  const named = periods.filter(({ token }) => nameIn(token, text));
  return named.length === 1 ? named[0] : undefined;
}

/** The token as a word of its own: "2020" is none of "31/12/2020". */
function nameIn(token: string, text: string): boolean {
  const [folded, name] = [` ${foldForMatching(text)} `, foldForMatching(token)];
  const at = folded.indexOf(name);
  const isEdge = (letter = " "): boolean => !/[\p{L}\d/]/u.test(letter);
  return at > 0 && isEdge(folded[at - 1]) && isEdge(folded[at + name.length]);
}

const knownWords = new WeakMap<CampaignContext, ReadonlySet<string>>();

/** Everything our rows over the outline say: headings, ids and tokens of the columns, folded. */
export function headWords(context: CampaignContext): ReadonlySet<string> {
  const before = knownWords.get(context);
  if (before) return before;
  const { periods, statusOf = "" } = outlineColumns(context);
  const all = new Set([
    ...meanings(context).byHeading.keys(),
    ...[...Object.values(columnIds), `${columnIds.status} ${statusOf}`].map(foldForMatching),
    ...periods.flatMap(({ ids }) => [ids.join(" "), ...ids]).map(foldForMatching),
  ]);
  knownWords.set(context, all);
  return all;
}
