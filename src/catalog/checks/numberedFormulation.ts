import { defineCheck } from "../../core/checking/check";
import type { Match } from "../../core/checking/findIn";
import { matchesInAll } from "../../core/checking/findIn";
import { textRange } from "../../core/text/range";
import { numberedNames, orderedNames } from "../wording/numberedNames";

const numbers = "一二两三四五六七八九十";
const numbered = new RegExp(
  `[“‘]?(?<!第)(?<count>[${numbers}])(?<measure>[个种项大])[”’]?(?<thing>意识|自信|维护|确立|形态|纪律)(?<end>[”’])`,
  "gu",
);
/** “四个”意识, where the marks stand around the number alone. */
const partly = new RegExp(
  `[“‘](?<count>[${numbers}])(?<measure>[个种项大])?[”’](?<between>[个种项大])?(?<thing>意识|自信|维护|确立|形态)`,
  "gu",
);
const quoted = /[“‘](?<name>\p{Script=Han}{3,6})[”’]/gu;

const sorted = (words: string): string => Array.from(words).sort().join("");
const byCharacters = new Map(orderedNames.map((name) => [sorted(name), name]));

export const numberedFormulation = defineCheck({
  id: "numbered-formulation",
  severity: "warning",
  name: "带数字的提法",
  summary: "“四个意识”“三重一大”等固定简称的数目或次序写错。",
  basis: "中央文件的规范提法。",
  messages: { wrong: "固定提法是“{right}”，这里写的是“{words}”。" },
  examples: {
    clean: [
      "增强“四个意识”、坚定“四个自信”、做到“两个维护”，用好“四种形态”，落实“三重一大”制度。",
      "运用“第一种形态”批评教育帮助。",
    ],
    flagged: [
      "增强⟦“五个意识”⟧，做到“两个维护”。",
      "用好监督执纪⟦“三种形态”⟧。",
      "严格落实⟦“三大一重”⟧制度。",
    ],
  },
  *find({ readings }) {
    for (const pattern of [numbered, partly])
      for (const match of matchesInAll(readings, pattern)) {
        const fault = numberFault(match, pattern === numbered);
        if (fault !== null) yield fault;
      }
    for (const match of matchesInAll(readings, quoted)) {
      const fault = orderFault(match);
      if (fault !== null) yield fault;
    }
  },
});

function numberFault({ range, text, groups }: Match, isWhole: boolean) {
  const { count = "", thing = "" } = groups;
  const measure = groups["measure"] ?? groups["between"] ?? "";
  const right = numberedNames.find((name) => name.thing === thing && name.measure === measure)?.right;
  if (right === undefined || right.startsWith(count) || (count === "二" && right.startsWith("两")))
    return null;
  const start = range.start + text.indexOf(count);
  const place = isWhole && text.startsWith("“") ? range : { ...range, start, end: start + 1 };
  const fix = { range: textRange(range.paragraph, start, start + 1), replacement: right.charAt(0) };
  const data = { right, words: `${count}${measure}${thing}` };
  return { messageId: "wrong", range: place, data, fix } as const;
}

function orderFault({ range, groups }: Match) {
  const { name = "" } = groups;
  const right = byCharacters.get(sorted(name));
  if (right === undefined || right === name) return null;
  const inside = textRange(range.paragraph, range.start + 1, range.end - 1);
  const fix = { range: inside, replacement: right };
  return { messageId: "wrong", range, data: { right, words: name }, fix } as const;
}
