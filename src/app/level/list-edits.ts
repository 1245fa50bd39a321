import type { CampaignContext } from "../../domain/campaign/context";
import { nominationLists, nomineeKinds } from "../../domain/awards/award-catalogues";
import type { JournalEntry } from "../../domain/consolidation/consolidation";
import { typedOver, type ListEdit } from "../../sheets/ds-khen-thuong/typed-over";
import type { BookGrid } from "../../sheets/grid";
import type { RenamedSheet } from "../../sheets/kept/user-cells";
import type { BookSpec } from "../../sheets/spec";

/**
 * What a person typed into the printed lists since they were laid. The next run lays them from the nominations again, so each such
 * change is an entry of Nhật ký xử lý: what was typed, and what the list says.
 */
export function listEdits(
  { lists }: CampaignContext,
  standing: BookSpec,
  grid: BookGrid,
  renamed: readonly RenamedSheet[],
  at: string,
): readonly JournalEntry[] {
  return nomineeKinds.flatMap((kind) => {
    const name = lists.get(nominationLists[kind])?.mergedSheet;
    const laid = standing.sheets.find((sheet) => sheet.name === name);
    const isRenamed = renamed.some(({ was }) => was === name);
    const found = laid && !isRenamed ? grid.sheets.find((sheet) => sheet.name === name) : undefined;
    if (!laid || !found) return [];
    return typedOver(laid, found).map((edit) => entryOf(found.name, edit, at));
  });
}

function entryOf(sheet: string, { kind, nominee, cell, was, now }: ListEdit, at: string): JournalEntry {
  const where = cell === undefined ? sheet : `${sheet}!${cell}`;
  const detail = kind === "typed" ? `${where}: ${now || "∅"} → ${was || "∅"}` : where;
  return {
    at,
    code: `JOURNAL-award-${kind}`,
    unit: undefined,
    file: undefined,
    sha256: undefined,
    params: { nominee, detail, by: "", reason: "" },
  };
}
