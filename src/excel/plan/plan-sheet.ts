import { tabColourOf } from "../../sheets/look";
import type { SheetSpec } from "../../sheets/spec";
import type { Order, SheetSettings } from "../orders";
import { colour } from "./looks";
import { planEntries } from "./plan-entries";
import { planOutline } from "./plan-outline";
import { planSizes } from "./plan-sizes";
import { planLooks, planSheetFont } from "./plan-looks";
import { planNumberFormats } from "./plan-number-formats";
import { planCharts, planFilter, planLinks, planMerges, planTable } from "./plan-objects";
import { planPage } from "./plan-page";
import { planRules } from "./plan-rules";
import { isSame, type SheetChange } from "./sheet-change";

/** Everything that makes a sheet that exists be what it is to be; nothing where it is so already. */
export function planSheet(change: SheetChange): readonly Order[] {
  const { sheet, next, isProtected } = change;
  const { protection } = next.spec;
  const orders = [
    ...planSheetFont(change),
    ...planNumberFormats(change),
    ...planMerges(change),
    ...planLinks(change),
    ...planEntries(change),
    ...planLooks(change),
    ...planSizes(change),
    ...planRules(change),
    ...planOutline(change),
    ...planTable(change),
    ...planFilter(change),
    ...planCharts(change),
    ...planView(change),
    ...planPage(change),
  ];
  if (orders.length === 0 && (change.start === "known" || isProtected === (protection !== undefined)))
    return [];
  return [
    ...(isProtected ? [{ do: "unprotect", sheet } as const] : []),
    ...orders,
    // A person who took the protection away had a reason; but a sheet of ours begins with it.
    ...(protection && (isProtected || change.start !== "known")
      ? [{ do: "protect", sheet, allowSort: protection.allowSort } as const]
      : []),
  ];
}

function planView(change: SheetChange): readonly Order[] {
  const { sheet, next, before, start } = change;
  const { freeze } = next.spec;
  const { row: rows, column: columns } = freeze ?? { row: 0, column: 0 };
  const isFrozenSo = start !== "unknown" && isSame(freeze, stoodSpec(start, before)?.freeze);
  const settings = settingsOf(change);
  return [
    ...(isFrozenSo ? [] : [{ do: "freeze", sheet, rows, columns } as const]),
    ...(Object.keys(settings).length > 0 ? [{ do: "set-sheet", sheet, ...settings } as const] : []),
  ];
}

const stoodSpec = (start: SheetChange["start"], before: SheetChange["before"]): SheetSpec | undefined =>
  start === "new" ? undefined : before?.spec;

/** What differs from what stood; of a sheet nobody knows, everything. */
function settingsOf({ next, before, start }: SheetChange): SheetSettings {
  const wanted = allSettings(next.spec);
  if (start === "unknown") return wanted;
  const stood = allSettings(stoodSpec(start, before) ?? { visibility: "visible" });
  const keys = Object.keys(wanted) as (keyof SheetSettings)[];
  return Object.fromEntries(
    keys.filter((key) => wanted[key] !== stood[key]).map((key) => [key, wanted[key]]),
  );
}

function allSettings({
  tab,
  gridLines = true,
  visibility,
}: Pick<SheetSpec, "tab" | "gridLines" | "visibility">): SheetSettings {
  return {
    ...(tab && { tabColor: colour(tabColourOf[tab]) }),
    gridlines: gridLines,
    visible: visibility === "visible",
  };
}
