import { readLead } from "./headingNumber";
import type { Span } from "./outline";
import { compact, isContentsLine, textAt, textParagraphs } from "./paragraphText";
import { isDateLine } from "./signature";
import type { Snapshot } from "./snapshot";

export interface Opening {
  readonly title: Span | null;
  /** First paragraph after the title and what stands under it (date, author, subtitle). */
  readonly bodyFrom: number;
}

const genre =
  /(?:报告|总结|汇报|材料|情况|述职|小结|方案|通知|纪要|讲话|计划|要点|意见|清单|说明|函|请示|决定|办法|制度|规定|简报|发言|体会|公报|通报|台账|细则|记录|综述|自评|检查)(?:[（(][^（）()]{1,16}[）)])?[*＊]{0,2}$/u;
const addressee = /^.{1,40}[：:]$/u;
const sentence = /[。；！？]/u;
const subtitle = /^(?:[—－―-]{1,2}|（|\(|(?:报告|述[职责]|汇报|发言)人)/u;
const frontMatter =
  /^(?:附件\s*[0-9０-９]{0,2}[：:]?$|.{0,24}[〔[【（(](?:19|20|××|\*\*)\S{0,4}[〕\]】）)]\S{0,4}号$|(?:送审|征求意见|讨论|初|审议)稿$|密级|内部|.{2,20}文件$)/u;

/** Finds the title's lines before the first heading, the addressee or the first sentence; a long title may be broken over lines. */
export function findOpening(snapshot: Snapshot): Opening {
  const indexes = textParagraphs(snapshot).slice(0, 12);
  const lines: number[] = [];
  let stop = indexes[0] ?? snapshot.paragraphs.length;
  for (const index of indexes) {
    stop = index;
    if (endsOpening(snapshot, index)) break;
    lines.push(index);
    stop = index + 1;
  }
  const title = titleOf(snapshot, lines, stop);
  if (title === null) return { title: null, bodyFrom: indexes[0] ?? 0 };
  const below = lines.filter((index) => index >= title.to && standsBelow(textAt(snapshot, index)));
  return { title, bodyFrom: (below.at(-1) ?? title.to - 1) + 1 };
}

function endsOpening(snapshot: Snapshot, index: number): boolean {
  const paragraph = snapshot.paragraphs[index];
  if (paragraph === undefined) return true;
  const text = paragraph.text.trim();
  const lead = readLead(text);
  if (lead !== null && lead.value > 0 && !lead.loose) return true;
  if (paragraph.listLabel !== null || isContentsLine(paragraph)) return true;
  return sentence.test(text) || text.length > 70 || (addressee.test(text) && !genre.test(text.slice(0, -1)));
}

function titleOf(snapshot: Snapshot, lines: readonly number[], stop: number): Span | null {
  const candidates = lines.filter((index) => !frontMatter.test(textAt(snapshot, index).trim()));
  const styled = candidates.filter((index) => isTitleStyle(snapshot.paragraphs[index]?.styleName ?? null));
  const first = styled[0] ?? candidates[0];
  if (first === undefined) return null;
  const lastStyled = styled.at(-1);
  if (lastStyled !== undefined) return { from: first, to: lastStyled + 1 };
  const named = candidates.find((index) => genre.test(compact(textAt(snapshot, index))));
  if (named !== undefined) return { from: titleStart(snapshot, candidates, named), to: named + 1 };
  return unnamedTitle(snapshot, candidates, stop);
}

const isTitleStyle = (styleName: string | null): boolean =>
  /^(?:标题|title|文档标题|公文标题|大标题|主标题)$/iu.test(styleName ?? "");

/** A heading of a letter (a unit on a line of its own above a blank) is not part of the title; lines that touch are. */
function titleStart(snapshot: Snapshot, candidates: readonly number[], named: number): number {
  let start = named;
  for (let order = candidates.indexOf(named) - 1; order >= 0; order--) {
    const index = candidates[order];
    if (index === undefined || index !== start - 1 || isByline(textAt(snapshot, index))) break;
    start = index;
  }
  return start;
}

/** Without a word that names the genre: the first line when it looks like no sentence and the text follows it. */
function unnamedTitle(snapshot: Snapshot, candidates: readonly number[], stop: number): Span | null {
  const first = candidates[0];
  if (first === undefined || candidates.length > 3 || stop >= snapshot.paragraphs.length) return null;
  const text = textAt(snapshot, first).trim();
  if (isByline(text) || text.length > 50 || /[，,：:；、]$/u.test(text) || addressee.test(text)) return null;
  let last = first;
  while (candidates.includes(last + 1) && !isByline(textAt(snapshot, last + 1))) last++;
  return { from: first, to: last + 1 };
}

/** 市水利局党组书记、局长  ×××: who reports, under the title. */
const reporter =
  /^[^，。；：]{2,30}(?:书记|主任|局长|院长|校长|行长|处长|部长|主席|经理|董事长|镇长|乡长|区长|县长|市长|厂长|站长|所长|庭长|检察长|馆长|台长)[\s\u3000]+[^，。；：\s]{1,4}$/u;

/** Under the title the office may stand without the name: 某某集团有限公司党委书记. */
const office = /^[^，。；：]{2,30}(?:党[委组]|工委|总支|支部)书记(?:、[^，。；：]{2,16})?$/u;
const standsBelow = (text: string): boolean => isByline(text) || office.test(text.trim());

const isByline = (text: string): boolean =>
  isDateLine(text) || subtitle.test(text.trim()) || reporter.test(text.trim());
