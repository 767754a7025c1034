import { defineCheck } from "../../core/checking/check";
import { asOf } from "../../core/checking/asOf";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { matchesIn, sentenceAt } from "../../core/checking/findIn";
import type { CheckMaterial } from "../../core/checking/reading";
import { textRange } from "../../core/text/range";
import { lookBacks } from "../../core/checking/lookBacks";
import type { TextRange } from "../../core/text/range";
import { brokenRhythms } from "../../core/checking/rhythms";
import { standingCounts } from "../../core/checking/standingCounts";
import { rhythmWords, standingWords } from "../wording/standingWords";
import { rereferences } from "../../core/checking/rereferences";
import { fallenTotals } from "../../core/checking/runningTotals";
import { indicatorStatements, phraseStatements } from "../../core/checking/indicatorStatements";
import { indicatorWords } from "../wording/indicatorWords";
import { lookBackWords } from "../wording/lookBackWords";
import { runningWords } from "../wording/runningWords";

export const figureConflict = defineCheck({
  id: "figure-conflict",
  severity: "warning",
  name: "数字前后不一",
  summary: "同一指标在全文出现两个不同的数。",
  basis: "报送材料应当数据属实、前后一致。",
  messages: {
    conflict: "“{indicator}”在第{paragraph}段是{first}{unit}，这里是{second}{unit}。",
    fallen: "{earlier}已是{first}{unit}，{later}却只有{second}{unit}，累计的数不会减少。",
    rhythm: "每{period}一{unit}，全年不少于{expected}{unit}，这里是{found}{unit}。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会24次。上半年召开党组会13次。\n全年召开党组会24次，研究党建议题36个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年排查廉政风险点36个。\n抽查廉政风险较高的12个廉政风险点，新增3个廉政风险点。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n围绕采购开展专项检查6次，发现问题12个。\n围绕招标开展专项检查8次，发现问题14个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n查摆问题44个，截至6月底完成整改36个，截至11月底完成整改43个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n截至6月30日，现有党员120名。\n截至12月31日，现有党员126名。",
    ],
    flagged: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会24次，研究党建议题36个。\n党组书记主持召开党组会⟦26⟧次，研究重要事项。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n查处违反工作纪律问题6起。\n全年查处违反工作纪律问题⟦8⟧起，通报2批。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年查办药品违法案件52件。\n对全年查办的⟦56⟧件药品违法案件开展回访。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年排查廉政风险点36个，制定措施52条。\n抓实监督，逐一复核⟦34⟧个廉政风险点。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n对照查摆问题28个，制定措施52条。\n二、下一步打算\n一是对⟦26⟧个问题整改情况开展“回头看”。二是走遍各村。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n组织集中学习12次，开展交流研讨5次。\n二、存在问题\n一是学习形式不够丰富，⟦13⟧次集中学习以读文件为主。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n现有14个党支部、党员238名。\n⟦15⟧个党支部全部完成换届。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n查摆问题44个，截至6月底完成整改36个，截至11月底完成整改⟦32⟧个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n现有14个党支部、党员238名。\n局党组下设党支部⟦15⟧个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n坚持每月一次主题党日，全年组织主题党日⟦11⟧次。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n组织全体146名党员参加培训。\n全体⟦164⟧名党员签订承诺书。",
    ],
  },
  *find(material) {
    const first = new Map<string, FigureStatement>();
    for (const { key, name, statement } of indicatorStatements(material, indicatorWords)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, statement);
      else if (differs(material, earlier, statement))
        yield {
          messageId: "conflict",
          range: statement.range,
          data: {
            indicator: name,
            paragraph: earlier.range.paragraph + 1,
            first: earlier.value,
            second: statement.value,
            unit: statement.unit,
          },
        };
    }
    yield* phraseConflicts(material);
    yield* wholeConflicts(material);
    yield* feedbackConflicts(material);
    yield* fallen(material);
    for (const reading of material.readings)
      if (reading.place === "body")
        for (const { range, ...data } of brokenRhythms(reading, rhythmWords))
          yield { messageId: "rhythm", range, data };
    const later = [...laterConflicts(material)];
    yield* later;
    yield* backConflicts(material, later);
  },
});

/** “查摆问题28个” and “对26个问题整改情况开展‘回头看’”, where nothing else was counted so. */
function* backConflicts(material: CheckMaterial, told: readonly { readonly range: TextRange }[]) {
  for (const { range, noun, unit, value, told: first, paragraph } of lookBacks(material, lookBackWords)) {
    if (told.some((other) => other.range.paragraph === range.paragraph && other.range.start === range.start))
      continue;
    const data = { indicator: noun, paragraph: paragraph + 1, first, second: value, unit };
    yield { messageId: "conflict", range, data } as const;
  }
}

/** “截至6月底完成整改36个”, “截至11月底完成整改32个”. */
function* fallen(material: CheckMaterial) {
  for (const { earlier, later } of fallenTotals(material, runningWords)) {
    const { range, value, unit } = later.statement;
    const data = {
      earlier: earlier.time,
      first: earlier.statement.value,
      later: later.time,
      second: value,
      unit,
    };
    yield { messageId: "fallen", range, data } as const;
  }
}

