import type { ReportChange } from "../../../documents/report-changes";
import type { Refusal } from "../../read-result";
import { Refused } from "../../refused";
import { decodePart } from "../../xml/decode-part";
import { XmlScanner } from "../../xml/xml-scanner";
import type { Deflater } from "../../zip/deflater";
import type { Inflater } from "../../zip/inflater";
import { openZip, type ZipArchive } from "../../zip/open-zip";
import { writeZip } from "../../zip/write-zip";
import { zipLimits } from "../../zip/zip-limits";
import { bodyOf, type BodyUnit, type DocumentBody } from "./body-units";
import { planUpdate, type UpdatePlan } from "./plan-update";

export interface UpdatedDocument {
  readonly kind: "updated";
  readonly bytes: Uint8Array;
  readonly changes: readonly ReportChange[];
  /** ISO instant the edited document says it was made; undefined where it says nothing. */
  readonly madeAt: string | undefined;
}

/** `untagged`: no document of ours, or one made before blocks had tags: nothing can be told apart in it. */
export type DocumentUpdate = UpdatedDocument | Refusal | { readonly kind: "untagged" };

const body = "word/document.xml";

/**
 * The edited document with what was not edited as the new one has it; everything else in the package stays to the byte:
 * styles, headers, comments, pictures, paragraphs somebody added. `made` is the report as we would write it now.
 * `putBack`: blocks that were edited by hand and are to be what `made` says, by the places an update named them by.
 */
export function updateDocument(
  edited: Uint8Array,
  made: Uint8Array,
  tools: { readonly inflater: Inflater; readonly deflater?: Deflater | undefined },
  putBack: readonly number[] = [],
): DocumentUpdate {
  const { inflater, deflater } = tools;
  try {
    const old = openZip(edited, zipLimits, inflater);
    const next = openZip(made, zipLimits, inflater);
    const standing = bodyOf(partOf(old, body));
    if (!standing.units.some(({ tags }) => tags.length > 0)) return { kind: "untagged" };
    const plan = planUpdate(standing.units, bodyOf(partOf(next, body)).units, new Set(putBack));
    const restyle = styleRenamer(partOf(next, "word/styles.xml"), partOf(old, "word/styles.xml"));
    const document = assembled(standing, plan, restyle);
    const entries = old.entries
      .filter(({ name }) => !name.endsWith("/"))
      .map((entry) => ({
        name: entry.name,
        bytes: entry.name === body ? new TextEncoder().encode(document) : old.inflate(entry),
      }));
    return {
      kind: "updated",
      bytes: writeZip(entries, deflater),
      changes: plan.changes,
      madeAt: createdIn(partOf(old, "docProps/core.xml")),
    };
  } catch (fault) {
    if (fault instanceof Refused) return fault.toRefusal();
    throw fault;
  }
}

function partOf(zip: ZipArchive, name: string): string {
  const entry = zip.find(name);
  if (!entry && name === body) throw new Refused("truncated", { cause: "no-document" });
  return entry ? decodePart(zip.inflate(entry)) : "";
}

function assembled(
  { before, units, after }: DocumentBody,
  { instead, behind }: UpdatePlan,
  restyle: (raw: string) => string,
): string {
  const added = (at: number): string => (behind.get(at) ?? []).map(({ raw }) => restyle(raw)).join("");
  const standing = (unit: BodyUnit, at: number): string => {
    if (!instead.has(at)) return unit.raw;
    const next = instead.get(at);
    return next ? restyle(next.raw) : "";
  };
  return before + added(-1) + units.map((unit, at) => standing(unit, at) + added(at)).join("") + after;
}

/** Programs give styles other ids and leave them their names. */
function styleRenamer(ours: string, theirs: string): (raw: string) => string {
  const idOf = new Map([...stylesIn(theirs)].map(([id, name]) => [name, id]));
  const renamed = new Map(
    [...stylesIn(ours)].flatMap(([id, name]) => {
      const other = idOf.get(name);
      return other === undefined || other === id ? [] : [[id, other] as const];
    }),
  );
  if (renamed.size === 0) return (raw) => raw;
  return (raw) =>
    raw.replace(/(<w:pStyle w:val=")([^"]*)"/g, (whole, start: string, id: string) => {
      const other = renamed.get(id);
      return other === undefined ? whole : `${start}${other}"`;
    });
}

/** Names in small letters by id. */
function stylesIn(xml: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  let id = "";
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is("style")) id = scanner.attribute("styleId") ?? "";
    else if (scanner.is("name") && id !== "" && !styles.has(id))
      styles.set(id, (scanner.attribute("val") ?? "").toLowerCase());
  }
  return styles;
}

function createdIn(xml: string): string | undefined {
  return /<dcterms:created[^>]*>([^<]+)</.exec(xml)?.[1];
}
