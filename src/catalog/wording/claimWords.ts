import type { ClaimWords } from "../../core/checking/openClaims";
import type { TokenKind } from "../../core/filling/lexicon";
import { lexiconOf } from "../../core/filling/concepts";
import { plainWords, segment } from "../../core/filling/segment";
import { indicatorCatalogue } from "../indicators";

const deed =
  "(?<deed>换届|整改|办结|销号|巡查|巡察|化解|解决|答复|兑付|拆除|清退|验收|建成|签订|培训|谈话|审计|轮训|走访|述职|评议|公示|移交|归还|清理)";

const idle: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "filler",
  "support",
  "preposition",
  "negation",
  "crowd",
  "step",
]);
/** What any matter has. */
const general = /^(?:问题|事项|工作|任务|情况|措施|人员|单位|完成|整改|目前|年底|个|年|月|\P{Script=Han}+)$/u;

/** “全部整改到位” against “尚有1个没有整改到位”. */
export const claimWords: ClaimWords = {
  all: [
    new RegExp(`(?:全部|均|都)(?:已|按期|如期|按时|依法|及时|完成)*${deed}(?!率|措施)`, "gu"),
    new RegExp(`实现(?:每个|所有)[\\p{Script=Han}（）]{1,10}(?:全部|均|都|至少)${deed}`, "gu"),
    new RegExp(`${deed}(?:完成)?率(?:均|都)?(?:达到?|为|是)?100(?:\\.0)?[%％]`, "gu"),
    new RegExp(`(?:实现|做到)\\p{Script=Han}{0,8}${deed}全覆盖`, "gu"),
  ],
  open: [
    new RegExp(
      `(?:至今|始终|仍然?|尚|还|从)?(?:未|没有)(?:被|能|按期|如期|及时|完成|得到|进行|开展|参加)*${deed}(?:到位|完毕|完成)?`,
      "gu",
    ),
  ],
  unreal: /凡|如果|对(?:于)?\p{Script=Han}{0,6}未|防止|避免|杜绝|确保|力争|严禁|去年|上年|往年/u,
  definite: /\d|[一二两三四五六七八九十][个名件项起户份处条]|至今|始终|仍/u,
  dated: /截至|月底|月末|季度|上半年|年初|目前/u,
  topics: (text) =>
    segment(plainWords(text.replaceAll(/[，（）“”]/gu, "")), lexiconOf(indicatorCatalogue))
      .filter(({ kind, text: word }) => !idle.has(kind) && !general.test(word))
      .flatMap(({ text: word, kind }) =>
        // Of a run that no word is known of the ends name the thing: 装卸四队 · 党支部.
        kind === "unknown" && word.length > 3 ? [word.slice(-2), word.slice(-3), word.slice(0, 2)] : [word],
      ),
  sides: [
    /班子成员|班子|个人|我|支部|科室|机关/gu,
    /巡察|巡视|审计|自查|督查|信访|民主生活会|组织生活会|主题教育|学习教育/gu,
  ],
};
