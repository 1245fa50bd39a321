/**
 * What may stand where in a task pane manifest, and in which order.
 *
 * Order: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering, "Basic task pane add-in element
 * ordering" and "Task pane add-in element ordering within VersionOverrides".
 * How often, which attributes, which lengths: the schemas that page points to, [MS-OWEMXML] appendix A,
 * https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/c6a06390-34b8-4b42-82eb-b28be12494a8
 * (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0, OfficeAppBasicTypesV1_0).
 *
 * What this product has no use for is left out (Dictionary, Runtimes, menus, custom functions, WebApplicationInfo …), and
 * so is refused.
 */
export interface ElementType {
  /** In the order in which they must stand. */
  readonly children?: readonly Child[];
  /** All required, none empty. */
  readonly attributes?: readonly string[];
  /** Its text, where it has one. */
  readonly text?: RegExp;
}

type Occurs = "one" | "maybe" | "some";

/** Name, type, how often. A type that ends in ":" is completed by the element's xsi:type. */
export type Child = readonly [name: string, type: string, occurs: Occurs];

const word = /^\S(?:.*\S)?$/;
const resource: ElementType = { attributes: ["resid"] };
const host: ElementType = { attributes: ["Name"] };
const override: ElementType = { attributes: ["Locale", "Value"] };
const icons: ElementType = { children: [["bt:Image", "IconImage", "some"]] };
const overridable = (name: string): ElementType => ({
  attributes: ["DefaultValue"],
  children: [[name, "Override", "maybe"]],
});
const identified: ElementType = {
  attributes: ["id", "DefaultValue"],
  children: [["bt:Override", "Override", "maybe"]],
};
const list = (name: string, type: string): ElementType => ({ children: [[name, type, "some"]] });

export const elementTypes: Readonly<Record<string, ElementType>> = {
  "OfficeApp:TaskPaneApp": {
    attributes: ["xmlns", "xmlns:xsi", "xmlns:bt", "xsi:type"],
    children: [
      ["Id", "Id", "one"],
      ["AlternateId", "Word", "maybe"],
      ["Version", "Version", "one"],
      ["ProviderName", "Word", "one"],
      ["DefaultLocale", "Word", "one"],
      ["DisplayName", "Overridable", "one"],
      ["Description", "Overridable", "one"],
      ["IconUrl", "Overridable", "maybe"],
      ["HighResolutionIconUrl", "Overridable", "maybe"],
      ["SupportUrl", "Overridable", "maybe"],
      ["AppDomains", "AppDomains", "maybe"],
      ["Hosts", "Hosts", "one"],
      ["Requirements", "Requirements", "maybe"],
      ["DefaultSettings", "DefaultSettings", "one"],
      ["Permissions", "Word", "one"],
      ["VersionOverrides", "VersionOverrides:", "maybe"],
    ],
  },
  Id: { text: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/ },
  Version: { text: /^\d{1,5}(?:\.\d{1,5}){3}$/ },
  Word: { text: word },
  Overridable: overridable("Override"),
  Override: override,
  AppDomains: list("AppDomain", "Word"),
  Hosts: list("Host", "Host"),
  Host: host,
  Requirements: { children: [["Sets", "Sets", "one"]] },
  Sets: list("Set", "Set"),
  Set: { attributes: ["Name", "MinVersion"] },
  DefaultSettings: { children: [["SourceLocation", "Overridable", "one"]] },
  "VersionOverrides:VersionOverridesV1_0": {
    attributes: ["xmlns", "xsi:type"],
    children: [
      ["Description", "Resource", "maybe"],
      ["Requirements", "Requirements", "maybe"],
      ["Hosts", "FormedHosts", "one"],
      ["Resources", "Resources", "one"],
    ],
  },
  FormedHosts: list("Host", "FormedHost:"),
  "FormedHost:Workbook": {
    attributes: ["xsi:type"],
    children: [["DesktopFormFactor", "DesktopFormFactor", "one"]],
  },
  DesktopFormFactor: {
    children: [
      ["GetStarted", "GetStarted", "maybe"],
      ["FunctionFile", "Resource", "maybe"],
      ["ExtensionPoint", "ExtensionPoint:", "some"],
    ],
  },
  GetStarted: {
    children: [
      ["Title", "Resource", "one"],
      ["Description", "Resource", "one"],
      ["LearnMoreUrl", "Resource", "one"],
    ],
  },
  "ExtensionPoint:PrimaryCommandSurface": {
    attributes: ["xsi:type"],
    children: [["CustomTab", "CustomTab", "one"]],
  },
  CustomTab: {
    attributes: ["id"],
    children: [
      ["Group", "Group", "some"],
      ["Label", "Resource", "one"],
    ],
  },
  Group: {
    attributes: ["id"],
    children: [
      ["Label", "Resource", "one"],
      ["Icon", "Icon", "one"],
      ["Control", "Control:", "some"],
    ],
  },
  "Control:Button": {
    attributes: ["xsi:type", "id"],
    children: [
      ["Label", "Resource", "one"],
      ["Supertip", "Supertip", "one"],
      ["Icon", "Icon", "one"],
      ["Action", "Action:", "one"],
    ],
  },
  Supertip: {
    children: [
      ["Title", "Resource", "one"],
      ["Description", "Resource", "one"],
    ],
  },
  Icon: icons,
  IconImage: { attributes: ["size", "resid"] },
  "Action:ShowTaskpane": {
    attributes: ["xsi:type"],
    children: [
      ["TaskpaneId", "Word", "maybe"],
      ["SourceLocation", "Resource", "one"],
      ["Title", "Resource", "maybe"],
    ],
  },
  "Action:ExecuteFunction": {
    attributes: ["xsi:type"],
    children: [["FunctionName", "Word", "one"]],
  },
  Resource: resource,
  Resources: {
    children: [
      ["bt:Images", "Images", "maybe"],
      ["bt:Urls", "Urls", "maybe"],
      ["bt:ShortStrings", "Strings", "maybe"],
      ["bt:LongStrings", "Strings", "maybe"],
    ],
  },
  Images: list("bt:Image", "Identified"),
  Urls: list("bt:Url", "Identified"),
  Strings: list("bt:String", "Identified"),
  Identified: identified,
};
