/**
 * A sentence with gaps, used only where everything it says is known of the unit. Gaps:
 *
 * `{đv}` a word · `{?lúa}` said only where that holds, `{?!lúa}` where it does not · `{#hộ 20-90}` a number of the unit's own,
 * the same wherever it is named · `{D02 2023}` a figure of its answers · `{D01 2021→2023}` by how much it grew ·
 * `{ước D01 2023}` "đạt" or "ước đạt" · `{tỷ F01 luy-ke}` triệu đồng said in tỷ đồng · `{% F07/F01 luy-ke}` a share ·
 * `ΣD02` in place of `D02`: over the communes below.
 */
export interface Teller {
  readonly word: (name: string) => string | undefined;
  readonly holds: (condition: string) => boolean;
  readonly draw: (name: string, least: string, most: string) => string;
  readonly figure: (figure: FigureName) => string | undefined;
  readonly grown: (figure: FigureName, until: string) => string | undefined;
  readonly reached: (figure: FigureName) => string | undefined;
  readonly billions: (figure: FigureName) => string | undefined;
  readonly share: (figure: FigureName, of: string) => string | undefined;
  /** The wording in the years of the campaign it is said in. */
  readonly inYears: (wording: string) => string;
}

export interface FigureName {
  readonly part: string;
  readonly period: string;
  readonly below: boolean;
}

type Gap = (teller: Teller) => string | undefined;
type Piece = string | Gap;

const part = "(Σ?)([A-Z]\\d\\d\\w*(?:\\.[a-z]+)?)";
const period = "(\\d{4}|dau-ky|luy-ke|trong-ky)";
const named = (sum = "", id = "", when = ""): FigureName => ({ part: id, period: when, below: sum !== "" });

/** Each form of a gap with its reading, tried in this order. */
const forms: readonly (readonly [RegExp, (...groups: readonly string[]) => Gap])[] = [
  [
    /^\?!(.+)$/,
    (condition = "") =>
      (teller) =>
        teller.holds(condition) ? undefined : "",
  ],
  [
    /^\?(.+)$/,
    (condition = "") =>
      (teller) =>
        teller.holds(condition) ? "" : undefined,
  ],
  [
    /^#(.+) ([\d,]+)-([\d,]+)$/,
    (name = "", least = "", most = "") =>
      (teller) =>
        teller.draw(name, least, most),
  ],
  [
    new RegExp(`^${part} ${period}→${period}$`),
    (sum, id, when, until = "") =>
      (teller) =>
        teller.grown(named(sum, id, when), until),
  ],
  [
    new RegExp(`^ước ${part} ${period}$`),
    (sum, id, when) => (teller) => teller.reached(named(sum, id, when)),
  ],
  [
    new RegExp(`^tỷ ${part} ${period}$`),
    (sum, id, when) => (teller) => teller.billions(named(sum, id, when)),
  ],
  [
    new RegExp(`^% ${part}/([A-Z]\\d\\d\\w*) ${period}$`),
    (sum, id, of = "", when) =>
      (teller) =>
        teller.share(named(sum, id, when), of),
  ],
  [new RegExp(`^${part} ${period}$`), (sum, id, when) => (teller) => teller.figure(named(sum, id, when))],
  [
    /^(.+)$/,
    (name = "") =>
      (teller) =>
        teller.word(name),
  ],
];

function parseGap(inside: string): Gap {
  for (const [form, make] of forms) {
    const match = form.exec(inside);
    if (match) return make(...match.slice(1));
  }
  throw new RangeError(`no gap: {${inside}}`);
}

const parsed = new Map<string, readonly Piece[]>();

function piecesOf(template: string): readonly Piece[] {
  const known = parsed.get(template);
  if (known) return known;
  const pieces = template
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece.startsWith("{") ? parseGap(piece.slice(1, -1)) : piece));
  parsed.set(template, pieces);
  return pieces;
}

/** The sentence, beginning with a capital; undefined where something it says is not known or does not hold. */
export function fillTemplate(template: string, teller: Teller): string | undefined {
  let text = "";
  for (const piece of piecesOf(teller.inYears(template))) {
    const said = typeof piece === "string" ? piece : piece(teller);
    if (said === undefined) return undefined;
    text += said;
  }
  return capitalised(text);
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
