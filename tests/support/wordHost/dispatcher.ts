import type { PlayedObject } from "./playedObject";
import { memberOf, projected } from "./playedObject";
import type { WireAction, WireArguments, WirePath, WireRequest, WireResponse } from "./wire";
import { HostFault, NotModelled, actionKind, pathKind } from "./wire";

/** Makes the objects that need no other: the document, search options. */
export interface Roots {
  readonly root: () => PlayedObject;
  readonly newObject: (name: string) => PlayedObject;
}

/** Carries out requests of the library one after the other, and keeps the references it has given out. */
export class Dispatcher {
  private readonly references = new Map<string, PlayedObject>();
  private lastReference = 0;

  constructor(private readonly roots: Roots) {}

  /** Given out and not released. */
  get referencesLeft(): number {
    return this.references.size;
  }

  /** Takes back the references of an answer that does not reach the library. */
  forget(since: number): void {
    for (let number = since + 1; number <= this.lastReference; number++)
      this.references.delete(nameOf(number));
  }

  get referencesGiven(): number {
    return this.lastReference;
  }

  /** What was done before an action that fails stays done, as in Word. */
  answer(request: WireRequest): WireResponse {
    const run = new RequestRun(request, this.roots, {
      give: (object) => this.give(object),
      take: (id) => this.take(id),
      release: (id) => this.references.delete(id),
    });
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.carryOut(action) });
        if (action.ActionType === actionKind.trace) traces.push(action.Id);
      } catch (cause) {
        if (!(cause instanceof HostFault)) throw cause;
        const error = {
          Code: cause.code,
          Message: cause.message,
          Location: run.placeOf(action),
          ActionIndex: index,
        };
        return { Results: results, TraceIds: traces, Error: error };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** Each proxy has a reference of its own, or its release would end that of another. */
  private give(object: PlayedObject): string | null {
    if (!object.tracked) return null;
    const id = nameOf(++this.lastReference);
    this.references.set(id, object);
    return id;
  }

  private take(id: string): PlayedObject {
    const object = this.references.get(id);
    if (object === undefined) throw new NotModelled(`a reference that was released: ${id}`);
    return object;
  }
}

const nameOf = (number: number): string => `{reference-${number}}`;

interface References {
  readonly give: (object: PlayedObject) => string | null;
  readonly take: (id: string) => PlayedObject;
  readonly release: (id: string) => void;
}

/** One request: each path is followed once, at its first use. */
class RequestRun {
  private readonly objects = new Map<number, PlayedObject | null>();
  private readonly given = new Map<number, string | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  placeOf({ ObjectPathId, Name }: WireAction): string {
    const object = this.objects.get(ObjectPathId);
    return [object?.name ?? "", Name].filter((name) => name !== "").join(".");
  }

  carryOut(action: WireAction): unknown {
    const { ActionType, ObjectPathId, Name, ArgumentInfo } = action;
    if (ActionType === actionKind.trace) return null;
    const object = this.objectAt(ObjectPathId);
    if (ActionType === actionKind.instantiate)
      return object === null ? null : this.identity(ObjectPathId, object);
    if (object === null) throw new HostFault("ItemNotFound", Name);
    if (ActionType === actionKind.query)
      return {
        ...this.identity(ObjectPathId, object),
        ...projected(object, action.QueryInfo?.Select ?? [], this.references.give),
      };
    const given = this.argumentsOf(ArgumentInfo);
    if (ActionType === actionKind.method) return this.call(object, Name, given);
    if (ActionType === actionKind.setProperty) {
      const { write } = memberOf(object, object.values, Name);
      if (write === undefined) throw new NotModelled(`${object.name}.${Name} can not be written`);
      write(given[0]);
      return null;
    }
    throw new NotModelled(`action of type ${ActionType}`);
  }

  private call(object: PlayedObject, name: string, given: readonly unknown[]): unknown {
    if (name === "_KeepReference") return null;
    if (name === "_RemoveReference") {
      this.references.release(String(given[0]));
      return null;
    }
    const answer = object.answers?.[name];
    if (answer !== undefined) return answer(...given);
    const made = memberOf(object, object.methods, name)(...given);
    if (made != null) throw new NotModelled(`${object.name}.${name}: its object is not used`);
    return null;
  }

  private identity(path: number, object: PlayedObject): { _ReferenceId?: string } {
    const known = this.given.get(path);
    const reference = known === undefined ? this.references.give(object) : known;
    this.given.set(path, reference);
    return reference === null ? {} : { _ReferenceId: reference };
  }

  private objectAt(id: number): PlayedObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new NotModelled(`no path ${id}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: WirePath): PlayedObject | null {
    switch (path.ObjectPathType) {
      case pathKind.root:
        return this.roots.root();
      case pathKind.newObject:
        return this.roots.newObject(path.Name);
      case pathKind.reference:
        // The reference is known to the library already: a second one would never be released.
        this.given.set(path.Id, path.Name);
        return this.references.take(path.Name);
      case pathKind.nullObject:
        return null;
      case pathKind.property: {
        const parent = this.parentOf(path);
        return memberOf(parent, parent.things, path.Name)();
      }
      case pathKind.method: {
        const parent = this.parentOf(path);
        const made = memberOf(parent, parent.methods, path.Name)(...this.argumentsOf(path.ArgumentInfo));
        if (made === undefined) throw new NotModelled(`${parent.name}.${path.Name} gives no object`);
        return made;
      }
      default:
        throw new NotModelled(`path of type ${path.ObjectPathType}`);
    }
  }

  private parentOf({ ParentObjectPathId, Name }: WirePath): PlayedObject {
    const parent = this.objectAt(ParentObjectPathId ?? 0);
    if (parent === null) throw new HostFault("ItemNotFound", Name);
    return parent;
  }

  private argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return path === 0 ? value : this.objectAt(path);
    });
  }
}
