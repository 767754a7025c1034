import { useLanguage } from "../strings/StringsContext";

const zhCN = {
  again: "台账与已填的数不同",
  difference: (before: string, now: string | null, text: string) =>
    now === null ? `台账中已没有，文中 ${text}` : `台账 ${before} → ${now}，文中 ${text}`,
  rewritten: (now: string | null, text: string) =>
    now === null ? `人工改过，文中 ${text}` : `人工改过：文中 ${text}，台账 ${now}`,
  renamed: (now: string, name: string, text: string) => `台账换了名目“${name}” ${now}，文中 ${text}`,
  change: (value: string) => `改为 ${value}`,
  vanished: (count: number) => `已填的 ${count} 处，手边的台账里没有依据`,
  keepAll: "都保留",
  keep: (text: string) => `保留 ${text}`,
  changeAll: (count: number) => `全部改为新数（${count} 处）`,
  more: "更多",
  evidence: "数据核对表",
  evidenceXlsx: "导出 Excel 核对表",
  evidenceDocx: "导出 Word 核对表",
  carry: "去年稿转今年稿",
  carryHint: (from: number, to: number, figures: number, dates: number) =>
    `${from} 年改为 ${to} 年：数据 ${figures} 处改成待填并记住去年的数，年份和日期 ${dates} 处顺延或待填。`,
  carryNow: "转成今年稿",
  carryNoYear: "还看不出这份报告是哪一年的，请先在最上面选定年度。",
  carryDone: (count: number) => `还有 ${count} 处请核对`,
  mask: "脱敏",
  maskHint: (figures: number, names: number) =>
    `数据 ${figures} 处、名称 ${names} 处换成占位符，密钥存成文件，可凭它还原；文本框、脚注、页眉页脚、批注一并处理。名称按常见写法认出，发出前请再看一遍。`,
  maskNow: "脱敏并保存密钥",
  maskAnyway: "照样脱敏",
  maskRest: (words: string) => `没有处理，请自己看一看：${words}`,
  maskLeftWords: (words: string) => `没有隐去的数字和像名称的词，请看一遍：${words}`,
  listMark: "、",
  unmask: "用密钥还原",
  unmaskFailed: "这不是脱敏时保存的密钥，或已损坏。",
  unmaskLeft: (count: number) => `有 ${count} 处文中已改写或密钥已损坏，没有还原`,
  cancel: "取消",
  last: (value: string, year: number) => `${year} 年为 ${value}`,
  far: "与去年相差较大，请核对",
};

export type FigureStrings = typeof zhCN;

const enUS: FigureStrings = {
  again: "The ledger differs from what was filled",
  difference: (before, now, text) =>
    now === null
      ? `no longer in the ledger; the text says ${text}`
      : `ledger ${before} → ${now}, text ${text}`,
  rewritten: (now, text) =>
    now === null ? `changed by hand: text ${text}` : `changed by hand: text ${text}, ledger ${now}`,
  renamed: (now, name, text) => `now under “${name}”: ${now}; text ${text}`,
  change: (value) => `Change to ${value}`,
  vanished: (count) => `${count} filled figures are not in the ledgers at hand`,
  keepAll: "Keep all",
  keep: (text) => `Keep ${text}`,
  changeAll: (count) => `Change all (${count})`,
  more: "More",
  evidence: "Evidence table",
  evidenceXlsx: "Table for Excel",
  evidenceDocx: "Table for Word",
  carry: "Last year's report to this year's draft",
  carryHint: (from, to, figures, dates) =>
    `From ${from} to ${to}: ${figures} figures become gaps that remember last year's value, ${dates} years and dates move on.`,
  carryNow: "Make the draft",
  carryNoYear: "The year of this report is unknown. Choose it above first.",
  carryDone: (count) => `${count} places to look at`,
  mask: "Mask for sharing",
  maskHint: (figures, names) =>
    `${figures} figures and ${names} names become masks; a key file gives them back. Names are found by usual patterns: look again before sending.`,
  maskNow: "Mask, and save the key",
  maskAnyway: "Mask all the same",
  maskRest: (words) => `Left alone, please look yourself: ${words}`,
  maskLeftWords: (words) => `Numbers and name-like words that stay: ${words}`,
  listMark: ", ",
  unmask: "Restore with a key",
  unmaskFailed: "This is no key of a masked report, or it is damaged.",
  unmaskLeft: (count) => `${count} places were not restored: rewritten since, or the key is damaged there`,
  cancel: "Cancel",
  last: (value, year) => `${year}: ${value}`,
  far: "far from last year's figure; please check",
};

export const useFigureStrings = (): FigureStrings => (useLanguage().locale === "en-US" ? enUS : zhCN);
