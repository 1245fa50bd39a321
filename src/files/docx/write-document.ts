import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { DocumentSpec } from "../../documents/spec";
import type { Deflater } from "../zip/deflater";
import { writeZip } from "../zip/write-zip";
import { documentStyles, twips } from "./document-styles";
import { safeText } from "./safe-text";
import { documentChildren } from "./write-blocks";

// NĐ 30/2020 PL I: A4, 20-25 mm above and below, 30-35 left, 15-20 right.
const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(20),
    bottom: twips(20),
    left: twips(30),
    right: twips(15),
    header: twips(10),
    footer: twips(10),
  },
} as const;

/** The document as .docx. The same spec gives the same bytes, whatever the day and the machine. */
export async function writeDocument(spec: DocumentSpec, deflater?: Deflater): Promise<Uint8Array> {
  const footer = footerOf(spec.footer);
  const document = new Document({
    title: safeText(spec.title),
    subject: safeText(spec.subject),
    creator: safeText(spec.creator),
    lastModifiedBy: safeText(spec.creator),
    customProperties: Object.entries(spec.custom).map(([name, value]) => ({ name, value: safeText(value) })),
    styles: documentStyles,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph("")] }) },
        footers: { default: footer, first: footer },
        children: documentChildren(spec.blocks),
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return withFixedDates(packed, spec.createdAt, deflater);
}

/** Top centre, 13 pt, on every page but the first. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 26 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function footerOf(text: string | undefined): Footer {
  const runs = text ? [new TextRun({ text: safeText(text), size: 18 })] : [];
  return new Footer({ children: [new Paragraph({ children: runs })] });
}

const contentTypes = "[Content_Types].xml";
const dates = /(<dcterms:(created|modified) [^>]*>)[^<]*/g;

/** docx stamps the machine's time into the properties and the archive: the clock's instant goes there instead. */
function withFixedDates(packed: Uint8Array, createdAt: string, deflater: Deflater | undefined): Uint8Array {
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const parts = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith("/"));
  // Content types first, as every office program does it.
  const ordered = [
    ...parts.filter(([name]) => name === contentTypes),
    ...parts.filter(([name]) => name !== contentTypes),
  ];
  const entries = ordered.map(([name, bytes]) => ({
    name,
    bytes: name === "docProps/core.xml" ? strToU8(strFromU8(bytes).replace(dates, `$1${instant}`)) : bytes,
  }));
  return writeZip(entries, deflater);
}
