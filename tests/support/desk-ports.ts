import type { DeskPorts, FileOutcome, WorkbookPort } from "../../src/app/ports";
import type { CampaignContext } from "../../src/domain/campaign/context";
import type { Submission } from "../../src/domain/submission/submission";
import { packText, unpackText } from "../../src/files/pack-text";
import { writeDocument } from "../../src/files/docx/write-document";
import { writeEml } from "../../src/files/mail/write-eml";
import { writeBook } from "../../src/files/xlsx/write-book";
import { intoFile } from "../../src/main/into-file";
import { updateReport } from "../../src/main/update-report";
import { fflateDeflater } from "../../src/files/zip/deflater";
import { fflateInflater } from "../../src/files/zip/inflater";
import { writeZip } from "../../src/files/zip/write-zip";

/** The day everything happens on: before the deadline of the communes. */
export const today = "2023-11-22T09:05:00Z";

/** The real files and packing around a workbook. */
export const deskPorts = (context: CampaignContext, workbook: WorkbookPort, now = today): DeskPorts => ({
  workbook,
  files: {
    writeBook: (book) => Promise.resolve(writeBook(book)),
    intoFile,
    writeDocument,
    writeMail: (draft) => Promise.resolve(writeEml(draft)),
    updateDocument: updateReport,
    zip: (files) => Promise.resolve(writeZip(files)),
  },
  campaigns: {
    ids: [context.campaign.id],
    load: (id) => Promise.resolve(id === context.campaign.id ? context : undefined),
  },
  pack: {
    pack: (text) => packText(text, fflateDeflater),
    unpack: (packed) => unpackText(packed, fflateInflater),
  },
  clock: { now: () => now },
});

/** A submission as the reader sends it. */
export const outcomeOf = (submission: Submission): FileOutcome => ({
  kind: "submission",
  submission: { ...submission, figures: submission.figures.toTransfer() },
});
