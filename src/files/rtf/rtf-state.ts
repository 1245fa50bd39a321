/** What a group holds. `skip`: nothing a person reads. `frame`: only groups that say themselves what they hold. */
export type Destination =
  | "text"
  | "skip"
  | "frame"
  | "fonts"
  | "styles"
  | "label"
  | "bookmark"
  | "note"
  | "box"
  | "property-name"
  | "property-value"
  | "saved";

/** What is said of letters and paragraphs; a group inside takes it over and forgets its own changes at its end. */
export interface RtfState {
  destination: Destination;
  font: number | undefined;
  isBold: boolean;
  isHidden: boolean;
  /** Tracked changes: struck out, put in. */
  isDeleted: boolean;
  isInserted: boolean;
  /** How many characters behind a `\u` stand for readers that know no Unicode. */
  instead: number;
}

export const firstState: RtfState = {
  destination: "text",
  font: undefined,
  isBold: false,
  isHidden: false,
  isDeleted: false,
  isInserted: false,
  instead: 1,
};

/** What is said of a paragraph; `\pard` forgets it. */
export interface RtfParagraph {
  style: number | undefined;
  /** From 0; 9 is body text. */
  outline: number | undefined;
  inTable: boolean;
}

export const plainParagraph: RtfParagraph = { style: undefined, outline: undefined, inTable: false };

/** What holds in a group, and again behind the one inside it. */
export interface Held {
  readonly state: RtfState;
  readonly paragraph: RtfParagraph;
}

/** Words that are letters. */
export const signs: Readonly<Record<string, string>> = {
  ...{
    tab: " ",
    cell: "",
    line: "\n",
    "~": "\u00a0",
    "-": "\u00ad",
    _: "-",
    emdash: "\u2014",
    endash: "\u2013",
  },
  ...{ bullet: "\u2022", lquote: "\u2018", rquote: "\u2019", ldblquote: "\u201c", rdblquote: "\u201d" },
  ...{ "\\": "\\", "{": "{", "}": "}", emspace: " ", enspace: " ", qmspace: " ", softline: " " },
};

/** Groups by their first word. All others that begin with `\*` are passed over, as the format asks of readers. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: "fonts",
  stylesheet: "styles",
  listtext: "label",
  pntext: "label",
  bkmkstart: "bookmark",
  footnote: "note",
  shptxt: "box",
  dptxbxtext: "box",
  shp: "frame",
  shpinst: "frame",
  shppict: "frame",
  userprops: "frame",
  propname: "property-name",
  staticval: "property-value",
  info: "frame",
  revtim: "saved",
  ...Object.fromEntries(
    [
      ...["colortbl", "filetbl", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator"],
      ...["title", "subject", "author", "operator", "manager", "company", "category", "keywords", "comment"],
      ...["doccomm", "hlinkbase", "creatim", "printim", "buptim", "header", "headerl", "headerr", "headerf"],
      ...["footer", "footerl", "footerr", "footerf", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "ftncn"],
      ...[
        "aftncn",
        "fldinst",
        "pict",
        "nonshppict",
        "objdata",
        "objclass",
        "objname",
        "shprslt",
        "annotation",
        "atnid",
      ],
      ...[
        "atnauthor",
        "atrfstart",
        "atrfend",
        "nonesttables",
        "nesttableprops",
        "sp",
        "xmlnstbl",
        "themedata",
      ],
      ...["bkmkend", "pgptbl", "tc", "xe", "pn", "background", "template", "datafield", "formfield"],
    ].map((word) => [word, "skip"] as const),
  ),
};
