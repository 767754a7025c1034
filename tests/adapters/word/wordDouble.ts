/**
 * A simple Word for tests, with the library's discipline: nothing is read before it was loaded and synced, no
 * member exists that WordApi 1.3 does not have and the adapter is not meant to use, a misspelt load or enum
 * value fails, objects die with their run. Counts round trips.
 */
import { OfficeFault, WordModel, modelParagraph } from "./wordModel";
import type { ModelParagraph, ModelRange } from "./wordModel";

const alignments = ["Mixed", "Unknown", "Left", "Centered", "Right", "Justified"];
const lengths = ["firstLineIndent", "leftIndent", "rightIndent", "lineSpacing", "spaceBefore", "spaceAfter"];

/** What can be loaded of a thing: a value, or the things behind a name. */
interface Shape<M> {
  readonly values: Readonly<Record<string, (model: M) => unknown>>;
  readonly things?: Readonly<Record<string, Shape<M> & { readonly isNull?: (model: M) => boolean }>>;
}

const listShape = { isNull: (p: ModelParagraph) => p.list === null };
const paragraphShape = (): Shape<ModelParagraph> => ({
  values: {
    text: (p) => p.text,
    style: (p) => p.style,
    styleBuiltIn: (p) => p.styleBuiltIn,
    outlineLevel: (p) => p.outlineLevel,
    alignment: (p) => p.alignment,
    isListItem: (p) => p.list !== null,
    tableNestingLevel: (p) => p.cell?.depth ?? 0,
    ...Object.fromEntries(lengths.map((name) => [name, (p: ModelParagraph) => p[name as "leftIndent"]])),
  },
  things: {
    font: {
      values: Object.fromEntries(
        ["name", "size", "bold", "italic", "color"].map((name) => [
          name,
          (p: ModelParagraph) => p.font[name as "name"],
        ]),
      ),
    },
    listItemOrNullObject: {
      ...listShape,
      values: { listString: (p) => p.list?.label, level: (p) => p.list?.level },
    },
    listOrNullObject: { ...listShape, values: { id: (p) => p.list?.id } },
    parentTableCellOrNullObject: {
      isNull: (p) => p.cell === null,
      values: { rowIndex: (p) => p.cell?.row, cellIndex: (p) => p.cell?.column },
    },
  },
});

const rangeShape = (model: WordModel): Shape<ModelRange> => ({
  values: { text: (r) => r.paragraph.text.slice(r.start, r.end) },
  things: {
    parentContentControlOrNullObject: {
      isNull: (r) =>
        !model.locked.some((l) => l.paragraph === r.paragraph && l.start <= r.start && r.end <= l.end),
      values: { cannotEdit: () => true },
    },
  },
});

export class WordDouble {
  readonly model: WordModel;
  syncs = 0;
  /** Calls in the largest request. */
  mostActions = 0;
  /** What a person does just before the sync with this number reaches Word. */
  beforeSync: (sync: number) => void = () => undefined;
  /** Fails the sync whose queue asks for this property, as hosts do that can not answer it. */
  unanswerable: string | null = null;
  private queue: (() => void)[] = [];
  private alive = false;

  constructor(paragraphs: readonly (string | Partial<ModelParagraph>)[]) {
    this.model = new WordModel(paragraphs.map(modelParagraph));
  }

  get texts(): readonly string[] {
    return this.model.paragraphs.map(({ text }) => text);
  }

  /** What stands in for the global `Word`. */
  readonly global = {
    run: async <T>(work: (context: unknown) => Promise<T>): Promise<T> => {
      if (this.alive) throw new Error("two runs at once");
      this.alive = true;
      try {
        const result = await work(this.context());
        if (this.queue.length > 0) await this.sync();
        return result;
      } finally {
        this.queue = [];
        this.alive = false;
      }
    },
    SearchOptions: {
      newObject: () => Object.seal({ matchCase: false, matchWildcards: false }),
    },
  };

  private context(): unknown {
    const locked = (): object[] => this.model.locked.map(() => ({ cannotEdit: true }));
    const controls = { items: null as object[] | null };
    return this.strict("RequestContext", {
      sync: () => this.sync(),
      document: this.strict("Document", {
        body: this.strict("Body", {
          paragraphs: this.collection(
            () => this.model.paragraphs,
            paragraphShape(),
            (p, shown) => this.paragraph(() => p, shown),
          ),
        }),
        contentControls: this.strict("ContentControlCollection", {
          get items() {
            return controls.items ?? notLoaded("items");
          },
          load: (names: string) => {
            if (names !== "items/cannotEdit") throw new Error(`unknown property: ${names}`);
            this.queue.push(() => (controls.items = locked()));
          },
        }),
      }),
    });
  }

  private async sync(): Promise<void> {
    await Promise.resolve();
    this.beforeSync(++this.syncs);
    const actions = this.queue;
    this.mostActions = Math.max(this.mostActions, actions.length);
    this.queue = [];
    for (const action of actions) action();
  }

