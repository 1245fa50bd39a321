import { Refused } from "../refused";

/** The names of what a compound file (OLE2: .xls, .doc, .msg, and any Office file with a password) holds. */
export function compoundNames(bytes: Uint8Array): ReadonlySet<string> {
  const file = new CompoundFile(bytes);
  const names = new Set<string>();
  for (const start of file.directorySectors()) {
    for (let at = start; at + entryLength <= start + file.sectorSize; at += entryLength) {
      const name = file.entryName(at);
      if (name !== "") names.add(name);
    }
  }
  return names;
}

const headerLength = 512;
const entryLength = 128;
const longestName = 64;
const tablesInHeader = 109;
const firstTable = 76;
const lastSector = 0xfffffffa;
const free = 0xffffffff;
const sectorShifts: readonly number[] = [9, 12];
const utf16 = new TextDecoder("utf-16le");

class CompoundFile {
  readonly sectorSize: number;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < headerLength) throw new Refused("truncated", { cause: "header" });
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (!sectorShifts.includes(shift)) throw new Refused("unreadable", { cause: "sector-size" });
    this.sectorSize = 1 << shift;
    if (this.lastUsed() >= this.bytes.length) throw new Refused("truncated", { cause: "sectors" });
  }

  /** Where each sector of the directory begins. */
  *directorySectors(): Generator<number> {
    const seen = new Set<number>();
    let sector = this.view.getUint32(48, true);
    // A chain that bites its tail ends, too.
    while (sector < lastSector && !seen.has(sector)) {
      seen.add(sector);
      const at = this.placeOf(sector);
      if (at + this.sectorSize > this.bytes.length) throw new Refused("truncated", { cause: "directory" });
      yield at;
      sector = this.next(sector);
    }
  }

  entryName(at: number): string {
    const length = Math.min(this.view.getUint16(at + longestName, true), longestName) - 2;
    return length > 0 ? utf16.decode(this.bytes.subarray(at, at + length)) : "";
  }

  private placeOf(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  /** What follows a sector, by the allocation table. The tables the header names cover 7 MB, which is plenty here. */
  private next(sector: number): number {
    const perTable = this.sectorSize / 4;
    const table = this.tables()[Math.floor(sector / perTable)];
    if (table === undefined) return free;
    return this.view.getUint32(table + (sector % perTable) * 4, true);
  }

  /** Where the allocation tables named in the header begin. */
  private tables(): readonly number[] {
    const places: number[] = [];
    for (let index = 0; index < tablesInHeader; index++) {
      const sector = this.view.getUint32(firstTable + index * 4, true);
      if (sector >= lastSector) break;
      const at = this.placeOf(sector);
      if (at + this.sectorSize > this.bytes.length) throw new Refused("truncated", { cause: "tables" });
      places.push(at);
    }
    return places;
  }

  /** Where the last sector that any chain leads to begins: a file that ends before it was cut off. */
  private lastUsed(): number {
    let last = 0;
    for (const table of this.tables()) {
      for (let at = table; at < table + this.sectorSize; at += 4) {
        const next = this.view.getUint32(at, true);
        if (next < lastSector && next > last) last = next;
      }
    }
    return this.placeOf(last);
  }
}
