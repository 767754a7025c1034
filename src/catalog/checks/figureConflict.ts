import { defineCheck } from "../../core/checking/check";
import { asOf } from "../../core/checking/asOf";
import type { FigureStatement } from "../../core/checking/figureStatements";
import { figureStatements } from "../../core/checking/figureStatements";
import type { CheckMaterial } from "../../core/checking/reading";
import { lookBacks } from "../../core/checking/lookBacks";
import { brokenRhythms } from "../../core/checking/rhythms";
import { standingCounts } from "../../core/checking/standingCounts";
import { rhythmWords, standingWords } from "../wording/standingWords";
import { sameCounts } from "../../core/checking/sameCounts";
import { listedWholes } from "../../core/checking/listedWholes";
import { takenUps } from "../../core/checking/takenUps";
import { namesakes } from "../../core/checking/namesakes";
import { oneEachCounts } from "../../core/checking/oneEachCounts";
import { shuffledCounts } from "../../core/checking/shuffledCounts";
import type { Rereference } from "../../core/checking/rereferences";
import { repeatedWholes } from "../../core/checking/repeatedWholes";
import { rereferences } from "../../core/checking/rereferences";
import { fallenTotals } from "../../core/checking/runningTotals";
import type { IndicatorStatement } from "../../core/checking/indicatorStatements";
import { indicatorStatements, phraseStatements } from "../../core/checking/indicatorStatements";
import { isClose, isTransposed } from "../../core/checking/digitSlips";
import type { TextRange } from "../../core/text/range";
import { fixedWholes } from "../wording/fixedWholes";
import { indicatorWords } from "../wording/indicatorWords";
import { mentionWords } from "../wording/mentionWords";
import { namesakeWords } from "../wording/namesakeWords";
import { lookBackWords } from "../wording/lookBackWords";
import { listedWords, takenUpWords } from "../wording/takenUpWords";
import { runningWords } from "../wording/runningWords";

export const figureConflict = defineCheck({
  id: "figure-conflict",
  severity: "warning",
  name: "数字前后不一",
  summary: "同一指标在全文出现两个不同的数。",
  basis: "报送材料应当数据属实、前后一致。",
  messages: {
    conflict: "“{indicator}”在第{paragraph}段是{first}{unit}，这里是{second}{unit}。",
    more: "第{paragraph}段写的是{whole}{first}{each}，这里的“{indicator}”却有{second}{unit}。",
    fallen: "{earlier}已是{first}{unit}，{later}却只有{second}{unit}，累计的数不会减少。",
    rhythm: "每{period}一{unit}，全年不少于{expected}{unit}，这里是{found}{unit}。",
  },
  examples: {
    clean: [
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年召开党组会24次。上半年召开党组会13次。\n全年召开党组会24次，研究党建议题36个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年排查廉政风险点36个。\n抽查廉政风险较高的12个廉政风险点，新增3个廉政风险点。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n围绕采购开展专项检查6次，发现问题12个。\n围绕招标开展专项检查8次，发现问题14个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n查摆问题44个，截至6月底完成整改36个，截至11月底完成整改43个。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n6家外包单位签订承诺书。\n对未覆盖的2家外包单位补课，做到6家外包单位全覆盖。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n截至6月30日，现有党员120名。\n截至12月31日，现有党员126名。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n前置研究重大经营管理事项62项，其中人事事项18项。\n二、存在问题\n经党委会前置把关的18件人事大事都有纪要。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n现有在职党员58名、离退休党员142名。\n全局200名党员人均学习36学时。",
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
      "某局2025年全面从严治党工作总结\n一、主要工作\n年内记录有关报告事项41件。\n二、存在问题\n（一）不够有力。⟦47⟧件记录报告事项多在业务部门。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n组织全体146名党员参加培训。\n全体⟦164⟧名党员签订承诺书。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n前置研究重大经营管理事项62项。\n二、存在问题\n经党委会前置把关的⟦72⟧件经营大事虽然都有纪要，但时间不足。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全年查核领导干部个人有关事项报告141份。\n二、存在问题\n⟦114⟧份受查核的报告中有9份漏报。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n现有在职党员58名、离退休党员142名。\n全局⟦230⟧名党员人均学习36学时。",
      "某局2025年全面从严治党工作总结\n一、主要工作\n全局126名党员每期都到课。\n二、下一步打算\n分4批对⟦129⟧名党员开展轮训。",
    ],
  },
  *find(material) {
    const told = new Set<string>();
    for (const draft of conflictsIn(material)) {
      const place = `${draft.range.paragraph} ${draft.range.start}`;
      if (told.has(place) || isOfOthers(material, draft)) continue;
      told.add(place);
      yield draft;
    }
  },
});

/** “对未覆盖的2家单位” of 6: those that were left out, where there are far less of them than of all. */
const isOfOthers = (
  { readings }: CheckMaterial,
  { range: { paragraph, start }, data }: { readonly range: TextRange; readonly data: object },
): boolean =>
  "first" in data &&
  "second" in data &&
  Number(data.second) * 2 <= Number(data.first) &&
  /(?:未|没有|尚未|不)\p{Script=Han}{1,6}的$/u.test(
    readings[paragraph]?.text.slice(Math.max(0, start - 12), start) ?? "",
  );

