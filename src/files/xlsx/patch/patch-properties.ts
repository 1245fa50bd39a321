import { rawElements } from "../../xml/raw-elements";
import { customXml } from "../write-properties";

/** docProps/custom.xml with our properties anew and everybody else's as they stand; each gets a number of its own. */
export function patchCustom(xml: string | undefined, ours: Readonly<Record<string, string>>): string {
  const anew = customXml(ours);
  if (xml === undefined) return anew;
  const theirs = rawElements(xml, "property").filter((one) => !(String(one.attribute("name")) in ours));
  const own = rawElements(anew, "property");
  const all = [...own, ...theirs].map(({ raw }, at) => raw.replace(/ pid="\d+"/, ` pid="${at + 2}"`));
  const [first] = rawElements(xml, "property");
  const head = first ? xml.slice(0, first.start) : xml.replace(/<\/Properties>\s*$/, "");
  const whole = head.replace(/<Properties([^>]*)\/>\s*$/, "<Properties$1>");
  return `${whole}${all.join("")}</Properties>`;
}

/** docProps/core.xml, saved at this instant. */
export function patchCore(xml: string, instant: string): string {
  const saved = `${new Date(instant).toISOString().slice(0, 19)}Z`;
  return xml.replace(/(<dcterms:modified[^>]*>)[^<]*(<\/dcterms:modified>)/, `$1${saved}$2`);
}
