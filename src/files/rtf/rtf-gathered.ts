import { savedMoment } from "../saved-moment";
import type { Destination } from "./rtf-state";
import type { RtfFonts } from "./rtf-fonts";

/** What an RTF file says beside its text: fonts, styles, properties, when it was saved; gathered letter by letter. */
export class RtfGathered {
  readonly properties = new Map<string, string>();
  /** Of the style and font that are being described. */
  style = 0;
  font: number | undefined;
  readonly #styles = new Map<number, string>();
  readonly #saved = new Map<string, number>();
  #bookmark = "";
  #name = "";
  #value = "";

  constructor(readonly fonts: RtfFonts) {}

  readonly #takers: Readonly<Partial<Record<Destination, (text: string) => void>>> = {
    fonts: (text) => this.inFont((number) => (this.fonts.font(number).name += text)),
    styles: (text) => this.#styles.set(this.style, (this.#styles.get(this.style) ?? "") + text),
    bookmark: (text) => (this.#bookmark += text),
    "property-name": (text) => (this.#name += text),
    "property-value": (text) => (this.#value += text),
  };

  add(destination: Destination, text: string): void {
    this.#takers[destination]?.(text);
  }

  inFont(act: (number: number) => void): void {
    if (this.font !== undefined) act(this.font);
  }

  /** At the end of the group that held it. */
  takeBookmark(): string {
    const bookmark = this.#bookmark.trim();
    this.#bookmark = "";
    return bookmark;
  }

  endProperty(): void {
    this.properties.set(this.#name.trim().normalize("NFC"), this.#value.trim().normalize("NFC"));
    this.#name = this.#value = "";
  }

  takeSaved(part: string, value: number | undefined): void {
    if (value !== undefined) this.#saved.set(part, value);
  }

  /** The clock on the wall where it was saved: RTF says no zone. */
  get lastSaved(): string | undefined {
    const two = (part: string): string => String(this.#saved.get(part) ?? 0).padStart(2, "0");
    const year = this.#saved.get("yr");
    return year === undefined
      ? undefined
      : savedMoment(`${year}-${two("mo")}-${two("dy")}T${two("hr")}:${two("min")}:00`);
  }

  /** What follows the name is none of it. */
  styleName(number: number | undefined): string {
    return (this.#styles.get(number ?? 0) ?? "").replace(/;.*$/s, "").trim();
  }
}
