// node scripts/make-manifest.mjs [FOLDER]: writes FOLDER/manifest.xml (dist/ where none is said) for the address that serves
// that folder, BASE_URL=https://…/, and the files of assets/ the manifest names beside it. Part of npm run build.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
/** The address in the repository's manifest.xml. */
const written = "https://localhost:3000/";
const folder = path.resolve(root, process.argv[2] ?? "dist");

/** The address with its "/" at the end, or undefined where Office would not take it. */
function baseFrom(text) {
  const base = text.endsWith("/") ? text : `${text}/`;
  return URL.canParse(base) && /^https:\/\/[^\s"'<>&?#]+\/$/.test(base) ? base : undefined;
}

const asked = process.env.BASE_URL || written;
const base = baseFrom(asked);
if (base === undefined) {
  console.error(
    `BASE_URL=${asked}: Excel loads add-ins from https only. Give the address of the folder that`,
  );
  console.error(`serves this build, like BASE_URL=https://baocao.tinh.gov.vn/tong-hop/`);
  process.exit(1);
}

const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8").replaceAll(written, base);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "manifest.xml"), manifest);
cpSync(path.join(root, "assets"), path.join(folder, "assets"), {
  recursive: true,
  filter: (file) => !file.endsWith(".sha256"),
});
