/** What a mask is made of. Runs of one family belong together. */
export type MaskFamily =
  | "star" // ** ＊＊
  | "ellipsis" // …… ... 。。。
  | "cross" // ×× (the multiplication sign)
  | "letter" // XX xx
  | "ring" // ○○ 〇〇 OO
  | "block" // ■■ □□
  | "shape" // △△ ◎◎ ※※
  | "line" // ____
  | "bracket" // [ ] （  ） （填写…） 【单位名称】 《》
  | "someone" // 某 某某
  | "count" // N n
  | "hash" // ##
  | "question" // ？？
  | "dash" // -- －－, —— where it stands so again and again
  | "pending" // 待填 before a measure word
  | "blank"; // two or more blanks before a measure word

/** What the scan stops at. The numbers index the table of readers in `maskRuns`. */
export const characterClass = {
  none: 0,
  star: 1,
  ellipsis: 2,
  cross: 3,
  letter: 4,
  ring: 5,
  block: 6,
  shape: 7,
  line: 8,
  open: 9,
  someone: 10,
  count: 11,
  hash: 12,
  question: 13,
  blank: 14,
  dot: 15,
  residue: 16,
  dash: 17,
  pending: 18,
} as const;

/** Every space that Unicode knows, and the tab. */
const blanks =
  " \u3000\u00a0\t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f";

const members: Readonly<Record<Exclude<keyof typeof characterClass, "none">, string>> = {
  star: "*＊﹡∗",
  ellipsis: "…⋯",
  cross: "×✕╳",
  letter: "XxＸｘⅹⅩ",
  ring: "○〇◯OＯ",
  block: "■□▇█▢◻▓",
  shape: "△▲◎●☆◇※",
  line: "_＿",
  open: "[【（(〔{｛［<＜《“",
  someone: "某",
  count: "NnＮｎ",
  hash: "#＃",
  question: "?？",
  dash: "-－–—",
  pending: "待",
  blank: blanks,
  dot: ".。",
  // First or rarest characters of what `residue` looks for: addresses, entities, model footers.
  residue: "hHwW&`库范载侵仅免",
};

/** One entry a UTF-16 code unit: the hot path is one look-up a character. */
export const classOf = new Uint8Array(0x10000);
for (const [name, characters] of Object.entries(members)) {
  for (const character of characters) {
    classOf[character.charCodeAt(0)] = characterClass[name as keyof typeof characterClass];
  }
}

export const familyOfClass: ReadonlyMap<number, MaskFamily> = new Map([
  [characterClass.star, "star"],
  [characterClass.ellipsis, "ellipsis"],
  [characterClass.cross, "cross"],
  [characterClass.letter, "letter"],
  [characterClass.ring, "ring"],
  [characterClass.block, "block"],
  [characterClass.shape, "shape"],
  [characterClass.line, "line"],
  [characterClass.someone, "someone"],
  [characterClass.count, "count"],
  [characterClass.hash, "hash"],
  [characterClass.question, "question"],
  [characterClass.dash, "dash"],
]);

const code = (character: string): number => (character === "" ? -1 : character.charCodeAt(0));

export const isDigit = (character: string): boolean =>
  (character >= "0" && character <= "9") || (character >= "０" && character <= "９");

export const isLatin = (character: string): boolean =>
  (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");

export const isHan = (character: string): boolean => {
  const value = code(character);
  return (value >= 0x4e00 && value <= 0x9fff) || (value >= 0x3400 && value <= 0x4dbf);
};

export const isBlank = (character: string): boolean =>
  character !== "" && classOf[character.charCodeAt(0)] === characterClass.blank;

/** Chinese numerals used place by place, as in 二〇二二年. */
export const isPlaceNumeral = (character: string): boolean =>
  character !== "" && "〇○零一二三四五六七八九".includes(character);

/** The end of a clause: a stop, a closing mark, or nothing at all. */
export const isStop = (character: string): boolean =>
  character === "" || "，。；：、！？,;:!?）)”’》】]〕\n".includes(character);

/** What may open a clause or stand before its first word. */
export const isOpening = (character: string): boolean =>
  character === "" || "，。；：！？,;:!?（(“‘《【[〔\n".includes(character);

/** Characters without width that a copied text brings along: within a mask they belong to it. */
export const isInvisible = (character: string): boolean => character !== "" && invisible.test(character);

const invisible = /[\p{Cf}\ufe00-\ufe0f]/u;

export function skipInvisible(text: string, at: number): number {
  let end = at;
  while (isInvisible(text.charAt(end))) end++;
  return end;
}

export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charAt(end))) end++;
  return end;
}

export function skipBlanksBack(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charAt(start - 1))) start--;
  return start;
}
