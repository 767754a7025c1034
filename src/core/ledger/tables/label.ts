import { unitNamed, unitOfName } from "../../language/units";
import { findPeriod } from "../../language/period";
import { roleSaid } from "../../language/roleSaid";
import type { PeriodReading } from "../../language/period";
import type { HeaderSort, LedgerWords } from "../../language/ledgerWords";
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

/** Reads labels, each distinct text once. */
export function labelReader(words: LedgerWords): LabelReader {
  const known = new Map<string, Label>();
  const spoken = wordsIn(words);
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const label = readLabel(text, words, spoken);
    known.set(text, label);
    return label;
  };
}

/** Whether a text holds any word that gives a role, a total, a year: most names of rows hold none. */
function wordsIn({ roles, years, totalParts, totals, tasks }: LedgerWords): RegExp {
  const all = [...roles.map(([word]) => word), ...years.map(([word]) => word), ...totalParts, ...totals];
  const spoken = all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp([...spoken, tasks.source].join("|"), "u");
}

const structured = /[（(【[\]/／%％:：\d\s年月季半①-⑳•●▪◆■·、+＋]/u;

function readLabel(raw: string, words: LedgerWords, spoken: RegExp): Label {
  const plain = structured.test(raw)
    ? raw
        .trim()
        .split("\n")
        .map((line) => line.trim())
        .join("")
        .replace(numbering, "")
    : raw;
  const within = withinOf(plain, words);
  const inner = within === undefined ? plain : plain.slice(within.length).replace(/^[:：\s]+/u, "");
  const bare = structured.test(inner)
    ? withoutBrackets(inner, words)
    : { name: inner, unit: null, asides: [] };
  const { name, asides } = bare;
  const says = spoken.test(name);
  return {
    ...bare,
    countUnit: unitOfName(name, words),
    period:
      says || structured.test(raw) ? (findPeriod(name, words.years) ?? bracketPeriod(asides, words)) : null,
    role: says ? roleIn(name, words) : null,
    total: (says || /[+＋]/u.test(name)) && isTotal(name, words),
    rate: words.rates.some((word) => name.endsWith(word)),
    sub: within !== undefined,
    indent: indentOf(raw) + (within === undefined ? 0 : 6),
    sorts: sortsOf(inner, name, words),
  };
}

const roleIn = (name: string, words: LedgerWords): FactRole | null =>
  roleSaid(name, words) ?? (words.tasks.test(name) ? "plan" : null);

/** 其中新能源, 含：教师. */
const withinOf = (text: string, { within }: LedgerWords): string | undefined =>
  within.find((word) => text.startsWith(word) && (word.length > 1 || /^.[:：]/u.test(text)));

const indentOf = (text: string): number =>
  (/^[ \u3000\u00a0]*/u.exec(text)?.[0] ?? "").replaceAll("\u3000", "  ").length;

function withoutBrackets(text: string, words: LedgerWords): Pick<Label, "name" | "unit" | "asides"> {
  let unit: string | null = null;
  const asides: string[] = [];
  let name = text.replace(bracket, (_, inner: string) => {
    const parts = inner.split(/[、，,；;]/u);
    const named = unitNamed(inner, words) ?? (parts.length > 1 ? unitNamed(parts[0] ?? "", words) : null);
    if (named !== null) unit ??= named;
    if (named === null || parts.length > 1) asides.push(inner);
    return "";
  });
  const slash = slashUnit.exec(name);
  const behind = slash === null ? null : unitNamed(slash[2] ?? "", words);
  if (slash !== null && behind !== null) {
    unit ??= behind;
    name = slash[1] ?? name;
  }
  const sign = /^(.{2,})[%％]$/u.exec(name);
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
  text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim();

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
