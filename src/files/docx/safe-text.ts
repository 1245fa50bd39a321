// With the u flag a surrogate matches only where it stands alone.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Word has no way to write characters that XML forbids: each becomes U+FFFD, so that its place is seen. */
export function safeText(text: string): string {
  return text.replace(forbidden, "\ufffd");
}
