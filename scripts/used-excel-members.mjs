// Every Excel member the add-in uses: its requirement set, and whether the emulated Excel of the tests answers it. An error
// where one is not answered, or came after the floor and is not used under a feature test. `--root` looks elsewhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";
import { bundledHost } from "./bundle-excel-host.mjs";
import { makeContract } from "./excel-contract.mjs";

const home = path.resolve(import.meta.dirname, "..");
const { values: options } = parseArgs({ options: { root: { type: "string", default: home } } });
const root = path.resolve(options.root);
const folders = ["excel", "main"].map((room) => path.join(root, "src", room));

/** The oldest Excel the manifest lets in. */
const floor = "1.14";
const contract = makeContract();
const implemented = new Set(
  new Function(`${await bundledHost()}\nreturn ExcelHostBundle;`)().implementedMembers(),
);
/** Live in the page, never asked of Excel. */
const clientOnly = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/** Of the library itself: how a batch begins. */
const libraryClasses = new Set(["RequestContext", "Session"]);

/** Functions that ask isSetSupported first: [{ "file": "src/excel/undo.ts", "function": "groupUndo" }] */
const guardsFile = path.join(root, "scripts", "guarded-excel-functions.json");
const guards = existsSync(guardsFile) ? JSON.parse(readFileSync(guardsFile, "utf8")) : [];

const sourcesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
        .map((name) => path.join(folder, name))
    : [];

const program = ts.createProgram(folders.flatMap(sourcesIn), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  noEmit: true,
  types: ["office-js"],
  typeRoots: [path.join(home, "node_modules", "@types")],
});
const checker = program.getTypeChecker();
const faults = [];
const usedGuards = new Set();
/** "Range.values" to { since, places } */
const found = new Map();

/** A class (or one of its shapes for load and set) of the namespace Excel, and the member's name. */
function memberOf(symbol) {
  const [declaration] = symbol?.declarations ?? [];
  const owner = declaration?.parent;
  if (!owner || !isExcel(owner)) return undefined;
  if (ts.isClassDeclaration(owner)) return { kind: "class", owner: owner.name.text, name: symbol.name };
  if (ts.isEnumDeclaration(owner))
    return { kind: "enum", owner: owner.name.text, name: declaration.initializer?.text };
  return ts.isInterfaceDeclaration(owner) ? memberOfShape(owner.name.text, symbol.name) : undefined;
}

function memberOfShape(shape, name) {
  const [, ofClass] = /^(\w+?)(?:Collection)?(?:LoadOptions|UpdateData)$/.exec(shape) ?? [];
  if (ofClass && contract.classes[ofClass]) return { kind: "class", owner: ofClass, name };
  return { kind: "shape", owner: shape, name };
}

function isExcel(node) {
  for (let at = node; at; at = at.parent)
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel")
      return at.getSourceFile().fileName.includes("office-js");
  return false;
}

const sinceOf = ({ kind, owner, name }) =>
  ({
    class: () => contract.classes[owner]?.[name]?.since,
    enum: () => contract.enums[owner]?.[name],
    shape: () => contract.shapes[owner]?.[name]?.since,
  })[kind]() ?? "";

/** Above the floor: another set, or a later version. */
function isAbove(since, limit) {
  if (since === "") return false;
  const [set, version] = since.split(" ");
  const [major, minor] = version.split(".").map(Number);
  const [limitMajor, limitMinor] = limit.split(".").map(Number);
  return set !== "ExcelApi" || major > limitMajor || (major === limitMajor && minor > limitMinor);
}

function note(member, node) {
  if (!member || libraryClasses.has(member.owner)) return;
  if (member.kind === "class" && clientOnly.has(member.name)) return;
  const full = `${member.owner}.${member.name}`;
  const since = sinceOf(member);
  const place = placeOf(node);
  const known = found.get(full);
  if (known) known.places++;
  else found.set(full, { since, places: 1, kind: member.kind });
  if (member.kind === "class" && !implemented.has(full))
    faults.push(`${place}: ${full} is not answered by the emulated Excel`);
  if (isAbove(since, floor) && !isGuarded(node, since))
    faults.push(
      `${place}: ${full} came with ${since}, above ExcelApi ${floor}, and is not under a feature test`,
    );
}

