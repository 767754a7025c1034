import { defineCheck } from "../../core/checking/check";
import { matchesIn } from "../../core/checking/findIn";
import type { CheckMaterial, ParagraphReading } from "../../core/checking/reading";
import { formatChineseNumeral, readChineseNumeral } from "../../core/text/chineseNumeral";
import type { TextRange } from "../../core/text/range";

interface Item {
  readonly value: number;
  readonly range: TextRange;
}

interface System {
  readonly pattern: RegExp;
  readonly label: (value: number) => string;
  readonly read: (words: string) => number | null;
  /** 首先 may stand alone, and 其次 follow other words; only what breaks a run that was begun is a fault. */
  readonly loose?: true;
}

const inOrder = ["首先", "其次", "再次"] as const;

const counted = (pattern: RegExp, label: (ordinal: string) => string): System => ({
  pattern,
  label: (value) => label(formatChineseNumeral(value)),
  read: readChineseNumeral,
});

/** 一是 二是 …, 第一，第二， …, 其一 其二 …, 首先 其次 再次, each after a mark or at the start. */
const systems: readonly System[] = [
  counted(
    /(?<=^\s{0,20}|[。；，：、？！;:,”）]\s{0,20})(?<value>[一二三四五六七八九十]{1,2})是(?!否)/gu,
    (ordinal) => `${ordinal}是`,
  ),
  counted(
    /(?<=^\s{0,20}|[。；：;:]\s{0,20})第(?<value>[一二三四五六七八九十])(?=[，,]|、(?!第?[一二三四五六七八九十]))/gu,
    (ordinal) => `第${ordinal}`,
  ),
  counted(
    /(?<=^\s{0,20}|[。；：;:]\s{0,20})其(?<value>[一二三四五六七八九十])(?=[，,、])/gu,
    (ordinal) => `其${ordinal}`,
  ),
  {
    pattern: /(?<=^\s{0,20}|[。；：;:]\s{0,20})(?<value>首先|其次|再次)(?=[，,、])/gu,
    label: (value) => inOrder[value - 1] ?? "最后",
    read: (words) => inOrder.findIndex((word) => word === words) + 1,
    loose: true,
  },
];

export const enumerationNumbers = defineCheck({
  id: "enumeration-numbers",
  severity: "warning",
  name: "“一是二是”不连",
  summary: "“一是…二是…”跳号、重号，或只有“一是”没有“二是”。",
  basis: "行文的通行规则：分述的序数词连续、不缺不重。",
  messages: {
    skipped: "“{before}”之后应为“{expected}”，这里是“{label}”。",
    repeated: "“{label}”重复，应为“{expected}”。",
    start: "分述从“{label}”开始，前面没有“{expected}”。",
    alone: "只有“{label}”，后面没有“{expected}”。",
  },
  examples: {
    clean: [
      "存在差距：一是学习不够深入；二是创新不够有力；三是监督不够严格。",
      "首先，学习不够深入。其次，创新不够。再次，监督不够严格。最后，表率作用不够。",
      "首先，抓好学习教育。工作要再上台阶。",
      "全年各有侧重。第一、第二党小组开展学习，第三党小组开展服务。",
    ],
    flagged: [
      "存在差距：一是学习不够深入；⟦三是⟧监督不够严格。",
      "存在差距：一是学习不够深入；二是创新不够；⟦二是⟧监督不够严格。",
      "存在差距：⟦一是⟧学习不够深入，监督不够严格。",
      "（一）学习不够深入。（二）创新不够。⟦（四）⟧监督不够严格。",
      "今后要做好三件事。首先，抓好学习。⟦再次⟧，抓好落实。",
    ],
  },
  *find(material) {
    for (const system of systems)
      for (const items of stretches(material, system)) {
        for (const { item, kind, previous } of faults(items)) {
          if (system.loose === true && kind !== "skipped") continue;
          const data = { label: system.label(item.value), expected: system.label(previous + 1) };
          yield kind === "skipped"
            ? { messageId: kind, range: item.range, data: { ...data, before: system.label(previous) } }
            : { messageId: kind, range: item.range, data };
        }
      }
    for (const reading of material.readings) yield* inlineFaults(reading);
  },
});

const inline =
  /(?<=^\s{0,20}|[。；：;:]\s{0,20})（(?<value>[一二三四五六七八九十]{1,2})）(?=\p{Script=Han})/gu;

/** Points told in one paragraph as （一）…（二）…, where they begin with the first. */
function* inlineFaults(reading: ParagraphReading) {
  if (reading.place !== "body") return;
  const points = [...matchesIn(reading, inline)].map(({ range, text, groups }) => ({
    range,
    label: text,
    value: readChineseNumeral(groups["value"] ?? "") ?? 0,
  }));
  if (points.length < 3 || points[0]?.value !== 1) return;
  for (const [index, { range, label, value }] of points.entries()) {
    const previous = points[index - 1]?.value ?? 0;
    if (value === previous + 1) continue;
    const expected = `（${formatChineseNumeral(previous + 1)}）`;
    const data = { label, expected };
    if (value <= previous) yield { messageId: "repeated", range, data } as const;
    else {
      const before = `（${formatChineseNumeral(previous)}）`;
      yield { messageId: "skipped", range, data: { ...data, before } } as const;
    }
    return;
  }
}

/** Items between two headings belong together, also when each has a paragraph of its own. */
function* stretches({ readings }: CheckMaterial, { pattern, read }: System): Generator<readonly Item[]> {
  let items: Item[] = [];
  for (const reading of readings) {
    const found = [...matchesIn(reading, pattern)];
    // 第一，第二， may lead headings themselves: then they are one row.
    const leads = found.some(({ range }) => range.start < (reading.heading?.start ?? 0));
    if (reading.heading !== null && !leads) {
      yield items;
      items = [];
    }
    if (reading.place !== "body" && reading.place !== "cell") continue;
    for (const { groups, range } of found) {
      const value = read(groups["value"] ?? "");
      if (value !== null) items.push({ value, range });
    }
  }
  yield items;
}

interface Fault {
  readonly item: Item;
  readonly kind: "skipped" | "repeated" | "start" | "alone";
  /** The value it should have followed. */
  readonly previous: number;
}

/** Sequences may be nested: an item that goes on with an outer sequence closes the inner one. */
function faults(items: readonly Item[]): readonly Fault[] {
  const found: Fault[] = [];
  const open: { first: Item; last: Item; count: number }[] = [];
  const close = (depth: number): void => {
    for (const { first, count } of open.splice(depth))
      if (count === 1 && first.value === 1) found.push({ item: first, kind: "alone", previous: 1 });
  };
  for (const item of items) {
    if (item.value === 1) {
      open.push({ first: item, last: item, count: 1 });
      continue;
    }
    const depth = open.findLastIndex(({ last }) => last.value + 1 === item.value);
    const current = open[depth < 0 ? open.length - 1 : depth];
    if (current === undefined) {
      found.push({ item, kind: "start", previous: 0 });
      open.push({ first: item, last: item, count: 1 });
      continue;
    }
    if (depth >= 0) close(depth + 1);
    else {
      const kind = item.value <= current.last.value ? "repeated" : "skipped";
      found.push({ item, kind, previous: current.last.value });
    }
    current.last = item;
    current.count++;
  }
  close(0);
  return found;
}
