import type { BookEvent } from "../hands";

/** Changes of cells on any sheet, and where the selection goes; from the context's next sync on. */
export function watchBook(context: Excel.RequestContext, listener: (event: BookEvent) => void): void {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(({ worksheetId, address, triggerSource }) => {
    listener({
      kind: "changed",
      sheetId: worksheetId,
      address,
      own: triggerSource === "ThisLocalAddin",
    });
    return Promise.resolve();
  });
  worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
    listener({ kind: "selected", sheetId: worksheetId, address });
    return Promise.resolve();
  });
}
