import { readFileSync } from "node:fs";
import path from "node:path";
import { all, first, type XmlElement } from "../files/xml-tree";
import { commandFunctions } from "./command-functions";
import { damagedAttributes, damagedElements, type Damage } from "./damage";
import { manifestFaults } from "./judge-manifest";
import { manifestSource, readManifest, root, surroundings } from "./our-manifest";

const manifest = readManifest(manifestSource);
const faultsOf = (source: string): readonly string[] => manifestFaults(readManifest(source), surroundings);

test("nothing is wrong with the manifest", () => {
  expect(manifestFaults(manifest, surroundings)).toEqual([]);
});

const strings = new Map(
  all(manifest, "bt:String").map((entry) => [
    entry.attributes["id"],
    { vi: entry.attributes["DefaultValue"], en: entry.children[0]?.attributes["Value"] },
  ]),
);
const labelOf = (element: XmlElement) =>
  strings.get(element.children.find(({ name }) => name === "Label")?.attributes["resid"]);

test("the ribbon has the agreed words, in both languages", () => {
  const tab = first(manifest, "CustomTab");
  const groups = all(tab, "Group").map((group) => [labelOf(group), all(group, "Control").map(labelOf)]);
  expect(labelOf(tab)).toEqual({ vi: "Tổng hợp báo cáo", en: "Consolidated reports" });
  expect(groups).toEqual([
    [
      { vi: "Lập báo cáo", en: "Prepare report" },
      [
        { vi: "Tạo biểu mẫu", en: "Create forms" },
        { vi: "Kiểm tra", en: "Check" },
        { vi: "Gửi báo cáo", en: "Send report" },
      ],
    ],
    [
      { vi: "Cấp tổng hợp", en: "Consolidating office" },
      [
        { vi: "Nhận báo cáo", en: "Receive reports" },
        { vi: "Tổng hợp", en: "Consolidate" },
        { vi: "Tình hình nộp", en: "Submission status" },
      ],
    ],
    [
      { vi: "Kết quả", en: "Results" },
      [
        { vi: "So sánh, phân tích", en: "Compare, analyse" },
        { vi: "Đề nghị khen thưởng", en: "Award nominations" },
        { vi: "Xuất báo cáo Word", en: "Word report" },
      ],
    ],
  ]);
});

test("every button opens its screen in the one pane; none runs unseen", () => {
  const actions = all(manifest, "Action");
  expect(actions.map(({ attributes }) => attributes["xsi:type"])).toEqual(Array(9).fill("ShowTaskpane"));
  expect(all(manifest, "FunctionFile")).toEqual([]);
});

test("a supertip is one sentence that ends", () => {
  const tips = [...strings].filter(([id]) => id?.endsWith(".tip")).flatMap(([, { vi, en }]) => [vi, en]);
  expect(tips).toHaveLength(18);
  for (const tip of tips) expect(tip).toMatch(/^\p{Lu}[^.!?]*\.$/u);
});

test("the help page calls the buttons and the tab what the ribbon calls them", () => {
  const page = readFileSync(path.join(root, "assets/help.html"), "utf8");
  const labels = [...strings].filter(([id]) => id?.endsWith(".label")).flatMap(([, { vi, en }]) => [vi, en]);
  const called = [...page.matchAll(/<strong>(.*?)<\/strong>/gs)].map(([, words]) =>
    words!.replace(/\s+/g, " "),
  );
  expect(called).toHaveLength(12);
  expect(called.filter((words) => !labels.includes(words))).toEqual([]);
});

