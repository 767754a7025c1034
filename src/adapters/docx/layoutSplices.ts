import type { ParagraphChange, StretchChange, WantedLook } from "../../core/layout/planLayout";
import type { BodyParagraph, Run, Segment, Slice } from "./bodyModel";
import { offGrid, placeElements, runElements, spacingElement } from "./lookXml";
import { paragraphOrder, propertyElements, runOrder, withProperties } from "./propertyXml";
import { preserveSpace } from "./runXml";
import type { Splice } from "./splice";
import { decodeXmlText, isPlainXmlText } from "./xmlText";

/** Splices that give a paragraph another look; its text stays as it is, unit for unit. */
export function layoutSplices(
  xml: string,
  paragraph: BodyParagraph,
  change: ParagraphChange,
  prefix: string,
): readonly Splice[] {
  return [
    ...propertySplices(xml, paragraph, change, prefix),
    ...runsOf(paragraph).flatMap((run) => runSplices({ xml, paragraph, prefix, ...run }, change.stretches)),
  ];
}

function propertySplices(
  xml: string,
  { from, to, openEnd, selfClosing, properties, text }: BodyParagraph,
  { place, size, linePitch, stretches }: ParagraphChange,
  prefix: string,
): readonly Splice[] {
  const present = properties === null ? "" : xml.slice(properties.from, properties.to);
  const wanted = new Map<string, string>();
  if (linePitch !== null) {
    wanted.set("snapToGrid", offGrid(prefix));
    wanted.set("spacing", spacingElement(linePitch, prefix));
  }
  if (place !== null)
    placeElements(place, size, prefix).forEach(([name, element]) => wanted.set(name, element));
  // The mark of the paragraph looks like its last words: what is typed behind them will look like it.
  const last = stretches.find(({ end }) => end === text.length);
  if (last !== undefined) {
    const mark = propertyElements(present).find(({ name }) => name === `${prefix}rPr`);
    const look = mark === undefined ? "" : present.slice(mark.from, mark.to);
    wanted.set("rPr", withProperties(look, runOrder, runElements(last.look, look, prefix), prefix));
  }
  if (wanted.size === 0) return [];
  const changed = withProperties(present, paragraphOrder, wanted, prefix);
  if (properties !== null) return [{ ...properties, text: changed }];
  if (!selfClosing) return [{ from: openEnd, to: openEnd, text: changed }];
  const open = xml.slice(from, to).replace(/\s{0,99}\/>$/u, ">");
  return [{ from, to, text: `${open}${changed}</${prefix}p>` }];
}

interface RunText {
  readonly run: Run;
  /** In order, at least one. */
  readonly segments: readonly Segment[];
}

function runsOf({ segments }: BodyParagraph): readonly RunText[] {
  const runs = new Map<Run, Segment[]>();
  for (const segment of segments) {
    const list = runs.get(segment.run);
    if (list === undefined) runs.set(segment.run, [segment]);
    else list.push(segment);
  }
  return [...runs].map(([run, list]) => ({ run, segments: list }));
}

interface RunContext extends RunText {
  readonly xml: string;
  readonly paragraph: BodyParagraph;
  readonly prefix: string;
}

function runSplices(context: RunContext, changes: readonly StretchChange[]): readonly Splice[] {
  const { segments, run } = context;
  const from = segments[0]?.textStart ?? 0;
  const to = endOf(segments.at(-1));
  const within = changes.filter(({ start, end }) => start < to && end > from);
  if (within.length === 0 || isUnderRuby(context)) return [];
  const look = run.look === null ? "" : context.xml.slice(run.look.from, run.look.to);
  const cuts = [...new Set(within.flatMap(({ start, end }) => [start, end]))]
    .filter((at) => at > from && at < to)
    .sort((a, b) => a - b);
  const lookFrom = (at: number): string => {
    const wanted = within.find(({ start, end }) => start <= at && at < end)?.look;
    return wanted === undefined ? look : changedLook(look, wanted, context.prefix);
  };
  const split = cuts.map((at) => cutSplices(context, at, lookFrom(at)));
  // What can not be cut keeps its look whole: half of it would be the wrong half.
  if (split.some((splices) => splices === null)) return [];
  return [...lookSplice(context, look, lookFrom(from)), ...split.flatMap((splices) => splices ?? [])];
}

const endOf = (segment: Segment | undefined): number =>
  segment === undefined ? 0 : segment.textStart + segment.text.length;

/** Words with 拼音 over them have their sizes from it. */
const isUnderRuby = ({ xml, paragraph, run }: RunContext): boolean =>
  run.bound && /<(?:[\w.-]+:)?ruby[\s>]/u.test(xml.slice(paragraph.from, paragraph.to));

const changedLook = (look: string, wanted: WantedLook, prefix: string): string =>
  withProperties(look, runOrder, runElements(wanted, look, prefix), prefix);

function lookSplice({ xml, run }: RunContext, before: string, after: string): readonly Splice[] {
  if (before === after) return [];
  if (run.look !== null) return [{ ...run.look, text: after }];
  const at = xml.indexOf(">", run.from) + 1;
  return [{ from: at, to: at, text: after }];
}

/** Ends the run at a place in its text and begins another; null where what stands around the text forbids it. */
function cutSplices(context: RunContext, at: number, look: string): readonly Splice[] | null {
  const { xml, segments, run, prefix } = context;
  const segment = segments.find((other) => at < endOf(other));
  if (segment === undefined || !xml.startsWith(`<${prefix}r`, run.from)) return null;
  // Alternatives for older readers are nested: a run can not end within.
  if (xml.slice(run.from, run.to).includes("AlternateContent")) return null;
  const between = `</${prefix}r><${prefix}r>${look}`;
  if (at === segment.textStart) return [{ from: segment.from, to: segment.from, text: between }];
  const place = offsetInSource(xml, segment, at - segment.textStart);
  if (place === null || !xml.startsWith(`<${prefix}t`, segment.from)) return null;
  const reopened = `</${prefix}t>${between}<${prefix}t${preserveSpace}>`;
  return [{ from: place, to: place, text: reopened }, ...preserved(xml, segment, prefix)];
}

/** The first half may now end with a blank, which a reader would drop. */
function preserved(xml: string, { from, contentFrom, preserved: is }: Segment, prefix: string): Splice[] {
  if (is) return [];
  const at = from + 1 + prefix.length + 1;
  const named = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(xml.slice(at, contentFrom));
  const old: Slice =
    named === null
      ? { from: at, to: at }
      : { from: at + named.index, to: at + named.index + named[0].length };
  return [{ ...old, text: preserveSpace }];
}

/** Where a unit of the text stands in the XML; null where the text is written in sections that are not read unit by unit. */
function offsetInSource(xml: string, { contentFrom, contentTo }: Segment, offset: number): number | null {
  const source = xml.slice(contentFrom, contentTo);
  if (isPlainXmlText(source)) return contentFrom + offset;
  if (/[<\r]/u.test(source)) return null;
  let units = 0;
  let at = 0;
  while (units < offset) {
    const reference = source[at] === "&" ? source.slice(at, source.indexOf(";", at) + 1) : "";
    // A reference beyond the basic plane counts two.
    units += reference === "" ? 1 : decodeXmlText(reference).length;
    at += reference === "" ? 1 : reference.length;
  }
  return units === offset ? contentFrom + at : null;
}
