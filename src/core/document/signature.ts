import type { Span } from "./outline";
import { readLead } from "./headingNumber";
import { compact, endsSentence, textAt, textParagraphs } from "./paragraphText";
import type { Snapshot } from "./snapshot";

// Digits, Chinese numerals, and whatever masks a date: 20××年×月×日, ____年__月__日, 【 】年【 】月. The year alone may be left blank.
const dateMark = "[0-9０-９〇○零ＯO一二三四五六七八九十×xXＸ*＊_＿…N某■□△\\[\\]【】（）()]";
const fullDate = new RegExp(`${dateMark}{0,8}年${dateMark}{0,6}月(?:${dateMark}{0,6}[日号])?[）)]?$`, "u");
const dottedDate = /(?:19|20)\d{2}[.．/-]\d{1,2}[.．/-]\d{1,2}$/u;
const dateStart = /^[（(]?(?:[12０-９二一〇○零×xXＸ*＊_＿…N某[\]【】]|年)/u;
const datePrefix = /^[（(【]?(?:报告|汇报|填报|签署|落款)?(?:日期|时间)[）)】：:]+/u;

/** Where the date of a signature begins in the text without blanks, -1 when it does not end with one. */
function dateIndex(line: string): number {
  const prefix = datePrefix.exec(line)?.[0].length ?? 0;
  const match = fullDate.exec(line) ?? dottedDate.exec(line);
  if (match === null) return prefix > 0 ? 0 : -1;
  return match.index <= prefix ? 0 : match.index;
}

/** A line that is a date and nothing else. */
export function isDateLine(text: string): boolean {
  const line = compact(text);
  if (line.length > 24) return false;
  return dateIndex(line) === 0 && (dateStart.test(line) || datePrefix.test(line));
}

const organ =
  /(?:党委|党组|党工委|党总支|总支部?|支部|委员会|局|公司|学校|小学|中学|中专|幼儿园|大学|学院|医院|街道|办事处|中心|银行|支行|分行|营业部|集团|所|厅|办公室|管委会|法院|检察院|乡|镇|村|社区|社|站|大队|支队|院|委|部|处|科|室|厂|办|协会|联合会|会|学会|馆|园|台|库|矿|政府|机关党委|区|县|市|省)(?:[（(][^（）()]{1,8}[）)])?$/u;
const signer =
  /^(?:(?:报告人|述责人|述职人|汇报人|报告单位|汇报单位|单位|填报单位|签名|落款|党[委组]书记|[（(]?盖章|[（(]?公章)[：:（(]?|.{0,20}书记[：:]?\S{0,6}$)/u;
const masked = /^(?:[*＊×xXＸ某○〇_＿…△▲◎◇☆※■□#]|\[|【|（盖章|\(盖章)/u;
/** Labels of who has to do something, not of who signs. */
const duty = /^(?:责任|牵头|配合|承办|主办|协办)(?:单位|部门|科室|领导|人)[：:]/u;
/** 县检察院党组书记、检察长: two offices of one person. */
const offices =
  /^[^，。；：、]{2,20}(?:书记|主任|委员)、(?:[^，。；：、]{0,6}(?:长|主任|主席|经理|书记|行长|院长))\S{0,4}$/u;
const clause = /[。，,；;！？!?、]/u;

/** A unit or a person, as signatures give it. */
function isSigner(text: string, rightAligned: boolean): boolean {
  const line = compact(text);
  if (line.length === 0 || line.length > 36 || clause.test(line) || duty.test(line)) return false;
  const lead = readLead(text);
  if (lead !== null && lead.kind !== "lenticular") return false;
  return rightAligned || organ.test(line) || signer.test(line) || (masked.test(line) && line.length <= 20);
}

const isUnitWithDate = (text: string): boolean => {
  const line = compact(text);
  const index = dateIndex(line);
  return index > 0 && line.length <= 50 && isSigner(line.slice(0, index), false);
};

const afterword =
  /^\s*(?:[（(]?(?:联系人|联系电话|电话|抄送|抄报|主送|报送|分送|印发|此件|此页|本页|共印|来源|责任编辑|编辑|[*＊]?(?:备?注|说明)[0-9]{0,2}[：:])|[[［][0-9]{1,2}[\]］]|https?:|www\.)/u;
const attachment = /^附[件表录]?[0-9０-９一二三四五]{0,2}(?:[：:.．、]|$)/u;

/** Where the attachments begin (附件), the number of paragraphs when there are none. The first lines may say 附件 as well: the report is one itself. */
export function attachmentsStart(snapshot: Snapshot): number {
  const indexes = textParagraphs(snapshot);
  const found = indexes.find(
    (index, order) => order > 2 && attachment.test(compact(textAt(snapshot, index))),
  );
  return found ?? snapshot.paragraphs.length;
}

/** Unit and date at the end of the body or, where attachments are noted first, after the note. */
export function findSignature(snapshot: Snapshot, earliest: number): Span | null {
  const all = textParagraphs(snapshot).filter((index) => index >= earliest);
  const attached = attachmentsStart(snapshot);
  const notes = all.filter((index) => index >= attached);
  // The note of attachments stands before the signature, the attachments themselves after it.
  const beforeNote = signatureAtEnd(
    snapshot,
    all.filter((index) => index < attached),
  );
  if (beforeNote !== null || notes.length === 0) return beforeNote;
  const dated = notes.slice(0, 12).findIndex((index) => isDateLine(textAt(snapshot, index)));
  return dated < 0
    ? signatureAtEnd(snapshot, notes.slice(1))
    : signatureAtEnd(snapshot, notes.slice(1, dated + 1));
}

type SignatureLine = "date" | "signer" | null;

function signatureLine(snapshot: Snapshot, index: number): SignatureLine {
  const text = textAt(snapshot, index);
  if (isDateLine(text) || isUnitWithDate(text)) return "date";
  return isSigner(text, snapshot.paragraphs[index]?.alignment === "right") ? "signer" : null;
}

function signatureAtEnd(snapshot: Snapshot, indexes: readonly number[]): Span | null {
  const last = indexes.findLastIndex((index) => !afterword.test(textAt(snapshot, index)));
  const { first, dated } = firstSignatureLine(snapshot, indexes, last);
  const from = indexes[first];
  const end = indexes[last];
  if (first > last || from === undefined || end === undefined) return null;
  return dated || trustedWithoutDate(snapshot, from, end, indexes[first - 1]) ? { from, to: end + 1 } : null;
}

/** Goes up from the last line over at most five lines of units and one date. */
function firstSignatureLine(
  snapshot: Snapshot,
  indexes: readonly number[],
  last: number,
): { readonly first: number; readonly dated: boolean } {
  let first = last + 1;
  let dated = false;
  while (first > 0 && last - first < 5) {
    const line: SignatureLine =
      signatureLine(snapshot, indexes[first - 1] ?? 0) ?? aboveDate(snapshot, indexes, first, dated);
    if (line === null || (line === "date" && dated)) break;
    dated ||= line === "date";
    first--;
  }
  return { first, dated };
}

/** Whatever stands alone and short between the end of the text and the date names who signs. */
function aboveDate(
  snapshot: Snapshot,
  indexes: readonly number[],
  first: number,
  dated: boolean,
): SignatureLine {
  const text = textAt(snapshot, indexes[first - 1] ?? 0);
  const before = indexes[first - 2];
  if (!dated || before === undefined || readLead(text) !== null) return null;
  const isShort = compact(text).length <= 25 && (!clause.test(text) || offices.test(compact(text)));
  return isShort &&
    endsSentence(textAt(snapshot, before)) &&
    isDateLine(textAt(snapshot, indexes[first] ?? 0))
    ? "signer"
    : null;
}

/** A unit without a date is a signature only where the text before it has come to an end. */
function trustedWithoutDate(
  snapshot: Snapshot,
  from: number,
  end: number,
  previous: number | undefined,
): boolean {
  if (previous === undefined || end - from > 2) return false;
  const line = compact(textAt(snapshot, end));
  const rightAligned = snapshot.paragraphs[end]?.alignment === "right";
  return (rightAligned || organ.test(line) || signer.test(line)) && endsSentence(textAt(snapshot, previous));
}
