import { tidy } from "./fold";

/** A name for files: no marks, no spaces, words joined with capitals ("Định Quán" → "DinhQuan"). */
export function asciiName(text: string): string {
  return tidy(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đð]/g, "d")
    .replace(/[ĐÐ]/g, "D")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
