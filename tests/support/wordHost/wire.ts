/** What Office.js 1.1.110 sends and expects back, as far as the stand-in for Word knows it. */
export interface WireRequest {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path of the object it is; 0 for plain values. */
  readonly ReferencedObjectPathIds?: readonly number[];
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
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

export const pathKind = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  reference: 6,
  nullObject: 7,
} as const;
export const actionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** A failure that Word would report: the library turns it into an error with this code. */
export class HostFault extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** A call that the stand-in does not model, or that no Word would take. A test in which one is made fails. */
export class NotModelled extends HostFault {
  constructor(what: string) {
    super("NotModelled", what);
  }
}
