import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { DocumentBlock, DocumentSpec } from "../../documents/spec";
import type { Deflater } from "../zip/deflater";
import { writeZip } from "../zip/write-zip";
import { tagBody } from "./tagged/tag-body";
import { documentStyles, twips } from "./document-styles";
import { safeText } from "./safe-text";
import { outlineNumbering } from "./outline-numbering";
import { documentChildren, type InnerBlock } from "./write-blocks";

// NĐ 30/2020 PL I: A4, 20-25 mm above and below, 30-35 left, 15-20 right.
const [shortSide, longSide] = [210, 297];
const margin = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** docx turns the paper itself: width and height are those of the upright sheet. */
const pageOf = (orientation: Orientation) => ({
  size: {
    width: twips(shortSide),
    height: twips(longSide),
    ...(orientation === "landscape" && { orientation: PageOrientation.LANDSCAPE }),
  },
  margin: {
    top: twips(margin.top),
    bottom: twips(margin.bottom),
    left: twips(margin.left),
    right: twips(margin.right),
    header: twips(10),
    footer: twips(10),
  },
});

type Orientation = Extract<DocumentBlock, { kind: "section" }>["orientation"];

const textWidthOf = (orientation: Orientation): number =>
  twips((orientation === "landscape" ? longSide : shortSide) - margin.left - margin.right);

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
    numbering: outlineNumbering,
    sections: sectionsOf(spec.blocks).map((section, at) => sectionOptions(section, footer, at === 0)),
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return finished(packed, spec, deflater);
}

interface DocumentSection {
  readonly orientation: Orientation;
  readonly blocks: InnerBlock[];
  /** How many blocks stand before it. */
  readonly before: number;
}

function sectionsOf(blocks: readonly DocumentBlock[]): readonly DocumentSection[] {
  const sections: DocumentSection[] = [{ orientation: "portrait", blocks: [], before: 0 }];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "section") sections.push({ ...block, blocks: [], before: at + 1 });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Every section counts its pages from 1 and does not print the first number (NĐ 30/2020 PL I). */
function sectionOptions(
  { orientation, blocks, before }: DocumentSection,
  footer: Footer,
  isFirst: boolean,
): ISectionOptions {
  return {
    properties: {
      page: { ...pageOf(orientation), ...(!isFirst && { pageNumbers: { start: 1 } }) },
      titlePage: true,
      ...(!isFirst && { type: SectionType.NEXT_PAGE }),
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph("")] }) },
    footers: { default: footer, first: footer },
    children: documentChildren(blocks, before + 1, textWidthOf(orientation)),
  };
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

/**
 * docx stamps the machine's time into the properties and the archive: the clock's instant goes there instead. Blocks get
 * their tags where the document is to be brought up to date later.
 */
function finished(
  packed: Uint8Array,
  { createdAt, isTagged }: DocumentSpec,
  deflater: Deflater | undefined,
): Uint8Array {
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const parts = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith("/"));
  // Content types first, as every office program does it.
  const ordered = [
    ...parts.filter(([name]) => name === contentTypes),
    ...parts.filter(([name]) => name !== contentTypes),
  ];
  const changed: Readonly<Record<string, (xml: string) => string>> = {
    "docProps/core.xml": (xml) => xml.replace(dates, `$1${instant}`),
    ...(isTagged && { "word/document.xml": tagBody }),
  };
  const entries = ordered.map(([name, bytes]) => {
    const change = changed[name];
    return { name, bytes: change ? strToU8(change(strFromU8(bytes))) : bytes };
  });
  return writeZip(entries, deflater);
}
