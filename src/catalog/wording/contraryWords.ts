import type { ContraryPair, ContraryWords, Side } from "../../core/checking/contraryClaims";
import { sharesRun } from "../../core/checking/contraryClaims";

const unit = "[个件名人次项家批场户处条份]";
const deed =
  "整改|销号|办结|追回|退还|收回|换届|培训|轮训|谈话|验收|兑付|清退|拆除|化解|解决|答复|签订|巡察|审计";

/** Kinds of one thing of which each has one. */
const kinds: readonly (readonly string[])[] = [
  ["实名", "匿名"],
  ["公开招标", "邀请招标", "询价", "竞争性谈判", "竞争性磋商", "单一来源"],
  ["线上", "线下"],
  ["正式党员", "预备党员"],
  ["专职", "兼职"],
  ["不属实", "属实"],
];
const kind = kinds.flat().join("|");

const isOtherKind = (a = "", b = ""): boolean =>
  a !== b && kinds.some((set) => set.includes(a) && set.includes(b));

const number = ({ groups }: Side, name = "count"): number => Number(groups[name]);
const isSameUnit = (a: Side, b: Side): boolean => a.groups["unit"] === b.groups["unit"];

/** What both speak of, but for these words. */
const speakOfOne = (a: string, b: string, without: string): boolean =>
  sharesRun(a.replaceAll(without, "，"), b.replaceAll(without, "，"), 2);

const monthsOf: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["上半年", [1, 6]],
  ["下半年", [7, 12]],
  ["一季度", [1, 3]],
  ["二季度", [4, 6]],
  ["三季度", [7, 9]],
  ["四季度", [10, 12]],
]);

function isOutside(claim: Side, other: Side): boolean {
  const months = monthsOf.get(claim.groups["time"] ?? "");
  const month = Number(other.groups["month"]);
  return months !== undefined && month <= 12 && (month < months[0] || month > months[1]);
}

/** The clause with the words, and the one before it. */
const lastTwo = (stretch: string): string => stretch.split("，").slice(-2).join("，");

