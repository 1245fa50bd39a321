import type { SourceFile } from "./submission";

type Named = Pick<SourceFile, "file" | "entry">;

const separator = /[\\/]/;

/** "BC.xlsx" of "736/Túc Trưng/BC.xlsx", and of an entry of a zip: what a person calls the file. */
export function baseName(path: string): string {
  return path.split(separator).findLast((part) => part !== "") ?? path;
}

/** The name inside a zip or mail, else the path as given: what the `file` of a finding says. */
export const placeName = ({ file, entry }: Named): string => entry ?? file;

/** The names of two files said in one sentence: with as many folders in front as tell them apart. */
export function namesApart(one: Named, other: Named): readonly [one: string, other: string] {
  const [left, right] = [segmentsOf(one), segmentsOf(other)];
  const most = Math.max(left.length, right.length);
  for (let count = 1; count <= most; count++) {
    const names = [left, right].map((segments) => segments.slice(-count).join("/"));
    if (names[0] !== names[1]) return [names[0] ?? "", names[1] ?? ""];
  }
  return [baseName(placeName(one)), baseName(placeName(other))];
}

const segmentsOf = ({ file, entry }: Named): readonly string[] =>
  [file, entry ?? ""].flatMap((path) => path.split(separator)).filter((part) => part !== "");

/** Always the same order of the same files, however they were given: by name, then by where they lie. */
export function compareFiles(one: Named, other: Named): number {
  for (const keyOf of fileKeys) {
    const [left, right] = [keyOf(one), keyOf(other)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

const fileKeys: readonly ((named: Named) => string)[] = [
  (named) => baseName(placeName(named)),
  ({ entry }) => entry ?? "",
  ({ file }) => file,
];
