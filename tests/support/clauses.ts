/** A clause of a standard, the check that holds reports to it, and what it points at; ⟦ ⟧ as in the examples of checks. */
export interface Clause {
  readonly standard: "GB/T 15834—2011" | "GB/T 15835—2011";
  /** Its number where one is cited. */
  readonly clause: string;
  readonly says: string;
  readonly check: string;
  readonly example: string;
}

const marks = (clause: string, says: string, check: string, example: string): Clause => ({
  standard: "GB/T 15834—2011",
  clause,
  says,
  check,
  example,
});
const numbers = (says: string, check: string, example: string): Clause => ({
  standard: "GB/T 15835—2011",
  clause: "",
  says,
  check,
  example,
});

/** In the order of the standards. Each example is run through its check by `clauses.test.ts`. */
export const clauses: readonly Clause[] = [
  marks(
    "4.1",
    "陈述句末尾用句号",
    "full-stop-missing",
    "坚持从严要求，层层压实责任。聚焦重点岗位，强化日常监督，推动各项任务落到实⟦处⟧\n坚持问题导向，逐项抓好整改，确保按时销号。",
  ),
  marks(
    "4.1",
    "句子以句末点号结束，不停在逗号、顿号上",
    "cut-off-sentence",
    "坚持从严要求，层层压实责任⟦，⟧\n（二）加强队伍建设。全年组织集中学习十二次，开展交流研讨四次。",
  ),
  marks("4.1", "句号用“。”，不用英文句点", "mark-use", "开展检查3次，发现问题5个⟦.⟧"),
  marks("4.3", "公文里不叠用问号、叹号", "mark-use", "目的是什么⟦？！⟧贡献青春力量⟦！！⟧"),
  marks("4.4", "一处停顿用一个点号", "doubled-punctuation", "压实责任⟦，，⟧强化监督⟦。。⟧"),
  marks("4.5", "“等”的前后不用顿号", "mark-use", "党员、干部⟦、⟧等参加了活动。"),
  marks("4.5", "状语与动词之间不用顿号", "mark-use", "扎实⟦、⟧开展学习教育。"),
  marks("4.5.3.5", "概数中间不用顿号", "mark-use", "组织⟦七、八⟧十人参加。"),
  marks(
    "4.5.3.5",
    "标有书名号、引号的并列成分之间通常不用顿号",
    "separator-between-titles",
    "学习《准则》⟦、⟧《条例》，落实“三会一课”⟦、⟧“主题党日”。",
  ),
  marks("4.6", "并列的词语之间用顿号，不用分号", "mark-use", "紧盯乡村振兴、项目管理⟦；⟧惠农补贴等领域。"),
  marks("4.8", "引号成对使用", "paired-punctuation", "落实⟦“⟧三会一课制度。"),
  marks("4.8", "引文末尾已有句末点号，引号后不再用", "mark-use", "他说：“要抓实工作。”⟦。⟧"),
  marks("4.9", "括号成对使用，不重复", "mark-use", "⟦（（⟧重复的括号⟦））⟧内容。"),
  marks("4.13", "数值、时间的起止用一字线或浪纹线", "range-format", "1⟦-⟧11月开展督查4次。"),
  marks("4.15", "书名号成对使用", "paired-punctuation", "对照负面清单⟦》⟧逐项排查。"),
  marks("5.1", "横排文稿用全角的点号", "half-width-punctuation", "注重做好老干部工作⟦,⟧认真落实各项待遇。"),
  marks("5.1", "括号用全角", "mark-use", "⟦(一)⟧加强学习。"),
  marks("附录B.3", "“第一”“第二”后面用逗号", "mark-use", "第一⟦、⟧深化思想引领。"),
  marks(
    "附录B.4",
    "独占一行的标题末尾一般不用标点",
    "heading-full-stop",
    "某局2025年全面从严治党工作总结\n一、主要工作⟦。⟧\n抓好学习教育。\n二、存在不足\n学习不够深入。",
  ),
  numbers("概数只说一遍", "number-form", "家访干部⟦近20余户⟧。"),
  numbers("百分数用“百分之”加汉字，或数字加百分号", "number-form", "满意率为⟦百分之96.5%⟧。"),
  numbers("同一处的数量用同一种数字", "number-form", "接待来访群众57批⟦八十三人次⟧，办理来信126件。"),
  numbers(
    "多位数的分节全文一致，四位以内可以不分",
    "thousands-mixed",
    "投入资金1,284万元，惠及群众12,600人次，发放资料⟦35000⟧份。",
  ),
  numbers("百分号的写法全文一致", "percent-sign-mixed", "整改完成率95%，参学率100%，覆盖率98⟦％⟧。"),
  numbers("日期用“年月日”写全", "date-format", "⟦2025.5.1⟧召开动员会。"),
];
