import type { CampaignContext } from "../../domain/campaign/context";
import type { Unit } from "../../domain/campaign/campaign";
import { isSectionPath } from "../../domain/outline/section-path";
import { foldForMatching, tidy } from "../../domain/text/fold";
import { baoCaoWords } from "../../messages/bao-cao-words";
import { headWords } from "../bao-cao/judge-headings";
import { isClosedSign } from "../bao-cao/interpret-signs";
import { foldLabel, outlineVocabulary } from "../bao-cao/outline-vocabulary";
import { isRowKey } from "../bao-cao/row-ids";
import { cellText } from "../cell-text";
import type { GridCell } from "../grid";
import { indexOfRowId } from "../lists/list-layout";
import { isOwnText } from "../lists/own-head";
import { ownHeadOf, ownTextsOf } from "../thong-tin-chung/own-texts";
import { isReckoned } from "../written-text";

/** Does the form itself say this, whosever it is? Its formulas do, its ids, headings, labels, measure units and titles. */
export function isFormCell(context: CampaignContext, unit: Unit, cell: GridCell): boolean {
  if (cell.formula !== undefined) return !isReckoned(cell);
  const text = cellText(cell);
  return isClosedSign(text) || (cell.value.kind === "text" && isFormText(context, unit, text));
}

function isFormText(context: CampaignContext, unit: Unit, text: string): boolean {
  const vocabulary = outlineVocabulary(context);
  const words = formWords(context);
  return (
    words.texts.has(text) ||
    words.labels.has(foldLabel(text)) ||
    vocabulary.ownLines.has(text) ||
    vocabulary.isVerdict(text) ||
    headWords(context).has(foldForMatching(text)) ||
    ownHeadOf(context, unit).has(text) ||
    isSectionPath(text) ||
    isRowKey(vocabulary, text) ||
    context.campaign.lists.some((list) => indexOfRowId(list, text) !== undefined || isOwnText(list, text))
  );
}

interface FormWords {
  readonly texts: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

const known = new WeakMap<CampaignContext, FormWords>();

function formWords(context: CampaignContext): FormWords {
  const before = known.get(context);
  if (before) return before;
  const { campaign, parts } = context;
  const vocabulary = outlineVocabulary(context);
  const built: FormWords = {
    texts: new Set(
      [
        ...ownTextsOf(context),
        baoCaoWords.narrativeMark,
        // "-" and a number are answers as well.
        ...[...vocabulary.numberOf.values()].flatMap((numbers) =>
          [...numbers].filter((number) => !/^[-\d]/.test(number)).map((number) => number.toUpperCase()),
        ),
        ...[...parts.values()].flatMap(({ part }) => [part.measureUnit, part.label]),
        ...campaign.lists.flatMap(({ columns }) => columns.map(({ heading }) => heading)),
      ].map(tidy),
    ),
    labels: new Set([...vocabulary.sectionsByHeading.keys(), ...vocabulary.partsLabelled.keys()]),
  };
  known.set(context, built);
  return built;
}
