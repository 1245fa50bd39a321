import { strToU8, zipSync } from "fflate";

/** A paragraph as a writer leaves it in Word, and what it says of which section. */
export interface WordLine {
  readonly text: string;
  /** The leaf whose words these are; absent for headings and what stands around the report. */
  readonly of?: string;
  /** The section this line heads. */
  readonly heads?: string;
  readonly style?: string;
  readonly bold?: boolean;
  readonly font?: string;
  /** A list of numbering.xml: 1 counts "I." and "1.", 2 has dashes. */
  readonly list?: { readonly id: 1 | 2; readonly depth: number };
  readonly bookmark?: string;
  /** Tracked: words that were struck out before the text, and whether all of it was put in. */
  readonly struck?: string;
  readonly inserted?: boolean;
  /** Lines with the same number stand in one table, a row each; `beside` in the cell to the right of the one before. */
  readonly table?: number;
  readonly beside?: boolean;
  readonly boxed?: boolean;
  /** Cut into runs of so many letters, as Word does. */
  readonly runs?: number;
  readonly footnote?: string;
}

export interface WordFile {
  readonly lines: readonly WordLine[];
  readonly properties?: Readonly<Record<string, string>>;
  /** More parts of the package, or others instead. */
  readonly parts?: Readonly<Record<string, string>>;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const run = (text: string, { bold, font }: WordLine): string =>
  `<w:r><w:rPr>${font === undefined ? "" : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`}${bold ? "<w:b/>" : ""}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

function runsOf(line: WordLine): string {
  const size = line.runs ?? Math.max(1, line.text.length);
  const pieces = Array.from({ length: Math.ceil(line.text.length / size) }, (_, at) =>
    line.text.slice(at * size, (at + 1) * size),
  );
  return pieces
    .flatMap((piece) =>
      piece.split("\n").map((part, at) => (at === 0 ? "" : "<w:r><w:br/></w:r>") + run(part, line)),
    )
    .join("");
}

/** A shape that holds a text, as Word 2010 and later write it. */
const drawn = (text: string, id: number): string =>
  `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="3600000" cy="900000"/><wp:wrapNone/><wp:docPr id="${id}" name="Hộp ${id}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>${text}<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;

function paragraph(line: WordLine, at: number): string {
  const { style, list, bookmark, struck, inserted, footnote, boxed } = line;
  const properties = `${style === undefined ? "" : `<w:pStyle w:val="${style}"/>`}${list ? `<w:numPr><w:ilvl w:val="${list.depth}"/><w:numId w:val="${list.id}"/></w:numPr>` : ""}`;
  const deleted =
    struck === undefined
      ? ""
      : `<w:del w:id="${at}" w:author="x"><w:r><w:delText>${escaped(struck)}</w:delText></w:r></w:del>`;
  const runs = inserted ? `<w:ins w:id="${at}" w:author="x">${runsOf(line)}</w:ins>` : runsOf(line);
  const note = footnote === undefined ? "" : `<w:r><w:footnoteReference w:id="${at + 2}"/></w:r>`;
  const marked =
    bookmark === undefined
      ? runs
      : `<w:bookmarkStart w:id="${at}" w:name="${bookmark}"/>${runs}<w:bookmarkEnd w:id="${at}"/>`;
  const whole = `<w:p><w:pPr>${properties}<w:rPr><w:b/></w:rPr></w:pPr>${deleted}${marked}${note}</w:p>`;
  if (!boxed) return whole;
  const box = drawn(`<wps:txbx><w:txbxContent>${whole}</w:txbxContent></wps:txbx>`, at + 1);
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict><w:txbxContent>${whole}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

function bodyOf(lines: readonly WordLine[]): string {
  let body = "";
  for (let at = 0; at < lines.length;) {
    const { table } = lines[at] ?? {};
    if (table === undefined) {
      body += paragraph(lines[at] as WordLine, at);
      at++;
      continue;
    }
    const rows: string[][] = [];
    for (; lines[at]?.table === table; at++) {
      const line = lines[at] as WordLine;
      if (line.beside) rows.at(-1)?.push(paragraph(line, at));
      else rows.push([paragraph(line, at)]);
    }
    body += `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
  }
  return body;
}

const styles = `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`).join("")}
<w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/></w:style>
<w:style w:type="paragraph" w:styleId="CuaToi"><w:name w:val="Của tôi"/><w:basedOn w:val="Heading2"/></w:style></w:styles>`;

const level = (depth: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = `<w:numbering ${namespaces}>
<w:abstractNum w:abstractNumId="7">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "decimal", "%2.%3.")}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;

export const wordParts = ({ lines, properties, parts }: WordFile): Readonly<Record<string, string>> => ({
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
  "_rels/.rels": relations(
    relation(1, "officeDocument", "word/document.xml"),
    ...(properties ? [relation(2, "custom-properties", "docProps/custom.xml")] : []),
  ),
  "word/_rels/document.xml.rels": relations(
    relation(1, "styles", "styles.xml"),
    relation(2, "numbering", "numbering.xml"),
    relation(3, "footnotes", "footnotes.xml"),
  ),
  "word/document.xml": `<w:document ${namespaces}><w:body>${bodyOf(lines)}<w:sectPr/></w:body></w:document>`,
  "word/styles.xml": styles,
  "word/numbering.xml": numbering,
  "word/footnotes.xml": `<w:footnotes ${namespaces}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${lines
    .map(({ footnote }, at) =>
      footnote === undefined
        ? ""
        : `<w:footnote w:id="${at + 2}">${paragraph({ text: footnote }, at)}</w:footnote>`,
    )
    .join("")}</w:footnotes>`,
  ...(properties && {
    "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(
      properties,
    )
      .map(
        ([name, value], at) =>
          `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
      )
      .join("")}</Properties>`,
  }),
  ...parts,
});

/** A .docx with these lines, as Word would have saved them. */
export const wordFile = (file: WordFile): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(wordParts(file)).map(([name, part]) => [name, strToU8(part)])));
