import { defineCheck } from "../../core/checking/check";
import type { Match } from "../../core/checking/findIn";
import { matchesInAll } from "../../core/checking/findIn";
import type { SetEntry } from "../../core/checking/officeLists";
import { formulationSets } from "../wording/formulationSets";

interface CompiledSet {
  readonly set: SetEntry;
  /** Two members or more that follow one another. */
  readonly run: RegExp;
  readonly each: RegExp;
}

function compileSet(set: SetEntry): CompiledSet {
  const member = `(?:${set.members.map(escapePattern).join("|")})`;
  return {
    set,
    run: new RegExp(String.raw`${member}(?:(?:、|，|和|与|及|以及)?${member})+`, "gu"),
    each: new RegExp(member, "gu"),
  };
}

const escapePattern = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);

const own = formulationSets.map(compileSet);
const compiled = new WeakMap<readonly SetEntry[], readonly CompiledSet[]>();

/** The product's sets and those of an office, compiled once for each list. */
function setsWith(more: readonly SetEntry[] | undefined): readonly CompiledSet[] {
  if (more === undefined || more.length === 0) return own;
  const known = compiled.get(more) ?? [...own, ...more.map(compileSet)];
  compiled.set(more, known);
  return known;
}

export const formulationSet = defineCheck({
  id: "formulation-set",
  severity: "warning",
  name: "提法不全或错序",
  summary: "“四个意识”“四个自信”等固定提法逐项列出时缺项、错序。",
  basis: "中央文件的规范提法：固定提法应当完整、按序表述。",
  messages: {
    incomplete: "“{name}”列举不全，缺“{missing}”。",
    order: "“{name}”的顺序应为“{right}”。",
  },
  examples: {
    clean: [
      "增强政治意识、大局意识、核心意识、看齐意识。",
      "进一步增强政治意识、规矩意识和大局意识，力戒形式主义、官僚主义。",
    ],
    flagged: [
      "增强⟦政治意识、大局意识、看齐意识⟧。",
      "一体推进⟦不敢腐、不想腐、不能腐⟧。",
      "学习二十届⟦三中、四中、二中⟧全会精神。",
    ],
  },
  *find({ readings, lists }) {
    for (const each of setsWith(lists?.formulationSets))
      for (const match of matchesInAll(readings, each.run)) {
        const fault = faultOf(each, match);
        if (fault !== null) yield fault;
      }
    for (const match of matchesInAll(readings, plenums)) {
      const numbers = match.text.match(/[一二三四五六七](?=中)/gu) ?? [];
      const sorted = [...new Set(numbers)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
      if (sorted.join() === numbers.join()) continue;
      const right = sorted.map((number) => `${number}中`).join("、");
      yield { messageId: "order", range: match.range, data: { name: "历次全会", right } };
    }
  },
});

/** 二十届二中、三中、四中全会: in the order in which they were held. */
const plenums = /(?<=届)[一二三四五六七]中(?:[、和及][一二三四五六七]中)+(?=全会)/gu;
const order = "一二三四五六七";

/** What is wrong with members that follow one another; null where they are whole, in order, or ordinary words. */
function faultOf({ set, each }: CompiledSet, { range, text, reading }: Match) {
  const found = text.match(each) ?? [];
  const distinct = new Set(found);
  if (distinct.size !== found.length || found.join() === set.members.join()) return null;
  if (found.length < set.least && !isNamed(set, reading.text, range.start, range.end)) return null;
  const missing = set.members.filter((member) => !distinct.has(member));
  if (missing.some((member) => isNear(reading.text, member, range.start, range.end))) return null;
  if (missing.length === 0 && set.anyOrder === true) return null;
  return missing.length > 0
    ? ({ messageId: "incomplete", range, data: { name: set.name, missing: missing.join("、") } } as const)
    : ({ messageId: "order", range, data: { name: set.name, right: set.members.join("、") } } as const);
}

const isNamed = ({ name }: SetEntry, text: string, start: number, end: number): boolean =>
  /^[”’]?[（：:]|^[（“]/u.test(text.slice(end, end + 1)) ||
  text.slice(Math.max(0, start - 3), start).includes("（")
    ? text.slice(Math.max(0, start - name.length - 5), end + name.length + 5).includes(name)
    : false;

/** The member stands a little apart (“政治纪律、组织纪律、廉洁纪律，以及……群众纪律”). */
const isNear = (text: string, member: string, start: number, end: number): boolean =>
  text.slice(Math.max(0, start - 20), start).includes(member) || text.slice(end, end + 30).includes(member);
