import { unitOfName } from "../../language/units";
import { findPeriod } from "../../language/period";
import { roleSaid } from "../../language/roleSaid";
import type { PeriodReading } from "../../language/period";
import type { HeaderSort, LedgerWords } from "../../language/ledgerWords";
import { addTo } from "../../groups";
import { remembered } from "../../remembered";
import { foldWidth } from "../../text/foldWidth";
import type { FactRole } from "../facts/fact";

/** What a header or a row's name says. */
export interface Label {
  /** Without numbering, 其中, units and brackets. */
  readonly name: string;
  readonly asides: readonly string[];
  /** Said in a bracket or behind a slash. */
  readonly unit: string | null;
  /** Said by its last word: 次数, 人次. */
  readonly countUnit: string | null;
  readonly period: PeriodReading | null;
  readonly role: FactRole | null;
  /** The role that a bracket of its own gives it. */
  readonly told: FactRole | null;
  readonly total: boolean;
  /** A rate by its last word: 完成率, 占比. */
  readonly rate: boolean;
  /** Introduced by 其中. */
  readonly sub: boolean;
  /** Half-width columns of blanks before it, 其中： included. */
  readonly indent: number;
  readonly sorts: ReadonlySet<HeaderSort>;
}

export type LabelReader = (text: string) => Label;

const numbering =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.．]\d{1,2}){0,2}[.、．](?!\d)|\d{1,2}、|[①-⑳•●▪◆■·]|[一二三四五六七八九十]是)\s*/u;
const bracket =
  /[（(【[]([^（()）【】[\]]{0,40}(?:[（(][^（()）]{0,9}[)）])?[^（()）【】[\]]{0,20})[)）】\]]/gu;
const slashUnit = /^([^/／]{2,20})[/／]([^/／]{1,5})$/u;

type UnitReader = (text: string) => string | null;

/** What labels are read with. */
interface Tools {
  readonly words: LedgerWords;
  readonly unit: UnitReader;
  /** Whether a name holds any word that gives a role, a total, a year: most names of rows hold none. */
  readonly says: (name: string) => boolean;
}

/** Reads labels, each distinct text once. @param unit names the unit that a text is as a whole */
export function labelReader(words: LedgerWords, unit: UnitReader): LabelReader {
  const tools: Tools = { words, unit, says: spokenWords(words) };
  return remembered((text) => readLabel(text, tools));
}

function spokenWords({ roles, years, totalParts, totals, tasks }: LedgerWords): Tools["says"] {
  const byFirst = new Map<string, string[]>();
  for (const word of [
    ...roles.map(([role]) => role),
    ...years.map(([year]) => year),
    ...totalParts,
    ...totals,
  ])
    addTo(byFirst, word.charAt(0), word);
  return (name) => {
    for (let at = 0; at < name.length; at += 1)
      if (byFirst.get(name.charAt(at))?.some((word) => name.startsWith(word, at)) === true) return true;
    return tasks.test(name);
  };
}

