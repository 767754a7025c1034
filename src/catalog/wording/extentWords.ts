import type { ExtentPattern, ExtentWords } from "../../core/checking/extents";
import type { TokenKind } from "../../core/filling/lexicon";
import { lexiconOf } from "../../core/filling/concepts";
import { plainWords, segment } from "../../core/filling/segment";
import { indicatorCatalogue } from "../indicators";

const unit = "(?:人次|[个件名人次项家批场户处条份起宗只篇间所台位封支本笔])";
const number = "\\d{1,5}(?![\\d.年月])|[一二两三四五六七八九十](?=[个件名项家户处份起所位])";

/** Ways of saying that a thing is done; what one line has is the same. */
const done = "整改|办结|销号|纠正|了结|清零|完成整改|完成";
const settled = "规范|化解|解决|整治|兑现|落实";
const attend = "参加|到场|到会|到齐|参会|参训|参考|参学|出席|参与|缺席|缺考|缺训|缺课|缺会|缺学";
const hand = "上报|报送|提交|送交|交来";
const recover = "追回|退还|收回|清退|归还|退赔|追缴";
const pay = "兑付|发放";
const reply = "答复|回复|回应";
const deedLines = [
  done,
  attend,
  hand,
  recover,
  pay,
  reply,
  "走到|走遍|走访|到过|去过|走完|跑遍|走过|走了|跑了",
  "超期|逾期|超时|跨年|延期|超限|推迟",
  "讲党课|讲了党课|上党课|讲授党课|讲课",
  "签订|签署|签了|签",
  "巡察|巡查|巡视",
  "轮训|培训|受训",
  "谈话|约谈|谈到|谈过",
  "合格|达标|过关",
  "通过|过会",
  "采纳|吸收",
  "换届|换了届",
  "拆除|拆完",
  "验收",
  "建成|完工|竣工",
  "述职",
  "评议",
  "公示|公开",
  "移交|移送",
  "审计",
  "清理|清查",
  "覆盖",
  "测试|考试",
  "补齐|补办|补录",
  "检查|督查",
  "备案|登记|填报|报告",
];
const words = [...deedLines, settled].flatMap((line) => line.split("|"));
const deedWords = [...new Set(words)].sort((a, b) => b.length - a.length).join("|");
const deed = `(?<deed>${deedWords})`;

const all = `(?:全部|全都|悉数|全数|如数|尽数|均|都|皆|一律|无一例外|毫无例外|一${unit}不[落少漏剩拉缺]|一${unit}[也都]?没(?:有)?[落漏剩](?:下)?，?都|百分之百|100[%％]|(?:件件|个个|人人|户户|村村|家家|项项|条条|封封|桩桩|份份)(?:都|均)?)`;
/** Between it and the deed. */
const between =
  "(?:\\d{1,2}月底?前|地|得到了?|已经?|按期|如期|按时|按要求|及时|依法|顺利|予以|给予|完成了?|能够?|严格|作了|做了|进行了?|开展了?|接受了?|参加了?|均|都|全部|全都|彻底|实现|做到|得)*";
const not = "(?:尚未|还未|暂未|仍未|从未|从没|未能?|没能|没有|没)";
const never = `(?:还|仍然?|尚|至今|始终|一直|一次也|从来|迟迟|因[^，。；\\d]{2,14})*${not}`;
const reached = "(?:被|能|按期|如期|按时|及时|完成|得到|进行|开展|参加|彻底|主动|真正|予以)*";
const left = `(?<![\\d.第])(?<left>${number})(?<unit>${unit})`;
const some = "(?<![\\d.第])";
const copula =
  "(?:为|是|系|属于?|达到|具备|取得|持有|符合|配备|配齐|建立|设立|开通|制定|安装|成立|拥有|担任)了?";
const state = "(?<state>[^，。；、：（）\\d“”]{2,12})";

const absent = "(?<deed>缺席|缺考|缺训|缺课|缺会|缺学)";
const late = "(?<deed>超期|逾期|超时|跨年|延期|超限|推迟)";
/** Deeds that are done with all of a thing, or not: of others a year has its share. */
const closing = [done, settled, attend, hand, recover, pay, reply, "采纳|签订|签署|拆除|补齐|补办"];

const told = (pattern: string): ExtentPattern => ({ pattern: new RegExp(pattern, "gu") });

/** What somebody found is seldom left so. */
const found = /发现|查出|指出|通报|约谈|批评|反映/u;
const lack = (pattern: string): ExtentPattern => ({ ...told(pattern), unless: found });

