import type { Locale } from "../../app/errorSentence";
import type { DiagnosisTrouble } from "../frame/diagnosisFile";

const zhCN = {
  title: "诊断",
  open: "诊断…",
  about:
    "遇到毛病时，把主笔与 Word 之间的往来录成一个文件，发给技术人员，照着它修正。文件里有 Word 的版本、每一步用了多久、出了什么错；文稿里的字、数字、字母都已遮盖（某、0、x），看不出内容。文件只存在这台电脑上，由你决定发不发。",
  begin: "开始录",
  recording: "正在录。请关闭这个框，把出毛病的操作再做一遍，然后回到这里点“停止并保存”。",
  end: "停止并保存",
  tryOut: "在空白文档里试一遍",
  tryOutAbout: "帮忙校准：在一份新建的空白文档里点它，主笔写进几段自己的例文、逐项试过再全部去掉，约半分钟。",
  trying: "正在试…",
  tried: (troubled: number, all: number) =>
    troubled === 0
      ? `试完了，${all} 步都正常，已保存记录。`
      : `试完了，${all} 步中有 ${troubled} 步不正常，已保存记录。`,
  troubles: {
    notBlank: "这份文档里有内容。请新建一份空白文档再试。",
    failed: "没有试成，已保存记录。",
  } satisfies Record<DiagnosisTrouble, string>,
  file: "主笔诊断.json",
  close: "关闭",
};

const enUS: typeof zhCN = {
  title: "Diagnosis",
  open: "Diagnosis…",
  about:
    "When something goes wrong, record what passes between the pane and Word in a file and send it to those who maintain this. It holds the version of Word, the time of each step and what failed; letters and digits of the document are masked. The file stays on this computer until you send it.",
  begin: "Record",
  recording: "Recording. Close this box, do again what went wrong, then come back and stop.",
  end: "Stop and save",
  tryOut: "Try in a blank document",
  tryOutAbout: "In a new blank document, a few paragraphs of our own are written, tried and taken out again.",
  trying: "Trying…",
  tried: (troubled, all) => `${all - troubled} of ${all} steps went well. The record was saved.`,
  troubles: {
    notBlank: "This document is not blank. Create a new one and try there.",
    failed: "It could not be tried. The record was saved.",
  },
  file: "zhubi-diagnosis.json",
  close: "Close",
};

type DiagnosisStrings = typeof zhCN;

export const diagnosisStrings: Readonly<Record<Locale, DiagnosisStrings>> = { "zh-CN": zhCN, "en-US": enUS };
