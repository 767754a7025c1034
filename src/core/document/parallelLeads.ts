import { numeralValue } from "./headingNumber";
import type { Heading, Span } from "./outline";
import { textAt } from "./paragraphText";
import type { Snapshot } from "./snapshot";

interface Lead extends Span {
  readonly paragraph: number;
  readonly title: string;
  /** 第一， counts; 0 for a lead without an ordinal. */
  readonly ordinal: number;
}

/** Fewer paragraphs that begin alike may do so by chance. */
const fewest = 3;
const longest = 30;
/** What follows the first sentence of a lead; less is a sentence beside another. */
const shortestText = 12;

const ordinalMark = /^\s*第([一二三四五六七八九十]{1,3})[，、,：:]\s*/u;
const sentence = /^([^。！？；：:\n]{4,30})[。：:]/u;
const figures =
  /[0-9０-９*＊×…_]\s?[余多]?(?:人次|场次|次|人|个|项|条|篇|期|场|家|名|件|批|起|份|户|万|亿|％|%)/u;

function readLead(snapshot: Snapshot, paragraph: number): Lead | null {
  const text = textAt(snapshot, paragraph);
  const mark = ordinalMark.exec(text);
  const from = mark?.[0].length ?? text.length - text.trimStart().length;
  const title = sentence.exec(text.slice(from))?.[1];
  if (title === undefined || title.length > longest || figures.test(title)) return null;
  const to = from + title.length;
  if (text.length - to < shortestText) return null;
  return { paragraph, title, from, to, ordinal: numeralValue(mark?.[1] ?? "") };
}

/**
 * Headings of a report that numbers none: three paragraphs or more that open with 第一，第二，第三， or with short first sentences
 * of one pattern (抓思想，…。抓制度，…。抓作风，…。). Of level 2, whose look is the mildest. Empty where nothing is so regular.
 */
export function parallelLeads(snapshot: Snapshot, body: readonly number[]): readonly Heading[] {
  const leads = body.flatMap((paragraph) => readLead(snapshot, paragraph) ?? []);
  const ordinals = leads.filter(({ ordinal }) => ordinal > 0);
  const counted = ordinals.every(({ ordinal }, at) => ordinal === at + 1) ? ordinals : [];
  const chosen = counted.length >= fewest ? counted : alike(leads, body.length);
  return chosen.map(({ paragraph, title, from, to }) => ({
    paragraph,
    level: 2,
    number: null,
    title,
    start: from,
    end: to,
    runOn: true,
  }));
}

/** The largest group that begins with the same character, where it is half of the text at least. */
function alike(leads: readonly Lead[], paragraphs: number): readonly Lead[] {
  const groups = new Map<string, Lead[]>();
  for (const lead of leads) {
    const first = lead.title.charAt(0);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [lead]);
    else group.push(lead);
  }
  const largest = [...groups.values()].reduce<readonly Lead[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
  return largest.length >= fewest && largest.length * 2 >= paragraphs ? largest : [];
}