  private collection<M>(
    find: () => readonly M[],
    shape: Shape<M>,
    show: (model: M, shown: Shown) => object,
  ): object {
    let items: object[] | null = null;
    return this.strict("Collection", {
      get items() {
        return items ?? notLoaded("items");
      },
      load: (names: string) => {
        const wanted = names.split(",").map((name) => {
          if (!name.startsWith("items/")) throw new Error(`load names a property: items/…, not ${name}`);
          return name.slice("items/".length);
        });
        wanted.forEach((name) => known(shape, name));
        this.queue.push(() => {
          if (this.unanswerable !== null && names.includes(this.unanswerable))
            throw new OfficeFault("GeneralException");
          items = find().map((model) => show(model, shownOf(shape, model, wanted)));
        });
      },
      getFirst: () => {
        let first: M | undefined;
        this.queue.push(() => {
          first = find()[0];
          if (first === undefined) throw new OfficeFault("ItemNotFound");
        });
        return this.range(() => first as ModelRange, {});
      },
    });
  }

  private paragraph(find: () => ModelParagraph, shown: Shown): object {
    const { model } = this;
    const whole = (): ModelRange => ({ paragraph: find(), start: 0, end: find().text.length });
    const setFont = (name: string) => (value: unknown) =>
      this.queue.push(() => Object.assign(find().font, { [name]: value }));
    const set = (name: string) => (value: unknown) =>
      this.queue.push(() => Object.assign(find(), { [name]: value }));
    const isLength = (value: unknown): boolean => typeof value === "number" && value >= 0;
    const members = withReaders("Paragraph", paragraphShape(), shown, {
      load: (names: string) => {
        names.split(",").forEach((name) => known(paragraphShape(), name));
        this.queue.push(() => Object.assign(shown, shownOf(paragraphShape(), find(), names.split(","))));
      },
      search: (text: string, options: unknown) => this.hits(whole, text, options),
      insertText: (text: string, where: string) => {
        oneOf(where, ["Start", "End", "Replace"]);
        this.queue.push(() => {
          model.indexOf(find());
          const { text: present } = find();
          const [start, end] =
            where === "Start" ? [0, 0] : [where === "End" ? present.length : 0, present.length];
          model.replace({ paragraph: find(), start, end }, text);
        });
      },
      insertParagraph: (text: string, where: string) => {
        oneOf(where, ["Before", "After"]);
        const created = modelParagraph("");
        this.queue.push(() => {
          const { font, list, cell, ...look } = find();
          Object.assign(created, look, { font: { ...font }, list, cell, text });
          model.insert(model.indexOf(find()) + (where === "After" ? 1 : 0), created);
        });
        return this.paragraph(() => created, {});
      },
      delete: () => this.queue.push(() => model.remove(find())),
      select: (mode?: string) => this.select(whole, mode),
      getRange: (where: string) => this.part(whole, where),
      attachToList: (id: number, level: number) =>
        this.queue.push(() => (find().list = { id, level, label: "" })),
      detachFromList: () =>
        this.queue.push(() => {
          if (find().list === null) throw new OfficeFault("GeneralException");
          find().list = null;
        }),
      font: this.strict(
        "Font",
        { ...((shown["font"] as Shown | undefined) ?? {}) },
        Object.fromEntries(["name", "size", "bold", "italic", "color"].map((name) => [name, setFont(name)])),
      ),
    });
    return this.strict("Paragraph", members, {
      style: (value) => set("style")(value),
      outlineLevel: (value) =>
        typeof value === "number" && value >= 1 && value <= 10 && set("outlineLevel")(value),
      alignment: (value) => {
        oneOf(value, alignments);
        set("alignment")(value);
      },
      ...Object.fromEntries(lengths.map((name) => [name, (v: unknown) => isLength(v) && set(name)(v)])),
    });
  }

  private hits(within: () => ModelRange, text: string, options: unknown): object {
    if (
      options !== undefined &&
      options !== null &&
      (options as { matchWildcards?: boolean }).matchWildcards === true
    )
      throw new Error("a literal search has no wildcards");
    let found: ModelRange[] = [];
    this.queue.push(() => (found = this.model.search(within(), text)));
    return this.collection(
      () => found,
      rangeShape(this.model),
      (range, shown) => this.range(() => range, shown),
    );
  }

