import { isBlank } from "./sheet";
import { splitUnit } from "./ledgerUnits";
import type { Table } from "./table";

/** What a row of a table is about. */
export interface RowName {
  readonly row: number;
  /** Parents included; empty when the row names nothing. */
  readonly path: readonly string[];
  /** The unit the name itself carries: “主题党日（次）”. */
  readonly unit: string | null;
  readonly total: boolean;
  /** Column of the name, for places in the sheet; -1 when there is none. */
  readonly column: number;
  /** A heading of rows to come: it has parts below it and states nothing itself. */
  readonly group: boolean;
}

export interface NameColumns {
  readonly names: readonly number[];
  readonly serial: number | null;
  /** Columns that hold values: a row without any is a heading or unknown. */
  readonly values: readonly number[];
}

const numbering: readonly (readonly [number, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}[、.．]\s*/u],
  [2, /^[（(][一二三四五六七八九十]{1,3}[)）]\s*/u],
  [4, /^[（(]\d{1,2}[)）]\s*/u],
  [4, /^\d{1,2}[.．]\d{1,2}(?:[.．]\d{1,2})?(?![\d％%次个])[.．、\s]*/u],
  [3, /^\d{1,2}[.．、](?!\d)\s*/u],
  [5, /^[①-⑳]\s*/u],
];
const serialLevels: readonly (readonly [number, RegExp])[] = [
  [1, /^[一二三四五六七八九十]{1,3}$/u],
  [2, /^[（(][一二三四五六七八九十]{1,3}[)）]$/u],
  [4, /^[（(]\d{1,2}[)）]$|^\d{1,2}[.．-]\d{1,2}$/u],
  [3, /^\d{1,4}$/u],
];
const total = /^(?:合计|总计|小计|共计|总和|总数)(?:[（(].*)?$/u;
const within = /^其中\s?[:：]?\s*/u;

const subtotal = /^.{0,16}(?:小\s*计|合\s*计|总\s*计)(?:[（(:：].*)?$/u;

export const isTotalName = (name: string): boolean => total.test(name.replace(/\s+/gu, ""));

/**
 * A row that sums up rows beside it: “小计”, “一季度小计”, “机关合计”, “累计”. Only where the rows are periods, departments or
 * meetings: among indicators “处分人数合计” is one of them.
 */
export const isSumName = (name: string): boolean => {
  const bare = name.replace(/\s+/gu, "");
  return (
    total.test(bare) || subtotal.test(bare) || /^(?:本?[月季年]|全年|本年|上半年|下半年)?累计$/u.test(bare)
  );
};

interface Named {
  readonly parts: readonly string[];
  readonly unit: string | null;
  readonly column: number;
  readonly level: number | null;
  readonly indent: number;
  readonly sub: boolean;
}

interface Ancestor {
  readonly level: number;
  readonly path: readonly string[];
}

/** Names every row of the table's body; the levels come from numbers, indents, 其中 and merged or carried cells. */
export function nameRows(table: Table, columns: NameColumns): readonly RowName[] {
  const named = readNames(table, columns);
  const lineage: Lineage = { numbered: [], indented: [], main: [] };
  return table.body.map((row, index) => {
    const name = named[index];
    if (name === undefined || name.parts.length === 0)
      return { row, path: [], unit: null, total: false, column: -1, group: false };
    const next = named[index + 1];
    const group = isGroup(table, columns, row, name, next);
    const path = enter(lineage, name, group && next?.sub !== true);
    const own = path[path.length - 1] ?? "";
    return { row, path, unit: name.unit, total: isTotalName(own), column: name.column, group };
  });
}

/** The rows that rows to come may belong to. */
interface Lineage {
  numbered: readonly Ancestor[];
  indented: readonly Ancestor[];
  main: readonly string[];
}

function enter(lineage: Lineage, name: Named, heading: boolean): readonly string[] {
  const { level, indent, sub, parts } = name;
  if (level !== null) lineage.numbered = lineage.numbered.filter((ancestor) => ancestor.level < level);
  lineage.indented = lineage.indented.filter((ancestor) => ancestor.level < indent);
  const path = join(parentsOf(name, lineage), parts);
  if (level !== null) lineage.numbered = [...lineage.numbered, { level, path }];
  else if (heading && indent === 0 && !sub) lineage.numbered = [{ level: 0, path }];
  // What is indented further below “其中：第一种形态” stands beside it.
  lineage.indented = [...lineage.indented, { level: indent, path: sub ? lineage.main : path }];
  if (!sub && !isTotalName(path[path.length - 1] ?? "")) lineage.main = path;
  return path;
}

/** The path of a row under its parents, which the row's own cells may repeat. */
function join(parents: readonly string[], parts: readonly string[]): readonly string[] {
  const overlap = parents.length > 0 && parents[0] === parts[0] ? parts.slice(1) : parts;
  return overlap.length === 0 ? parts : [...parents, ...overlap];
}

function parentsOf(name: Named, { numbered, indented, main }: Lineage): readonly string[] {
  if (name.sub) return main;
  const byIndent = name.indent > 0 ? indented[indented.length - 1] : undefined;
  return (byIndent ?? numbered[numbered.length - 1])?.path ?? [];
}

function readNames(table: Table, { names, serial }: NameColumns): readonly Named[] {
  let carried: string[] = [];
  return table.body.map((row) => {
    const seen = names.map((column) => table.grid.seen(row, column).text);
    const filled = seen.map((text, index) => (text.trim() === "" ? -1 : index)).filter((index) => index >= 0);
    const lastFilled = filled[filled.length - 1];
    if (lastFilled === undefined) return headingAt(table, row, serial);
    // A paste loses merging: what stands left of the row's own name is taken over from above.
    const texts = seen
      .slice(0, lastFilled + 1)
      .map((text, index) => (text.trim() === "" ? (carried[index] ?? "") : text));
    carried = texts;
    const level = serial === null ? null : levelOf(table.grid.seen(row, serial).text.trim(), serialLevels);
    return toNamed(texts, names[lastFilled] ?? -1, level);
  });
}

/** A heading may stand in the column of the serial numbers: “一、党的组织建设”. */
function headingAt(table: Table, row: number, serial: number | null): Named {
  const text = serial === null ? "" : table.grid.own(row, serial).text;
  if (serial !== null && bareName(text) !== text.trim()) return toNamed([text], serial, null);
  return { parts: [], unit: null, column: -1, level: null, indent: 0, sub: false };
}

function toNamed(texts: readonly string[], column: number, serialLevel: number | null): Named {
  const raw = texts[texts.length - 1] ?? "";
  const sub = texts.some((text) => within.test(text.trim()));
  const numberLevel = levelOf(raw.trim(), numbering);
  let unit: string | null = null;
  const parts = texts.flatMap((text) => {
    const split = splitUnit(bareName(text));
    unit = split.unit ?? unit;
    return split.name === "" ? [] : [split.name];
  });
  return {
    parts: parts.filter((part, index) => part !== parts[index - 1]),
    unit,
    column,
    level: numberLevel ?? serialLevel,
    indent: indentOf(raw),
    sub,
  };
}

/** A name without number, 其中, closing colon and the blanks that spread it over its cell (主 题 党 日). */
export function bareName(text: string): string {
  let name = text.trim().replace(/\n/gu, "");
  for (const [, pattern] of numbering) name = name.replace(pattern, "");
  return name
    .replace(within, "")
    .replace(/[:：]$/u, "")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .trim();
}

const levelOf = (text: string, levels: readonly (readonly [number, RegExp])[]): number | null =>
  levels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Leading blanks in half-width columns. */
const indentOf = (text: string): number =>
  (/^[ \u3000\u00a0]*/u.exec(text)?.[0] ?? "").replaceAll("\u3000", "  ").length;

function isGroup(
  table: Table,
  columns: NameColumns,
  row: number,
  name: Named,
  next: Named | undefined,
): boolean {
  if (columns.values.some((column) => !isBlank(table.grid.own(row, column)))) return false;
  const merged = columns.values.some((column) => !isBlank(table.grid.seen(row, column)));
  if (merged) return true;
  if (next === undefined || table.grid.filled(row).length > 2) return false;
  return (
    next.sub ||
    next.indent > name.indent ||
    (name.level !== null && next.level !== null && next.level > name.level)
  );
}