const claims: readonly ExtentPattern[] = [
  // 虽已全部办结, 一份不落全都纠正了
  told(`${all}${between}${deed}(?!率|措施|方案|计划|中|情况)`),
  told(`全员(?:均|都|已|按时)*(?<deed>参加|到会|到场|到齐|参训|参会|参考|通过|合格|达标|签订|签署)`),
  // 整改全部到位
  told(`${deed}(?:工作|任务)?(?:均|都|已)*${all}(?:已)?(?:到位|完成|完毕|结束)`),
  // 均为“双带头人”
  told(`${all}(?:已|已经|能|能够)?${copula}[“”]?${state}`),
  told(
    `(?<!满意|按时|按期|及时|一次|当年)${deed}(?:完成)?率(?:均|都|全部)?(?:保持|稳定)?(?:在|达到?了?|为|是|实现)?(?:100(?:\\.0)?[%％]|百分之百)`,
  ),
  // 整改完毕，一个不剩
  told(
    `${deed}(?:完毕|到位|完成|完|成|了|得)*，?(?:一${unit}[也都]?不[剩落少漏留缺]|一${unit}[也都]没(?:有)?[剩落少漏留缺]|无一(?:遗漏|遗留|例外)|没有遗[漏留])`,
  ),
  told(`全${deed}(?:完|了)`),
  told(`(?:问题|隐患|存量|积案|欠账|清单)[^，。；\\d]{0,6}(?:已|全部|见底|实现)+(?<deed>清零)`),
  told(`(?:实现|做到|完成|达到)了?对?[^，。；\\d]{0,14}?${deed}(?:工作)?全覆盖`),
  told(`(?:实现|做到)(?:每个|所有)[\\p{Script=Han}（）]{1,10}(?:全部|均|都|至少)${deed}`),
  told(`每[个名家位项户][^，。；\\d]{1,10}都${between}${deed}(?!率|措施)`),
  // 没有一件未办结, 无一缺席, 未报送的一家也没有
  told(`(?:没有一${unit}|无一${unit}?)[^，。；\\d]{0,10}?(?:未|没有?|漏|不)${deed}`),
  told(`(?:没有一${unit}[^，。；\\d]{0,6}?|无一${unit}?[^，。；\\d]{0,4}?|从未|从来没有)${absent}`),
  told(
    `(?:没有一${unit}[^，。；\\d]{0,6}?|无一${unit}?[^，。；\\d]{0,4}?|从未|从来没有|没有(?:发生|出现)过?)${late}`,
  ),
  told(`${not}${reached}${deed}的(?:${unit}|[^，。；\\d]{0,4}?)?，?一${unit}[也都]?没有`),
];

const gap = "(?:(?!其中|增|减|新)[^。；\\d]|\\d{1,4}年|\\d{1,2}[月日]|占?\\d[\\d.]*[%％]){0,40}?";
const aside =
  "(?<!限期|立行立|长期|持续|正在|需要?|待|拟|将|可|不|未|没有|新|再|另|首批|按期|当场|当年|其中|提前|延期|暂缓|计划)";

const short: readonly ExtentPattern[] = [
  // 有3家受检单位至今没有上报, 3名党员缺席, 2件超期
  lack(`${left}[^，。；：、\\d]{0,16}?${never}${reached}${deed}(?:到位|完成|完毕)?(?!率|措施|方案|问题)`),
  lack(`${left}[^，。；：、\\d]{0,10}?${absent}`),
  lack(`${left}[^，。；：、\\d]{0,10}?不(?<deed>达标|合格|过关)`),
  lack(`${left}[^，。；：、\\d]{0,10}?${late}`),
  lack(
    `${never}${reached}${deed}(?:到位|完成|完毕)?的(?:[^，。；、\\d]{0,6}?)(?:还|仍|尚|只|仅)?有?${left}(?![也都]没)`,
  ),
  // 办结44件，另有2件; 只剩3件在办
  told(
    `(?<!按期|限期|立行立|长期)${deed}(?:完成|到位|完毕|了)?(?<done>\\d{1,5})(?<unit>${unit})，(?:另有|其余|余下|剩余|剩下|尚有|还有|仍有|还剩|另外)的?(?<left>\\d{1,4})\\k<unit>[^，。；\\d]{0,20}?(?:正在|正按|预计|计划|按计划|推迟|延期|推进|未|没有|涉及)`,
  ),
  { ...told(`(?:还|只|仅|尚)剩(?:下|余)?${left}[^，。；\\d]{0,8}?(?:在办|待办|没办|未办)`), deed: "办结" },
  // 反馈的问题24个，已整改23个; 57份中已纠正51份
  told(
    `${some}(?<total>\\d{1,5})(?<unit>${unit})${gap}${aside}(?<deed>${closing.join("|")})(?:完成|到位|完毕|了|过)?(?:的|的有|的只有|的仅有|仅|只|有)?(?<done>\\d{1,5})\\k<unit>(?!次)`,
  ),
  told(
    `${some}(?<total>\\d{1,5})(?<unit>${unit})${gap}${aside}(?:只|仅)${deed}(?:了|过)?(?<done>\\d{1,5})\\k<unit>(?!次)`,
  ),
  {
    ...lack(
      `(?:还|仍然?|尚|至今|始终|一直|迟迟)*${not}${reached}${deed}(?:到位|完毕|完成)?(?!率|措施|方案|问题|的)`,
    ),
    definite: true,
  },
  // 1个教工党支部书记还不是“双带头人”
  lack(
    `${left}[^，。；：、\\d]{0,16}?(?:还|仍|尚|至今|都|并)*(?:不|没有|未|尚未|没)(?:能)?${copula}[“”]?${state}`,
  ),
];

