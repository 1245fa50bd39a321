import { type Contract, type Fields, isAtMost, type Type } from "./contract";

/** Objects the add-in passes, by the name of their class. */
export interface Given {
  readonly className: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value in a message; an object by its class. */
const said = (value: unknown): string =>
  isObject(value) && "className" in value ? `a ${String(value["className"])}` : JSON.stringify(value);

/** Says what is wrong with a value by the contract's type; undefined where nothing is. */
export class TypeCheck {
  constructor(
    private readonly contract: Contract,
    private readonly advertised: string,
  ) {}

  fault(value: unknown, type: Type): string | undefined {
    if (typeof type === "string") return this.plainFault(value, type);
    if ("named" in type) return this.namedFault(value, type.named);
    if ("text" in type) return value === type.text ? undefined : `not "${type.text}"`;
    if ("list" in type) return this.listFault(value, type.list);
    if ("oneOf" in type) return this.unionFault(value, type.oneOf);
    if ("all" in type) return this.allFault(value, type.all);
    if ("fields" in type) return this.fieldsFault(value, type.fields);
    return undefined;
  }

  private plainFault(value: unknown, type: string): string | undefined {
    if (!["string", "number", "boolean"].includes(type)) return undefined;
    return typeof value === type ? undefined : `${said(value)} is no ${type}`;
  }

  private listFault(value: unknown, type: Type): string | undefined {
    if (!Array.isArray(value)) return `${said(value)} is no list`;
    for (const one of value) {
      const fault = this.fault(one, type);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  /** An enum's own name stands in the union beside its words: it knows since when each of them is there. */
  private unionFault(value: unknown, types: readonly Type[]): string | undefined {
    const named = types.filter(
      (type) => typeof type === "object" && "named" in type && this.isEnum(type.named),
    );
    const others =
      named.length > 0 ? types.filter((type) => typeof type === "string" || !("text" in type)) : types;
    const faults = others.map((type) => this.fault(value, type));
    return faults.includes(undefined) ? undefined : [...new Set(faults)].join(", or ");
  }

  private isEnum(name: string): boolean {
    return name in this.contract.enums;
  }

  private allFault(value: unknown, types: readonly Type[]): string | undefined {
    const fields = types.map((type) => this.fieldsOf(type));
    return fields.includes(undefined)
      ? undefined
      : this.fieldsFault(value, Object.assign({}, ...fields) as Fields);
  }

  private fieldsOf(type: Type): Fields | undefined {
    if (typeof type === "string") return undefined;
    if ("fields" in type) return type.fields;
    return "named" in type ? this.contract.shapes[type.named] : undefined;
  }

  private namedFault(value: unknown, name: string): string | undefined {
    const { enums, classes, shapes } = this.contract;
    const values = enums[name];
    if (values) return this.enumFault(value, name, values);
    if (classes[name]) return isObject(value) && value["className"] === name ? undefined : `no ${name}`;
    return shapes[name] ? this.fieldsFault(value, shapes[name]) : undefined;
  }

  private enumFault(
    value: unknown,
    name: string,
    values: Readonly<Record<string, string>>,
  ): string | undefined {
    const since = typeof value === "string" ? values[value] : undefined;
    if (since === undefined) return `${said(value)} is no ${name}`;
    return isAtMost(since, this.advertised) ? undefined : `${name} ${String(value)} came with ${since}`;
  }

  private fieldsFault(value: unknown, fields: Fields): string | undefined {
    if (!isObject(value) || "className" in value) return `${said(value)} is no object`;
    for (const [key, one] of Object.entries(value)) {
      const field = fields[key];
      if (!field) return `there is no field ${key}`;
      if (one === null || one === undefined) continue;
      if (!isAtMost(field.since, this.advertised)) return `${key} came with ${field.since}`;
      const fault = this.fault(one, field.type);
      if (fault !== undefined) return `${key}: ${fault}`;
    }
    return undefined;
  }
}
