import { awardDossier } from "../../app/awards/award-dossier";
import type { NominateResult } from "../../app/awards/nominate";
import { writeDocument } from "../../files/docx/write-document";
import { writeBook } from "../../files/xlsx/write-book";
import { writeZip, type ZipEntry } from "../../files/zip/write-zip";
import { nodeDeflater } from "../node-deflater";
import { writeWhole } from "./write-files";

/** The dossier of the nominations as one zip; the same result gives the same bytes. */
export async function writeDossier(result: NominateResult, path: string, madeAt: string): Promise<void> {
  const entries: ZipEntry[] = [];
  for (const file of awardDossier(result, madeAt)) {
    const bytes =
      file.kind === "document"
        ? await writeDocument(file.document, nodeDeflater)
        : writeBook(file.book, nodeDeflater);
    entries.push({ name: file.name, bytes });
  }
  await writeWhole(path, writeZip(entries, nodeDeflater));
}