const idle: ReadonlySet<TokenKind> = new Set<TokenKind>(["filler", "support", "preposition", "negation"]);
/** What any matter has. */
const general =
  /^(?:问题|事项|任务|情况|措施|人员|单位|目前|年底|至少|每个|一家|个人|本人|自己|当年|年内|收到|受理|接到|发现|所有|党员干部|部分|完成|完毕|到位|结束|指出|\P{Script=Han}+)$/u;
/** Between the words of a stretch: marks, figures, and what says nothing of a thing. */
const seams = new RegExp(
  `\\P{Script=Han}+|(?<=\\d)${unit}|(?:每[个家名位户]?|虽然?|已经?|仍然?|至今|始终|尚有|还有|仍有|共有|只有|当年|年内|${all})|[的了中]`,
  "gu",
);
const edges = new Set("已虽均都仍还尚我由为是于在有到对将把从");

/** A run that no word is known of, without what belongs to the words around it. */
function trimmed(word: string): string {
  let [start, end] = [0, word.length];
  while (edges.has(word.charAt(start))) start++;
  while (end > start && edges.has(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

const places = new Set("村镇乡所站队店厂");

const topicsOf = (text: string): readonly string[] =>
  plainWords(text.replaceAll(/“|”|（[^（）]*）/gu, ""))
    .replaceAll(new RegExp(`\\d[\\d.]*${unit}?`, "gu"), "，")
    .split(seams)
    .flatMap((run) => segment(run, lexiconOf(indicatorCatalogue)))
    .filter(({ kind }) => !idle.has(kind))
    .map(({ text: word, kind }) => (kind === "unknown" ? trimmed(word) : word))
    .filter((word) => (word.length > 1 || places.has(word)) && !general.test(word));

/** “全部整改到位” against “尚有1个没有整改到位”. */
export const extentWords: ExtentWords = {
  all: claims,
  short,
  unreal:
    /凡|如果|如有|防止|避免|杜绝|确保|力争|严禁|要求(?!$|[，。；])|必须|应当|(?:按[期时]|时限内|期限内|限时)(?:全部)?(?:办结|答复|回复|办理)|去年|上年|往年|此前|过去|上一?轮|典型|案例|没有做到|未做到|没能做到|没有实现|未实现|未能实现|不能|是否|对(?:于)?\p{Script=Han}{0,6}未|最终|随后|此后|经过|后来|方案|争取/u,
  definite: /\d|[一二两三四五六七八九十][个件名项起户份处条]|至今|始终|仍/u,
  deeds: [
    ...deedLines.map((line) => ({ words: new Set(line.split("|")), near: false })),
    { words: new Set(`${done}|规范|整治|落实`.split("|")), near: true },
  ],
  day: /(?<late>年底|年末|全年|1[12]月(?:底|末|\d{1,2}日)?|岁末)|(?:截至|到|至|于)?(?:\d{4}年)?(?<![\d])(?<month>[1-9]|10)月(?:底|末|份|\d{1,2}日|中旬|上旬|下旬)?|上半年|[一二三]季度|年初|首批|第一批|目前/gu,
  parts: /^其中/u,
  mended: /^[^。]{0,20}?(?:补[考训课学签谈报办交]|已(?:全部|于|经)|随后|后来|均已|都已)/u,
  lasting: /仍|尚|还|至今|剩|余下|始终|一直|推迟|延期/u,
  sides: [
    /班子成员|班子|个人|我|支部|科室/gu,
    /巡察|巡视|审计|自查|督查|信访|民主生活会|组织生活会|主题教育|学习教育/gu,
  ],
  topics: topicsOf,
  vague:
    /^(?:专项|检查|专项检查|督查|督导|排查|查摆|自查|反馈|调研|走访|学习|会议|整改|监督|意见|建议|群众|干部|党员|工作|清理|整治|行动|台账|清单|任务)$/u,
  open: /^(?:参加|参与|完成|签订|签署|签|签了|上报|报送|提交|报告|落实|登记|填报|通过|公开|公示|出席|到会|到场)$/u,
  behind: /^(?!但|并|且|而|后|前|后|时|到位|完毕|了)[^，。；：、\d但并且而]{2,8}/u,
};
