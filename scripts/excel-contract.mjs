// What Microsoft's types say of every Excel class: members, requirement sets, argument types and enum strings. Made from
// @types/office-js when it is needed; nothing of it is committed. `node scripts/excel-contract.mjs <file>` writes it.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..");
const types = path.join(root, "node_modules", "@types", "office-js", "index.d.ts");

/** Members every client object has; they live in the page and never reach the host. */
const clientOnly = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/** "ExcelApi 1.9" of a JSDoc "[Api set: ExcelApi 1.9 …]"; "" where it says none. */
function setOf(node) {
  const text = (node.jsDoc ?? []).map((doc) => doc.getFullText()).join("\n");
  return /\[Api set: *(\w+) +([\d.]+)/.exec(text)?.slice(1).join(" ") ?? "";
}

const plainTypes = new Set(["string", "number", "boolean", "void", "undefined", "null"]);

function plainTypeOf(node) {
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return { text: node.literal.text };
  return plainTypes.has(node.getText()) ? node.getText() : "any";
}

/** A second form of a method spells an enum's words out; the enum itself also knows since when each is there. */
const isWordsOnly = (type) => type.text !== undefined || (type.oneOf?.every(isWordsOnly) ?? false);

class Collector {
  classes = {};
  enums = {};
  shapes = {};
  /** Interfaces met so far; a base stands before what extends it. */
  bases = new Map();

  visit(node) {
    if (ts.isModuleDeclaration(node)) {
      // Interfaces.*: the shapes of load and set, which the client takes apart itself.
      if (node.name.text !== "Interfaces" && node.body)
        ts.forEachChild(node.body, (child) => this.visit(child));
    } else if (ts.isClassDeclaration(node)) {
      this.classes[node.name.text] = this.membersOf(node);
    } else if (ts.isEnumDeclaration(node)) {
      this.enums[node.name.text] = this.valuesOf(node);
    } else if (ts.isInterfaceDeclaration(node)) {
      this.shapes[node.name.text] = this.fieldsOf(node);
    }
  }

  valuesOf(node) {
    const values = node.members.map((member) => [member.initializer?.text ?? "", setOf(member)]);
    return Object.fromEntries(values);
  }

  fieldsOf(node) {
    const inherited = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
    const bases = inherited.map(
      (one) => this.bases.get(one.expression.getText().replace(/^Excel\./, "")) ?? {},
    );
    const fields = node.members.filter(ts.isPropertySignature).map((field) => [
      field.name.text,
      {
        type: this.typeOf(field.type),
        since: setOf(field),
        ...(field.questionToken && { optional: true }),
      },
    ]);
    const all = Object.assign({}, ...bases, Object.fromEntries(fields));
    if (node.name) this.bases.set(node.name.text, all);
    return all;
  }

  membersOf(node) {
    const members = {};
    const since = setOf(node);
    for (const member of node.members) {
      const name = member.name?.text;
      if (name === undefined || clientOnly.has(name)) continue;
      if (ts.isPropertyDeclaration(member)) members[name] = this.propertyOf(member, since);
      if (ts.isMethodDeclaration(member)) this.addSignature(members, name, member, since);
    }
    return members;
  }

  propertyOf(member, since) {
    const type = this.typeOf(member.type);
    const readonly = member.modifiers?.some((one) => one.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
    const kind = type === "event" ? "event" : "property";
    return { kind, since: setOf(member) || since, type, readonly };
  }

  addSignature(members, name, member, since) {
    const signature = {
      since: setOf(member) || since,
      parameters: member.parameters.map((parameter) => ({
        name: parameter.name.getText(),
        type: this.typeOf(parameter.type),
        ...(parameter.questionToken && { optional: true }),
        ...(parameter.dotDotDotToken && { rest: true }),
      })),
      returns: this.typeOf(member.type),
    };
    const known = members[name];
    if (known && signature.parameters.some(({ type }) => isWordsOnly(type))) return;
    if (known) known.signatures.push(signature);
    else members[name] = { kind: "method", since: signature.since, signatures: [signature] };
  }

  typeOf(node) {
    if (!node || ts.isParenthesizedTypeNode(node)) return node ? this.typeOf(node.type) : "any";
    if (ts.isArrayTypeNode(node)) return { list: this.typeOf(node.elementType) };
    if (ts.isUnionTypeNode(node)) return { oneOf: node.types.map((one) => this.typeOf(one)) };
    if (ts.isIntersectionTypeNode(node)) return { all: node.types.map((one) => this.typeOf(one)) };
    if (ts.isTypeReferenceNode(node)) return this.referenceOf(node);
    if (ts.isTypeLiteralNode(node)) return { fields: this.fieldsOf(node) };
    return plainTypeOf(node);
  }

  referenceOf(node) {
    const name = node.typeName.getText().replace(/^Excel\./, "");
    if (name === "OfficeExtension.EventHandlers") return "event";
    if (name === "OfficeExtension.ClientResult") return { result: this.typeOf(node.typeArguments?.[0]) };
    return /^\w+$/.test(name) ? { named: name } : "any";
  }
}

export function makeContract() {
  const source = ts.createSourceFile(
    "office.d.ts",
    excelOnly(readFileSync(types, "utf8")),
    ts.ScriptTarget.ES2022,
    true,
  );
  const collector = new Collector();
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel") collector.visit(statement);
  }
  const { classes, enums, shapes } = collector;
  return { classes, enums, shapes };
}

/** The file speaks of six programs; parsing only what is Excel's takes a quarter of the time. */
function excelOnly(text) {
  const pieces = text.split(/^(?=declare namespace )/m);
  return pieces.filter((piece) => /^declare namespace Excel\b/.test(piece)).join("");
}

/** Two at once do no harm: each renames a whole file into place. */
function writeContract(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(makeContract()));
  renameSync(own, file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  writeContract(path.resolve(process.argv[2]));
