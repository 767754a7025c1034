import type { TextRange } from "../text/range";
import { textRange } from "../text/range";
import { withoutPairsAcross } from "./pairAcross";
import type { ParagraphReading } from "./reading";

export interface Unpaired {
  readonly kind: "unopened" | "unclosed" | "doubled" | "nested";
  readonly range: TextRange;
  readonly mark: string;
  /** The other half, "" where it does not matter. */
  readonly partner: string;
}

interface Open {
  readonly paragraph: number;
  readonly offset: number;
  readonly mark: string;
  /** Pairs of the same kind that opened and closed inside. */
  readonly inner: { readonly from: number; readonly to: number }[];
}

const closerOf: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    "“": "”",
    "‘": "’",
    "《": "》",
    "〈": "〉",
    "（": "）",
    "(": ")",
    "〔": "〕",
    "【": "】",
    "「": "」",
    "『": "』",
  }),
);
const openerOf = new Map([...closerOf].map(([open, close]) => [close, open]));
/** Round brackets of either width close each other: the width is another matter. */
const sameFamily = (a: string, b: string): boolean => a === b || ("（(".includes(a) && "（(".includes(b));

/** Marks without their other half, in no particular order. Linear in the number of marks. */
export function findUnpaired(readings: readonly ParagraphReading[]): readonly Unpaired[] {
  const found: Unpaired[] = [];
  let stack: Open[] = [];
  for (const reading of readings) {
    const { text, paragraph, marks } = reading;
    for (const offset of marks) {
      const mark = text.charAt(offset);
      if (closerOf.has(mark)) stack.push({ paragraph, offset, mark, inner: [] });
      else if (openerOf.has(mark) && !standsAlone(text, offset, mark))
        closeMark(stack, found, paragraph, offset, text);
    }
    if (stack.length > 0 && !goesOn(reading, readings[paragraph + 1])) {
      for (const open of stack) found.push(unclosed(open));
      stack = [];
    }
  }
  for (const open of stack) found.push(unclosed(open));
  return withoutPairsAcross(found, readings);
}

function closeMark(stack: Open[], found: Unpaired[], paragraph: number, offset: number, text: string): void {
  const mark = text.charAt(offset);
  const opener = openerOf.get(mark) ?? "";
  const depth = depthOf(stack, opener);
  const open = stack[depth];
  if (open === undefined) {
    if (text.charAt(offset - 1) === mark) found.push(doubled(paragraph, offset - 1, mark));
    else
      found.push({
        kind: "unopened",
        range: textRange(paragraph, offset, offset + 1),
        mark,
        partner: opener,
      });
    return;
  }
  for (const inner of stack.splice(depth).slice(1)) found.push(unclosed(inner));
  found.push(...innerPairs(open, offset));
  const outer = stack.at(-1);
  if (outer?.mark === open.mark && outer.paragraph === paragraph)
    outer.inner.push({ from: open.offset, to: offset });
}

/** Marks that stand open within one another; what lies deeper is not looked for, or it would be by every closing mark. */
const deepest = 100;

function depthOf(stack: readonly Open[], opener: string): number {
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - deepest); depth--)
    if (sameFamily(stack[depth]?.mark ?? "", opener)) return depth;
  return -1;
}

/** Pairs of the same kind inside a pair: right beside both ends they are doubled marks, else wrongly nested ones. */
function innerPairs({ paragraph, offset, mark, inner }: Open, end: number): readonly Unpaired[] {
  if (!"“《".includes(mark)) return [];
  const [first] = inner;
  if (inner.length === 1 && first?.from === offset + 1 && first.to === end - 1)
    return [doubled(paragraph, offset, mark), doubled(paragraph, end - 1, closerOf.get(mark) ?? "")];
  return inner.map(({ from }) => ({
    kind: "nested",
    range: textRange(paragraph, from, from + 1),
    mark,
    partner: "",
  }));
}

const doubled = (paragraph: number, start: number, mark: string): Unpaired => ({
  kind: "doubled",
  range: textRange(paragraph, start, start + 2),
  mark: mark + mark,
  partner: "",
});

const unclosed = ({ paragraph, offset, mark, inner }: Open): Unpaired =>
  inner[0]?.from === offset + 1
    ? doubled(paragraph, offset, mark)
    : {
        kind: "unclosed",
        range: textRange(paragraph, offset, offset + 1),
        mark,
        partner: closerOf.get(mark) ?? "",
      };

/** `1）` `a)` `一）` as an item's number, an apostrophe between letters or before digits. */
function standsAlone(text: string, offset: number, mark: string): boolean {
  if (mark === "’")
    return /[A-Za-z0-9]/u.test(text.charAt(offset - 1)) || /\d/u.test(text.charAt(offset + 1));
  if (mark !== "）" && mark !== ")") return false;
  if (itemNumber.test(text.slice(Math.max(0, offset - 5), offset))) return true;
  return namesItem(text, offset, mark);
}

/** 由1）可知 speaks of an item that is numbered so further up. */
function namesItem(text: string, offset: number, mark: string): boolean {
  const number = /\d{1,2}$/u.exec(text.slice(Math.max(0, offset - 2), offset))?.[0];
  if (number === undefined) return false;
  const item = text.indexOf(number + mark);
  const end = item + number.length;
  return end < offset && itemNumber.test(text.slice(Math.max(0, item - 1), end));
}

const itemNumber = /(?:^|[，。；：、！？\s])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})$/u;

/** A paragraph broken in mid-sentence: the pair may close in the next one. */
const goesOn = ({ text, place }: ParagraphReading, next: ParagraphReading | undefined): boolean =>
  (place === "body" || place === "title") && next?.place === place && !/[。！？；：]\s*$/u.test(text);
