/** What a Word document contains, described and not yet rendered (files/docx renders it). */
export interface DocumentSpec {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Custom document properties: identity of campaign, unit and revision. */
  readonly custom: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly footer?: string;
  /** Every block gets a hidden tag, so that a later export leaves what was edited since. */
  readonly isTagged?: true;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | HeadingBlock
  | { readonly kind: "paragraph"; readonly look: ParagraphLook; readonly text: string }
  /** Two columns without borders: agency left, national heading right (NĐ 30/2020). Lines from top to bottom. */
  | {
      readonly kind: "masthead";
      readonly left: readonly MastheadLine[];
      readonly right: readonly MastheadLine[];
    }
  /** A drawn line in the middle, as wide as this share of the text's width. */
  | { readonly kind: "rule"; readonly share: number }
  | TableBlock
  /** "Nơi nhận" left, who signs right, on one page with each other and with the paragraph before. */
  | {
      readonly kind: "signature";
      readonly copies: string;
      readonly lines: readonly string[];
      /** Who signs left instead of the copies: secretary and chair, confirmed and reported. */
      readonly left?: readonly string[];
    }
  /** A new page from which pages count anew: an appendix. */
  | { readonly kind: "section"; readonly orientation: "portrait" | "landscape" }
  | { readonly kind: "page-break" };

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly bookmark?: string;
  /** Word counts it: "I.", "1.", "-" or "*" in front of a heading of its level. Absent: nothing in front. */
  readonly marker?: HeadingMarker;
}

export type HeadingMarker = "counted" | "star";

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  /** Repeated at the top of every page. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Letters in points; NĐ 30 names none for tables, practice has 10-12. */
  readonly points: 10 | 11 | 12;
}

export interface TableColumn {
  /** Share of the text's width; all columns of a table together make 1. */
  readonly share: number;
  readonly align: "left" | "centre" | "right";
}

export interface TableRow {
  /** As many as there are columns; of a `group` row the first goes over all of them. */
  readonly cells: readonly string[];
  readonly look: "plain" | "group" | "total";
}

export interface MastheadLine {
  readonly text: string;
  /** `small`: a letter's subject, below its number. */
  readonly look: "caps" | "caps-bold" | "bold" | "italic" | "plain" | "small";
  /** A drawn line below, as wide as this share of the text (0-1). */
  readonly ruleBelow?: number;
}

/** `listed`: names of files, which must not be drawn apart. `closing`: the last paragraph, on one page with the signature. `entry`: an empty paragraph to write into. `hint`: small italic help that a reader skips. */
export type ParagraphLook =
  | (
      | "title"
      | "subtitle"
      | "addressee"
      | "body"
      | "listed"
      | "closing"
      | "hint"
      | "entry"
      | "signature-right"
      | "recipients"
    )
  | ("unit" | "caption" | "table-note" | "appendix" | "appendix-title" | "appendix-of");