  private range(find: () => ModelRange, shown: Shown): object {
    return this.strict(
      "Range",
      withReaders("Range", rangeShape(this.model), shown, {
        load: (name: string) => {
          known(rangeShape(this.model), name);
          this.queue.push(() => Object.assign(shown, shownOf(rangeShape(this.model), find(), [name])));
        },
        insertText: (text: string, where: string) => {
          oneOf(where, ["Replace", "Start", "End", "Before", "After"]);
          this.queue.push(() => {
            const { paragraph, start, end } = find();
            if (where === "Replace") this.model.replace({ paragraph, start, end }, text);
            else if (where === "Start" || where === "Before")
              this.model.replace({ paragraph, start, end: start }, text);
            else this.model.replace({ paragraph, start: end, end }, text);
          });
          return this.range(find, {});
        },
        delete: () => this.queue.push(() => this.model.replace(find(), "")),
        select: (mode?: string) => this.select(find, mode),
        getRange: (where: string) => this.part(find, where),
        search: (text: string, options: unknown) => this.hits(find, text, options),
        expandTo: (other: object) => {
          let span: ModelRange | null = null;
          this.queue.push(() => {
            const [a, b] = [find(), finders.get(other)!()];
            if (a.paragraph !== b.paragraph) throw new OfficeFault("ItemNotFound");
            span = this.model.range(a.paragraph, Math.min(a.start, b.start), Math.max(a.end, b.end));
          });
          return this.range(() => span!, {});
        },
      }),
      {},
      find,
    );
  }

  private part(whole: () => ModelRange, where: string): object {
    oneOf(where, ["Start", "End"]);
    let point: ModelRange | null = null;
    this.queue.push(() => {
      const { paragraph, start, end } = whole();
      const at = where === "Start" ? start : end;
      point = this.model.range(paragraph, at, at);
    });
    return this.range(() => point!, {});
  }

  private select(find: () => ModelRange, mode = "Select"): void {
    oneOf(mode, ["Select", "Start", "End"]);
    this.queue.push(() => {
      const { paragraph, start, end } = find();
      this.model.indexOf(paragraph);
      this.model.selection = `${paragraph.text.slice(0, start)}⟦${paragraph.text.slice(start, end)}⟧${paragraph.text.slice(end)}`;
      this.model.selectionMode = mode;
    });
  }

  private strict(
    name: string,
    members: object,
    setters: Readonly<Record<string, (value: unknown) => unknown>> = {},
    find?: () => ModelRange,
  ): object {
    const check = (key: string | symbol): void => {
      if (!this.alive) throw new OfficeFault("InvalidRequestContext", name);
      if (typeof key === "symbol" || key === "then" || key === "toJSON") return;
      if (!(key in members) && !(key in setters)) throw new Error(`no such member here: ${name}.${key}`);
    };
    const proxy = new Proxy(members, {
      get: (target, key) => {
        check(key);
        if (key in target || typeof key === "symbol" || key === "then")
          return Reflect.get(target, key) as unknown;
        return notLoaded(`${name}.${key}`);
      },
      set: (_, key, value) => {
        check(key);
        const setter = setters[key as string];
        if (setter === undefined) throw new TypeError(`read only: ${name}.${String(key)}`);
        if (setter(value) === false) throw new OfficeFault("InvalidArgument", `${name}.${String(key)}`);
        return true;
      },
    });
    if (find !== undefined) finders.set(proxy, find);
    return proxy;
  }
}

type Shown = Record<string, unknown>;
const finders = new WeakMap<object, () => ModelRange>();

/** Adds getters that throw for what was not loaded; `shown` may fill later. */
function withReaders<M>(name: string, shape: Shape<M>, shown: Shown, members: object): object {
  for (const key of Object.keys({ ...shape.values, ...shape.things }))
    if (!(key in members))
      Object.defineProperty(members, key, {
        configurable: true,
        get: () => (key in shown ? shown[key] : notLoaded(`${name}.${key}`)),
      });
  return members;
}

function oneOf(value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) throw new OfficeFault("InvalidArgument", String(value));
}

function notLoaded(name: string): never {
  throw new OfficeFault("PropertyNotLoaded", name);
}

function known<M>(shape: Shape<M>, path: string): void {
  const [head = "", ...rest] = path.split("/");
  const thing = shape.things?.[head];
  if (rest.length === 0 ? !(head in shape.values) : thing === undefined)
    throw new Error(`unknown property: ${path}`);
  if (thing !== undefined) known(thing, rest.join("/"));
}

function shownOf<M>(shape: Shape<M>, model: M, wanted: readonly string[]): Shown {
  const shown: Shown = {};
  for (const path of wanted) {
    const [head = "", name = ""] = path.split("/");
    const thing = shape.things?.[head];
    if (thing === undefined) shown[head] = shape.values[head]?.(model);
    else if (thing.isNull?.(model) === true) shown[head] = { isNullObject: true };
    else
      shown[head] = {
        ...(shown[head] as Shown | undefined),
        ...(thing.isNull === undefined ? {} : { isNullObject: false }),
        [name]: thing.values[name]?.(model),
      };
  }
  return shown;
}

/** Puts the double in the place of Word until the returned function is called. */
export function installWord(word: WordDouble): () => void {
  const place = globalThis as { Word?: unknown };
  const before = place.Word;
  place.Word = word.global;
  return () => {
    if (before === undefined) delete place.Word;
    else place.Word = before;
  };
}
