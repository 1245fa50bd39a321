// node scripts/picture-sheets.mjs BOOK.xlsx FOLDER [--print] [SHEET…]: a picture of each visible sheet, so that a person looks
// at it. On screen: row and column headings, 100 %, the first A2 page. With --print: the pages as printed.
// Needs LibreOffice and poppler-utils.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const asked = process.argv.slice(2);
const printed = asked.includes("--print");
const [book, folder, ...only] = asked.filter((word) => word !== "--print");
const dotsPerInch = printed ? "80" : "96";

const parts = unzipSync(readFileSync(book));
const workbook = strFromU8(parts["xl/workbook.xml"]);
const sheets = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"[^>]*?\/>/g)].map(([tag, name], at) => ({
  name: name.replaceAll("&amp;", "&").replaceAll("&apos;", "'"),
  visible: !/state="/.test(tag),
  at,
}));

/** The book with all sheets hidden but one: LibreOffice prints what is visible. */
function alone({ at: chosen }) {
  let seen = -1;
  const one = workbook
    .replace(/<sheet ([^>]*?)\/>/g, (_tag, inside) => {
      seen++;
      return `<sheet ${inside.replace(/ state="\w+"/, "")}${seen === chosen ? "" : ' state="hidden"'}/>`;
    })
    .replace(/activeTab="\d+"/g, "")
    .replace(/<workbookView /, `<workbookView activeTab="${chosen}" firstSheet="${chosen}" `)
    .replace(
      printed ? /$^/ : /<definedName name="_xlnm\.Print_(?:Area|Titles)"[^>]*>[^<]*<\/definedName>/g,
      "",
    );
  const changed = { ...parts, "xl/workbook.xml": strToU8(one) };
  if (!printed)
    for (const [name, bytes] of Object.entries(parts))
      if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) changed[name] = strToU8(onScreen(strFromU8(bytes)));
  return zipSync(changed, { level: 1 });
}

const onScreen = (xml) =>
  xml
    .replace(/<pageSetUpPr[^>]*\/>/, "")
    .replace(/<rowBreaks.*?<\/rowBreaks>/s, "")
    .replace(/<headerFooter.*?<\/headerFooter>/s, "")
    .replace(/<printOptions[^>]*\/>/, "")
    .replace(
      /<pageMargins[^>]*\/>/,
      '<printOptions headings="1"/><pageMargins left="0.1" right="0.1" top="0.1" bottom="0.1" header="0" footer="0"/>',
    )
    .replace(/<pageSetup[^>]*\/>/, '<pageSetup paperSize="66" orientation="landscape" scale="100"/>');

const run = (command, args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });

const scratch = mkdtempSync(path.join(tmpdir(), "tong-hop-pictures-"));
try {
  mkdirSync(folder, { recursive: true });
  const chosen = sheets.filter(({ name, visible }) => visible && (only.length === 0 || only.includes(name)));
  const made = chosen.map((sheet) => {
    const file = path.join(scratch, `${String(sheet.at + 1).padStart(2, "0")}.xlsx`);
    writeFileSync(file, alone(sheet));
    return { sheet, file };
  });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(scratch, "profile")).href}`;
  const files = made.map(({ file }) => file);
  run("soffice", [
    profile,
    "--headless",
    "--norestore",
    "--convert-to",
    "pdf",
    "--outdir",
    scratch,
    ...files,
  ]);
  for (const { sheet, file } of made) {
    const out = path.join(folder, `${path.basename(file, ".xlsx")} ${sheet.name.replaceAll("/", "-")}`);
    const pages = printed ? ["-l", "6"] : ["-l", "1", "-singlefile"];
    run("pdftoppm", ["-r", dotsPerInch, "-png", ...pages, file.replace(/xlsx$/, "pdf"), out]);
    console.log(out);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
