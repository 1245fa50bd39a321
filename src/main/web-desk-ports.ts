import type { CampaignPort, DeskPorts, PackPort, WorkbookPort } from "../app/ports";
import { packText, unpackText } from "../files/pack-text";
import { writeBook } from "../files/xlsx/write-book";
import { fflateDeflater } from "../files/zip/deflater";
import { fflateInflater } from "../files/zip/inflater";
import { writeZip } from "../files/zip/write-zip";
import { campaignPort } from "./campaign-port";

export const webPacking: PackPort = {
  pack: (text) => packText(text, fflateDeflater),
  unpack: (packed) => unpackText(packed, fflateInflater),
};

/** What the desk works with in a page's worker. Word documents are written by a library that comes when it is needed. */
export const webDeskPorts = (
  workbook: WorkbookPort,
  campaigns: CampaignPort = campaignPort(),
): DeskPorts => ({
  workbook,
  files: {
    writeBook: (book) => Promise.resolve(writeBook(book)),
    intoFile: async (...given) => (await import("./into-file")).intoFile(...given),
    writeDocument: async (document) => (await import("../files/docx/write-document")).writeDocument(document),
    writeMail: async (draft) => (await import("../files/mail/write-eml")).writeEml(draft),
    updateDocument: async (...given) => (await import("./update-report")).updateReport(...given),
    zip: (files) => Promise.resolve(writeZip(files)),
  },
  campaigns,
  pack: webPacking,
  clock: { now: () => new Date().toISOString() },
});
