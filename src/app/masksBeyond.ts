import { plainSnapshot } from "../core/document/snapshot";
import { findGaps } from "../core/gaps/findGaps";
import type { Beyond } from "../ports/documentStories";
import type { DocumentHost } from "../ports/documentHost";
import { beyondNames } from "./beyondSentence";

/** Kinds of what no edit reaches, but a reader sees. */
const shown = new Set<Beyond["kind"]>(["chart", "diagram", "drawing"]);

/** A format of numbers (`#,##0.00`) is none of the report's words. */
const words = /\p{Script=Han}|^[*＊×■□_＿]{2,}$/u;

/** Places left unfilled in charts, SmartArt and formulas, which no check reads: a sentence, null for none. */
export async function masksBeyondSentence({ stories }: DocumentHost): Promise<string | null> {
  const beyond = await stories?.beyond();
  if (beyond?.ok !== true) return null;
  const found = beyond.value
    .filter(({ kind }) => shown.has(kind))
    .map(({ kind, texts }) => ({ kind, masks: masksIn(texts) }))
    .filter(({ masks }) => masks > 0);
  if (found.length === 0) return null;
  const count = found.reduce((sum, { masks }) => sum + masks, 0);
  return `${found.map(({ kind }) => beyondNames[kind]["zh-CN"]).join("、")}里还有 ${count} 处未填，没有检查。`;
}

const masksIn = (texts: readonly string[]): number =>
  findGaps(plainSnapshot(texts.filter((text) => words.test(text)))).filter(({ kind }) => kind !== "residue")
    .length;
