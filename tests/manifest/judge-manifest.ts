import type { XmlElement } from "../files/xml-tree";
import { actionFaults, ribbonFaults } from "./judge-ribbon";
import { languageFaults, resourceFaults } from "./judge-resources";
import { structureFaults } from "./judge-structure";
import { attributeOf, named, textsOf, type Surroundings } from "./manifest-parts";
import { addressFaults, iconFaults } from "./judge-addresses";

/** Everything that is wrong with a manifest. */
export function manifestFaults(root: XmlElement, surroundings: Surroundings): readonly string[] {
  if (root.name !== "OfficeApp") return [`<${root.name}> is no OfficeApp`];
  const structure = [...structureFaults(root, "OfficeApp:", "OfficeApp")];
  // The other rules rely on what the table promises.
  if (structure.length > 0) return structure;
  return [
    ...namespaceFaults(root),
    ...identityFaults(root, surroundings),
    ...languageFaults(root),
    ...resourceFaults(root),
    ...iconFaults(root, surroundings),
    ...addressFaults(root, surroundings),
    ...ribbonFaults(root),
    ...actionFaults(root, surroundings),
  ];
}

const namespaces = {
  xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
};
const overridesNamespace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

function* namespaceFaults(root: XmlElement): Generator<string> {
  for (const [name, value] of Object.entries(namespaces))
    if (attributeOf(root, name) !== value) yield `${name} is not ${value}`;
  for (const overrides of named(root, "VersionOverrides"))
    if (attributeOf(overrides, "xmlns") !== overridesNamespace)
      yield "VersionOverrides is in another namespace";
}

function* identityFaults(root: XmlElement, { version }: Surroundings): Generator<string> {
  const sets = named(root, "Set").map(
    (set) => `${attributeOf(set, "Name")} ${attributeOf(set, "MinVersion")}`,
  );
  const hosts = named(root, "Host").map((host) => attributeOf(host, "Name") || attributeOf(host, "xsi:type"));
  const expected: readonly (readonly [what: string, found: readonly string[], right: string])[] = [
    // "Manifest Version Too Low: unsupported version number less than 1.0" (github.com/LanternOps/breeze/pull/5843);
    // three numbers fail in Excel on the web (github.com/OfficeDev/Office-Addin-Scripts/issues/207).
    ["Version", textsOf(root, "Version"), `1.${version}`],
    ["Permissions", textsOf(root, "Permissions"), "ReadWriteDocument"],
    ["DefaultLocale", textsOf(root, "DefaultLocale"), "vi-VN"],
    ["Sets", sets, "ExcelApi 1.14"],
    ["Hosts", hosts, "Workbook,Workbook"],
  ];
  for (const [what, found, right] of expected)
    if (found.join() !== right) yield `${what}: ${found.join()}, not ${right}`;
}
