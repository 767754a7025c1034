import { fontObject } from "./fontMembers";
import type { PlayedDocument, Span } from "./playedDocument";
import type { PlayedObject, PlayedValue } from "./playedObject";
import { oneOf, textArgument } from "./playedObject";
import { searchHits } from "./searchHits";
import { HostFault, NotModelled } from "./wire";

const searchOptions = new WeakMap<PlayedObject, Map<string, unknown>>();
const spans = new WeakMap<PlayedObject, Span>();

/** The library tells at its start that the ribbon's commands have their functions. */
const startedNotice: PlayedObject = {
  name: "AddinInternalService",
  tracked: false,
  methods: { NotifyActionHandlerReady: () => undefined },
};

export function newObject(name: string): PlayedObject {
  if (name === "Microsoft.InternalService.AddinInternalService") return startedNotice;
  if (name !== "Microsoft.WordServices.SearchOptions") throw new NotModelled(`a new ${name}`);
  const options = new Map<string, unknown>();
  const option = (key: string): PlayedValue => ({ write: (value) => options.set(key, value) });
  const object: PlayedObject = {
    name: "SearchOptions",
    tracked: false,
    values: { MatchCase: option("MatchCase"), MatchWildcards: option("MatchWildcards") },
  };
  searchOptions.set(object, options);
  return object;
}

export function collection(name: string, makers: readonly (() => PlayedObject)[]): PlayedObject {
  return {
    name,
    tracked: true,
    items: () => makers.map((make) => make()),
    methods: {
      GetFirst: () => {
        const [first] = makers;
        if (first === undefined) throw new HostFault("ItemNotFound");
        return first();
      },
    },
  };
}

export const controlObject = (cannotEdit: boolean): PlayedObject => ({
  name: "ContentControl",
  tracked: true,
  values: { CannotEdit: { read: () => cannotEdit } },
});

export function rangeObject(doc: PlayedDocument, span: Span): PlayedObject {
  const object: PlayedObject = {
    name: "Range",
    tracked: true,
    values: { Text: { read: () => doc.textOf(span.node).slice(span.start, span.end) } },
    things: {
      Font: () => fontObject(doc, span.node, span),
      ParentContentControlOrNullObject: () => {
        const control = doc.controlAround(span);
        return control === null ? null : controlObject(control.cannotEdit);
      },
    },
    methods: {
      InsertText: (text, where) => {
        const place = oneOf(where, ["Replace", "Start", "End", "Before", "After"], "Range.insertText");
        const after = textArgument(text, "Range.insertText");
        const { node, start, end } = span;
        const first = place === "Start" || place === "Before";
        const target =
          place === "Replace" ? span : first ? doc.span(node, start, start) : doc.span(node, end, end);
        doc.replace(target, after);
        return rangeObject(doc, target);
      },
      Delete: () => {
        doc.replace(span, "");
        return undefined;
      },
      Select: (mode) => selected(doc, span, mode),
      GetRange: (where) => part(doc, span, where),
      Search: (text, options) => hits(doc, span, text, options),
      ExpandTo: (other) => {
        const until = spans.get(other as PlayedObject);
        if (until === undefined) throw new NotModelled("Range.expandTo of no range");
        if (until.node !== span.node) throw new NotModelled("a range over several paragraphs");
        const from = Math.min(span.start, until.start);
        return rangeObject(doc, doc.span(span.node, from, Math.max(span.end, until.end)));
      },
    },
  };
  spans.set(object, span);
  return object;
}

export function hits(doc: PlayedDocument, within: Span, text: unknown, options: unknown): PlayedObject {
  const chosen = searchOptions.get(options as PlayedObject);
  if (chosen === undefined) throw new NotModelled("a search without options");
  if (chosen.get("MatchCase") !== true || chosen.get("MatchWildcards") !== false)
    throw new NotModelled("a search that folds case or has wildcards");
  const found = searchHits(doc, within, textArgument(text, "search"));
  return collection(
    "RangeCollection",
    found.map((span) => () => rangeObject(doc, span)),
  );
}

export function part(doc: PlayedDocument, { node, start, end }: Span, where: unknown): PlayedObject {
  const at = oneOf(where, ["Start", "End"], "getRange") === "Start" ? start : end;
  return rangeObject(doc, doc.span(node, at, at));
}

export function selected(doc: PlayedDocument, { node, start, end }: Span, mode: unknown): undefined {
  const wanted = oneOf(mode ?? "Select", ["Select", "Start", "End"], "select");
  doc.select(doc.span(node, wanted === "End" ? end : start, wanted === "Start" ? start : end));
  return undefined;
}
