const bytesPerUnit = 3;
const firstSize = 65_536;

/**
 * A text that grows piece by piece, kept as the UTF-8 it is written as. Letters would lie about as thousands of strings that
 * the collector moves again and again; and a thread is given bytes without their being copied. One for a book.
 */
export class GrowingText {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array(firstSize);
  private used = 0;

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

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}
