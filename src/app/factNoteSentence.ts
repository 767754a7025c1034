import type { FactNote, FactNoteCode } from "../core/ledger/facts/fact";
import type { Locale } from "./errorSentence";

type Words = Readonly<Record<Locale, string>>;

const reasons: Readonly<Record<FactNoteCode, Words>> = {
  notANumber: { "zh-CN": "数量一格不是数字，没有读入", "en-US": "the value is no number; left out" },
  blankValue: { "zh-CN": "数量空着，按未知处理", "en-US": "the value is blank; taken as unknown" },
  noName: { "zh-CN": "有数量而没有名称，没有读入", "en-US": "a value without a name; left out" },
  duplicate: {
    "zh-CN": "同一指标有两个不同的数，请核对",
    "en-US": "the same indicator has two values; please check",
  },
  badDate: {
    "zh-CN": "日期认不出来，不知是否属于本年度，请核对",
    "en-US": "the date was not understood; check whether it is of this year",
  },
  notHeld: {
    "zh-CN": "没有发生（取消、延期或还在计划），没有计入",
    "en-US": "did not take place; not counted",
  },
  otherYear: { "zh-CN": "不是本年度的", "en-US": "of another year" },
  sumRow: {
    "zh-CN": "小计、合计，各行已经计过，没有重复计入",
    "en-US": "a sum of rows that are counted already; not counted again",
  },
  hiddenSheet: {
    "zh-CN": "隐藏的工作表，没有读入；要用请先取消隐藏",
    "en-US": "a hidden sheet; not read, unhide it to use it",
  },
  hiddenRows: {
    "zh-CN": "从这里起有 {text} 行是隐藏的，也已计入",
    "en-US": "{text} hidden rows from here on; counted as well",
  },
  unread: { "zh-CN": "没有读出数据", "en-US": "no figure was read" },
};

/** Says what happened to a row of a ledger: which row, why, and how it stood. */
export function factNoteSentence(
  { ledger, sheet, row, code, text }: FactNote,
  locale: Locale = "zh-CN",
): string {
  const place = code === "hiddenSheet" ? "" : locale === "zh-CN" ? `第 ${row} 行` : `Row ${row}`;
  const where = [ledger, sheet, place].filter((part) => part !== "").join(" ");
  const shown = text === "" || code === "hiddenRows" ? "" : text.replaceAll("\t", " ");
  const reason = reasons[code][locale].replace("{text}", () => text);
  return locale === "zh-CN"
    ? `${where}：${reason}${shown === "" ? "" : `（${shown}）`}`
    : `${where}: ${reason}${shown === "" ? "" : ` (${shown})`}`;
}
