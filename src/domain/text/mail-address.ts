/** What a mail program takes as an address; whatever else stands in a line of addresses is none. */
const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+$/;

export interface Addresses {
  readonly taken: readonly string[];
  /** Pieces that are no address: a mail to them would never arrive. */
  readonly refused: readonly string[];
}

/** "a@x.vn; Phòng Nội vụ <b@x.vn>" → both addresses, each once. Line breaks part them like commas. */
export function addressesIn(text: string): Addresses {
  const pieces = text
    .split(/[,;\u0000-\u001f\u007f\u0085\u2028\u2029]+/)
    .map((piece) => (/<([^<>]*)>\s*$/.exec(piece)?.[1] ?? piece).trim())
    .filter((piece) => piece !== "");
  const isAddress = (piece: string): boolean => piece.length <= 254 && address.test(piece);
  return {
    taken: [...new Set(pieces.filter(isAddress))],
    refused: pieces.filter((piece) => !isAddress(piece)),
  };
}
