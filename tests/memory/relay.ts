import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Relay } from "../../src/memory/book-in-memory";
import { interpretBook } from "../../src/sheets/standard-workbook/interpret";
import { layStandardWorkbook } from "../../src/sheets/standard-workbook/lay";
import { createdAt, source } from "../support/source-file";

/** Reads a unit's workbook and lays it anew, as the desk does. */
export const relayOf =
  (context: CampaignContext): Relay =>
  (grid) => {
    const submission = interpretBook(context, grid, source);
    const unit =
      submission.unit === undefined || submission.isConsolidated
        ? undefined
        : context.units.get(submission.unit);
    return unit && layStandardWorkbook(context, { unit, answers: submission, createdAt });
  };
