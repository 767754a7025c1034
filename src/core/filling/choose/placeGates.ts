import { hasBlanks, termsOf } from "../derive/formula";
import { likely } from "./gate";
import type { Gate } from "./gate";
import { isHeldByOthers, isOf, isOutOfScope, isRenamed, namedElsewhere } from "./placeTests";
import { extending, leavesCases, metByPerson } from "./signTests";

/** Vetoes on the time, the person and the place of an answer, and on how it was counted. */
export const placeGates: readonly Gate[] = [
  {
    id: "plan",
    final: true,
    reason: "计划数不是完成数，打算不是做过的事",
    examples: ["召开**次 — 计划 12次", "2026年培训**人 — 培训 80人"],
    vetoes: ({ frame, weighed: { answer } }) =>
      frame.plan || (answer.likeness !== null && answer.likeness.words.fact.role === "plan"),
  },
  {
    id: "previous",
    final: true,
    reason: "上年数不是今年数",
    examples: ["受理**件 — 上年 14件"],
    vetoes: likely(
      ({ words: { fact }, asked: { frame } }) =>
        (fact.role === "previous") !== (frame.ask.kind === "previous" || frame.year !== frame.reportYear),
    ),
  },
  {
    id: "period",
    final: true,
    reason: "时段不同或说不准",
    examples: ["上半年召开**次 — 全年 12次"],
    vetoes: likely(({ period, asked: { frame } }) => period !== "same" || frame.doubtful),
  },
  {
    id: "shortfall",
    final: true,
    reason: "问题部分说的多是没做到的",
    examples: ["仍有**个支部不规范 — 党支部 97个"],
    vetoes: ({ frame }) => frame.shortfall,
  },
  {
    id: "per-unit",
    final: true,
    reason: "定额、均数不是一年的数",
    examples: ["每月开展**次 — 主题党日 12次"],
    vetoes: ({ frame }) => frame.perUnit,
  },
  {
    id: "person",
    final: true,
    reason: "书记本人的数不是单位的数",
    examples: ["由我主持**次 — 中心组学习 12次"],
    vetoes: (standing) => {
      const {
        frame,
        weighed: { answer },
      } = standing;
      if (frame.person === null) return false;
      const tally = termsOf(answer.formula)[0]?.tally;
      if (tally === undefined) return !metByPerson(standing);
      if (
        tally.conditions.some(({ person, values }) => person || values.some((value) => /书记/u.test(value)))
      )
        return false;
      return answer.likeness?.ofChief !== true || isHeldByOthers(tally, frame.near);
    },
  },
  {
    id: "organ",
    final: true,
    reason: "文中说的是另一单位",
    examples: ["其中县中医院**人次 — 廉政谈话 45人次"],
    vetoes: ({ frame: { organ }, weighed: { answer } }) => organ !== null && !isOf(organ, answer.formula),
  },
  {
    id: "readings",
    final: true,
    reason: "登记表换一种读法是另一个数",
    examples: ["召开党组会**次 — 3 次，另 1 次备注改期"],
    vetoes: ({ weighed: { answer } }) => {
      const figure = termsOf(answer.formula)[0];
      const result = figure?.tally?.result;
      return (
        result !== undefined &&
        (result.undated.length > 0 ||
          result.unsure.length > 0 ||
          result.blank.length > 0 ||
          (figure?.period === null && figure.tally?.table.dated === true))
      );
    },
  },
  {
    id: "blank-months",
    final: true,
    reason: "有的月份空着：没有，还是没有填，要人看",
    examples: ["上半年学习**次 — 2月至6月各 1 次，1月空着"],
    vetoes: ({ weighed: { answer } }) => hasBlanks(answer.formula),
  },
  {
    id: "part",
    final: true,
    reason: "部分大于全体",
    examples: ["召开**次，其中专题**次 — 4、12"],
    vetoes: ({ frame, before, weighed: { answer } }) =>
      frame.part &&
      before !== null &&
      before.likely > 0.3 &&
      Number(answer.value) > Number(before.answer.value),
  },
  {
    id: "part-drops",
    final: true,
    reason: "“其中”数的不是前一个数里的",
    examples: ["警示教育**场，其中机关纪委牵头**场 — 牵头=机关纪委，家访也在内"],
    vetoes: (standing) => standing.frame.part && extending(standing) === false,
  },
  {
    id: "several",
    final: true,
    reason: "“分别”之后不知属哪一个",
    examples: ["分别比上年增加**家、**家"],
    vetoes: ({ frame, weighed: { answer } }) => frame.several && answer.derived !== null,
  },
  {
    id: "counted",
    final: false,
    reason: "按文字、按只出现一次的值、按被别的值包含的值计数，都可能另有所指",
    examples: ["开展谈话**次 — 类别=谈话，另有提醒谈话、任前谈话"],
    vetoes: ({ frame, weighed: { answer } }) => {
      const tally = termsOf(answer.formula)[0]?.tally;
      if (tally === undefined) return false;
      if (answer.likeness !== null && (answer.likeness.objectWide < 0.97 || tally.conditions.length === 0))
        return true;
      return (
        tally.conditions.some(
          ({ how, kind, values, column, met }) =>
            how === "contains" ||
            kind === "topic" ||
            kind === "status" ||
            met < 0.9 ||
            [...(tally.table.columns[column]?.values.keys() ?? [])].some((other) =>
              values.some((value) => other !== value && other.includes(value)),
            ),
        ) ||
        (frame.part && tally.conditions.length < 2)
      );
    },
  },
  {
    id: "named-twice",
    final: true,
    reason: "登记表里两个叫法当作一样来数，又不是先后改的名",
    examples: ["讲党课**次 — 党课 4 行、专题党课 2 行；上半年学院党委会、下半年党委会不拦"],
    vetoes: ({ weighed: { answer } }) => {
      const tally = termsOf(answer.formula)[0]?.tally;
      return tally?.conditions.some((one) => one.alike === true && !isRenamed(tally, one)) === true;
    },
  },
  {
    id: "elsewhere",
    final: true,
    reason: "别的行里也写着这个词，没有数进去",
    examples: ["立案**件 — 结果=立案 3 行，另 1 行备注“移送后立案”"],
    vetoes: ({ weighed: { answer } }) => {
      const figure = termsOf(answer.formula)[0];
      return figure?.tally !== undefined && namedElsewhere(figure.tally, figure.period);
    },
  },
  {
    id: "rows",
    final: true,
    reason: "登记表另有数量一列，是条数还是数量之和要人看",
    examples: ["其中第四季度接访**批 — 1 条，数目 5 批", "三站**个 — 1 条，问题 5 个"],
    vetoes: ({ weighed: { answer } }) => {
      const tally = termsOf(answer.formula)[0]?.tally;
      return tally !== undefined && tally.besides !== "none";
    },
  },
  {
    id: "not-held",
    final: false,
    reason: "备注说改期、取消的，算不算要人看",
    examples: ["提醒谈话**次 — 7 次，另 1 次“改约”"],
    vetoes: ({ weighed: { answer } }) => {
      const tally = termsOf(answer.formula)[0]?.tally;
      if (tally === undefined || tally.result.notHeld.length === 0) return false;
      return !tally.table.columns.some(({ kind }) => kind === "status");
    },
  },
  {
    id: "cases",
    final: false,
    reason: "接着说的是前一个数的那一批，这里数的是另一批",
    examples: ["书记开展廉政谈话**次、**人次 — 全部廉政谈话 95 人次"],
    vetoes: leavesCases,
  },
  {
    id: "given-up",
    final: true,
    reason: "流标、终止的算不算，文中没有说",
    examples: ["立项采购项目**个，其中公开招标**个 — 公开招标 6 个，另 1 个流标", "完成采购**个 — 6 个 不拦"],
    vetoes: ({ frame, weighed: { answer } }) =>
      !frame.settled &&
      termsOf(answer.formula).some(
        ({ tally }) => tally?.result.notHeld.some((at) => tally.table.rows[at]?.givenUp === true) === true,
      ),
  },
  {
    id: "reckoned",
    final: true,
    reason: "均数和差额两头都要人看",
    examples: ["平均每次**人", "患者平均住院**天 — 平均住院日 8.2 不拦"],
    vetoes: ({ frame, weighed: { answer } }) =>
      frame.ask.kind === "remainder" ||
      (frame.ask.kind === "average" &&
        (answer.derived !== null || answer.likeness?.words.fact.role !== "average")),
  },
  {
    id: "scope",
    final: true,
    reason: "问题出在前面所说的那一样，台账的名称说的是别的",
    examples: ["对集中采购开展抽查，发现问题**个 — 监督检查发现问题 41", "监督检查**次，发现问题**个 不拦"],
    vetoes: likely(isOutOfScope),
  },
  {
    id: "row-unit",
    final: true,
    reason: "登记表的一行不是这样论的",
    examples: ["下半年检查**户次 — 案件登记：来源=检查 6 件"],
    vetoes: likely(({ words: { fact } }) => fact.tally?.unit === "other"),
  },
];
