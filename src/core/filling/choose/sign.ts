import { termsOf } from "../derive/formula";
import { isReckoned } from "../question/ask";
import { clamp, valuesOf, yes } from "../telling";
import type { Telling } from "../telling";
import {
  shape,
  talliedBy,
  unsaid,
  tallyOf,
  conditioned,
  headsCounted,
  sameCases,
  extending,
  exceeds,
  sumGoesOn,
  metByPerson,
} from "./signTests";
import type { Standing } from "./standing";

/** One thing that the place of an answer in the whole says. */
export type Sign = Telling<Standing>;

const ofKind = (id: string, reason: string, test: (standing: Standing) => boolean): Sign => ({
  id,
  sign: 0,
  reason,
  of: (standing) => yes(test(standing)),
});

const derivedBy = (kind: string): Sign =>
  ofKind(
    `by-${kind}`,
    "推算而来",
    ({ weighed: { answer } }) => answer.derived !== null && answer.formula.kind === kind,
  );

export const signs: readonly Sign[] = [
  ofKind("bias", "有此一答", () => true),
  {
    id: "score",
    sign: 1,
    reason: "词语相符的程度",
    of: ({ weighed: { answer, score } }) => (answer.derived === null ? clamp((score + 4) / 12) : 0),
  },
  { id: "likely", sign: 1, reason: "在各答案中的份量", of: ({ weighed: { likely } }) => likely },
  { id: "first", sign: 1, reason: "词语最相符", of: ({ first }) => yes(first) },
  { id: "lead", sign: 1, reason: "没有相近的另一答案", of: ({ lead }) => clamp(lead) },
  {
    id: "asked-best",
    sign: 1,
    reason: "所问的词在这里见到最多",
    of: ({ askedBehind, weighed }) => yes(weighed.answer.likeness !== null && askedBehind <= 0),
  },
  {
    id: "asked-behind",
    sign: -1,
    reason: "别的数见到所问的词更多",
    of: ({ askedBehind }) => clamp(askedBehind),
  },
  {
    id: "names-behind",
    sign: -1,
    reason: "别的数的名称见到更多",
    of: ({ namesBehind }) => clamp(namesBehind),
  },
  {
    id: "dominated",
    sign: -1,
    reason: "别的数样样不差，有的更合",
    of: ({ dominated }) => yes(dominated),
  },
  {
    id: "outer-unmet",
    sign: -1,
    reason: "分句里说的是谁、对谁，台账没有",
    of: ({ weighed: { answer } }) => (answer.likeness === null ? 0 : 1 - answer.likeness.outer),
  },
  { id: "agrees", sign: 1, reason: "两种读法同一数", of: ({ agrees }) => yes(agrees) },
  { id: "follows", sign: 1, reason: "与前一个数在台账中相连", of: ({ follows }) => follows },
  { id: "leads", sign: 1, reason: "与后一个数在台账中相连", of: ({ leads }) => leads },
  { id: "table-around", sign: 1, reason: "前后几处多出自这张表", of: ({ around }) => around },
  { id: "wanted", sign: -1, reason: "别处更像问这个数", of: ({ wanted }) => clamp(wanted) },
  {
    id: "shape",
    sign: 1,
    reason: "位数与占位符相合",
    of: (one) => shape(one, (fit) => fit.whole && fit.decimals),
  },
  { id: "shape-whole", sign: -1, reason: "整数位数不合", of: (one) => shape(one, (fit) => !fit.whole) },
  { id: "shape-decimals", sign: -1, reason: "小数位数不合", of: (one) => shape(one, (fit) => !fit.decimals) },
  {
    id: "unsure-written",
    sign: -1,
    reason: "“余”“近”之后只是约数",
    of: ({ weighed }) => yes(!weighed.answer.written),
  },
  {
    id: "terms",
    sign: 1,
    reason: "推算所用的数可靠",
    of: ({ weighed: { answer } }) => answer.derived?.terms ?? 0,
  },
  ofKind("own", "推算所用的数由本句点名", ({ weighed: { answer } }) => answer.derived?.own === true),
  ofKind("back", "推算所用的数不是紧邻的", ({ weighed: { answer } }) => (answer.derived?.back ?? 0) > 0),
  ofKind(
    "in-turn",
    "“分别”之后按次序对应",
    ({ frame, weighed: { answer } }) => frame.turn !== null && answer.derived?.back === frame.turn,
  ),
  ofKind("named", "另一数由词语点明", ({ weighed: { answer } }) => answer.derived?.named === true),
  ofKind("apart", "两数不在一张表", ({ weighed: { answer } }) => answer.derived?.together === false),
  ofKind(
    "aligned",
    "两数同行、同列，或一数是另一数的一部分",
    ({ weighed: { answer } }) => answer.derived?.aligned === true,
  ),
  derivedBy("change"),
  derivedBy("difference"),
  derivedBy("share"),
  derivedBy("completion"),
  derivedBy("average"),
  derivedBy("cell"),
  ofKind(
    "asks-derived",
    "所问是推算之数而答以原数",
    ({ frame, weighed: { answer } }) => answer.derived === null && isReckoned(frame.ask.kind),
  ),
  ofKind(
    "asks-rate",
    "问率",
    ({ frame, weighed: { answer } }) => answer.derived === null && frame.ask.kind === "rate",
  ),
  ofKind("sum", "各期相加", ({ weighed: { answer } }) => answer.formula.kind === "sum"),
  ofKind(
    "conversion-unsaid",
    "按文中的倍数换算，台账没有写单位",
    (one) => unsaid(one) && one.weighed.answer.formula.kind === "conversion",
  ),
  ofKind(
    "large",
    "文中以万、亿计，台账没有写单位而数很大",
    (one) =>
      unsaid(one) && one.weighed.answer.formula.kind === "cell" && Number(one.weighed.answer.value) >= 10_000,
  ),
  ofKind("conversion", "换算单位", ({ weighed: { answer } }) => answer.formula.kind === "conversion"),
  ofKind("count-all", "整表计数", (one) => talliedBy(one, "count", (n) => n === 0)),
  ofKind("count", "按一个条件计数", (one) => talliedBy(one, "count", (n) => n === 1)),
  ofKind("count-more", "按几个条件计数", (one) => talliedBy(one, "count", (n) => n > 1)),
  ofKind("added", "逐条相加", (one) => talliedBy(one, "sum", () => true)),
  ofKind(
    "count-any-year",
    "不分年份计数",
    (one) => tallyOf(one)?.table.dated === true && termsOf(one.weighed.answer.formula)[0]?.period === null,
  ),
  ofKind("count-topic", "按文字中的词计数", (one) => conditioned(one, ({ how }) => how === "contains")),
  ofKind("count-distinct", "数不同的值", (one) => tallyOf(one)?.distinct != null),
  ofKind("cases-same", "与前一个数是同一批，数的是另一样", (one) => sameCases(one) === true),
  ofKind("sum-goes-on", "与前一个数加的是同一列", (one) => sumGoesOn(one) === true),
  ofKind("sum-left", "前一个数是各条之和，这里数条数", (one) => sumGoesOn(one) === false),
  ofKind("cases-other", "与前一个数同表而不是同一批", (one) => sameCases(one) === false),
  ofKind(
    "count-single",
    "所按的值只出现一次",
    (one) => conditioned(one, ({ how }) => how === "is") && tallyOf(one)?.result.counted.length === 1,
  ),
  ofKind("count-several", "按几个并列的值计数", (one) => conditioned(one, ({ values }) => values.length > 1)),
  ofKind("count-far", "条件出自标题或上文", (one) =>
    conditioned(one, ({ met, person }) => met < 0.8 && !person),
  ),
  ofKind(
    "self",
    "文中说“我”，按书记计数",
    (one) => one.frame.person === "self" && conditioned(one, ({ person }) => person),
  ),
  ofKind(
    "self-missed",
    "文中说“我”，没有按书记计数",
    (one) => one.frame.person === "self" && !conditioned(one, ({ person }) => person),
  ),
  ofKind(
    "implied",
    "个人述职，按书记计数",
    (one) => one.frame.person === "implied" && conditioned(one, ({ person }) => person),
  ),
  ofKind(
    "implied-missed",
    "个人述职，没有按书记计数",
    (one) =>
      one.frame.person === "implied" &&
      tallyOf(one) !== undefined &&
      !conditioned(one, ({ person }) => person),
  ),
  ofKind(
    "chief",
    "文中说“我”、书记，台账的名称也是",
    (one) => one.frame.person !== null && tallyOf(one) === undefined && metByPerson(one),
  ),
  ofKind(
    "self-unmet",
    "文中说“我”，台账的名称没有说是谁",
    (one) => one.frame.person === "self" && tallyOf(one) === undefined && !metByPerson(one),
  ),
  ofKind("heads-counted", "问人次而逐条计数，台账另有人数", (one) => headsCounted(one)),
  ofKind(
    "extends",
    "在前一个数的条件上再加条件",
    (one) => !one.frame.part && extending(one) === true && sameCases(one) !== true,
  ),
  ofKind("part-extends", "“其中”在前一条件上再加条件", (one) => one.frame.part && extending(one) === true),
  ofKind("part-drops", "“其中”丢了前一条件", (one) => one.frame.part && extending(one) === false),
  {
    id: "part-exceeds",
    sign: -1,
    reason: "“其中”大于前一个数",
    of: (one) => yes(one.frame.part && exceeds(one)),
  },
  {
    id: "part-same",
    sign: -1,
    reason: "“其中”等于前一个数",
    of: (one) => yes(one.frame.part && one.before?.answer.value === one.weighed.answer.value),
  },
  ofKind("shortfall", "在问题部分", ({ frame }) => frame.shortfall),
  ofKind("plan", "在打算部分", ({ frame }) => frame.plan),
  ofKind("per-unit", "是定额或均数", ({ frame }) => frame.perUnit),
];

export const signValues = (standing: Standing): Float64Array => valuesOf(signs, standing);
