import type { Unpaired } from "./findUnpaired";
import type { ParagraphReading } from "./reading";

/** A quotation or a note in brackets may run on for so many paragraphs. */
const reach = 60;

/**
 * Without the halves that stand in different paragraphs and belong together (GB/T 15834, 4.8.3.5): a quotation over
 * several paragraphs, each begun by “ and the last closed by ”; a quotation or a note in brackets that begins its
 * paragraph or follows a colon, and closes at the end of a later one.
 */
export function withoutPairsAcross(
  found: readonly Unpaired[],
  readings: readonly ParagraphReading[],
): readonly Unpaired[] {
  const settled = new Set<Unpaired>();
  const inOrder = [...found].sort(
    (a, b) => a.range.paragraph - b.range.paragraph || a.range.start - b.range.start,
  );
  for (const [index, open] of inOrder.entries()) {
    if (open.kind !== "unclosed" || settled.has(open)) continue;
    if (goesOnInQuotes(open, readings)) {
      settled.add(open);
      continue;
    }
    const broken = endsLine(open, readings) ? closerOfLine(open, inOrder, index + 1, readings) : undefined;
    if (broken !== undefined) {
      settled.add(open).add(broken);
      continue;
    }
    if (!leads(open, readings)) continue;
    const rest = inOrder.slice(index + 1, index + 1 + reach);
    const close = rest.findIndex((other) => closes(open, other, readings));
    if (close < 0) continue;
    const between = rest.slice(0, close);
    // Quotation marks may be repeated at the beginning of each paragraph; anything else is a fault of its own.
    if (!between.every((other) => other.mark === open.mark && begins(other, readings))) continue;
    for (const settledOne of [open, ...between, ...rest.slice(close, close + 1)]) settled.add(settledOne);
  }
  return found.filter((unpaired) => !settled.has(unpaired));
}

const textOf = ({ range }: Unpaired, readings: readonly ParagraphReading[]): string =>
  readings[range.paragraph]?.text ?? "";

const begins = (unpaired: Unpaired, readings: readonly ParagraphReading[]): boolean =>
  textOf(unpaired, readings).slice(0, unpaired.range.start).trimEnd() === "";

const leads = (open: Unpaired, readings: readonly ParagraphReading[]): boolean =>
  /^[：:]?$/u.test(textOf(open, readings).slice(0, open.range.start).trimEnd().slice(-1));

const closes = (open: Unpaired, close: Unpaired, readings: readonly ParagraphReading[]): boolean =>
  close.kind === "unopened" &&
  family(close.partner) === family(open.mark) &&
  close.range.paragraph - open.range.paragraph <= reach &&
  /^[。；，;,）)”’]?\s*$/u.test(textOf(close, readings).slice(close.range.end));

const endsLine = (open: Unpaired, readings: readonly ParagraphReading[]): boolean =>
  textOf(open, readings).slice(open.range.end).trimStart() === "";

/** A line broken behind 《 and again before 》, as pages with links are copied: the first that closes within two paragraphs. */
function closerOfLine(
  open: Unpaired,
  inOrder: readonly Unpaired[],
  from: number,
  readings: readonly ParagraphReading[],
): Unpaired | undefined {
  for (let index = from; index < inOrder.length; index++) {
    const close = inOrder[index];
    if (close === undefined || close.range.paragraph - open.range.paragraph > 2) return undefined;
    if (close.kind === "unopened" && close.partner === open.mark && begins(close, readings)) return close;
  }
  return undefined;
}

const family = (mark: string): string => (mark === "(" ? "（" : mark);

/** The paragraph begins with “, so does the next with words in it, and so on to one that closes it. */
function goesOnInQuotes(open: Unpaired, readings: readonly ParagraphReading[]): boolean {
  if (open.mark !== "“" || !leads(open, readings)) return false;
  for (let next = open.range.paragraph + 1; next < readings.length; next++) {
    const text = readings[next]?.text.trim() ?? "";
    if (text === "") continue;
    if (!text.startsWith("“") || next - open.range.paragraph > reach) return false;
    if (/”[。；，]?$/u.test(text.slice(-2))) return true;
  }
  return false;
}