/** “排查廉政风险点36个” and “对34个廉政风险点逐一复核”. */
function* laterConflicts(material: CheckMaterial) {
  for (const { noun, first, again } of [
    ...rereferences(material),
    ...standingCounts(material, standingWords),
  ]) {
    if (!differs(material, first, again)) continue;
    const data = {
      indicator: noun,
      paragraph: first.range.paragraph + 1,
      first: first.value,
      second: again.value,
      unit: again.unit,
    };
    yield { messageId: "conflict", range: again.range, data } as const;
  }
}

/** What is told twice in the same words: a small difference is a slip, a large one another occasion. */
function* phraseConflicts(material: CheckMaterial) {
  const first = new Map<string, FigureStatement>();
  for (const { key, name, statement } of phraseStatements(material, indicatorWords)) {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, statement);
    else if (differs(material, earlier, statement)) {
      if (!name.startsWith("专题研究") && !close(earlier.value, statement.value)) continue;
      const { range, value, unit } = statement;
      const data = {
        indicator: name,
        paragraph: earlier.range.paragraph + 1,
        first: earlier.value,
        second: value,
        unit,
      };
      yield { messageId: "conflict", range, data } as const;
    }
  }
}

const whole =
  /(?:全体|全[局院校行馆台司]现?有?的?)(?<count>\d{2,5})(?<unit>[名位])(?<who>(?:在职|在编)?(?:党员(?!干部|代表)|干警|教职工|职工|教师|医护人员|员工))/gu;

/** “全体146名党员” can not be 164 elsewhere. */
function* wholeConflicts({ readings }: CheckMaterial) {
  const first = new Map<string, { readonly paragraph: number; readonly value: number }>();
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    for (const { range, text, groups } of matchesIn(reading, whole)) {
      const { count = "", unit = "", who = "" } = groups;
      const value = Number(count);
      const earlier = first.get(who);
      if (earlier === undefined) first.set(who, { paragraph: range.paragraph, value });
      else if (earlier.value !== value && close(earlier.value, value)) {
        const start = range.start + text.indexOf(count);
        const data = {
          indicator: `全体${who}`,
          paragraph: earlier.paragraph + 1,
          first: earlier.value,
          second: value,
          unit,
        };
        yield {
          messageId: "conflict",
          range: textRange(range.paragraph, start, start + count.length),
          data,
        } as const;
      }
    }
  }
}

const close = (a: number, b: number): boolean =>
  Math.min(a, b) >= 3 && Math.min(a, b) * 4 >= Math.max(a, b) * 3;

const feedback =
  /(?<who>巡视|巡察|审计)(?:组|整改)?(?:所)?反馈(?:意见)?(?:指出)?的?(?:\d{1,2}个方面)?(?<count>\d{1,3})(?<unit>[个项条])(?:具体|突出|主要)?问题(?!未|尚|还|正|仍|需|整改不|没|中的)/gu;
const otherFeedback =
  /其余|剩余|尚有|部分|其中|上[一轮次年]|往年|此前|20\d{2}年|第[一二三四五六七八九十\d]+[轮批]|专项巡|提级|下[一]?级/u;

/** The problems that an inspection found are counted once; a small difference is a slip, a large one another inspection. */
function* feedbackConflicts({ readings }: CheckMaterial) {
  const first = new Map<string, { readonly paragraph: number; readonly value: number }>();
  for (const reading of readings) {
    if (reading.place !== "body") continue;
    for (const { range, text, groups } of matchesIn(reading, feedback)) {
      const { start: from } = sentenceAt(reading, range.start);
      if (otherFeedback.test(reading.text.slice(from, range.start))) continue;
      const { who = "", count = "", unit = "" } = groups;
      const value = Number(count);
      const earlier = first.get(who + unit);
      if (earlier === undefined) first.set(who + unit, { paragraph: range.paragraph, value });
      else if (earlier.value !== value && similar(earlier.value, value)) {
        const start = range.start + text.lastIndexOf(count + unit);
        const place = textRange(range.paragraph, start, start + count.length);
        const data = {
          indicator: `${who}反馈问题`,
          paragraph: earlier.paragraph + 1,
          first: earlier.value,
          second: value,
          unit,
        };
        yield { messageId: "conflict", range: place, data } as const;
      }
    }
  }
}

const similar = (a: number, b: number): boolean =>
  Math.min(a, b) >= 5 && Math.min(a, b) * 4 >= Math.max(a, b) * 3;

/** Another value in another sentence, and for the same day. */
function differs({ readings }: CheckMaterial, a: FigureStatement, b: FigureStatement): boolean {
  if (a.value === b.value || sameSentence(a, b)) return false;
  const [first, second] = [a, b].map((statement) => {
    const reading = readings[statement.range.paragraph];
    return reading === undefined ? "" : asOf(reading, statement);
  });
  return first === second;
}

const sameSentence = (a: FigureStatement, b: FigureStatement): boolean =>
  a.range.paragraph === b.range.paragraph && a.sentence === b.sentence;
