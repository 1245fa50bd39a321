/**
 * The properties a user (or we) gave an .xls: the second section of its DocumentSummaryInformation ([MS-OLEPS]). A
 * section is a list of (id, offset); id 0 holds the names, id 1 the code page of narrow texts.
 */
export function readUserProperties(stream: Uint8Array): Readonly<Record<string, string>> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < secondSection + 4 || view.getUint32(sectionCount, true) < 2) return {};
  const section = new Section(view, view.getUint32(secondSection, true));
  return Object.fromEntries(section.named());
}

/** ISO instant a file of this kind says it was last saved (SummaryInformation); undefined where it says nothing. */
export function readSavedInstant(stream: Uint8Array): string | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.byteLength < firstSection + 4) return undefined;
  return new Section(view, view.getUint32(firstSection, true)).instant(lastSaved);
}

const sectionCount = 24;
const firstSection = 44;
const lastSaved = 13;
const secondSection = 64;
const dictionary = 0;
const codePage = 1;
const utf16Page = 1200;
const mostProperties = 1000;

/** By VT_ type; others (dates, pictures) are no marks of identity. */
const wholeNumber = 3;
const realNumber = 5;
const trueOrFalse = 11;
const narrowText = 30;
const wideText = 31;
const fileTime = 64;
/** 100-nanosecond steps since 1601, as Windows counts. */
const stepsToMilliseconds = 10_000n;
const from1601To1970 = 11_644_473_600_000;

class Section {
  private readonly places = new Map<number, number>();
  private readonly page: number;

  constructor(
    private readonly view: DataView,
    start: number,
  ) {
    const count = Math.min(view.getUint32(start + 4, true), mostProperties);
    for (let index = 0; index < count; index++) {
      const at = start + 8 + index * 8;
      this.places.set(view.getUint32(at, true), start + view.getUint32(at + 4, true));
    }
    const place = this.places.get(codePage);
    this.page = place === undefined ? utf16Page : view.getUint16(place + 4, true);
  }

  *named(): Generator<readonly [name: string, value: string]> {
    for (const [id, name] of this.names()) {
      const place = this.places.get(id);
      const value = place === undefined ? undefined : this.valueAt(place);
      if (value !== undefined) yield [name.normalize("NFC"), value.normalize("NFC")];
    }
  }

  instant(id: number): string | undefined {
    const place = this.places.get(id);
    if (place === undefined || this.view.getUint16(place, true) !== fileTime) return undefined;
    const time = Number(this.view.getBigUint64(place + 4, true) / stepsToMilliseconds) - from1601To1970;
    // Nothing at all stands for "never".
    return time > 0 && time < 8.64e15 ? `${new Date(time).toISOString().slice(0, 19)}Z` : undefined;
  }

  private *names(): Generator<readonly [id: number, name: string]> {
    const place = this.places.get(dictionary);
    if (place === undefined) return;
    let at = place + 4;
    const count = Math.min(this.view.getUint32(place, true), mostProperties);
    for (let index = 0; index < count; index++) {
      const wide = this.page === utf16Page;
      const length = this.view.getUint32(at + 4, true) * (wide ? 2 : 1);
      yield [this.view.getUint32(at, true), this.text(at + 8, length, this.page)];
      at += 8 + (wide ? Math.ceil(length / 4) * 4 : length);
    }
  }

  private valueAt(at: number): string | undefined {
    switch (this.view.getUint16(at, true)) {
      case wholeNumber:
        return String(this.view.getInt32(at + 4, true));
      case realNumber:
        return String(this.view.getFloat64(at + 4, true));
      case trueOrFalse:
        return String(this.view.getUint16(at + 4, true) !== 0);
      case narrowText:
        return this.text(at + 8, this.view.getUint32(at + 4, true), this.page);
      case wideText:
        return this.text(at + 8, this.view.getUint32(at + 4, true) * 2, utf16Page);
      default:
        return undefined;
    }
  }

  private text(at: number, length: number, page: number): string {
    const { buffer, byteOffset, byteLength } = this.view;
    if (at + length > byteLength) throw new RangeError("a property beyond its stream");
    const bytes = new Uint8Array(buffer, byteOffset + at, length);
    const decoded = new TextDecoder(encodings.get(page) ?? "windows-1258").decode(bytes);
    return decoded.split("\u0000")[0] ?? "";
  }
}

const encodings: ReadonlyMap<number, string> = new Map([
  [utf16Page, "utf-16le"],
  [65_001, "utf-8"],
  [1252, "windows-1252"],
  [1258, "windows-1258"],
]);
