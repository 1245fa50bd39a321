import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { BookPlace } from "../app/ports";
import type { ViewerSource } from "../app/shown/shown-book";
import type { Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";
import { LookRules } from "./look-rules";
import { SheetTabs } from "./sheet-tabs";
import { SheetView } from "./sheet-view";
import { useOpenSheet, useTabs } from "./use-open-sheet";
import type { SheetMemory } from "./use-sheet-state";

export interface SheetViewerProps {
  readonly source: ViewerSource;
  readonly language: Language;
  readonly dark: boolean;
}

/** The workbook, sheet by sheet, as a spreadsheet program would show it. Fills the element it stands in. */
export function SheetViewer({ source, language, dark }: SheetViewerProps) {
  const { tabs } = useTabs(source);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [wanted, setWanted] = useState<BookPlace | undefined>(undefined);
  const current = tabs.some(({ name }) => name === chosen) ? chosen : tabs[0]?.name;
  const open = useOpenSheet(source, current);
  const rules = useLookRules(dark);
  const memories = useRef(new Map<string, SheetMemory>());
  const panelId = useId();
  const goTo = useCallback((place: BookPlace) => {
    setChosen(place.sheet);
    setWanted({ ...place });
  }, []);
  useEffect(() => source.onWanted(goTo), [source, goTo]);
  const toTab = (name: string): void => {
    setChosen(name);
    setWanted(undefined);
  };
  const onOtherTab = (by: 1 | -1): void => {
    const next = tabs[tabs.findIndex(({ name }) => name === current) + by];
    if (next) toTab(next.name);
  };
  return (
    <div className="tv" data-paper={dark ? "dark" : "light"}>
      {open ? (
        <SheetView
          key={open.shape.name}
          {...{ source, open, rules, language, panelId, onOtherTab }}
          memory={memoryOf(memories.current, open.shape.name)}
          wanted={wanted?.sheet === open.shape.name ? wanted : undefined}
          onPlace={goTo}
        />
      ) : (
        <p className="tv-loading" role="status">
          {viewerWords.loading[language]}
        </p>
      )}
      <SheetTabs {...{ tabs, current, panelId, language }} onTab={toTab} />
    </div>
  );
}

function memoryOf(memories: Map<string, SheetMemory>, name: string): SheetMemory {
  const known = memories.get(name) ?? {};
  memories.set(name, known);
  return known;
}

/** The rules for looks, in the page for as long as the viewer is. */
function useLookRules(dark: boolean): LookRules {
  const rules = useMemo(() => new LookRules(dark), [dark]);
  useLayoutEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules.sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules.sheet);
    };
  }, [rules]);
  return rules;
}
