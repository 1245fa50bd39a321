import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ShownTab } from "../app/shown/shown-book";
import type { Language } from "../messages/sentence";
import { viewerWords } from "../messages/viewer-words";

export interface SheetTabsProps {
  readonly tabs: readonly ShownTab[];
  readonly current: string | undefined;
  readonly panelId: string;
  readonly language: Language;
  readonly onTab: (name: string) => void;
}

/** The sheets: one tab stop, arrows between them; where there are many, a list beside them. */
export function SheetTabs({ tabs, current, panelId, language, onTab }: SheetTabsProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    row.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current, tabs]);
  const at = tabs.findIndex(({ name }) => name === current);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onTab(tab.name);
    const buttons = row.current?.querySelectorAll<HTMLButtonElement>('[role="tab"]');
    buttons?.[next ?? 0]?.focus();
  };
  return (
    <div className="tv-tabs">
      <div className="tv-all-tabs">
        <span aria-hidden="true">☰</span>
        <select
          aria-label={viewerWords.allSheets[language]}
          value={current ?? ""}
          onChange={(event) => onTab(event.target.value)}
        >
          {tabs.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div
        ref={row}
        role="tablist"
        aria-label={viewerWords.tabs[language]}
        className="tv-tab-row"
        onKeyDown={onKeyDown}
      >
        {tabs.map(({ name, colour }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(panelId, name)}
            aria-selected={name === current}
            aria-controls={name === current ? panelId : undefined}
            tabIndex={name === current ? 0 : -1}
            className="tv-tab"
            onClick={() => onTab(name)}
          >
            {colour !== undefined && (
              <span aria-hidden="true" className="tv-tab-colour" style={{ backgroundColor: `#${colour}` }} />
            )}
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

export const tabId = (panelId: string, name: string): string =>
  `${panelId}-tab-${encodeURIComponent(name).replaceAll("%", "_")}`;

function nextTab(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return Math.min(count - 1, at + 1);
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
