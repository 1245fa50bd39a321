/** What Microsoft's types say, as scripts/excel-contract.mjs reads it from them. */
export interface Contract {
  readonly classes: Readonly<Record<string, Readonly<Record<string, Member>>>>;
  /** Enum values and the requirement set each came with. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shapes: Readonly<Record<string, Fields>>;
}

export type Member = PropertyMember | MethodMember;

export interface PropertyMember {
  readonly kind: "property" | "event";
  /** "ExcelApi 1.9"; "" where the types say none. */
  readonly since: string;
  readonly type: Type;
  readonly readonly: boolean;
}

export interface MethodMember {
  readonly kind: "method";
  readonly since: string;
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly since: string;
  readonly parameters: readonly Parameter[];
  readonly returns: Type;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
  readonly rest?: boolean;
}

export interface Field {
  readonly type: Type;
  readonly since: string;
  readonly optional?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

export type Type =
  | string
  | { readonly named: string }
  | { readonly text: string }
  | { readonly list: Type }
  | { readonly oneOf: readonly Type[] }
  | { readonly all: readonly Type[] }
  | { readonly fields: Fields }
  | { readonly result: Type };

/** Whether a requirement set is among those the host says it has. */
export function isAtMost(since: string, advertised: string): boolean {
  const [set, version = "1.1"] = since.split(" ");
  if (since === "") return true;
  if (set !== "ExcelApi") return false;
  const [major = 1, minor = 1] = version.split(".").map(Number);
  const [ownMajor = 1, ownMinor = 1] = advertised.split(".").map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
