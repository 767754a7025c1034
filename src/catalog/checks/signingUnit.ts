import { defineCheck } from "../../core/checking/check";
import type { ParagraphReading } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";

export const signingUnit = defineCheck({
  id: "signing-unit",
  severity: "warning",
  name: "落款单位",
  summary: "落款的单位名称与标题的差一两个字，或落款日期没有写到日。",
  basis: "《党政机关公文处理工作条例》第九条：署发文机关全称或者规范化简称；成文日期年、月、日标全。",
  messages: {
    differs: "落款是“{signed}”，标题是“{titled}”，请核对单位名称。",
    date: "落款日期没有写到日。",
  },
  examples: {
    clean: [
      "某县水利局党组2025年全面从严治党工作总结\n局党组坚持从严治党，抓好学习教育。\n中共某县水利局党组\n2026年1月8日",
      "梧桐街道党工委2025年全面从严治党工作总结\n党工委坚持从严治党，抓好学习教育。\n中共某区梧桐街道工作委员会\n2026年1月8日",
      "2025年全面从严治党工作总结\n局党组坚持从严治党，抓好学习教育。\n某县水利局党组\n2026年1月8日",
    ],
    flagged: [
      "某县水利局党组2025年全面从严治党工作总结\n局党组坚持从严治党，抓好学习教育。\n⟦中共某县水务局党组⟧\n2026年1月8日",
      "某县水利局党组2025年全面从严治党工作总结\n局党组坚持从严治党，抓好学习教育。\n某县水利局党组\n⟦2026年1月⟧",
      "某县人民检察院党组2025年全面从严治党工作总结\n院党组坚持从严治党，抓好学习教育。\n⟦中共某县人民法院党组⟧\n2026年1月8日",
      "中共某某湾镇委员会2025年全面从严治党工作总结\n镇党委坚持从严治党，抓好学习教育。\n⟦中共某某湾镇纪律检查委员会⟧\n2026年1月8日",
      "某县第三医院门诊党支部2025年全面从严治党工作总结\n支部坚持从严治党，抓好学习教育。\n⟦某县第三医院门诊党总支⟧\n2026年1月8日",
    ],
  },
  *find({ readings, outline }) {
    if (outline.signature === null) return;
    const signed = readings.slice(outline.signature.from, outline.signature.to);
    for (const { text, paragraph } of signed) {
      const match = /^\s*(?<date>20\d{2}年\d{1,2}月)\s*$/u.exec(text);
      const date = match?.groups?.["date"];
      if (date === undefined) continue;
      const start = text.indexOf(date);
      yield { messageId: "date", range: textRange(paragraph, start, start + date.length) };
    }
    const title = outline.title === null ? [] : readings.slice(outline.title.from, outline.title.to);
    yield* differences(title, signed);
  },
});

const plain = (name: string): string => name.replace(/^中(?:国共产党|共)|委员会$|\s/gu, "");

function* differences(title: readonly ParagraphReading[], signed: readonly ParagraphReading[]) {
  const words = title.map(({ text }) => text.replace(/\s/gu, "")).join("");
  for (const { text, paragraph } of signed) {
    const line = text.trim();
    if (line.length < 6 || /\d|[，。：]/u.test(line)) continue;
    const name = plain(line);
    const titled =
      nearIn(words, name) ??
      nearIn(words, asTitled(name, line)) ??
      otherHouse(words, line) ??
      otherOrgan(words, line);
    if (titled === null) continue;
    const start = text.indexOf(line);
    const range = textRange(paragraph, start, start + line.length);
    yield { messageId: "differs", range, data: { signed: line, titled } } as const;
  }
}

/** 中共某镇委员会 as a title has it: 某镇党委. */
const asTitled = (name: string, line: string): string =>
  /^中(?:国共产党|共).*(?<!工作|支部|管理)委员会$/u.test(line) ? `${name}党委` : name;

/** The stretch at the head of the title, as long as the name, that differs from it in one or two characters. */
function nearIn(title: string, name: string): string | null {
  const head = plain(title);
  if (name.length < 5 || head.includes(name)) return null;
  const stretch = head.slice(0, name.length);
  const differing = Array.from(name).filter((character, at) => character !== stretch.charAt(at)).length;
  const first = differing === 1 ? 1 : 2;
  const ends = stretch.slice(0, first) === name.slice(0, first) && stretch.slice(-2) === name.slice(-2);
  return differing > 0 && differing <= 2 && ends ? stretch : null;
}

/** Houses that never are one another. */
const houses =
  /法院|检察院|公安局|司法局|医院|小学|中学|学院|大学|银行|公司|街道|社区|[镇乡村](?=党|委员会|支部|总支|$)/gu;

/** 检察院 in the title and 法院 in the signature, of one place. */
function otherHouse(title: string, line: string): string | null {
  const head = title.replace(/^中(?:国共产党|共)/u, "").replace(/(?:关于)?\d{4}年.*$|关于.*$/u, "");
  const name = line.replace(/^中(?:国共产党|共)/u, "");
  const [titled, signed] = [housesIn(head), housesIn(name)];
  if (titled.length === 0 || signed.length === 0 || head.slice(0, 2) !== name.slice(0, 2)) return null;
  return signed.some((house) => titled.includes(house)) ? null : head;
}

const housesIn = (words: string): readonly string[] => words.match(houses) ?? [];

/** Forms of one organ: 党委 signs as 委员会, 党支部 as 支部委员会. */
const organs: readonly { readonly id: string; readonly form: RegExp }[] = [
  { id: "discipline", form: /^(?:纪律检查委员会|纪检监察工委|纪工委|纪委)/u },
  { id: "work-committee", form: /^(?:党工委|工作委员会)/u },
  { id: "administration", form: /^(?:管理委员会|管委会)/u },
  { id: "general-branch", form: /^(?:党总支|总支部委员会|总支部|总支)/u },
  { id: "branch", form: /^(?:党支部|支部委员会|支部)/u },
  { id: "group", form: /^党组/u },
  { id: "committee", form: /^(?:党委|委员会)/u },
];
const organIn = (words: string): string | undefined => organs.find(({ form }) => form.test(words))?.id;
/** The name of a unit and then of its organ. */
const signature =
  /^(?:中共|中国共产党)?(?<unit>\p{Script=Han}{4,24}?)(?<organ>纪律检查委员会|纪工委|纪委|党工委|党委|党组|党支部|党总支|(?:工作|管理|总支部|支部)?委员会)$/u;

/** The unit of the title with another organ of it: 党支部 and 党总支. Null where the title names no organ. */
function otherOrgan(title: string, line: string): string | null {
  const { unit, organ } = signature.exec(line)?.groups ?? {};
  if (unit === undefined || organ === undefined) return null;
  const head = title.replace(/^中(?:国共产党|共)/u, "");
  // 国家税务总局 before the name of the bureau may be left out, as may the place before the unit.
  const heads = [head, ...Array.from({ length: 8 }, (_, from) => head.slice(from + 3))];
  const at = Array.from({ length: unit.length - 3 }, (_, from) => unit.slice(from)).find((name) =>
    heads.some((one, skipped) => one.startsWith(name) && (skipped === 0 || name === unit)),
  );
  if (at === undefined) return null;
  const rest = head.slice(head.indexOf(at) + at.length);
  const [titled, signed] = [organIn(rest), organIn(organ)];
  if (titled === undefined || signed === undefined || titled === signed) return null;
  const form = organs.find(({ id }) => id === titled)?.form.exec(rest)?.[0] ?? "";
  return at + form;
}
