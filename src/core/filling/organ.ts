import type { TokenKind } from "./lexicon";
import type { TextPiece } from "./sentencePieces";

const kinds =
  "医院|保健院|卫生院|学校|中学|小学|幼儿园|学院|分局|支队|大队|公司|集团|街道|镇|乡|村|社区|支部|分行|支行|网点|中心|机关|车间|项目部|法庭|监区|敬老院|系统";
const doing =
  "(?:党委|党组|党总支|党支部)(?!会|成员|委员|书记|$)|班子|共|累计|全年|先后|均|开展|组织|召开|举办|举行|发展|受理|处置|完成|签订|排查|查处|慰问|培训";
const named = `(?<organ>\\p{Script=Han}{1,10}?(?:${kinds}))`;
/** What may stand before whose doings they are: when, of what, in which order. */
const lead = /^(?:其中|上半年|下半年|全年|今年|年内|[一二三四五六七八九十]是)+/u;
const subject = new RegExp(`^${named}(?=${doing})`, "u");
/** 其中县中医院**人次; without 其中 it is the organs that are counted (机关党支部**个). */
const whole = new RegExp(`^${named}$`, "u");
/** 党支部开展…: no name that tells it from others. */
const nameless = new RegExp(`^党?(?:${kinds})$`, "u");

/** 廉政谈话**人次，其中县中医院**人次: the clause names nothing but whose part it is. */
export const namesOnlyOrgan = (clause: string): boolean => part.test(clause);
const part = new RegExp(`^其中${named}$`, "u");

/** Where something was done, to whom, or everybody at once: no organ of its own. */
const noOrgan =
  /^(?:到|赴|在|向|对|深入|走进|与|联合|为|进|于|以|逐|下沉|实地|带头|主持|参加|涉及|举办|举行|召开|推动|指导|组织|开展|慰问|走访|帮助|结对|建立|建设|设立|成立|新建|创建|整顿|评选)/u;
const everybody = /^(?:各|全|我|本|该|所有|每|整个|部分|个别|少数|多数)/u;
const ownAgain = /^(?:我|本人|全|局|院)\p{Script=Han}{0,3}(?:开展|组织|召开|共)/u;

/**
 * The organ other than the reporting one whose doings the last of a sentence's clauses tells. A clause without a subject
 * goes on with the one before it; after 其中… only where it tells no deed of its own (其中二分局**件，占全局的**％). Null where it is
 * the reporting organ itself.
 */
export function organAt(clauses: readonly TextPiece[], self: string): string | null {
  let organ: string | null = null;
  let ofPart = false;
  for (const { text, tokens } of clauses) {
    const isPart = text.startsWith("其中");
    const found = organIn(text, isPart);
    if (found !== null) {
      organ = everybody.test(found) || nameless.test(found) || self.includes(found) ? null : found;
      ofPart = isPart;
    } else if (ownAgain.test(text) || (ofPart && tokens.some(({ kind }) => deeds.has(kind)))) organ = null;
  }
  return organ;
}

const deeds: ReadonlySet<TokenKind> = new Set<TokenKind>(["verb", "step", "support"]);

function organIn(text: string, isPart: boolean): string | null {
  const own = text.replace(lead, "");
  const found = (subject.exec(own) ?? (isPart ? whole.exec(own) : null))?.groups?.["organ"] ?? null;
  return found === null || noOrgan.test(found) ? null : found;
}
