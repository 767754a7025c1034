import { readLead } from "../document/headingNumber";
import { foldForCues } from "./cue";

const enumerator =
  /^(?:[一二三四五六七八九十]{1,2}是|其[一二三四五]|第[一二三四五][，、]|首先|其次)[，：:、]?/u;

/** The sentences of a paragraph, folded for cues, each without its number or 一是. */
export function sentencesOf(text: string): readonly string[] {
  const lead = readLead(text);
  const body = lead === null ? text : text.slice(lead.titleStart);
  return body
    .split(/[。！？；;\n]/u)
    .map((sentence) => foldForCues(sentence).replace(enumerator, ""))
    .filter((sentence) => sentence !== "");
}