const structured = /[（(【[\]/／%％:：\d\s年月季半①-⑳•●▪◆■·、+＋]/u;

function readLabel(raw: string, tools: Tools): Label {
  const { words } = tools;
  const parted = structured.test(raw);
  const plain = parted ? withoutNumber(raw) : raw;
  const within = withinOf(plain, words);
  const inner = within === undefined ? plain : plain.slice(within.length).replace(/^[:：\s]+/u, "");
  const bare =
    parted && structured.test(inner)
      ? withoutBrackets(inner, tools)
      : { name: inner, unit: null, asides: [] };
  const { name, asides, unit } = bare;
  const says = tools.says(name);
  return {
    name,
    asides,
    unit,
    countUnit: unitOfName(name, words),
    period: says || parted ? (findPeriod(name, words.years) ?? bracketPeriod(asides, words)) : null,
    role: says ? roleIn(name, words) : null,
    told: roleOfAside(asides, words),
    total: (says || /[+＋]/u.test(name)) && isTotal(name, words),
    rate: words.rates.some((word) => name.endsWith(word)),
    sub: within !== undefined,
    indent: indentOf(raw) + (within === undefined ? 0 : 6),
    sorts: sortsOf(inner, name, words),
  };
}

function withoutNumber(raw: string): string {
  const lines = raw.includes("\n") ? raw.split("\n") : [raw];
  return lines
    .map((line) => line.trim())
    .join("")
    .replace(numbering, "");
}

/** 中心组学习（计划，次） */
const roleOfAside = (asides: readonly string[], { roles }: LedgerWords): FactRole | null =>
  asides.length === 0
    ? null
    : (roles.find(
        ([word, role]) =>
          role !== "standard" &&
          asides.some((aside) => aside.split(/[，,、]/u).some((one) => one === word || one === `${word}数`)),
      )?.[1] ?? null);

const roleIn = (name: string, words: LedgerWords): FactRole | null =>
  roleSaid(name, words) ?? (words.tasks.test(name) ? "plan" : null);

/** 其中新能源, 含：教师. */
const withinOf = (text: string, { within }: LedgerWords): string | undefined =>
  within.find((word) => text.startsWith(word) && (word.length > 1 || /^.[:：]/u.test(text)));

function indentOf(text: string): number {
  let indent = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\u3000") indent += 2;
    else if (sign === " " || sign === "\u00a0") indent += 1;
    else break;
  }
  return indent;
}

function withoutBrackets(text: string, tools: Tools): Pick<Label, "name" | "unit" | "asides"> {
  let unit: string | null = null;
  const asides: string[] = [];
  let name = text.replace(bracket, (_, inner: string) => {
    const parts = inner.split(/[、，,；;]/u);
    const named = tools.unit(inner) ?? (parts.length > 1 ? tools.unit(parts[0] ?? "") : null);
    if (named !== null) unit ??= named;
    if (named === null || parts.length > 1) asides.push(inner);
    return "";
  });
  const slash = /[/／]/u.test(name) ? slashUnit.exec(name) : null;
  const behind = slash === null ? null : tools.unit(slash[2] ?? "");
  if (slash !== null && behind !== null) {
    unit ??= behind;
    name = slash[1] ?? name;
  }
  const sign = /[%％]$/u.test(name) ? /^(.{2,})[%％]$/u.exec(name) : null;
  if (sign !== null) {
    unit ??= "％";
    name = sign[1] ?? name;
  }
  return { name: spread(name.replace(/[:：]\s*$/u, "")), unit, asides };
}

/** 优良天数（2023年）. */
function bracketPeriod(asides: readonly string[], { years }: LedgerWords): PeriodReading | null {
  const [first = "", ...others] = asides;
  const reading = others.length === 0 ? findPeriod(first, years) : null;
  return reading?.rest === "" ? { ...reading, rest: "\u0000" } : null;
}

/** 主 题 党 日 is spread over its cell. */
const spread = (text: string): string =>
  /\s/u.test(text) ? text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim() : text;

function isTotal(name: string, words: LedgerWords): boolean {
  if (words.totals.has(name)) return true;
  if (/^[^+＋]{1,8}[+＋][^+＋]{1,8}$/u.test(name)) return true;
  return words.totalParts.some((word) => name.startsWith(word) || name.endsWith(word));
}

const noSorts: ReadonlySet<HeaderSort> = new Set();

function sortsOf(whole: string, name: string, words: LedgerWords): ReadonlySet<HeaderSort> {
  const bare = foldWidth(name).replace(/\s+/gu, "");
  const known = words.headers.get(bare) ?? words.headers.get(whole.replace(/[（()）]/gu, ""));
  if (known !== undefined) return known;
  const ending = bare.length > 8 ? undefined : words.headerEndings.find(([word]) => bare.endsWith(word));
  return ending === undefined ? noSorts : new Set([ending[1]]);
}