/** By the name of an indicator first, then by what else tells that two places speak of one thing. */
function* conflictsIn(material: CheckMaterial) {
  yield* indicatorConflicts(material);
  yield* phraseConflicts(material);
  yield* wholeConflicts(material);
  yield* fallen(material);
  for (const reading of material.readings)
    if (reading.place === "body")
      for (const { range, ...data } of brokenRhythms(reading, rhythmWords))
        yield { messageId: "rhythm", range, data } as const;
  yield* laterConflicts(material);
  yield* backConflicts(material);
  yield* conflictsOf(material, namesakes(material, namesakeWords));
  yield* conflictsOf(material, shuffledCounts(material, namesakeWords));
  yield* conflictsOf(material, oneEachCounts(material, namesakeWords));
  yield* conflictsOf(material, sameCounts(material, mentionWords));
  yield* conflictsOf(material, takenUps(material, takenUpWords));
  yield* conflictsOf(material, listedWholes(material, listedWords));
}

function* indicatorConflicts(material: CheckMaterial) {
  const first = new Map<string, IndicatorStatement>();
  for (const stated of indicatorStatements(material, indicatorWords)) {
    const { key, name, doer, statement } = stated;
    const own = first.get(`${key} ${doer}`);
    if (own === undefined) first.set(`${key} ${doer}`, stated);
    const earlier = own ?? othersOf(stated, first);
    if (earlier !== undefined && differs(material, earlier.statement, statement))
      yield {
        messageId: "conflict",
        range: statement.range,
        data: {
          indicator: name,
          paragraph: earlier.statement.range.paragraph + 1,
          first: earlier.statement.value,
          second: statement.value,
          unit: statement.unit,
        },
      } as const;
  }
}

/**
 * What another doer has, where the two can not be true together: the unit has not less than its chief, and digits that
 * changed places are a slip.
 */
function othersOf(
  { key, doer, statement: { value } }: IndicatorStatement,
  first: ReadonlyMap<string, IndicatorStatement>,
): IndicatorStatement | undefined {
  const others = (["unit", "chief", "members"] as const).filter((other) => other !== doer);
  return others
    .map((other) => first.get(`${key} ${other}`))
    .find((other) => {
      if (other === undefined || (other.doer !== "unit" && doer !== "unit")) return false;
      const [part, whole] = doer === "unit" ? [other.statement.value, value] : [value, other.statement.value];
      return part > whole || isTransposed(part, whole);
    });
}

/** “查摆问题28个” and “对26个问题整改情况开展‘回头看’”, where nothing else was counted so. */
function* backConflicts(material: CheckMaterial) {
  for (const { range, noun, unit, value, told: first, paragraph } of lookBacks(material, lookBackWords)) {
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
  yield* conflictsOf(
    material,
    [...rereferences(material), ...standingCounts(material, standingWords)].filter(
      ({ first, again }) => !sameSentence(first, again),
    ),
  );
}

function* conflictsOf(
  material: CheckMaterial,
  pairs: Iterable<Rereference & { readonly sure?: boolean; readonly whole?: string }>,
) {
  for (const { noun, first, again, sure = true, whole } of pairs) {
    if (!differ(material, first, again) || isToldBeside(material, first, again)) continue;
    const data = {
      indicator: noun,
      paragraph: first.range.paragraph + 1,
      first: first.value,
      second: again.value,
      unit: again.unit,
    };
    const place = { range: again.range, severity: sure ? "warning" : "advice" } as const;
    if (whole === undefined) yield { messageId: "conflict", ...place, data } as const;
    else yield { messageId: "more", ...place, data: { ...data, whole, each: first.unit } } as const;
  }
}

/** “事项62项，其中人事事项52项” and “52项人事事项”: the sentence of the first tells the second as well. */
const isToldBeside = (
  { readings }: CheckMaterial,
  first: FigureStatement,
  again: FigureStatement,
): boolean => {
  const reading = readings[first.range.paragraph];
  return (
    reading !== undefined &&
    figureStatements(reading).some(
      ({ sentence, unit, value }) =>
        sentence === first.sentence && unit === again.unit && value === again.value,
    )
  );
};

/** Smaller numbers of one phrase may be those of two occasions. */
const leastPhrase = 3;

/** What is told twice in the same words: a small difference is a slip, a large one another occasion. */
function* phraseConflicts(material: CheckMaterial) {
  const first = new Map<string, FigureStatement>();
  for (const { key, name, statement } of phraseStatements(material, indicatorWords)) {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, statement);
    else if (differs(material, earlier, statement)) {
      if (!name.startsWith("专题研究") && !isClose(earlier.value, statement.value, leastPhrase)) continue;
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

/** “全体146名党员” can not be 164 elsewhere, nor the 18 problems of an inspection 19. */
function* wholeConflicts(material: CheckMaterial) {
  for (const words of fixedWholes)
    for (const { range, name, unit, first, second } of repeatedWholes(material, words)) {
      const data = { indicator: name, paragraph: first.paragraph + 1, first: first.value, second, unit };
      yield { messageId: "conflict", range, data } as const;
    }
}

/** Another value in another sentence, and for the same day. */
const differs = (material: CheckMaterial, a: FigureStatement, b: FigureStatement): boolean =>
  !sameSentence(a, b) && differ(material, a, b);

/** Another value for the same day. */
function differ({ readings }: CheckMaterial, a: FigureStatement, b: FigureStatement): boolean {
  if (a.value === b.value) return false;
  const [first, second] = [a, b].map((statement) => {
    const reading = readings[statement.range.paragraph];
    return reading === undefined ? "" : asOf(reading, statement);
  });
  return first === second;
}

const sameSentence = (a: FigureStatement, b: FigureStatement): boolean =>
  a.range.paragraph === b.range.paragraph && a.sentence === b.sentence;
