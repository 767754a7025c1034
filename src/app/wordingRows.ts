import type { DoubledEntry, NormEntry, SetEntry } from "../core/checking/officeLists";
import { err, ok } from "../core/result";
import type { Result } from "../core/result";
import type { ListRow, RowFault } from "./listRows";

export const setColumns = ["名称", "各项", "至少连写几项"];
export const normColumns = ["名称", "报告里的说法", "全年至少", "要求", "依据"];
export const doubledColumns = ["字", "前面不是", "后面不是"];

const separator = /[；;、\n]/u;

const at = (row: ListRow, column: string): string => row.get(column) ?? "";
const listOf = (text: string): readonly string[] =>
  text
    .split(separator)
    .map((words) => words.trim())
    .filter((words) => words !== "");
const fault = (column: string, message: string): { readonly ok: false; readonly error: RowFault } =>
  err({ column, message });

export const setRow = ({ name, members, least }: SetEntry): readonly string[] => [
  name,
  members.join("、"),
  String(least),
];

export function readSetRow(row: ListRow): Result<SetEntry, RowFault> {
  const name = at(row, "名称");
  if (name.length < 2) return fault("名称", "请填写这套提法的名称，如“四个意识”。");
  const members = listOf(at(row, "各项"));
  if (members.length < 2) return fault("各项", "请按顺序写出各项，用顿号隔开，至少两项。");
  if (members.some((member) => member.length < 2)) return fault("各项", "有一项只有一个字，会到处误报。");
  if (members.some((member) => members.some((other) => other !== member && other.includes(member))))
    return fault("各项", "有一项包含在另一项里，分不清，没有读入。");
  if (new Set(members).size < members.length) return fault("各项", "有两项相同。");
  const least = wholeNumber(at(row, "至少连写几项"), 2, members.length);
  if (least === null) return fault("至少连写几项", `应为 2 到 ${members.length} 之间的数字。`);
  return ok({ name, members, least });
}

export const normRow = ({ name, words, least, rule, document }: NormEntry): readonly string[] => [
  name,
  words.join("；"),
  String(least),
  rule,
  document,
];

export function readNormRow(row: ListRow): Result<NormEntry, RowFault> {
  const name = at(row, "名称");
  if (name === "") return fault("名称", "空着，请填写是什么事，如“警示教育大会”。");
  const words = listOf(at(row, "报告里的说法"));
  if (words.length === 0) return fault("报告里的说法", "空着，请填写次数前面的词，几种说法用分号隔开。");
  if (words.some((word) => word.length < 2))
    return fault("报告里的说法", "只有一个字，会误报，请写得具体些。");
  const least = wholeNumber(at(row, "全年至少"), 1, 366);
  if (least === null) return fault("全年至少", "应为 1 到 366 之间的数字。");
  const rule = at(row, "要求");
  if (rule === "") return fault("要求", "空着，请写明要求，如“每季度不少于1次”。");
  const document = at(row, "依据");
  if (document === "") return fault("依据", "空着，请写明是哪个文件的要求。");
  return ok({ name, words, least, rule, document });
}

export const doubledRow = ({ character, notBefore, notAfter }: DoubledEntry): readonly string[] => [
  character,
  notBefore,
  notAfter,
];

/** @param rightWords what is right wherever it stands: no entry may find fault with it */
export function readDoubledRow(row: ListRow, rightWords: readonly string[]): Result<DoubledEntry, RowFault> {
  const character = at(row, "字");
  if (!/^\p{Script=Han}$/u.test(character)) return fault("字", "应为一个汉字。");
  const [notBefore, notAfter] = [at(row, "前面不是"), at(row, "后面不是")].map((text) =>
    text.replaceAll(/[；;\s]/gu, ""),
  );
  const hurt = rightWords.find((words) => words.includes(character + character));
  if (hurt !== undefined) return fault("字", `规范提法“${hurt}”里就有这两个字，会误报。`);
  return ok({ character, notBefore: notBefore ?? "", notAfter: notAfter ?? "" });
}

/** Null when it is no whole number between the two, both included. */
function wholeNumber(text: string, from: number, to: number): number | null {
  const value = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  return value >= from && value <= to ? value : null;
}
