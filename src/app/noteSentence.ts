import type { LedgerNote, LedgerNoteCode } from "../core/ledger/ledger";
import type { Locale } from "./errorSentence";

/** Says what happened to a ledger row: which row, why, and how it stood. */
export function noteSentence(note: LedgerNote, locale: Locale = "zh-CN"): string {
  const row = note.code === "hiddenSheet" ? "" : rowName(note.row, locale);
  const place = [note.sheet, row].filter((part) => part !== "").join(" ");
  const reason = reasons[note.code][locale].replace("{text}", () => note.text);
  if (note.text === "" || note.code === "hiddenRows")
    return locale === "zh-CN" ? `${place}：${reason}` : `${place}: ${reason}`;
  return locale === "zh-CN" ? `${place}：${reason}（${note.text}）` : `${place}: ${reason} (${note.text})`;
}

const rowName = (row: number, locale: Locale): string => (locale === "zh-CN" ? `第 ${row} 行` : `Row ${row}`);

const reasons: Readonly<Record<LedgerNoteCode, Readonly<Record<Locale, string>>>> = {
  notANumber: { "zh-CN": "数量一格不是数字，没有读入", "en-US": "the value is no number; left out" },
  blankValue: { "zh-CN": "数量空着，按未知处理", "en-US": "the value is blank; taken as unknown" },
  noIndicator: { "zh-CN": "有数量而没有名称，没有读入", "en-US": "a value without a name; left out" },
  duplicate: {
    "zh-CN": "同一指标有两个不同的数，请核对",
    "en-US": "the same indicator has two values; please check",
  },
  badDate: {
    "zh-CN": "日期认不出来，不知是否属于本年度，请核对",
    "en-US": "the date was not understood; check whether it is of this year",
  },
  otherYear: { "zh-CN": "不是本年度的，没有计入", "en-US": "of another year; not counted" },
  notHeld: {
    "zh-CN": "写明取消、延期或没有召开，没有计入",
    "en-US": "said to be cancelled, put off or not held; not counted",
  },
  hiddenSheet: {
    "zh-CN": "隐藏的工作表，没有读入；要用请先取消隐藏",
    "en-US": "a hidden sheet; not read, unhide it to use it",
  },
  hiddenRows: {
    "zh-CN": "从这里起有 {text} 行是隐藏的，也已计入",
    "en-US": "{text} hidden rows from here on; counted as well",
  },
  sumRow: {
    "zh-CN": "小计、合计，各行已经计过，没有重复计入",
    "en-US": "a sum of rows that are counted already; not counted again",
  },
  twoPurposes: {
    "zh-CN": "一次会议两种用途，两项各计一次",
    "en-US": "one meeting for two purposes; counted in both",
  },
  unread: { "zh-CN": "没有读懂，没有计入", "en-US": "not understood; left out" },
};
