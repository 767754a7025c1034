import type { Severity } from "../core/checking/finding";
import type { WordEntry, YearEntry } from "../core/checking/officeLists";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";

/** A row by the heads of its columns; blanks around the texts removed. */
export type ListRow = ReadonlyMap<string, string>;

export interface RowFault {
  readonly column: string;
  readonly message: string;
}

export const wordColumns = [
  "错误写法",
  "正确写法",
  "前面须是",
  "后面须是",
  "前面不是",
  "后面不是",
  "级别",
  "说明",
];
export const yearColumns = ["提法", "最早年度", "最晚年度", "前面不是", "后面不是", "说明"];

const severityNames: Readonly<Record<Severity, string>> = { error: "必改", warning: "应核", advice: "提示" };
const severities = new Map<string, Severity>([
  ["必改", "error"],
  ["应核", "warning"],
  ["提示", "advice"],
]);

const joined = (words: readonly string[] | undefined): string => (words ?? []).join("；");
const year = (value: number | null): string => (value === null ? "" : String(value));

export const wordRow = (entry: WordEntry): readonly string[] => [
  entry.wrong,
  entry.right,
  joined(entry.before),
  joined(entry.after),
  joined(entry.notBefore),
  joined(entry.notAfter),
  severityNames[entry.severity],
  entry.note,
];

export const yearRow = ({ phrase, from, until, notBefore, notAfter, note }: YearEntry): readonly string[] => [
  phrase,
  year(from),
  year(until),
  joined(notBefore),
  joined(notAfter),
  note,
];

const at = (row: ListRow, column: string): string => row.get(column) ?? "";

/** Words of a cell, under a key of its own; the key is absent when the cell is blank. */
function words<Key extends string>(
  row: ListRow,
  column: string,
  key: Key,
): { readonly [Name in Key]?: readonly string[] } {
  const list = at(row, column)
    .split(/[；;\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const found: { [Name in Key]?: readonly string[] } = {};
  if (list.length > 0) found[key] = list;
  return found;
}

const fault = (column: string, message: string): { readonly ok: false; readonly error: RowFault } =>
  err({ column, message });

/** @param rightWords what is right wherever it stands: no entry may find fault with it */
export function readWordRow(row: ListRow, rightWords: readonly string[]): Result<WordEntry, RowFault> {
  const wrong = at(row, "错误写法");
  const right = at(row, "正确写法");
  if (wrong === "") return fault("错误写法", "空着，请填写要查的词。");
  if (wrong.length < 2) return fault("错误写法", "只有一个字，会到处误报，请至少写两个字。");
  if (right === "") return fault("正确写法", "空着，请填写应当怎样写。");
  if (right === wrong) return fault("正确写法", "与错误写法相同。");
  const severity = severities.get(at(row, "级别"));
  if (severity === undefined) return fault("级别", "应为“必改”“应核”“提示”之一。");
  const note = at(row, "说明");
  if (note === "") return fault("说明", "空着，请用几个字说明为什么错。");
  const conditions = {
    ...words(row, "前面须是", "before"),
    ...words(row, "后面须是", "after"),
    ...words(row, "前面不是", "notBefore"),
    ...words(row, "后面不是", "notAfter"),
  };
  if (Object.keys(conditions).length === 0) {
    if (right.includes(wrong))
      return fault("错误写法", "包含在正确写法里，改正后还会再报，请填“前面不是”或“后面不是”。");
    const hurt = rightWords.find((formulation) => formulation.includes(wrong));
    if (hurt !== undefined) return fault("错误写法", `规范提法“${hurt}”里就有这几个字，会误报，请加上条件。`);
  }
  return ok({ wrong, right, severity, note, ...conditions });
}

export function readYearRow(row: ListRow): Result<YearEntry, RowFault> {
  const phrase = at(row, "提法");
  if (phrase.length < 2) return fault("提法", "请至少写两个字。");
  const from = readYear(at(row, "最早年度"));
  if (from === undefined) return fault("最早年度", "应为四位年份，如 2025，或空着。");
  const until = readYear(at(row, "最晚年度"));
  if (until === undefined) return fault("最晚年度", "应为四位年份，如 2025，或空着。");
  if (from === null && until === null) return fault("最早年度", "最早、最晚年度至少填一个。");
  if (from !== null && until !== null && from > until) return fault("最晚年度", "比最早年度还早。");
  const note = at(row, "说明");
  if (note === "") return fault("说明", "空着，请写明是什么事、在哪一年。");
  return ok({
    phrase,
    from,
    until,
    note,
    ...words(row, "前面不是", "notBefore"),
    ...words(row, "后面不是", "notAfter"),
  });
}

/** Undefined when it is no year. */
function readYear(text: string): number | null | undefined {
  if (text === "") return null;
  return /^(?:19|20)\d\d年?$/u.test(text) ? Number.parseInt(text, 10) : undefined;
}
