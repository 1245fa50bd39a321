import { flattened } from "./flattened";

// A row's XML is made of hundreds of pieces. Put together by so many letters, they are gone before they are looked through.
const lettersOfPiece = 16_000;

/** The XML of rows that wait until the head before them is known. */
export class HeldRows {
  length = 0;
  private pieces: string[] = [];
  private piece = "";

  add(xml: string): void {
    this.length += xml.length;
    this.piece += xml;
    if (this.piece.length > lettersOfPiece) this.close();
  }

  take(): readonly string[] {
    this.close();
    const { pieces } = this;
    this.pieces = [];
    this.length = 0;
    return pieces;
  }

  private close(): void {
    if (this.piece !== "") this.pieces.push(flattened(this.piece));
    this.piece = "";
  }
}
