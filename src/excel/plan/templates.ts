import { resultWords } from "../../messages/result-words";
import type { BookImage } from "./book-image";
import type { SheetImage } from "./sheet-image";
import { isSame } from "./sheet-change";

/** The hidden sheet new outline sheets are copies of, where the book carries one. */
export const templateSheet = resultWords.template;

/** The template that stands. A write that did not end has not touched it only where it was to stay as it is. */
export function templateOf(
  standing: BookImage | undefined,
  next: BookImage,
  unfinished: boolean,
): SheetImage | undefined {
  const image = standing?.sheets.get(templateSheet);
  if (!image || !unfinished) return image;
  const wanted = next.sheets.get(templateSheet);
  return wanted && isSame(image.rows, wanted.rows) && isSame(rest(image), rest(wanted)) ? image : undefined;
}

const rest = ({ spec }: SheetImage): unknown => ({ ...spec, rows: [] });

/**
 * Of sheets that are to be made, which one each is a copy of: copying keeps the outline buttons above their rows, which
 * Office.js cannot set, and saves saying all looks again. A sheet without an entry is made from nothing.
 */
export function templatesFor(
  made: readonly SheetImage[],
  standing: SheetImage | undefined,
): ReadonlyMap<string, SheetImage> {
  const templates = new Map<string, SheetImage>();
  const bases: SheetImage[] = standing ? [standing] : [];
  for (const image of made) {
    const base = bases.find((one) => isLike(one, image));
    if (base) templates.set(image.spec.name, base);
    else if (isSimple(image)) bases.push(image);
  }
  return templates;
}

/** What is there once in a workbook, or has a name, is not copied. */
const isSimple = ({ spec }: SheetImage): boolean =>
  !spec.table && !spec.charts?.length && !spec.autoFilter && spec.tab === "unit";

function isLike(base: SheetImage, image: SheetImage): boolean {
  return (
    isSimple(image) &&
    image.rows.length === base.rows.length &&
    isSame(image.spec.columns, base.spec.columns) &&
    isSame(image.spec.merges ?? [], base.spec.merges ?? [])
  );
}
