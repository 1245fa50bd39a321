/** The request protocol, as the client sends it. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path it stands for; 0 where it stands for itself. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export const publicName = (wireName: string): string => {
  const name = aliases[wireName] ?? wireName;
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The library writes these two by other names than it reads them by. */
const aliases: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines", Headings: "ShowHeadings" };
