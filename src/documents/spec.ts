/** What a Word document contains, described and not yet rendered (files/docx renders it). */
export interface DocumentSpec {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Custom document properties: identity of campaign, unit and revision. */
  readonly custom: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly footer?: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly bookmark?: string }
  | { readonly kind: "paragraph"; readonly look: ParagraphLook; readonly text: string }
  /** Two columns without borders: agency left, national heading right (NĐ 30/2020). Lines from top to bottom. */
  | {
      readonly kind: "masthead";
      readonly left: readonly MastheadLine[];
      readonly right: readonly MastheadLine[];
    }
  | { readonly kind: "page-break" };

export interface MastheadLine {
  readonly text: string;
  readonly look: "caps" | "caps-bold" | "bold" | "italic" | "plain";
  /** A drawn line below, as wide as this share of the text (0-1). */
  readonly ruleBelow?: number;
}

/** `entry`: an empty paragraph to write into. `hint`: small italic help that a reader skips. */
export type ParagraphLook =
  "title" | "subtitle" | "body" | "hint" | "entry" | "signature-right" | "recipients";
