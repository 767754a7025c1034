import type { ListLabel } from "../../core/document/snapshot";
import { formatNumber } from "./numberFormat";
import type { ListLevel, Numbering } from "./readNumbering";
import type { Styles } from "./readStyles";
import { styleChain } from "./readStyles";

/** What of a paragraph decides its number. */
export interface Numbered {
  readonly styleId: string | null;
  readonly numberingId: string | null;
  readonly numberingLevel: string | null;
}

interface ResolvedList {
  /** Lists of the same abstract list count on together. */
  readonly key: string;
  readonly starts: ReadonlyMap<number, number>;
  level(index: number): ListLevel | null;
}

/** Counts through the paragraphs of a document, to be asked for each of them in order. */
export function listCounter(styles: Styles, numbering: Numbering): (paragraph: Numbered) => ListLabel | null {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const resolved = new Map<string, ResolvedList | null>();

  const resolve = (id: string): ResolvedList | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const list = resolveList(styles, numbering, id);
    resolved.set(id, list);
    return list;
  };

  return (paragraph) => {
    const place = numberingOf(styles, paragraph, resolve);
    if (place === null) return null;
    const { list, index } = place;
    const level = list.level(index);
    if (level === null) return null;
    const counts = counters.get(list.key) ?? new Map<number, number>();
    counters.set(list.key, counts);
    const override = list.starts.get(index);
    const first = `${place.id} ${String(index)}`;
    const restarts = override !== undefined && !begun.has(first);
    begun.add(first);
    const before = counts.get(index);
    counts.set(index, restarts ? override : before === undefined ? (override ?? level.start) : before + 1);
    restartBelow(list, counts, index);
    return { text: labelText(list, counts, level), level: index };
  };
}

/** Levels below begin anew, but for those that say otherwise (lvlRestart). */
function restartBelow(list: ResolvedList, counts: Map<number, number>, index: number): void {
  for (const below of [...counts.keys()]) {
    if (below <= index) continue;
    const restart = list.level(below)?.restart ?? null;
    if (restart === null || (restart > 0 && index < restart)) counts.delete(below);
  }
}

function labelText(list: ResolvedList, counts: ReadonlyMap<number, number>, level: ListLevel): string {
  if (level.format === "bullet")
    return level.text.replaceAll(/[\ue000-\uf8ff]/gu, (mark) => bullets.get(mark) ?? mark);
  return level.text.replaceAll(/%([1-9])/gu, (_, number: string) => {
    const index = Number(number) - 1;
    const shown = list.level(index);
    if (shown === null) return "";
    const value = counts.get(index) ?? list.starts.get(index) ?? shown.start;
    const format = level.legal && shown.format !== "none" ? "decimal" : shown.format;
    return formatNumber(value, format);
  });
}

/** Bullets are places in the fonts Symbol and Wingdings; what a reader sees there. */
const bullets: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "\uf0b7": "•",
    "\uf06c": "●",
    "\uf06e": "■",
    "\uf075": "◆",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf0b2": "◇",
  }),
);

function resolveList(styles: Styles, numbering: Numbering, id: string): ResolvedList | null {
  const list = numbering.lists.get(id);
  if (list === undefined) return null;
  let key = list.abstractId;
  let abstractList = numbering.abstractLists.get(key);
  // A list that only points to a numbering style: the style points to the list that has the levels.
  if (abstractList?.styleLink && abstractList.levels.size === 0) {
    const linked = numbering.lists.get(styles.byId.get(abstractList.styleLink)?.numberingId ?? "");
    key = linked?.abstractId ?? key;
    abstractList = numbering.abstractLists.get(key);
  }
  if (abstractList === undefined) return null;
  const { levels } = abstractList;
  return {
    key,
    starts: list.starts,
    level: (index) => list.levels.get(index) ?? levels.get(index) ?? null,
  };
}

/** From the paragraph itself or the nearest style that names a list; numId 0 takes numbering away (17.9.18). */
function numberingOf(
  styles: Styles,
  paragraph: Numbered,
  resolve: (id: string) => ResolvedList | null,
): { readonly id: string; readonly list: ResolvedList; readonly index: number } | null {
  const chain = styleChain(styles, paragraph.styleId);
  const id = paragraph.numberingId ?? chain.find(({ numberingId }) => numberingId !== null)?.numberingId;
  if (id === undefined || id === null || id === "0") return null;
  const list = resolve(id);
  if (list === null) return null;
  const written = paragraph.numberingLevel ?? levelOfStyle(list, paragraph) ?? inherited(chain) ?? "0";
  const index = Number.parseInt(written, 10);
  return index >= 0 && index <= 8 ? { id, list, index } : null;
}

const inherited = (chain: readonly { readonly numberingLevel: string | null }[]): string | null =>
  chain.find(({ numberingLevel }) => numberingLevel !== null)?.numberingLevel ?? null;

/** Where numbering comes from a style, the list says which level the style stands for. */
function levelOfStyle(list: ResolvedList, { styleId, numberingId }: Numbered): string | null {
  if (styleId === null || numberingId !== null) return null;
  for (let index = 0; index < 9; index++) if (list.level(index)?.styleId === styleId) return String(index);
  return null;
}
