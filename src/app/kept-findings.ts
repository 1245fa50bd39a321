import type { Finding } from "../domain/finding";
import type { KeptContent } from "../sheets/kept/user-cells";

/** Sheets of a person's own go on into the new book; what of them cannot is said, and which are ours under another name. */
export function keptFindings(kept: KeptContent | undefined): readonly Finding[] {
  return (kept?.foreign ?? []).map(({ name }): Finding => {
    const renamed = kept?.renamed.find(({ sheet }) => sheet === name);
    return {
      code: renamed ? "BOOK-002" : "BOOK-001",
      severity: "notes",
      place: { sheet: name },
      params: { sheet: name, ...(renamed && { was: renamed.was }) },
    };
  });
}
