import type { TooMuch } from "../core/document/documentLimits";
import type { SheetError } from "../ports/ledgerSource";
import type { Sentence } from "./errorSentence";

export const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));

/** The limit of a ledger that was passed, to stand in brackets. */
export function ledgerLimit({ of, limit }: SheetError & { readonly kind: "tooLarge" }): Sentence {
  switch (of) {
    case "bytes":
      return { "zh-CN": `上限 ${megabytes(limit)} MB`, "en-US": `limit ${megabytes(limit)} MB` };
    case "rows":
      return { "zh-CN": `上限 ${limit} 行`, "en-US": `limit ${limit} rows` };
    case "columns":
      return { "zh-CN": `上限 ${limit} 列`, "en-US": `limit ${limit} columns` };
    case "cells":
      return { "zh-CN": `上限 ${limit} 个单元格`, "en-US": `limit ${limit} cells` };
    case "places":
      return {
        "zh-CN": `上限 ${limit} 格，连同每行最后一格之前的空格`,
        "en-US": `limit ${limit} cells, the blank ones before the last of each row counted`,
      };
    case "figures":
      return { "zh-CN": `上限 ${limit} 个数字`, "en-US": `limit ${limit} figures` };
    case "filled":
      return {
        "zh-CN": `用来填写或核对时，上限共 ${limit} 个数字和登记行`,
        "en-US": `limit ${limit} figures and registered rows where a report is held against them`,
      };
    case "cellText":
      return { "zh-CN": `一个单元格上限 ${limit} 字`, "en-US": `limit ${limit} characters in one cell` };
    case "text":
      return { "zh-CN": `上限共 ${limit} 字`, "en-US": `limit ${limit} characters in all` };
    case "parts":
      return { "zh-CN": `压缩包内上限 ${limit} 个文件`, "en-US": `limit ${limit} files inside the package` };
  }
}

/** What there is too much of in a document, behind its number. */
const muchWords: Readonly<Record<TooMuch["of"], Sentence>> = {
  paragraphs: { "zh-CN": "段", "en-US": "paragraphs" },
  characters: { "zh-CN": "字", "en-US": "characters" },
  paragraphCharacters: { "zh-CN": "字（一段之内）", "en-US": "characters in one paragraph" },
  runs: { "zh-CN": "截文字（一段之内）", "en-US": "pieces of text in one paragraph" },
  gaps: { "zh-CN": "处未填", "en-US": "places left open" },
  numbers: { "zh-CN": "处数字和未填", "en-US": "numbers and places left open" },
  comparedNumbers: {
    "zh-CN": "处数字和未填（用来对照时）",
    "en-US": "numbers and places left open, where two reports are compared",
  },
  elements: { "zh-CN": "个元素", "en-US": "elements" },
  depth: { "zh-CN": "层嵌套", "en-US": "elements within each other" },
  parts: { "zh-CN": "个内部文件", "en-US": "parts" },
};

export const tooMuchSentence = ({ of, limit }: TooMuch): Sentence => ({
  "zh-CN": `文件里的内容太多（上限 ${limit} ${muchWords[of]["zh-CN"]}），没有打开。请确认是不是要查的报告，或拆成几份再试。`,
  "en-US": `The file holds too much (over ${limit} ${muchWords[of]["en-US"]}); it was not opened. Split it and try again.`,
});
