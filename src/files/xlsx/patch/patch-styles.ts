import { childrenOf, rawElements } from "../../xml/raw-elements";
import { StyleTable, type StandingStyles } from "../style-table";

const sections = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
/** What follows a section that a file may lack, in the order of the part. */
const following: Readonly<Record<string, readonly string[]>> = {
  numFmts: ["fonts"],
  dxfs: ["tableStyles", "colors", "extLst"],
};

/** A table of looks that goes on where a file's own ends: the numbers its cells use keep their meaning. */
export function continuedStyles(xml: string): StyleTable {
  const inside = (name: string): readonly string[] => {
    const [section] = rawElements(xml, name);
    return section ? childrenOf(section.raw) : [];
  };
  const formats = rawElements(xml, "numFmt").map(
    (format) => [format.attribute("formatCode") ?? "", Number(format.attribute("numFmtId"))] as const,
  );
  const standing: StandingStyles = {
    fonts: inside("fonts"),
    fills: inside("fills"),
    borders: inside("borders"),
    cellXfs: inside("cellXfs"),
    dxfs: inside("dxfs"),
    formats: new Map(formats),
  };
  return new StyleTable(standing);
}

/** The file's styles part with the table's sections in it; everything else of it as it stands. */
export function patchStyles(xml: string, table: StyleTable): string {
  const now = table.sections();
  let patched = xml;
  for (const name of sections) {
    const [section] = rawElements(patched, name);
    if (section) patched = patched.slice(0, section.start) + now[name] + patched.slice(section.end);
    else patched = inserted(patched, name, now[name]);
  }
  return patched;
}

function inserted(xml: string, name: string, section: string): string {
  for (const next of following[name] ?? []) {
    const [found] = rawElements(xml, next);
    if (found) return xml.slice(0, found.start) + section + xml.slice(found.start);
  }
  return xml.replace(/<\/styleSheet>\s*$/, `${section}</styleSheet>`);
}
