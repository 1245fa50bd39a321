import { deskSentence } from "../messages/desk-words";
import type { Language } from "../messages/sentence";
import type { OpenedBook } from "./desk";
import { headOf, type OpenBook } from "./open-book";

/** What the pane is told of the workbook that was opened. */
export function openedBook(open: OpenBook, now: string, language: Language): OpenedBook {
  switch (open.kind) {
    case "unit":
      return {
        kind: "unit",
        head: headOf(open.book, now, language),
        newerVersion: open.book.submission.version !== open.book.context.campaign.version,
      };
    case "consolidating":
      return {
        kind: "consolidating",
        head: headOf(open.book, now, language),
        pending: open.book.isPending,
        hasResult: open.book.hasResult,
      };
    case "unfinished":
      return {
        kind: "unfinished",
        head: open.book && headOf(open.book, now, language),
        canGoBack: open.canGoBack,
      };
    case "unreadable":
      return {
        kind: "unreadable",
        sentence: deskSentence("unreadable", language, { detail: open.detail }),
      };
    case "empty":
    case "foreign":
      return open;
  }
}
