const coveredTag = /(<\/?[\w.-]+:)covered-table-cell(?=[\s/>])/g;
const coveredContent = /<[\w.-]+:covered-table-cell(?:\s[^<>]*)?[^/<>]>|<[\w.-]+:covered-table-cell>/;

/**
 * An OpenDocument sheet with the cells that lie under a merged one as cells like any other: LibreOffice keeps what stands in
 * them, and SheetJS passes over it. Undefined where nothing stands under any.
 */
export function revealCovered(content: string): string | undefined {
  return coveredContent.test(content) ? content.replace(coveredTag, "$1table-cell") : undefined;
}