function placeOf(node) {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(root, file.fileName)}:${line + 1}`;
}

/** Inside a listed function that asks for this set, or a later one. */
function isGuarded(node, since) {
  const file = path.relative(root, node.getSourceFile().fileName).replaceAll("\\", "/");
  for (let at = node; at; at = at.parent) {
    const guard = guards.find((one) => one.file === file && one.function === nameOfFunction(at));
    if (guard && asksFor(at, since)) {
      usedGuards.add(guard);
      return true;
    }
  }
  return false;
}

function nameOfFunction(node) {
  if (ts.isFunctionDeclaration(node)) return node.name?.text;
  const isValue = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  return isValue && ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
}

function asksFor(node, since) {
  const version = since.split(" ")[1];
  const [, asked] = /isSetSupported\(\s*["']ExcelApi["']\s*,\s*["']([\d.]+)["']/.exec(node.getText()) ?? [];
  return since.startsWith("ExcelApi ") && asked !== undefined && !isAbove(`ExcelApi ${version}`, asked);
}

function visit(node) {
  if (ts.isPropertyAccessExpression(node)) note(memberOf(checker.getSymbolAtLocation(node.name)), node);
  else if (ts.isBindingElement(node)) noteBinding(node);
  else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) noteGiven(node);
  if (ts.isCallExpression(node)) noteLoad(node);
  ts.forEachChild(node, visit);
}

/** const { values } = range */
function noteBinding(node) {
  const name = (node.propertyName ?? node.name).getText();
  const type = checker.getTypeAtLocation(node.parent);
  note(memberOf(type.getProperty(name)), node);
}

/** range.set({ format: … }), range.load({ values: true }), and objects given as arguments. */
function noteGiven(node) {
  const type = checker.getContextualType(node.parent);
  const name = node.name.getText().replace(/^["']|["']$/g, "");
  for (const one of type?.isUnion() ? type.types : type ? [type] : [])
    note(memberOf(one.getProperty(name)), node);
}

/** range.load("values,format/fill/color") and range.load(["values"]) */
function noteLoad(node) {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return;
  const [given] = node.arguments;
  const literals = given && ts.isArrayLiteralExpression(given) ? given.elements : [given];
  const owner = checker.getTypeAtLocation(expression.expression).symbol?.name;
  for (const literal of literals) {
    if (!literal || !ts.isStringLiteralLike(literal)) continue;
    for (const one of literal.text.split(",")) notePath(owner, one.trim().split("/"), literal);
  }
}

function notePath(owner, names, node) {
  let at = owner;
  for (const name of names) {
    const found = loadable(at, name);
    if (found) note({ kind: "class", owner: found.owner, name }, node);
    else if (!/^(?:\*?|\$.*)$/.test(name))
      faults.push(`${placeOf(node)}: ${at}.${name} is no member by Microsoft's types`);
    at = namedIn(found?.type);
  }
}

/** Class of a member, or of the items of a list. */
function namedIn(type) {
  return type?.list?.named ?? type?.named;
}

/** Of a collection, names of its items may be given without "items/". */
function loadable(owner, name) {
  const members = contract.classes[owner] ?? {};
  const item = members.items?.type.list?.named;
  for (const one of [owner, item]) {
    const member = contract.classes[one]?.[name];
    if (member) return { owner: one, type: member.type };
  }
  return undefined;
}

for (const file of program.getSourceFiles())
  if (folders.some((folder) => path.resolve(file.fileName).startsWith(folder + path.sep))) visit(file);

for (const guard of guards)
  if (!usedGuards.has(guard))
    faults.push(`${guard.file}: ${guard.function} guards nothing above ExcelApi ${floor}`);

const members = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
for (const [name, { since, places, kind }] of members) {
  const answered = kind !== "class" ? "" : implemented.has(name) ? "answered" : "NOT answered";
  console.log(`${name.padEnd(52)} ${since.padEnd(16)} ${String(places).padStart(4)} ${answered}`);
}
console.log(`${members.length} Excel members used`);
for (const fault of [...new Set(faults)].sort()) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
