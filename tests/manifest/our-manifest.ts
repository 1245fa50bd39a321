import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseXml, type XmlElement } from "../files/xml-tree";
import { commandFunctions } from "./command-functions";
import type { Surroundings } from "./manifest-parts";
import { pngSize } from "./png";

export const root = path.resolve(__dirname, "../..");
export const manifestSource = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** Pages the build makes; everything else the manifest names is a file of assets/. */
const builtPages = ["taskpane.html"];

export const readManifest = (source: string): XmlElement => parseXml(source.replace(/<!--.*?-->/gs, ""));

const commands = path.join(root, "src/main/commands.ts");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

function readSize(place: string): number | undefined {
  const file = path.join(root, place);
  if (!place.endsWith(".png") || !existsSync(file)) return undefined;
  const { width, height } = pngSize(readFileSync(file));
  return width === height ? width : undefined;
}

/** Thousands of damaged manifests name the same hundred files. */
function remembered<T>(look: (place: string) => T): (place: string) => T {
  const known = new Map<string, T>();
  return (place) => {
    if (!known.has(place)) known.set(place, look(place));
    return known.get(place)!;
  };
}

export const surroundings: Surroundings = {
  version,
  functions: existsSync(commands) ? commandFunctions(readFileSync(commands, "utf8")) : [],
  iconSize: remembered(readSize),
  hasPage: remembered(
    (place) => builtPages.includes(place) || (/^assets\/./.test(place) && existsSync(path.join(root, place))),
  ),
};
