import type { MailTexts } from "./send-views";

/** A link longer than this opens no mail program, or cut off (Windows takes some 2,000 letters). */
const longestLink = 1900;

/** Opens the machine's mail program; without the text where the link would be too long: it is copied then. */
export function mailtoOf(
  { to, subject, text }: MailTexts,
  addresses: readonly string[],
): {
  readonly link: string;
  readonly hasText: boolean;
} {
  const head = `mailto:${(to === "" ? [] : addresses).map(encodeURIComponent).join(",").replaceAll("%40", "@")}?subject=${encode(subject)}`;
  const whole = `${head}&body=${encode(text.replace(/\r\n?|\n/g, "\r\n"))}`;
  return whole.length <= longestLink ? { link: whole, hasText: true } : { link: head, hasText: false };
}

/** Half of a surrogate pair cannot be written. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
