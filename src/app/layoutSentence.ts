import type { FoundLook, LayoutDifference, ParagraphDifference } from "../core/layout/compareLayout";
import type { PageDifference } from "../core/layout/comparePage";
import { gridPitch } from "../core/layout/comparePage";
import { substitutesFor } from "../core/layout/fontClass";
import type { Length, ParagraphLayout } from "../core/layout/layoutFacts";
import type { Basis, LayoutAlignment, LayoutProfile, LayoutRole, Place } from "../core/layout/profile";
import type { Locale } from "./errorSentence";
import { standardBasis } from "./layout";
import type { LayoutWords } from "./layoutWords";
import { layoutZhCN } from "./layoutWords";
import { layoutEnUS } from "./layoutWords.en-US";

/** What a difference says: `正文字体：宋体，应为仿宋_GB2312`. */
export interface LayoutSentence {
  /** Whose and which: 正文字体. */
  readonly subject: string;
  /** What stands there, the most frequent first. */
  readonly found: string;
  readonly wanted: string;
  /** How many: 37 段. */
  readonly count: string;
  /** 依据: clause and how firmly it asks. */
  readonly basis: string;
}

const wordsOf = (locale: Locale): LayoutWords => (locale === "en-US" ? layoutEnUS : layoutZhCN);

const basisWords = ({ clause, strength }: Basis, { custom, resting }: LayoutWords): string =>
  clause === "" ? custom : resting(`${standardBasis.standard} ${clause}`, strength);

export function layoutSentence(
  difference: LayoutDifference,
  profile: LayoutProfile,
  locale: Locale = "zh-CN",
): LayoutSentence {
  const words = wordsOf(locale);
  return difference.kind === "page"
    ? pageSentence(difference, profile, words)
    : paragraphSentence(difference, profile, words);
}

function paragraphSentence(
  { role, aspect, changes, count }: ParagraphDifference,
  profile: LayoutProfile,
  words: LayoutWords,
): LayoutSentence {
  const rule = profile.paragraphs[role === "all" ? "body" : role];
  const wanted = {
    font: rule.font,
    latinFont: profile.latinFont ?? "",
    size: words.size(rule.size),
    plain: words.plain,
    place: indents(changes[0]?.place ?? rule, words),
    linePitch: profile.linePitch === null ? "" : words.pitch("exact", profile.linePitch),
  };
  return {
    subject: words.subject(role === "all" ? "" : words.roles[role], words.aspects[aspect]),
    found: frequent(
      changes.map(({ found }) => foundWords(found, rule.size, words)),
      words,
    ),
    wanted: wanted[aspect],
    count: words.paragraphs(count),
    basis: basisWords(standardBasis.paragraph(role === "all" ? "body" : role, aspect), words),
  };
}

/** The most frequent first, three at most. */
function frequent(found: readonly string[], { mark, andOthers }: LayoutWords): string {
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inOrder = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return inOrder.slice(0, 3).join(mark) + (inOrder.length > 3 ? andOthers : "");
}

function foundWords(found: FoundLook, size: number, words: LayoutWords): string {
  switch (found.aspect) {
    case "font":
    case "latinFont":
      return found.font === "" ? words.noFont : found.font;
    case "size":
      return words.size(found.points);
    case "plain":
      return (["bold", "italic", "coloured"] as const)
        .flatMap((look) => (found[look] ? [words.looks[look]] : []))
        .join(words.mark);
    case "place":
      return foundPlace(found.layout, size, words);
    case "linePitch":
      return foundPitch(found.layout, words);
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** 三号（16 磅）. */
export const sizeWords = (points: number, locale: Locale = "zh-CN"): string => wordsOf(locale).size(points);

/** 两端对齐、首行缩进 2 字. */
export const placeWords = (place: Place, locale: Locale = "zh-CN"): string => indents(place, wordsOf(locale));

/** 一级标题 */
export const roleWords = (role: LayoutRole, locale: Locale = "zh-CN"): string => wordsOf(locale).roles[role];

interface Indents {
  readonly alignment: LayoutAlignment | null;
  readonly firstLine: number | null;
  readonly left: number | null;
  readonly right: number | null;
}

function indents({ alignment, firstLine, left, right }: Indents, words: LayoutWords): string {
  const parts = [
    alignment === null ? "" : words.alignments[alignment],
    firstLine === null || alignment === "center" || alignment === "right"
      ? ""
      : words.firstLine(rounded(firstLine)),
    left === null || rounded(left) === 0 ? "" : words.left(rounded(left)),
    right === null || rounded(right) === 0 ? "" : words.right(rounded(right)),
  ];
  return parts.filter((word) => word !== "").join(words.mark);
}

function foundPlace(
  { alignment, firstLine, left, right }: ParagraphLayout,
  size: number,
  words: LayoutWords,
): string {
  const characters = (length: Length | null): number | null =>
    length === null ? null : length.unit === "characters" ? length.value : length.value / size;
  const place = {
    alignment,
    firstLine: characters(firstLine),
    left: characters(left),
    right: characters(right),
  };
  return indents(place, words);
}

function foundPitch({ lineSpacing, space }: ParagraphLayout, words: LayoutWords): string {
  if (lineSpacing === null) return "";
  const pitch = words.pitch(lineSpacing.rule, rounded(lineSpacing.value));
  return space === 0 ? pitch : `${pitch}${words.mark}${words.spaced}`;
}

function pageSentence(
  { aspect, found, count, possible }: PageDifference,
  { page, paragraphs }: LayoutProfile,
  words: LayoutWords,
): LayoutSentence {
  const { number } = page;
  const margins = ({ top, bottom, left, right }: Margins): string =>
    words.margins(rounded(top), rounded(bottom), rounded(left), rounded(right));
  const pairs = {
    paper: [
      found === null ? "" : words.paper(rounded(found.width), rounded(found.height)),
      words.paper(page.width, page.height),
    ],
    margins: [found === null ? "" : margins(found), margins(page)],
    grid: [
      found === null || found.linePitch === null ? words.noGrid : words.gridFound(rounded(found.linePitch)),
      words.grid(page.lines, page.characters, rounded(gridPitch(page)), paragraphs.body.size),
    ],
    pageNumber: [
      possible ? words.noNumber : words.ownFooter,
      number === null ? "" : words.number(words.size(number.size), number.font),
    ],
  } as const;
  return {
    subject: words.subject("", words.aspects[aspect]),
    found: pairs[aspect][0],
    wanted: pairs[aspect][1],
    count: aspect === "pageNumber" ? words.throughout : words.sections(count),
    basis: basisWords(standardBasis.page[aspect], words),
  };
}

type Margins = Record<"top" | "bottom" | "left" | "right", number>;

/** Which fonts the layout asks for, and what will do in their place. Fonts are licensed: none comes with the product. */
export const fontRemark = (fonts: readonly string[]): string =>
  `用到的字体：${fonts.join("、")}。电脑上没有的不影响排版，打开时会由相近的字体代替（${fonts
    .flatMap((font) => {
      const [other] = substitutesFor(font);
      return other === undefined ? [] : [`${font} 可用 ${other}`];
    })
    .join("，")}）。`;

export const typedIndentRemark = (count: number, locale: Locale = "zh-CN"): string =>
  wordsOf(locale).typedIndents(count);
