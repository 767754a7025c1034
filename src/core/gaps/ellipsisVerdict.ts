import { words } from "../text/words";
import { isDigit, isHan, isOpening, isStop } from "./maskCharacters";
import { countsAfter, bodyAfter, endsWithAny, enclosedSince, proseNouns, startsWithAny } from "./maskContext";
import { oneOf } from "./maskPlace";
import type { Verdict } from "./maskRun";

/** Words that want an object or a complement: an ellipsis after them has swallowed it. */
const openWords = words(`
  推动 推进 加快推进 实施 完成 贯穿 部署 召开 建立 制定 印发 出台 开展 组织 参加
  参观 学习 传达 落实 围绕 聚焦 针对 结合 根据 按照 通过 成立 举办 承办 取得
  获得 荣获 获评 表彰 实现 达到 助推 打造 构建 深化 强化 加强 提升 提高 服务
  支持 保障 确保 坚持 作为 成为 建设 新时代 主持 赴 被 对 在 把 将 向 为 与
  和 及 以 由 从 到 共 共计 约 近 达 的 了 于 是 等地 其中 包括 涉及 收到
  投入 支出 走访 慰问 指导 邀请 选派 派驻 撰写 发表 刊发 完善 修订
`);

/** Words that no sentence ends with. */
const cutWords = words(`
  进一步 继续 持续 不断 着力 努力 全面 深入 扎实 积极 切实 认真 严格 将 要 更加 坚决 牢牢
  充分 有效 全年 今年 明年 下一步 同时 通过 特别是 主要 先后 分别 截至目前 目前
`);

/** 既要……又要……: the words of a pair, whose members everybody knows. */
const paired = words("既 既要 又要 又 不仅 不但 而且 要么 不是 就是 越 一边 一面 宁可 与其 不如");

interface Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The clause before an offset: back to a stop that ends a clause or an opening mark. */
function clauseBefore({ text, start }: Around, stops: string): string {
  let from = start;
  while (from > 0 && start - from < 120 && !stops.includes(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}

/** “从…到…，从…到…”, “一次次…，一遍遍…”: clauses that begin alike enumerate without a 、. */
function enumerates(around: Around): boolean {
  if (clauseBefore(around, "，。；：！？“《（").includes("、")) return true;
  const clauses = clauseBefore(around, "。；：！？“《（").split("，");
  const last = clauses.at(-1)?.charAt(0) ?? "";
  return clauses.length > 1 && last !== "" && clauses.at(-2)?.charAt(0) === last;
}

/** Three members or more: an enumeration that an ellipsis closes, whatever follows. */
const enumeratesThree = (around: Around): boolean =>
  clauseBefore(around, "，。；：！？“《（").split("、").length > 2;

const opensSpeech = (text: string, quotation: number): boolean =>
  /[：:]$|(?:强调|指出|说|道|表示|要求|写道|谈到|提出|明确|认为)[，,]?$/u.test(
    text.slice(Math.max(0, quotation - 9), quotation - 1),
  );

/** Inside a quotation: the whole of it is a mask, a part of it is how the words quoted trail off or are cut. */
function inQuotation(around: Around, quotation: number): Verdict {
  const { text, start, end } = around;
  const whole = start === quotation && text.charAt(end) === "”";
  if (whole) return "sure";
  if (opensSpeech(text, quotation) || start === quotation) return "no";
  if (enumerates(around)) return "no";
  return endsWithAny(text, start, openWords) ? "sure" : "no";
}

/** In the middle of a clause, followed by a word. */
function inClause(around: Around): Verdict {
  const { text, start, end } = around;
  if (endsWithAny(text, start, paired)) return "no";
  if (text.startsWith("等", end)) {
    return !enumerates(around) && endsWithAny(text, start, openWords) ? "sure" : "no";
  }
  if (text.charAt(start - 1) === "、") return "sure";
  if (endsWithAny(text, start, openWords)) return "sure";
  const continued = startsWithAny(text, end, proseNouns) || bodyAfter(text, end);
  if (enumerates(around)) return continued && !enumeratesThree(around) ? "maybe" : "no";
  return continued ? "sure" : "maybe";
}

/** Before a stop or the end of the paragraph. */
function atStop(around: Around): Verdict {
  const { text, start, end } = around;
  if (endsWithAny(text, start, paired)) return "no";
  // 心里亮堂堂的……: what is told so may trail off as well.
  if (oneOf(text.charAt(start - 1), "的了")) return enumerates(around) ? "no" : "maybe";
  if (
    endsWithAny(text, start, openWords) &&
    !(enumerates(around) && endsWithAny(text, start, ["建设", "服务", "保障", "学习", "完善", "指导"]))
  )
    return "sure";
  if (enumerates(around)) return "no";
  // A paragraph that breaks off in mid-sentence was cut: “2022年共……”. One of a whole clause may trail off.
  if (text.charAt(end) === "" && endsWithAny(text, start, cutWords)) return "sure";
  return text.charAt(end) === "" || "。，；".includes(text.charAt(end)) ? "maybe" : "no";
}

/**
 * Whether an ellipsis stands for something left out (`召开……次`, `推动……工作`, `2022年共……`) or is one: closing an
 * enumeration, trailing off in speech, standing for the words a quotation leaves out.
 */
export function judgeEllipsis(text: string, start: number, end: number): Verdict {
  if (countsAfter(text, start, end)) return "sure";
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // Leaders of a table of contents, dots among letters and digits.
  if (isDigit(after) || end - start > 12 || /^[\w\s]/u.test(before)) return "no";
  if (before === "《") return after === "》" ? "sure" : "maybe";
  const quotation = enclosedSince(text, start, "“", "”", 300);
  if (quotation >= 0) return inQuotation({ text, start, end }, quotation);
  return inSentence({ text, start, end }, before, after);
}

/** “甲”“乙”……: a row of quotations is closed; after a single one at the paragraph's end words may be missing. */
function afterQuotation(around: Around): Verdict {
  const { text, start, end } = around;
  const row = /[”》]、?[“《]/u.test(clauseBefore({ text, start, end }, "，。；："));
  return !row && text.charAt(end) === "" && !enumerates(around) ? "maybe" : "no";
}

function inSentence(around: Around, before: string, after: string): Verdict {
  if (isOpening(before)) return opened(around);
  if (before === "”" || before === "》") return afterQuotation(around);
  if (isStop(after)) return atStop(around);
  return isHan(after) || after === "“" || after === "《" ? inClause(around) : "no";
}

/** At the beginning of a sentence or clause: `……同志围绕`, a sentence that is nothing but `……`. */
function opened({ text, start, end }: Around): Verdict {
  if ("？！".includes(text.charAt(start - 1) || "-")) return "no";
  if (text.charAt(start - 1) === "（" || text.charAt(start - 1) === "(") return "maybe";
  const alone = start === 0 && end === text.length;
  return alone || text.charAt(start - 1) !== "" || isHan(text.charAt(end)) ? "sure" : "no";
}
