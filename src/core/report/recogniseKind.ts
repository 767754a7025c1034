import type { Outline } from "../document/outline";
import { textAt, textParagraphs } from "../document/paragraphText";
import type { Snapshot } from "../document/snapshot";
import { foldForCues, matchesAny } from "./cue";
import type { KindCue, KindId, ReportKind } from "./reportKind";

export interface KindRecognition {
  readonly kind: KindId | "unknown";
  /** 0 to 1. */
  readonly confidence: number;
}

/** What a kind's score must reach: about one clear word of the title, or the leading-in phrase and one more sign. */
const enough = 4;

type Parts = Readonly<Record<KindCue["where"], string>>;

export function recogniseKind(
  snapshot: Snapshot,
  outline: Outline,
  kinds: readonly ReportKind[],
): KindRecognition {
  const parts = partsOf(snapshot, outline);
  const ranked = kinds
    .map(({ id, cues }) => ({ id, score: scoreOf(parts, cues) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return { kind: "unknown", confidence: 1 };
  const margin = best.score - (ranked[1]?.score ?? 0);
  if (best.score < enough) return { kind: "unknown", confidence: round(share((enough - best.score) / 4)) };
  return {
    kind: best.id,
    confidence: round(Math.min(share((best.score - enough + 1) / 2), share(margin / 2))),
  };
}

/** 0.5 where nothing speaks for it, towards 1 with the evidence. */
const share = (evidence: number): number => 1 - 0.5 * Math.exp(-Math.max(0, evidence));

const round = (value: number): number => Math.round(value * 100) / 100;

/** A title that says nothing of the kind speaks against it: most reports name their subject there. */
const silentTitle = 2;

function scoreOf(parts: Parts, cues: readonly KindCue[]): number {
  const found = cues.filter(({ where, words }) => matchesAny(parts[where], words));
  const named = parts.title === "" || found.some(({ where, weight }) => where === "title" && weight > 0);
  return found.reduce((sum, { weight }) => sum + weight, named ? 0 : -silentTitle);
}

function partsOf(snapshot: Snapshot, outline: Outline): Parts {
  const lines = (from: number, to: number): string =>
    snapshot.paragraphs
      .slice(from, to)
      .map(({ text }) => foldForCues(text))
      .join("\n");
  const { title, preamble, headings } = outline;
  // What stands under the title (——在…会议上的讲话) says what it is as well.
  const below = title === null ? "" : lines(title.to, preamble?.from ?? headings[0]?.paragraph ?? title.to);
  return {
    title: title === null ? "" : `${lines(title.from, title.to).replace(/\n/gu, "")}\n${below}`,
    preamble: preamble === null ? "" : lines(preamble.from, preamble.to),
    headings: headings.map((heading) => foldForCues(heading.title)).join("\n"),
    text: textParagraphs(snapshot)
      .map((paragraph) => foldForCues(textAt(snapshot, paragraph)))
      .join("\n"),
  };
}
