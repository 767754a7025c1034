import type { LedgerNote } from "../core/ledger/ledger";
import { assertNever } from "../core/result";
import type { Locale } from "./errorSentence";

/** Says what happened to a ledger row: which row, why, and how it stood. */
export function noteSentence(note: LedgerNote, locale: Locale = "zh-CN"): string {
  const place = note.sheet === "" ? rowName(note.row, locale) : `${note.sheet} ${rowName(note.row, locale)}`;
  const reason = reasonOf(note)[locale];
  return locale === "zh-CN" ? `${place}：${reason}（${note.text}）` : `${place}: ${reason} (${note.text})`;
}

const rowName = (row: number, locale: Locale): string => (locale === "zh-CN" ? `第 ${row} 行` : `Row ${row}`);

function reasonOf(note: LedgerNote): Readonly<Record<Locale, string>> {
  switch (note.code) {
    case "notANumber":
      return { "zh-CN": "数量一格不是数字，没有读入", "en-US": "the value is no number; left out" };
    case "blankValue":
      return { "zh-CN": "数量空着，按未知处理", "en-US": "the value is blank; taken as unknown" };
    case "noIndicator":
      return { "zh-CN": "有数量而没有名称，没有读入", "en-US": "a value without a name; left out" };
    case "duplicate":
      return {
        "zh-CN": "同一指标有两个不同的数，请核对",
        "en-US": "the same indicator has two values; please check",
      };
    case "badDate":
      return { "zh-CN": "日期认不出来，没有计入", "en-US": "the date was not understood; not counted" };
    case "otherYear":
      return { "zh-CN": "不是本年度的，没有计入", "en-US": "of another year; not counted" };
    case "twoPurposes":
      return {
        "zh-CN": "一次会议两种用途，两项各计一次",
        "en-US": "one meeting for two purposes; counted in both",
      };
    case "unread":
      return { "zh-CN": "没有读懂，没有计入", "en-US": "not understood; left out" };
    default:
      return assertNever(note.code);
  }
}
