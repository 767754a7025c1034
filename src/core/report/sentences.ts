import { readLead } from "../document/headingNumber";
import { endsSentence } from "../document/paragraphText";
import { foldForCues } from "./cue";

const enumerator =
  /^(?:[一二三四五六七八九十]{1,2}是|其[一二三四五]|[（(][一二三四五六七八九十0-9]{1,2}[）)]|第[一二三四五][，、]|首先|其次)[，：:、]?/u;

/** The sentences of a paragraph, folded for cues, each without its number or 一是. */
export function sentencesOf(text: string): readonly string[] {
  const lead = readLead(text);
  const body = lead === null ? text : text.slice(lead.titleStart);
  return body
    .split(/[。！？；;\n]/u)
    .map((sentence) => foldForCues(sentence).replace(enumerator, ""))
    .filter((sentence) => sentence !== "");
}

/** A paragraph of the body: a heading alone is never continued, and no heading continues what stands before it. */
export interface BodyText {
  readonly text: string;
  readonly heading: "alone" | "runOn" | null;
}

/** The sentences that begin in each paragraph: one that a line break cut in two belongs to where it begins. */
export function sentencesByParagraph(body: readonly BodyText[]): readonly (readonly string[])[] {
  const goesOn = body.map(({ text, heading }, order) => {
    const next = body[order + 1];
    const isOpen = heading !== "alone" && text.trim().length > 30 && !endsSentence(text);
    return isOpen && next !== undefined && next.heading === null;
  });
  return body.map(({ text }, order) => {
    const own = goesOn[order - 1] === true ? text.slice(firstSentenceEnd(text)) : text;
    const next = body[order + 1]?.text.trimStart() ?? "";
    return sentencesOf(goesOn[order] === true ? own + next.slice(0, firstSentenceEnd(next)) : own);
  });
}

function firstSentenceEnd(text: string): number {
  const stop = text.search(/[。！？]/u);
  return stop < 0 ? text.length : stop + 1;
}
