import type { ContentControl } from "./contentControls";
import { fontObject } from "./fontMembers";
import { paragraphObject } from "./paragraphMembers";
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

/** A control by where its words stand, which stay known while the XML changes. */
export function controlObject(doc: PlayedDocument, control: ContentControl, words?: Span): PlayedObject {
  const span = words ?? doc.spanOf(control);
  const present = (): ContentControl => {
    const found = span === null ? control : doc.controlAround(span);
    if (found === null) throw new HostFault("ItemNotFound");
    return found;
  };
  const place = (): Span => {
    if (span === null) throw new NotModelled("the range of a control around paragraphs");
    return span;
  };
  return {
    name: "ContentControl",
    tracked: true,
    values: {
      CannotEdit: { read: () => present().cannotEdit },
      Tag: { read: () => present().tag, write: (tag) => doc.retag(present(), textArgument(tag, "tag")) },
      Text: { read: () => (span === null ? "" : doc.textOf(span.node).slice(span.start, span.end)) },
      Appearance: { write: (value) => void oneOf(value, ["Hidden", "BoundingBox", "Tags"], "appearance") },
    },
    methods: {
      GetRange: (where) => {
        oneOf(where, ["Content"], "ContentControl.getRange");
        const { node, start, end } = place();
        return rangeObject(doc, doc.span(node, start, end));
      },
      Delete: (keep) => {
        if (keep !== true) throw new NotModelled("a control that is deleted with its words");
        doc.unwrap(present());
        return undefined;
      },
    },
  };
}

export const controlCollection = (doc: PlayedDocument, controls: readonly ContentControl[]): PlayedObject =>
  collection(
    "ContentControlCollection",
    controls.map((control) => () => controlObject(doc, control)),
  );

export function rangeObject(doc: PlayedDocument, span: Span): PlayedObject {
  const object: PlayedObject = {
    name: "Range",
    tracked: true,
    values: { Text: { read: () => doc.textOf(span.node).slice(span.start, span.end) } },
    things: {
      Font: () => fontObject(doc, span.node, span),
      Paragraphs: () => collection("ParagraphCollection", [() => paragraphObject(doc, span.node)]),
      ParentContentControl: () => {
        const control = doc.controlAround(span);
        if (control === null) throw new HostFault("ItemNotFound");
        return controlObject(doc, control);
      },
      ParentContentControlOrNullObject: () => {
        const control = doc.controlAround(span);
        return control === null ? null : controlObject(doc, control);
      },
    },
    answers: {
      CompareLocationWith: (other) => relation(doc, span, other),
      GetReviewedText: (version) => {
        oneOf(version, ["Current"], "Range.getReviewedText");
        return doc.liveText(span);
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
      InsertContentControl: () => {
        doc.wrap(span, "zb:");
        const control = doc.controlAround(span);
        if (control === null) throw new NotModelled("a content control there");
        return controlObject(doc, control, span);
      },
      InsertComment: (words) => {
        doc.comment(span, textArgument(words, "Range.insertComment"));
        return { name: "Comment", tracked: true };
      },
      Select: (mode) => selected(doc, span, mode),
      GetRange: (where) => part(doc, span, where),
      Search: (text, options) => hits(doc, span, text, options),
      ExpandTo: (other) => {
        const until = spans.get(other as PlayedObject);
        if (until === undefined) throw new NotModelled("Range.expandTo of no range");
        if (until.node !== span.node) return stretchObject(doc, span, until);
        // A reading that does this makes the person's next Ctrl+Z do nothing (reported of Word on the web).
        doc.undoItems++;
        const from = Math.min(span.start, until.start);
        return rangeObject(doc, doc.span(span.node, from, Math.max(span.end, until.end)));
      },
    },
  };
  spans.set(object, span);
  return object;
}

/** How a range lies to another, as Word names it. @param other a range that `rangeObject` made */
function relation(doc: PlayedDocument, span: Span, other: unknown): string {
  const until = spans.get(other as PlayedObject);
  if (until === undefined) throw new NotModelled("Range.compareLocationWith of no range");
  const place = ({ node, start, end }: Span): readonly [number, number] => {
    const row = doc.indexOf(node) * 1_000_000;
    return [row + start, row + end];
  };
  const [start, end] = place(span);
  const [from, to] = place(until);
  if (start === from && end === to) return "Equal";
  if (end < from) return "Before";
  if (start > to) return "After";
  // Where a point on the border of a range belongs is told nowhere: tests run both ways.
  if (!doc.bordersAreInside) {
    if (end === from) return "AdjacentBefore";
    if (start === to) return "AdjacentAfter";
  }
  if (start >= from && end <= to) return start === from ? "InsideStart" : end === to ? "InsideEnd" : "Inside";
  if (from >= start && to <= end)
    return from === start ? "ContainsStart" : to === end ? "ContainsEnd" : "Contains";
  return start < from ? "OverlapsBefore" : "OverlapsAfter";
}

/** A range over several paragraphs, of which no more is known than which ones. */
function stretchObject(doc: PlayedDocument, from: Span, to: Span): PlayedObject {
  const nodes = (): readonly PlayedObject[] =>
    doc.paragraphs
      .slice(doc.indexOf(from.node), doc.indexOf(to.node) + 1)
      .map((node) => paragraphObject(doc, node));
  return {
    name: "Range",
    tracked: true,
    things: {
      Paragraphs: () =>
        collection(
          "ParagraphCollection",
          nodes().map((node) => () => node),
        ),
    },
  };
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
  const wanted = oneOf(where, ["Start", "End", "Content"], "getRange");
  if (wanted === "Content") return rangeObject(doc, doc.span(node, start, end));
  const at = wanted === "Start" ? start : end;
  return rangeObject(doc, doc.span(node, at, at));
}

export function selected(doc: PlayedDocument, { node, start, end }: Span, mode: unknown): undefined {
  const wanted = oneOf(mode ?? "Select", ["Select", "Start", "End"], "select");
  doc.select(doc.span(node, wanted === "End" ? end : start, wanted === "Start" ? start : end));
  return undefined;
}
