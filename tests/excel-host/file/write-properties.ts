import type { Book } from "../model/book";
import { contentTypes } from "./namespaces";
import { kindOf, officeType, type Package, type Relationship } from "./package";
import { element, type XmlElement } from "./xml";

const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const coreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
/** Every custom property bears this id, and numbers begin at 2. */
const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** docProps and the package's own relationships. */
export function writeBookProperties(book: Book, to: Package, workbookPath: string): void {
  const kept = (book.kept?.package.relationshipsOf("") ?? []).filter(
    (one) =>
      !["officeDocument", "core-properties", "extended-properties", "custom-properties"].includes(
        kindOf(one),
      ),
  );
  for (const { target, external } of kept) if (!external && book.kept) to.copy(book.kept.package, target);
  const parts: Relationship[] = [...kept];
  const add = (type: string, target: string): void => {
    parts.push({ id: `rIdOwn${parts.length + 1}`, type, target, external: false });
  };
  add(officeType("officeDocument"), workbookPath);
  to.addXml("docProps/core.xml", coreXml(book), contentTypes.core);
  add(coreType, "docProps/core.xml");
  to.addXml("docProps/app.xml", appXml(book), contentTypes.app);
  add(officeType("extended-properties"), "docProps/app.xml");
  if (book.customProperties.size > 0) {
    to.addXml("docProps/custom.xml", customXml(book), contentTypes.custom);
    add(officeType("custom-properties"), "docProps/custom.xml");
  }
  to.relate("", parts);
}

function coreXml({ properties }: Book): XmlElement {
  const said = (name: string, text: string): readonly XmlElement[] =>
    text === "" ? [] : [element(name, {}, [text])];
  const instant = (name: string, text: string): readonly XmlElement[] =>
    text === "" ? [] : [element(`dcterms:${name}`, { "xsi:type": "dcterms:W3CDTF" }, [text])];
  const { revisionNumber } = properties;
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": core,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    [
      ...said("dc:title", properties.title),
      ...said("dc:subject", properties.subject),
      ...said("dc:creator", properties.author),
      ...said("cp:keywords", properties.keywords),
      ...said("dc:description", properties.comments),
      ...said("cp:lastModifiedBy", properties.lastAuthor),
      ...said("cp:revision", revisionNumber === 0 ? "" : String(revisionNumber)),
      ...instant("created", properties.created),
      ...instant("modified", properties.modified),
      ...said("cp:category", properties.category),
    ],
  );
}

function appXml({ properties: { company, manager } }: Book): XmlElement {
  return element("Properties", { xmlns: `${office}/extended-properties` }, [
    element("Application", {}, ["Microsoft Excel"]),
    ...(manager === "" ? [] : [element("Manager", {}, [manager])]),
    ...(company === "" ? [] : [element("Company", {}, [company])]),
  ]);
}

function customXml({ customProperties }: Book): XmlElement {
  const inner = [...customProperties].map(([name, value], at) =>
    element("property", { fmtid: customFormat, pid: at + 2, name }, [valueXml(value)]),
  );
  const attributes = { xmlns: `${office}/custom-properties`, "xmlns:vt": `${office}/docPropsVTypes` };
  return element("Properties", attributes, inner);
}

function valueXml(value: string | number | boolean): XmlElement {
  if (typeof value === "boolean") return element("vt:bool", {}, [String(value)]);
  if (typeof value === "number")
    return element(Number.isInteger(value) ? "vt:i4" : "vt:r8", {}, [String(value)]);
  return element("vt:lpwstr", {}, [value]);
}
