import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { SectionPath } from "../../domain/outline/section-path";
import { resultBook } from "../../sheets/consolidated-workbook/result-book";
import { narrativeSections } from "../../sheets/noi-dung/narrative-sections";

/** The drafts of Nội dung theo mục, by section; none where nothing can be said. */
export const compiledTexts = (consolidation: Consolidation): ReadonlyMap<SectionPath, string> =>
  new Map(
    narrativeSections(resultBook(consolidation)).flatMap(({ section, draft }) =>
      draft === "" ? [] : [[section.path, draft] as const],
    ),
  );
