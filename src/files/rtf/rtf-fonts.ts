import { westernLetters } from "../word-text/western-letters";
import { legacyFont } from "../xlsx/quick/legacy-font";

/** Code pages by what RTF calls a set of letters; 0 is the document's own. */
const pages: ReadonlyMap<number, number> = new Map([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

const labels: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10_000: "macintosh",
  65_001: "utf-8",
};

type Decode = (bytes: Uint8Array) => string;

const western = 1252;

interface RtfFont {
  name: string;
  charset: number | undefined;
}

/** The fonts of an RTF file: whose letters its bytes are. */
export class RtfFonts {
  readonly #fonts = new Map<number, RtfFont>();
  readonly #decoders = new Map<number, Decode>();
  /** What `\ansicpg` says. */
  page = western;
  defaultFont: number | undefined;

  font(number: number): RtfFont {
    const known = this.#fonts.get(number) ?? { name: "", charset: undefined };
    this.#fonts.set(number, known);
    return known;
  }

  name(number: number | undefined): string | undefined {
    const name = this.#fonts
      .get(number ?? this.defaultFont ?? -1)
      ?.name.replace(/;.*$/s, "")
      .trim();
    return name === "" ? undefined : name;
  }

  /** Letters of the old Vietnamese fonts stand for themselves, whatever the file says of its code page. */
  decode(bytes: readonly number[], number: number | undefined): string {
    const font = this.#fonts.get(number ?? this.defaultFont ?? -1);
    const isOld = font !== undefined && legacyFont(font.name) !== undefined;
    const page = isOld ? western : (pages.get(font?.charset ?? 0) ?? this.page);
    return this.#decoder(page)(Uint8Array.from(bytes));
  }

  #decoder(page: number): Decode {
    const known = this.#decoders.get(page) ?? decoderOf(page);
    this.#decoders.set(page, known);
    return known;
  }
}

/** A page nobody knows is read as the West's, whose bytes are all letters. */
function decoderOf(page: number): Decode {
  if (page === western) return westernLetters;
  try {
    const decoder = new TextDecoder(labels[page] ?? `windows-${page}`);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return westernLetters;
  }
}
