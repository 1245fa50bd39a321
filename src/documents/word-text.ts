/** What a Word document holds, as read and unjudged: its paragraphs in the order a person reads them. */
export interface WordText {
  /** docProps/custom.xml. */
  readonly properties: Readonly<Record<string, string>>;
  /** ISO instant the file says it was last saved. */
  readonly lastSaved?: string;
  readonly paragraphs: readonly WordParagraph[];
  readonly left: LeftInWord;
}

/** What of a document is no text, or is not taken as one. Counts. */
export interface LeftInWord {
  /** Tracked insertions, read as text, and deletions, left out. */
  readonly insertions: number;
  readonly deletions: number;
  readonly pictures: number;
  /** Whole documents embedded, which Word shows and nobody else reads. */
  readonly embedded: number;
}

export interface WordParagraph {
  /** From 1, blank ones counted: how findings say where something stands. */
  readonly number: number;
  /** NFC; line breaks inside stay as "\n", of old fonts what was meant. Never blank. */
  readonly text: string;
  /** As it stood where an old font made something else of it. */
  readonly found?: string;
  /** What Word's own numbering puts in front: "II.", "2.1.", "-"; "" where nothing. */
  readonly label: string;
  /** 1-9 where its style or itself has a place in the navigation pane. */
  readonly level: number | undefined;
  readonly style: string;
  readonly bookmarks: readonly string[];
  readonly isBold: boolean;
  /** Where it stands in a table; undefined outside. */
  readonly cell: WordCell | undefined;
  /** It stands in a text box, which Word draws beside the text. */
  readonly isBoxed: boolean;
}

/** A place in a table: all counted from 0, `table` over the document. */
export interface WordCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}
