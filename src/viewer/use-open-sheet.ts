import { startTransition, useEffect, useMemo, useReducer, useState } from "react";
import type { ShownChange, ShownSheet, ShownTab, ViewerSource } from "../app/shown/shown-book";
import { SheetData } from "./sheet-data";

export interface OpenSheet {
  readonly shape: ShownSheet;
  readonly data: SheetData;
  readonly version: number;
}

/** The sheet that is shown: its shape, and its rows as they come. Undefined while it is being opened. */
export function useOpenSheet(source: ViewerSource, name: string | undefined): OpenSheet | undefined {
  const data = useMemo(() => new SheetData(source, name ?? ""), [source, name]);
  const [shape, setShape] = useState<ShownSheet | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const found = name === undefined ? undefined : await source.sheet(name);
      if (wanted) setShape(found);
    };
    void load();
    const stop = source.onChanged(({ sheet, shape: reshaped }: ShownChange) => {
      if (sheet !== undefined && sheet !== name) return;
      if (reshaped || sheet === undefined) void load();
      data.outdate();
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [source, name, data]);
  // Counted here and not by the sheet: React passes over a number it has already, and two sheets may come to the same.
  const [version, count] = useReducer((before: number) => before + 1, 0);
  useEffect(() => {
    const drawAnew = (): void => startTransition(count);
    // What was answered before anybody listened.
    if (data.version > 0) drawAnew();
    return data.subscribe(drawAnew);
  }, [data]);
  return shape && shape.name === name ? { shape, data, version } : undefined;
}

/** The tabs in sight, and whether an edit can be taken back. */
export function useTabs(source: ViewerSource): {
  readonly tabs: readonly ShownTab[];
  readonly canUndo: boolean;
} {
  const [tabs, setTabs] = useState<readonly ShownTab[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const all = await source.tabs();
      if (wanted) setTabs(all.filter(({ visible }) => visible));
    };
    void load();
    const stop = source.onChanged((change) => {
      setCanUndo(change.canUndo);
      if (change.sheet === undefined) void load();
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [source]);
  return { tabs, canUndo };
}
