import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Relay } from "../../src/memory/book-in-memory";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";

const createdAt = "2023-11-20T01:00:00.000Z";

/** Reads a unit's workbook and lays it anew, as the desk does. */
export const relayOf =
  (context: CampaignContext): Relay =>
  (grid) => {
    const submission = interpretBook(context, grid, {
      file: "bao-cao.xlsx",
      entry: undefined,
      sha256: "0",
      lastSaved: undefined,
      sentAt: undefined,
    });
    const unit =
      submission.unit === undefined || submission.isConsolidated
        ? undefined
        : context.units.get(submission.unit);
    return unit && layStandardWorkbook(context, { unit, answers: submission, createdAt });
  };
