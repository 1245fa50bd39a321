import { changeParts } from "./book-bytes";

export interface PackageDamage {
  readonly odd: string;
  readonly damage: (bytes: Uint8Array) => Uint8Array;
}

const inSheets =
  (change: (xml: string) => string) =>
  (bytes: Uint8Array): Uint8Array =>
    changeParts(bytes, (xml, name) => (name.startsWith("xl/worksheets/sheet") ? change(xml) : xml));

/** What happens to the file and not to its cells: every answer must be read as if nothing had happened. */
export const packageDamages: Readonly<Record<string, PackageDamage>> = {
  "rows-hidden": {
    odd: "Every second row is hidden.",
    damage: inSheets((xml) =>
      xml.replace(/<row r="(\d*[02468])"((?:(?! hidden=)[^>])*?)(\/?)>/g, '<row r="$1"$2 hidden="1"$3>'),
    ),
  },
  "rows-filtered": {
    odd: "A filter is set on the second column and hides what it does not let through.",
    damage: inSheets((xml) =>
      xml
        .replace(/<row r="(1\d\d)"((?:(?! hidden=)[^>])*?)(\/?)>/g, '<row r="$1"$2 hidden="1"$3>')
        .replace(
          "</sheetData>",
          '</sheetData><autoFilter ref="A3:M400"><filterColumn colId="1"><filters><filter val="A01"/></filters></filterColumn></autoFilter>',
        ),
    ),
  },
  "columns-hidden": {
    odd: "All columns are hidden, and of no width.",
    damage: inSheets((xml) =>
      xml.replace(/<cols>.*?<\/cols>/s, '<cols><col min="1" max="60" width="0" hidden="1" customWidth="1"/></cols>'),
    ),
  },
  "dimension-wrong": {
    odd: "The file says that each sheet reaches to A1 only.",
    damage: inSheets((xml) => xml.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>')),
  },
  "numbers-in-exponents": {
    odd: "Numbers are written 1.25E3.",
    damage: inSheets((xml) =>
      xml.replace(/<v>(\d+\.\d+)<\/v>/g, (_all, number: string) => `<v>${Number(number).toExponential()}</v>`),
    ),
  },
  "properties-part-missing": {
    odd: "The part of custom properties is not in the package any more.",
    damage: (bytes) =>
      changeParts(bytes, (xml, name) => {
        if (name === "docProps/custom.xml") return undefined;
        if (name === "_rels/.rels") return xml.replace(/<Relationship [^>]*custom-properties[^>]*\/>/, "");
        return name === "[Content_Types].xml" ? xml.replace(/<Override [^>]*custom\.xml"[^>]*\/>/, "") : xml;
      }),
  },
};
