import { count, letter, ring } from "./letterVerdicts";
import type { MaskFamily } from "./maskCharacters";
import { isDigit } from "./maskCharacters";
import { maskedYearStart } from "./maskContext";
import type { Judge } from "./maskPlace";
import { maskPlace } from "./maskPlace";
import type { Verdict } from "./maskRun";
import { block, cross, dash, hash, line, question, shape, star } from "./signVerdicts";
import { someone } from "./someoneVerdict";

/** Families of runs of one character; ellipses, brackets and blanks have readers of their own. */
export type RunFamily = Exclude<MaskFamily, "ellipsis" | "bracket" | "blank" | "pending">;

const judges: Readonly<Record<RunFamily, Judge>> = {
  star,
  cross,
  letter,
  ring,
  block,
  shape,
  line,
  someone,
  count,
  hash,
  question,
  dash,
};

/** 以“××”代替, “*”级预警, “×”形连廊, X先生（化名）: the sign itself is spoken of, or hides a person for good. */
const spokenOf =
  /^(?:[”"](?:代替|代表|表示|字样|符号|记号|标记|指代|级|标|形|型|字形|号(?:代表|表示|为|指))|\p{Script=Han}{0,3}[（(]化名)/u;

/** 初始密码为******: what stands for characters that nobody is to read. */
const secret = /(?:密码|口令|验证码)(?:统一|均|都)?(?:设置|设定|重置)?(?:为|是|：|:)?[“"\s]*$/u;

/** 138****, 025-8888****: the end of a number that is hidden on purpose. */
const phone = /(?:(?:^|[^0-9])1[3-9][0-9]{1,5}|0[0-9]{2,3}[-－][0-9]{2,6})$/u;

/** Whether a run of mask-like characters is a mask. */
export function judgeRun(family: RunFamily, text: string, start: number, end: number): Verdict {
  if (maskedYearStart(text, start, end) !== null) return "sure";
  // 138****5678, 3×5: digits on both sides.
  if (isDigit(text.charAt(start - 1)) && isDigit(text.charAt(end))) return "no";
  if (spokenOf.test(text.slice(end, end + 8))) return "no";
  if (end - start >= 3 && phone.test(text.slice(Math.max(0, start - 13), start))) return "no";
  if (end - start >= 3 && secret.test(text.slice(Math.max(0, start - 12), start))) return "no";
  return judges[family](maskPlace(text, start, end));
}
