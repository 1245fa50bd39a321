import type { Unit } from "../../domain/campaign/campaign";
import type { CampaignContext } from "../../domain/campaign/context";
import { ancestorsOf } from "../../domain/consolidation/reporters";
import { foldForMatching } from "../../domain/text/fold";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { hiddenUnit } from "../identity/interpret";
import { titleSays } from "../../domain/identity/unit-of-text";
import type { RecognisedSheet } from "./recognise-sheets";
import { titleLines } from "./title-lines";

/**
 * Sheets of the form that were copied in from another unit's file: whatever on them names a unit names another one than
 * the marks of the whole workbook do. They are no answers of this unit, be they a second sheet of their kind or the only one.
 * A sheet that lost its mark is set aside by its title alone where a sheet of the same kind names the workbook's own unit.
 */
export function setOthersAside(
  context: CampaignContext,
  sheets: readonly RecognisedSheet[],
  own: Unit | undefined,
): readonly RecognisedSheet[] {
  if (!own) return sheets;
  const keys = sheets.flatMap(({ meaning }) => ("key" in meaning ? [meaning.key] : []));
  const isAlone = (key: string): boolean => keys.indexOf(key) === keys.lastIndexOf(key);
  const owners = sheets.map((sheet) => ownerOf(context, sheet, own, isAlone));
  return sheets.map((sheet, at): RecognisedSheet => {
    const { meaning } = sheet;
    const owner = owners[at];
    if (!("key" in meaning) || !owner || owner.unit === own) return sheet;
    const isSecond = sheets.some(
      (other, place) =>
        "key" in other.meaning && other.meaning.key === meaning.key && owners[place]?.unit === own,
    );
    if (owner.by === "title" && !isSecond) return sheet;
    return { ...sheet, meaning: { kind: "other-unit", of: meaning, unit: owner.unit } };
  });
}

const outlineTitle = foldForMatching(baoCaoWords.title(""));

/** Lines that are titles of ours: a text of the report that has moved up to the top names other units as well. */
function ownTitles(context: CampaignContext, sheet: RecognisedSheet): readonly string[] {
  const lines = titleLines(context, sheet);
  if (sheet.meaning.kind !== "outline") return lines;
  return lines.filter((line) => foldForMatching(line).startsWith(outlineTitle));
}

interface Owner {
  readonly unit: Unit;
  readonly by: "mark" | "title";
}

/** Whose sheet it says it is: `own` as soon as anything on it says so; undefined where nothing does, or need not be asked. */
function ownerOf(
  context: CampaignContext,
  sheet: RecognisedSheet,
  own: Unit,
  isAlone: (key: string) => boolean,
): Owner | undefined {
  const { meaning, grid } = sheet;
  if (!("key" in meaning)) return undefined;
  // Lists carry no mark of their unit.
  const code = meaning.kind === "list" ? undefined : hiddenUnit(grid);
  const marked = code === undefined ? undefined : context.units.get(code);
  if (marked === own) return { unit: own, by: "mark" };
  if (!marked && isAlone(meaning.key)) return undefined;
  const lines = titleLines(context, sheet).map((line) => titleSays(context, line));
  const isOwn = lines.some(
    ({ named, similar = [] }) => named.includes(own) || similar.some(({ unit }) => unit === own),
  );
  if (isOwn) return { unit: own, by: "title" };
  if (marked) return { unit: marked, by: "mark" };
  const above = new Set<string>(ancestorsOf(context, own));
  const titled = ownTitles(context, sheet)
    .map((line) => titleSays(context, line))
    .flatMap(({ named }) => (named.length === 1 ? named : []));
  const stranger = titled.find(({ code: one }) => !above.has(one));
  return stranger && { unit: stranger, by: "title" };
}