const pairs: readonly ContraryPair[] = [
  {
    // 专题研究意识形态工作2次，均安排在下半年 · 3月首次听取意识形态工作汇报
    id: "time",
    claim: /(?:均|都|全部)(?:安排|集中|放)?在(?:第)?(?<time>上半年|下半年|[一二三四]季度)/gu,
    other: /(?<![\d至到—－-])(?<month>\d{1,2})月(?!底?前)(?:\d{1,2}日)?[^，。；]{4,40}/gu,
    isSame: (claim, other) => isOutside(claim, other) && sharesRun(lastTwo(claim.stretch), other.text, 5),
  },
  {
    // 采购项目41个，全部实行公开招标 · 4个询价项目
    id: "all-of-a-kind",
    claim: new RegExp(
      `\\p{Script=Han}{2,8}(?<count>\\d{1,4})(?<unit>${unit})，(?:已)?(?:全部|均|都)(?:实行|采用|采取|通过|为|是|系|属于?)[^，。；\\d]{0,6}?(?<kind>${kind})`,
      "gu",
    ),
    other: new RegExp(
      `(?<![\\d.])(?<count>\\d{1,4})(?<unit>${unit})(?<kind>${kind})\\p{Script=Han}{0,4}`,
      "gu",
    ),
    isSame: (claim, other) =>
      isSameUnit(claim, other) &&
      isOtherKind(claim.groups["kind"], other.groups["kind"]) &&
      number(other) <= number(claim) &&
      speakOfOne(claim.text.split("，")[0] ?? "", other.text, other.groups["kind"] ?? ""),
  },
  {
    // 受理信访举报10件；实名举报10件 · 3件匿名举报
    id: "as-many-of-a-kind",
    claim: new RegExp(
      `(?<noun>\\p{Script=Han}{2})(?<count>\\d{1,4})(?<unit>${unit})[^。]{0,16}?[，；（](?:其中)?(?<kind>${kind})\\k<noun>的?\\k<count>\\k<unit>`,
      "gu",
    ),
    other: new RegExp(
      `(?<![\\d.])(?<count>\\d{1,4})(?<unit>${unit})(?<kind>${kind})(?<noun>\\p{Script=Han}{2})`,
      "gu",
    ),
    isSame: (claim, other) =>
      isSameUnit(claim, other) &&
      claim.groups["noun"] === other.groups["noun"] &&
      isOtherKind(claim.groups["kind"], other.groups["kind"]),
  },
  {
    // 目前社区已无工作群 · 暂留的9个工作群
    id: "none-there",
    claim: /(?:目前|现在?|已)[^，。；\d]{0,10}?(?:无|没有|不再有)(?<noun>\p{Script=Han}{2,8})(?=[，。；])/gu,
    other: new RegExp(
      `(?:暂留|暂时保留|保留|留存|剩余|剩下|尚有|仍有|还有|现存)的?(?<count>\\d{1,4})${unit}(?<noun>\\p{Script=Han}{2,8})`,
      "gu",
    ),
    isSame: (claim, other) => (other.groups["noun"] ?? "").startsWith(claim.groups["noun"] ?? " "),
  },
  {
    // 错发23户，已追回23户 · 有2户暂未追回
    id: "as-many-done",
    claim: new RegExp(
      `\\p{Script=Han}{2,8}(?<count>\\d{1,4})(?<unit>${unit})，(?:目前|现)?(?:已|均已)[^，。；\\d]{0,4}(?<deed>${deed})(?:到位|完成)?\\k<count>\\k<unit>`,
      "gu",
    ),
    other: new RegExp(
      `(?<![\\d.])(?<count>\\d{1,4})(?<unit>${unit})[^。；\\d]{0,24}(?:暂未|尚未|未能|没有|仍未|还未)(?:能|被)?(?<deed>${deed})`,
      "gu",
    ),
    isSame: (claim, other) =>
      isSameUnit(claim, other) &&
      claim.groups["deed"] === other.groups["deed"] &&
      speakOfOne(claim.text.split("，")[0] ?? "", other.sentence, "发现"),
  },
  {
    // 9个总支已全部完成换届 · 延期换届的1个总支
    id: "put-off",
    claim: new RegExp(
      `(?<count>\\d{1,3})(?<unit>${unit})[^，。；\\d]{2,16}(?:已|于|\\d{1,2}月(?:底)?前)*(?:全部|均|都)(?:已|按期|如期|按时|完成)*(?<deed>${deed})`,
      "gu",
    ),
    other: new RegExp(
      `(?:延期|推迟|暂缓|未能)(?<deed>${deed})的(?<count>\\d{1,3})(?<unit>${unit})\\p{Script=Han}{0,4}`,
      "gu",
    ),
    isSame: (claim, other) =>
      isSameUnit(claim, other) &&
      claim.groups["deed"] === other.groups["deed"] &&
      speakOfOne(claim.text, other.text, claim.groups["deed"] ?? ""),
  },
  {
    // 仍有5名党员因病未考 · 党员参考率达到100%
    id: "rate-of-all",
    claim:
      /(?:仍|尚|还)有(?<count>\d{1,4})[名人](?<who>\p{Script=Han}{2})[^，。；\d]{0,12}?(?:未|没有)(?:能|参加)?(?<not>\p{Script=Han})(?=[，。；]|\p{Script=Han}[，。；])/gu,
    other:
      /(?<who>\p{Script=Han}{2})(?:参)?(?<deed>\p{Script=Han}{1,2})率(?:均|都)?(?:达到?|为|是)?100(?:\.0)?[%％]/gu,
    isSame: (claim, other) =>
      claim.groups["who"] === other.groups["who"] &&
      (other.groups["deed"] ?? "").includes(claim.groups["not"] ?? " "),
  },
  {
    // 没有移送外部机关 · 移送市纪委监委的2件
    id: "not-handed-over",
    claim: new RegExp(
      `(?<unit>${unit})，(?:没有|未)(?:一[件起])?(?<deed>移送|移交|上报|转办)(?:给|到)?[^，。；\\d]{0,10}(?=[，。；])`,
      "gu",
    ),
    other: new RegExp(
      `(?<deed>移送|移交|上报|转办)[^，。；\\d没未]{1,12}的(?<count>\\d{1,4})(?<unit>${unit})`,
      "gu",
    ),
    isSame: (claim, other) => isSameUnit(claim, other) && claim.groups["deed"] === other.groups["deed"],
  },
  {
    // 没有反映站所人员的 · 涉及镇直站所的5件
    id: "none-of-them",
    claim: /没有(?:反映|涉及|发生在)(?<noun>\p{Script=Han}{2,10}?)的(?=[，。；、])/gu,
    other: new RegExp(`(?:反映|涉及|发生在)(?<noun>\\p{Script=Han}{2,10}?)的(?<count>\\d{1,4})${unit}`, "gu"),
    isSame: (claim, other) => speakOfOne(claim.groups["noun"] ?? "", other.groups["noun"] ?? "", "人员"),
  },
  {
    // 全年没有需要报告的变动事项 · 因出售住房，向组织补报
    id: "personal-matters",
    claim:
      /(?:没有|无)(?:需要?|应当?)?(?:补充)?报告的(?:个人)?(?:有关)?(?:重大)?(?:变动|变化)?(?:事项|情况)/gu,
    other: /(?:房|婚|出国|子女|配偶)[^。；]{0,16}(?:补报|补充报告|补充填报|书面报告)/gu,
    isSame: () => true,
  },
];

/** What can not be said beside one another. */
export const contraryWords: ContraryWords = {
  pairs,
  aside: /[，（](?:上年|去年)(?:同期)?\p{Script=Han}{0,4}\d+\p{Script=Han}{1,2}/gu,
  unreal: /凡|如果|如有|防止|避免|杜绝|确保|力争|严禁|去年|上年|往年|此前|上一?轮|典型|案例|要求|必须/u,
};
