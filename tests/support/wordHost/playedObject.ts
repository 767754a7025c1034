import { HostFault, NotModelled } from "./wire";

export interface PlayedValue {
  readonly read?: () => unknown;
  readonly write?: (value: unknown) => void;
}

/** An object of Word's as the dispatcher sees it. Members by their names on the wire, which begin with a capital. */
export interface PlayedObject {
  readonly name: string;
  /** Whether Word gives a reference for it, which the library must release. */
  readonly tracked: boolean;
  readonly values?: Readonly<Record<string, PlayedValue>>;
  /** Objects behind a property; null is Word's null object. */
  readonly things?: Readonly<Record<string, () => PlayedObject | null>>;
  /** Give an object, null for the null object, or undefined where there is nothing to give. */
  readonly methods?: Readonly<
    Record<string, (...given: readonly unknown[]) => PlayedObject | null | undefined>
  >;
  /** Methods that answer with a plain value. */
  readonly answers?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** Only of collections. */
  readonly items?: () => readonly PlayedObject[];
}

/** The member, or a loud failure. Own members alone: "constructor" is none. */
export function memberOf<T>(
  object: PlayedObject,
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  const member = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (member === undefined) throw new NotModelled(`${object.name}.${name}`);
  return member;
}

/** What a load asks for. @param selected public names, "/" between an object and its property */
export function projected(
  object: PlayedObject,
  selected: readonly string[],
  referenceOf: (object: PlayedObject) => string | null,
): Record<string, unknown> {
  if (selected.length === 0) throw new NotModelled(`${object.name}: a load names its properties`);
  const wanted = selectionTree(selected);
  if (object.items === undefined) return shown(object, wanted);
  const items = object.items().map((item) => {
    const reference = referenceOf(item);
    return { ...(reference === null ? {} : { _ReferenceId: reference }), ...shown(item, wanted) };
  });
  return { _Items: items };
}

type Selection = ReadonlyMap<string, Selection>;

function selectionTree(paths: readonly string[]): Selection {
  const tree = new Map<string, Map<string, never>>();
  for (const path of paths) {
    let level: Map<string, unknown> = tree;
    for (const step of path.split("/")) {
      const inner = (level.get(step) as Map<string, unknown> | undefined) ?? new Map<string, unknown>();
      level.set(step, inner);
      level = inner;
    }
  }
  return tree;
}

function shown(object: PlayedObject, wanted: Selection): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [step, inner] of wanted) {
    const name = wireName(step);
    if (inner.size === 0) {
      const { read } = memberOf(object, object.values, name);
      if (read === undefined) throw new NotModelled(`${object.name}.${name} can not be read`);
      values[name] = read();
    } else {
      const thing = memberOf(object, object.things, name)();
      // The library takes null alone for the null object here, not the "_IsNull" of its other queries.
      values[name] = thing === null ? null : shown(thing, inner);
    }
  }
  return values;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T {
  if (!allowed.includes(value as T)) throw new NotModelled(`${where}: ${String(value)}`);
  return value as T;
}

export function textArgument(value: unknown, where: string): string {
  if (typeof value !== "string") throw new NotModelled(`${where}: not a text`);
  return value;
}

export function numberArgument(value: unknown, where: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostFault("InvalidArgument", where);
  return value;
}
