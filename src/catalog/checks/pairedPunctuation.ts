import { defineCheck } from "../../core/checking/check";
import { findUnpaired } from "../../core/checking/findUnpaired";

export const pairedPunctuation = defineCheck({
  id: "paired-punctuation",
  severity: "error",
  name: "标号不成对",
  summary: "引号、书名号、括号缺少一半、重复，或嵌套用错。",
  basis:
    "GB/T 15834—2011《标点符号用法》4.8、4.9、4.15：引号、括号、书名号成对使用；引文分段时每段开头用前引号，末段结尾用后引号。",
  messages: {
    unopened: "“{mark}”没有与它配对的前一半“{partner}”。",
    unclosed: "“{mark}”没有与它配对的后一半“{partner}”。",
    doubled: "“{mark}”重复，只留一个。",
    nestedQuotes: "双引号里再用双引号，里层应当用单引号‘ ’。",
    nestedTitles: "双书名号里再用双书名号，里层应当用单书名号〈 〉。",
  },
  examples: {
    clean: [
      "落实“三会一课”制度，学习《关于印发〈规定〉的通知》（试行）。",
      "他强调：“要增强‘四个意识’。”",
      "会上宣读了承诺：\n“一是严守纪律，任何时候都站稳立场。\n“二是清正廉洁，不插手工程。”\n承诺已经公示。",
      "附则规定：“第一条 为规范议事，制定本办法。\n第二条 议题由书记确定。”",
      "（2023年3月通过\n2025年3月修订）\n坚持依规治党。",
    ],
    flagged: ["对照负面清单⟦》⟧逐项排查。", "落实⟦“⟧三会一课制度。", "采取⟦““⟧月考核、季审定⟦””⟧的方式。"],
  },
  *find({ readings }) {
    for (const { kind, range, mark, partner } of findUnpaired(readings))
      switch (kind) {
        case "unopened":
        case "unclosed":
          yield { messageId: kind, range, data: { mark, partner } };
          break;
        case "doubled":
          yield {
            messageId: "doubled",
            range,
            data: { mark },
            fix: { range, replacement: mark.charAt(0) },
          };
          break;
        case "nested":
          if (mark === "“") yield { messageId: "nestedQuotes", range, severity: "advice" };
          else yield { messageId: "nestedTitles", range, severity: "advice" };
      }
  },
});
