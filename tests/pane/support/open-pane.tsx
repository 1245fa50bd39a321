import { act, configure, render } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import type { Desk } from "../../../src/app/desk";
import type { ReaderPort } from "../../../src/app/ports";
import { paneEn } from "../../../src/messages/pane/pane-en";
import { type PaneWords, paneVi } from "../../../src/messages/pane/pane-vi";
import { openBook } from "../../../src/pane/actions";
import { createModel } from "../../../src/pane/create-model";
import type { Machine } from "../../../src/pane/machine";
import type { PaneModel } from "../../../src/pane/model";
import type { Place } from "../../../src/pane/navigation";
import { Pane } from "../../../src/pane/pane";
import { firstSettings, languageOf, type Settings, type SettingsShelf } from "../../../src/pane/settings";
import { sampleReader } from "./sample-desk";

// A screen is compiled when it is first opened: on a machine without a cache that takes seconds.
// Whether something can be seen is Chromium's to say (tests/browser); jsdom takes seconds over Fluent's style sheets.
configure({ defaultHidden: true, computedStyleSupportsPseudoElements: false, asyncUtilTimeout: 30_000 });
jest.setTimeout(180_000);

/** jsdom lays nothing out, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

if (!("scrollIntoView" in Element.prototype))
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });

/** What a test's machine was asked, and may be told to refuse. */
export interface TestMachine extends Machine {
  readonly copied: string[];
  readonly saved: string[];
}

export function testMachine(more: Partial<Machine> = {}): TestMachine {
  const copied: string[] = [];
  const saved: string[] = [];
  return {
    ...{
      copied,
      saved,
      host: "excel",
      description: "Excel, ExcelApi 1.14",
      version: "1.0.0",
      language: "vi-VN",
      savesFiles: true,
    },
    isDark: () => false,
    onLook: () => () => undefined,
    save: (name) => Promise.resolve(saved.push(name) > 0),
    copy: (text) => Promise.resolve(copied.push(text) > 0),
    now: () => performance.now(),
    ...more,
  };
}

export function testShelf(settings: Partial<Settings> = { seen: ["unit", "consolidating"] }): SettingsShelf {
  let kept: Settings = { ...firstSettings, ...settings };
  const places = new Map<string, Place>();
  return {
    isKept: true,
    read: () => kept,
    write: (next) => void (kept = next),
    lastPlace: (workbook) => places.get(workbook),
    keepPlace: (workbook, place) => void places.set(workbook, place),
  };
}

export interface OpenPane {
  readonly model: PaneModel;
  readonly machine: TestMachine;
  readonly user: UserEvent;
}

export interface PaneOptions {
  readonly desk: Desk;
  readonly reader?: ReaderPort;
  readonly machine?: TestMachine;
  readonly shelf?: SettingsShelf;
  readonly screen?: string;
}

const wordsOf = (language: "vi" | "en"): PaneWords => (language === "vi" ? paneVi : paneEn);

/** The real pane over a desk, as the page puts it up: a button of the ribbon may have asked for a screen. */
export async function openPane(options: PaneOptions): Promise<OpenPane> {
  const { desk, reader = sampleReader(), machine = testMachine(), shelf = testShelf(), screen } = options;
  const loadWords = (language: "vi" | "en"): Promise<PaneWords> => Promise.resolve(wordsOf(language));
  const model = createModel(
    { desk, reader, machine, shelf, loadWords, loadLaterWords: () => Promise.resolve({}) },
    wordsOf(languageOf(shelf.read(), machine.language)),
  );
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<Pane model={model} />);
  await act(() => openBook(model, screen));
  return { model, machine, user };
}
