import type { ProfileFault } from "../core/layout/readProfile";
import type { Locale } from "./errorSentence";

/** Why nothing could be learned from a document. */
export const learnFaultSentence = (locale: Locale): string =>
  locale === "zh-CN"
    ? "这份文稿里没有认出正文，学不到版式。请换一份有标题、有正文的报告。"
    : "No text was recognised in this document. Choose a report with a title and text.";

/** Why an office's profile was not taken: what, where, and what to do. */
export function profileFaultSentence(fault: ProfileFault): string {
  switch (fault.kind) {
    case "notJson":
      return "排版方案不是 JSON 文件，请检查逗号和引号，或重新导出一份再改。";
    case "unknownName":
      return `排版方案里没有“${fault.path}”这一项，可用的有 ${fault.known.join("、")}。`;
    case "wrongKind":
      return `排版方案的“${fault.path === "" ? "整个文件" : fault.path}”应为${kindWords[fault.wanted]}。`;
    case "outOfRange":
      return `排版方案的“${fault.path}”应在 ${fault.from} 到 ${fault.to} 之间。`;
    case "tooLong":
      return `排版方案的“${fault.path}”太长了，最多 ${fault.limit} 字。`;
    case "notAllowed":
      return `排版方案的“${fault.path}”只能是 ${fault.allowed.join("、")}。`;
    case "noTypeArea":
      return `排版方案的页边距（“${fault.path}”一边）太大，版心放不下文字，请改小。`;
  }
}

const kindWords = {
  number: "数字",
  text: "文字",
  yesNo: " true 或 false",
  group: "一组用花括号括起的内容",
  numbers: "一组 6 到 100 之间的数字",
} as const;
