const bytesPerUnit = 3;
const firstSize = 65_536;
/** What comes next is about as long as what came before. */
const asMuchAgain = 1.25;

/**
 * A text that grows piece by piece, kept as the UTF-8 it is written as. Letters would lie about as thousands of strings that
 * the collector moves again and again; and a thread is given bytes without their being copied. One for a book.
 */
export class GrowingText {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(firstSize);
  private used = 0;

  /** `spare`: memory that is free to be written over. What is new has to be found and cleared by the machine first. */
  constructor(private readonly spare: () => Uint8Array<ArrayBuffer> | undefined = () => undefined) {}

  add(piece: string): void {
    const most = this.used + piece.length * bytesPerUnit;
    if (this.bytes.length < most) this.grow(most);
    this.used += this.encoder.encodeInto(piece, this.bytes.subarray(this.used)).written;
  }

  /** All that was added since it was taken last, in memory of its own. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.used);
    this.used = 0;
    return taken;
  }

  /** The same in the memory it was written into, all of which goes with it. */
  give(): Uint8Array {
    if (this.used === 0) return new Uint8Array(0);
    const given = this.bytes.subarray(0, this.used);
    this.bytes = this.spare() ?? new Uint8Array(Math.max(firstSize, this.used * asMuchAgain));
    this.used = 0;
    return given;
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
