// npm run sideload [-- [FILE] [--remove] [--dry-run] [--for windows|mac]]: makes Excel on this machine load a manifest for trial
// (manifest.xml of this folder where none is named). Where that is registered is Microsoft's own way for add-ins under
// development, learn.microsoft.com/office/dev/add-ins/testing/uninstall-add-in and …/sideload-an-office-add-in-on-mac.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const macExcel = path.join(homedir(), "Library/Containers/com.microsoft.Excel");

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    remove: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    for: { type: "string", default: { win32: "windows", darwin: "mac" }[process.platform] ?? "another" },
  },
});

function stop(...sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

function idOf(manifest) {
  if (!existsSync(manifest)) stop(`${manifest} is not there.`, "Run npm run build, or name a manifest.");
  const [, id] = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(readFileSync(manifest, "utf8")) ?? [];
  return id ?? stop(`${manifest} has no <Id>: it is no add-in manifest.`);
}

/** A registry value, named by the add-in's id, says where the manifest lies: the file must stay there. */
function onWindows(id, manifest) {
  const value = ["/v", id];
  const words = asked.remove
    ? ["delete", developerKey, ...value, "/f"]
    : ["add", developerKey, ...value, "/t", "REG_SZ", "/d", manifest, "/f"];
  if (asked["dry-run"]) return console.log(`reg ${words.join(" ")}`);
  const { status, stderr, error } = spawnSync("reg", words, { encoding: "utf8" });
  if (status !== 0 && !asked.remove)
    stop("Windows did not take the entry:", (stderr ?? error?.message).trim());
}

/** A copy in Excel's own folder: another one is needed after the manifest has changed. */
function onMac(id, manifest) {
  const copy = path.join(macExcel, "Data/Documents/wef", `${id}.manifest.xml`);
  if (asked["dry-run"]) return console.log(asked.remove ? `rm ${copy}` : `cp ${manifest} ${copy}`);
  if (asked.remove) return rmSync(copy, { force: true });
  if (!existsSync(macExcel))
    stop("Excel has not run on this Mac yet. Start it once, close it, run this again.");
  mkdirSync(path.dirname(copy), { recursive: true });
  copyFileSync(manifest, copy);
}

const register = { windows: onWindows, mac: onMac }[asked.for];
if (!register)
  stop(
    "Excel runs on Windows, on Mac and in a browser.",
    "For Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose the manifest.",
  );

const manifest = path.resolve(positionals[0] ?? "manifest.xml");
register(idOf(manifest), manifest);
if (!asked["dry-run"])
  console.log(
    asked.remove
      ? "Removed. Close Excel and start it again; if the tab is still there, clear Office's cache (docs/deployment.md)."
      : `Excel will load ${manifest}.\nClose Excel and start it again: the tab is "Tổng hợp báo cáo" (Consolidated reports). ` +
          `The address in the manifest must answer over https by then. Undo: npm run sideload -- --remove`,
  );
