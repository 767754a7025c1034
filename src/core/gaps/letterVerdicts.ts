import { words } from "../text/words";
import { isBlank, isDigit, isHan, isLatin, isPlaceNumeral, skipBlanksBack } from "./maskCharacters";
import { startsWithAny } from "./maskContext";
import type { Judge, MaskPlace } from "./maskPlace";
import { amidLetters, clauseAround, counts, dates, joins, meant, oneOf } from "./maskPlace";

/** What a single X is said of: X光, X射线, X染色体, X证书. */
const letterWords = words(
  "光 射线 线 轴 向 型 形 证书 波段 荧光 刀 世代 因子 档案 战警 透视 坐标 方向 值 级台风 分子",
);

/** A model is named by letters: XX型执法记录仪, XX支架. Of an organ (XX型机关) the letters are a mask. */
const product =
  /^(?:式\p{Script=Han}{0,3}(?:枪|棍|机|服|装备|警械)|型号?\p{Script=Han}{0,6}(?:[机仪车器船艇泵枪阀屏]|设备|装置|系统|支架|疫苗|芯片|电池|终端)|系列(?:产品|设备)|牌(?![匾子坊楼位])\p{Script=Han}|(?:支架|疫苗|芯片|轴承|试剂盒|导管|起搏器))/u;

const isX = (character: string): boolean => oneOf(character, "xXｘＸⅹⅩ");

/** A hyphen joins a letter to a model number or a formula, unless it joins two masks (XX-XX人). */
const hyphened = ({ text, start, end, before, after }: MaskPlace): boolean =>
  (oneOf(after, "-－–") && !isX(text.charAt(end + 1))) ||
  (oneOf(before, "-－–") && !isX(text.charAt(start - 2)));

/** xx.docx, iPhone X */
function isPartOfName({ text, start, end, before, after, single }: MaskPlace): boolean {
  // x_x@163.com, ΔX, y=kx+b，x为次数
  if (after === "_" && isLatin(text.charAt(end + 1))) return true;
  if (/^[\u0370-\u03ff]/u.test(before) || /^[\u0300-\u036f]/u.test(after)) return true;
  if (single && oneOf(after, "为是≥≤") && /[=＝]/u.test(text)) return true;
  if (after === "." && isLatin(text.charAt(end + 1))) return true;
  return single && isBlank(before) && isLatin(text.charAt(skipBlanksBack(text, start) - 1));
}

function isOtherLetter(place: MaskPlace): boolean {
  const { text, end, before, after, single } = place;
  if (amidLetters(place) || joins(after) || (joins(before) && !isDigit(before)) || hyphened(place))
    return true;
  if (isPartOfName(place) || product.test(text.slice(end, end + 14))) return true;
  return text.startsWith("染色体", end) || (single && startsWithAny(text, end, letterWords));
}

export const letter: Judge = (place) => {
  if (isOtherLetter(place)) return "no";
  if (!isDigit(place.before)) return !place.single || meant(place) ? "sure" : "maybe";
  if (counts(place)) return "sure";
  return !place.single && dates(place) ? "sure" : "no";
};

/** 二〇二二年, 一〇〇周年, 第一〇五号: a numeral, however its zero is typed. */
function isNumeral(place: MaskPlace): boolean {
  const { before, after, single } = place;
  if (isPlaceNumeral(after) && (single || isPlaceNumeral(before))) return true;
  if (isPlaceNumeral(before)) return single || counts(place) || dates(place);
  return single && oneOf(before, "十百千万");
}

export const ring: Judge = (place) => {
  const { before, after, single, first } = place;
  if (amidLetters(place) || isDigit(before) || oneOf(before, "-+＋－") || oneOf(after, "-+＋－")) return "no";
  if (isNumeral(place)) return "no";
  // A mark of a list, a blood group.
  if (single && (first || isBlank(after) || after === "型")) return "no";
  return !single || meant(place) ? "sure" : "maybe";
};

/** N次, NN个; not 2的N次方, “1个中心＋N个站点”. */
export const count: Judge = (place) => {
  const { text, start, end, before, after } = place;
  if (end - start > 4 || joins(before) || joins(after) || oneOf(before, "-－×")) return "no";
  // “n个样本” opens a definition; a mask in small letters stands in a sentence.
  if (oneOf(text.charAt(start), "nｎ") && (!isHan(before) || before === "第")) return "no";
  if (!counts(place) || startsWithAny(text, end, ["次方", "种可能", "年前", "年后", "个一"])) return "no";
  const near = text.slice(Math.max(0, start - 200), start);
  return /[+＋][Nn]/u.test(near) || /[+＋]/u.test(clauseAround(place)) ? "no" : "sure";
};
