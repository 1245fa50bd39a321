import { alreadyExists, invalidArgument } from "../host-error";
import { parseArea } from "./address";

export interface DefinedName {
  readonly name: string;
  /** Where it counts; undefined: in the whole book. */
  readonly scope: { readonly id: string } | undefined;
  /** Without "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

const longestName = 255;
const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const likeR1C1 = /^(?:[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** Excel's rules for the names of names and of tables. */
export function checkName(name: string): void {
  const fits = name.length <= longestName && allowed.test(name);
  if (!fits || likeR1C1.test(name) || (/\d$/.test(name) && parseArea(name)))
    throw invalidArgument(`"${name}" cannot be a name`);
}

/** The names of a book, or of one sheet. Capitals do not count. */
export class NameList {
  private readonly byName = new Map<string, DefinedName>();

  constructor(
    private readonly scope: { readonly id: string } | undefined,
    private readonly isTable: (name: string) => boolean,
  ) {}

  get(name: string): DefinedName | undefined {
    return this.byName.get(name.toLowerCase());
  }

  all(): readonly DefinedName[] {
    return [...this.byName.values()];
  }

  add(name: string, formula: string, comment = ""): DefinedName {
    checkName(name);
    if (this.get(name)) throw alreadyExists(`The name ${name} is there already`);
    if (this.isTable(name)) throw alreadyExists(`${name} is the name of a table`);
    return this.load({ name, scope: this.scope, formula, comment, visible: true });
  }

  load(name: DefinedName): DefinedName {
    this.byName.set(name.name.toLowerCase(), name);
    return name;
  }

  delete(name: DefinedName): void {
    this.byName.delete(name.name.toLowerCase());
  }
}
