import { HostError, invalidArgument } from "../host-error";
import { TypeCheck } from "./check-type";
import {
  type Contract,
  isAtMost,
  type Member,
  type MethodMember,
  type Signature,
  type Type,
} from "./contract";
import type { Answer, ClassName, HostClass, HostClasses, HostObject } from "./host-object";

/** What the library calls for Excel.createWorkbook; the types do not have it. */
const libraryOnly = new Set(["Application.createWorkbook", "WorkbookCreated.open"]);

/**
 * The way to every member: it is there by Microsoft's types, came with a requirement set the host has, is answered by this
 * host, and takes what it is given.
 */
export class Members {
  /** Members that were asked for and are not answered, and how often: the work list. */
  readonly missing = new Map<string, number>();
  private readonly types: TypeCheck;

  constructor(
    private readonly classes: HostClasses,
    private readonly contract: Contract,
    private readonly advertised: string,
  ) {
    this.types = new TypeCheck(contract, advertised);
  }

  classOf(object: HostObject): HostClass<unknown> {
    return this.classes[object.className] as HostClass<unknown>;
  }

  /** Own and inner members begin with "_": the library calls them, no add-in does. */
  private memberOf(className: ClassName, name: string): Member | undefined {
    return this.contract.classes[className]?.[name];
  }

  private refuse(className: string, name: string, why: string): HostError {
    const full = `${className}.${name}`;
    this.missing.set(full, (this.missing.get(full) ?? 0) + 1);
    return new HostError("ApiNotFound", `${full} ${why}`);
  }

  /** Throws ApiNotFound unless the add-in may use the member. */
  check(object: HostObject, name: string): Member | undefined {
    if (name.startsWith("_") || libraryOnly.has(`${object.className}.${name}`)) return undefined;
    const member = this.memberOf(object.className, name);
    if (!member) throw this.refuse(object.className, name, "is no member by Microsoft's types");
    if (!isAtMost(member.since, this.advertised))
      throw this.refuse(
        object.className,
        name,
        `came with ${member.since}; this host has ExcelApi ${this.advertised}`,
      );
    return member;
  }

  /** The same for events: "changed" is onChanged. */
  checkEvent(object: HostObject, kind: string): void {
    const name = `on${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    this.check(object, name);
    if (!this.classOf(object).events?.includes(kind))
      throw this.refuse(object.className, name, "is not answered by the emulated Excel");
  }

  get(object: HostObject, name: string): unknown {
    this.check(object, name);
    const property = this.classOf(object).properties?.[name];
    if (!property) throw this.refuse(object.className, name, "is not answered by the emulated Excel");
    return property.get(object.self);
  }

  object(object: HostObject, name: string): Answer {
    this.check(object, name);
    const child = this.classOf(object).objects?.[name];
    if (!child) throw this.refuse(object.className, name, "is not answered by the emulated Excel");
    return child(object.self);
  }

  set(object: HostObject, name: string, value: unknown): void {
    const member = this.check(object, name);
    const { set } = this.classOf(object).properties?.[name] ?? {};
    if (!set) throw this.refuse(object.className, name, "cannot be set in the emulated Excel");
    if (member && member.kind !== "method" && !isLeftEmpty(value)) {
      // Tables of cells and single values for them are told apart where they are written.
      const fault = isTable(member.type) ? undefined : this.types.fault(value, member.type);
      if (fault !== undefined) throw invalidArgument(`${object.className}.${name}: ${fault}`);
    }
    set(object.self, plain(value) as never);
  }

  call(object: HostObject, name: string, given: readonly unknown[]): Answer | void {
    const member = this.check(object, name);
    const method = this.classOf(object).methods?.[name];
    if (!method) throw this.refuse(object.className, name, "is not answered by the emulated Excel");
    if (member?.kind === "method") this.checkArguments(object.className, name, member, given);
    return method(object.self, ...(given.map(argument) as never[]));
  }

  private checkArguments(
    className: string,
    name: string,
    member: MethodMember,
    given: readonly unknown[],
  ): void {
    const faults = member.signatures.map((signature) => this.signatureFault(signature, given));
    if (!faults.includes(undefined))
      throw invalidArgument(`${className}.${name}: ${[...new Set(faults)].join("; or ")}`);
  }

  private signatureFault({ parameters, since }: Signature, given: readonly unknown[]): string | undefined {
    if (!isAtMost(since, this.advertised)) return `this form came with ${since}`;
    for (const [at, parameter] of parameters.entries()) {
      const value = given[at];
      if (isLeftEmpty(value)) {
        if (!parameter.optional && !takesNull(parameter.type)) return `${parameter.name} is missing`;
        continue;
      }
      const fault = this.types.fault(value, parameter.type);
      if (fault !== undefined) return `${parameter.name}: ${fault}`;
    }
    return undefined;
  }

  /** Scalar properties the host answers, of those the requirement set has: what load() without names gives. */
  scalarsOf(object: HostObject): readonly string[] {
    return Object.keys(this.classOf(object).properties ?? {}).filter((name) => {
      const member = this.memberOf(object.className, name);
      return member !== undefined && isAtMost(member.since, this.advertised);
    });
  }

  isObject(object: HostObject, name: string): boolean {
    return this.classOf(object).objects?.[name] !== undefined;
  }
}

const isLeftEmpty = (value: unknown): boolean => value === null || value === undefined;

const isTable = (type: Type): boolean => typeof type === "object" && "list" in type;

/** A setting or property may be set to null. */
const takesNull = (type: unknown): boolean => type === "any";

const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "className" in value && "self" in value;

/** What a method gets: objects as what they are about, null as left out. */
const argument = (value: unknown): unknown => (value === null ? undefined : plain(value));

function plain(value: unknown): unknown {
  if (isHostObject(value)) return value.self;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
