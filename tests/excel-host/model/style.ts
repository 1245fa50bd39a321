/** "" where the program decides; else "#RRGGBB", "theme:4:-0.25" or "indexed:64" as the file had it. */
export type Color = string;

/** "" for no line; else the file's word for it and its colour: "thin #A6A6A6". */
export type Line = string;

/** Everything a cell's look consists of, flat, in the words of the file format. */
export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly fontColor: Color;
  readonly script: "" | "subscript" | "superscript";
  /** Children of <font> this host has no use for, kept as they are: charset, family, scheme. */
  readonly fontRest: string;
  readonly pattern: string;
  readonly fillColor: Color;
  readonly patternColor: Color;
  /** A gradient, kept as it is. */
  readonly gradient: string;
  readonly left: Line;
  readonly right: Line;
  readonly top: Line;
  readonly bottom: Line;
  readonly diagonal: Line;
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly readingOrder: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly quotePrefix: boolean;
  /** The file's number of the named style. */
  readonly named: number;
}

export type StylePatch = { readonly [Name in keyof Style]?: Style[Name] };

export const normalStyle: Style = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "none",
  fontColor: "",
  script: "",
  fontRest: "",
  pattern: "none",
  fillColor: "",
  patternColor: "",
  gradient: "",
  left: "",
  right: "",
  top: "",
  bottom: "",
  diagonal: "",
  diagonalUp: false,
  diagonalDown: false,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  readingOrder: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  named: 0,
};

/** The distinct looks of a book by number; 0 is Normal. */
export class StyleTable {
  private readonly styles: Style[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly patches = new Map<string, Map<number, number>>();

  constructor(normal: Style = normalStyle) {
    this.numberOf(normal);
  }

  numberOf(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.styles.length);
    this.styles.push(style);
    return this.styles.length - 1;
  }

  get(number: number): Style {
    const style = this.styles[number];
    if (!style) throw new Error(`No style ${number}`);
    return style;
  }

  get normal(): Style {
    return this.get(0);
  }

  all(): readonly Style[] {
    return this.styles;
  }

  /** A function that gives the number of any look with these parts changed; it remembers what it was asked. */
  patcher(patch: StylePatch): (number: number) => number {
    const key = JSON.stringify(patch);
    let known = this.patches.get(key);
    if (!known) this.patches.set(key, (known = new Map<number, number>()));
    const answers = known;
    return (number) => {
      let answer = answers.get(number);
      if (answer === undefined) {
        answer = this.numberOf({ ...this.get(number), ...patch });
        answers.set(number, answer);
      }
      return answer;
    };
  }
}