/** Each must be told, and as what it is. */
const damages: readonly (readonly [what: string, from: string | RegExp, to: string, told: RegExp])[] = [
  ["another root", /OfficeApp(?=[\s>])/g, "App", /no OfficeApp/],
  ["a mail add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', /xsi:type/],
  ["another namespace", "appforoffice/1.1", "appforoffice/1.0", /xmlns is not/],
  ["overrides elsewhere", "taskpaneappversionoverrides", "mailappversionoverrides", /another namespace/],
  ["an id that is no GUID", /<Id>.{4}/, "<Id>", /not what belongs here/],
  ["three numbers", "1.0.1.0</", "1.0.1</", /not what belongs here/],
  ["a version below 1.0", "1.0.1.0</", "0.1.0.0</", /Version:/],
  ["the package's next version forgotten", "1.0.1.0</", "1.0.0.9</", /Version:/],
  ["more rights", "ReadWriteDocument", "ReadWriteMailbox", /Permissions/],
  ["English first", "<DefaultLocale>vi-VN", "<DefaultLocale>en-US", /DefaultLocale/],
  ["a lower floor", 'MinVersion="1.14"', 'MinVersion="1.13"', /ExcelApi 1.13/],
  ["another set", "</Sets>", '<Set Name="SharedRuntime" MinVersion="1.1"/></Sets>', /SharedRuntime/],
  ["another program", 'Host Name="Workbook"', 'Host Name="Document"', /Hosts:/],
  [
    "another order",
    /(<Version>.*<\/Version>\s*)(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    /after <Provider/,
  ],
  ["one language", '<bt:Override Locale="en-US" Value="Check"/>', "", /check.label has no one en-US/],
  ["one language twice", 'Value="Check"', 'Value="Kiểm tra"', /same in both/],
  ["a third language", 'Locale="en-US" Value="Check"', 'Locale="fr-FR" Value="Check"', /en-US/],
  ["a long label", 'Value="Check"', `Value="${"C".repeat(126)}"`, /check.label is over 125/],
  ["a long supertip", /(id="check.tip" DefaultValue=")/, `$1${"a".repeat(250)}`, /check.tip is over 250/],
  ["a long name", 'DefaultValue="Tổng Hợp"', `DefaultValue="${"T".repeat(126)}"`, /DisplayName is over 125/],
  ["a long description", /(<Description DefaultValue=")/, `$1${"T".repeat(250)}`, /Description is over 250/],
  ["a label unknown", '<Label resid="check.label"', '<Label resid="chek.label"', /chek.label is not defined/],
  [
    "a label unused",
    "</bt:ShortStrings>",
    '<bt:String id="more.label" DefaultValue="Thêm"><bt:Override Locale="en-US" Value="More"/></bt:String></bt:ShortStrings>',
    /more.label is never used/,
  ],
  [
    "a tip as label",
    '<Label resid="check.label"',
    '<Label resid="check.tip"',
    /bt:ShortStrings: check.tip is not/,
  ],
  ["a long resid", /check\.label/g, `check.${"l".repeat(27)}`, /over 32 characters/],
  ["an id twice", 'bt:Url id="check.url"', 'bt:Url id="check.tip"', /check.tip is defined twice/],
  ["a size missing", '<bt:Image size="80" resid="check.icon80"/>', "", /an icon has/],
  ["an icon of another size", "check-80.png", "check-64.png", /is 64, not 80/],
  ["an icon that is not there", "check-80.png", "chek-80.png", /chek-80.png is undefined/],
  ["a small product icon", "mark-32.png", "mark-16.png", /IconUrl is no picture/],
  ["plain http", /https:/g, "http:", /no https address/],
  [
    "one address elsewhere",
    "https://localhost:3000/taskpane.html?screen=check",
    "https://example.org/taskpane.html?screen=check",
    /not below/,
  ],
  [
    "a page that is not built",
    "taskpane.html?screen=check",
    "panel.html?screen=check",
    /nothing is served there/,
  ],
  ["no support page", /<SupportUrl[\s\S]*<\/SupportUrl>/, "", /no SupportUrl/],
  [
    "a domain more",
    "<Hosts>",
    "<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>",
    /AppDomain/,
  ],
  ["another's screen", "screen=check", "screen=send", /TongHop.check opens/],
  ["two panes", "<TaskpaneId>TongHop.Pane", "<TaskpaneId>TongHop.Other", /2 panes/],
  ["a pane of its own", "<TaskpaneId>TongHop.Pane</TaskpaneId>", "", /no TaskpaneId/],
  ["an id of another", 'id="TongHop.check"', 'id="TongHop.send"', /stands twice/],
  ["a long id", 'id="TongHop.Tab"', `id="${"T".repeat(126)}"`, /of 125 characters/],
  ["a built-in tab", /CustomTab/g, "OfficeTab", /<OfficeTab> does not belong here/],
  ["no ribbon", /<VersionOverrides[\s\S]*<\/VersionOverrides>/, "", /no VersionOverrides/],
  [
    "a function nobody wrote",
    /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>nobodyWroteThis</FunctionName></Action>',
    /no function nobodyWroteThis/,
  ],
  [
    "functions without a file",
    /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>',
    /both or neither/,
  ],
  [
    "a file without functions",
    "</GetStarted>",
    '</GetStarted><FunctionFile resid="check.url"/>',
    /both or neither/,
  ],
];

test.each(damages)("told: %s", (_what, from, to, told) => {
  const damaged = manifestSource.replace(from, to);
  expect(damaged).not.toBe(manifestSource);
  expect(faultsOf(damaged).filter((fault) => told.test(fault))).not.toEqual([]);
});

test("over six buttons in a group are told", () => {
  const buttons = /(?<=<\/Control>)(?=\s*<\/Group>)/;
  const more = Array.from({ length: 4 }, (_, at) =>
    (/<Control .*?id="TongHop\.check">[\s\S]*?<\/Control>/.exec(manifestSource) ?? [""])[0].replace(
      "TongHop.check",
      `TongHop.c${at}`,
    ),
  );
  expect(faultsOf(manifestSource.replace(buttons, more.join(""))).join()).toMatch(/over 6 controls/);
});

const unnoticed = (all: Iterable<Damage>): { readonly tried: number; readonly missed: readonly string[] } => {
  const missed: string[] = [];
  let tried = 0;
  for (const { what, root: damaged } of all) {
    tried++;
    if (manifestFaults(damaged, surroundings).length === 0) missed.push(what);
  }
  return { tried, missed };
};

test("no element can be left out, doubled, moved, renamed or filled with something else", () => {
  const { tried, missed } = unnoticed(damagedElements(manifest));
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(1000);
});

test("no attribute can be left out, added or given a bad value", () => {
  const { tried, missed } = unnoticed(damagedAttributes(manifest));
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(1000);
});

test("the names of functions are read from the source", () => {
  const source = `import x from "y"; if (ready) Office.actions.associate("check", run); associate("no"); // actions.associate("z")`;
  expect(commandFunctions(source)).toEqual(["check"]);
});
