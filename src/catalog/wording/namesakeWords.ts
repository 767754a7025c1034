import type { NamesakeWords } from "../../core/checking/namesakes";
import { lexiconOf } from "../../core/filling/concepts";
import type { TokenKind } from "../../core/filling/lexicon";
import { wordEnds } from "../../core/filling/segment";
import { indicatorCatalogue } from "../indicators";

const nameKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "noun",
  "people",
  "crowd",
  "scope",
  "weak",
  "unknown",
]);

/** Characters that end a name; any other by itself is part of a word that the lexicon has not: 供应商. */
const particle = /[的地了均都中全以和与及将对为被把在到由已未逐等有是也又还并再从至因按较仍须]/u;

function wordsOf(text: string): ReturnType<NamesakeWords["words"]> {
  let start = 0;
  return wordEnds(text, lexiconOf(indicatorCatalogue)).map(({ end, kind }) => {
    const word = text.slice(start, end);
    start = end;
    const isName = word.length === 1 ? !particle.test(word) : nameKinds.has(kind);
    return { end, isName };
  });
}

/** One thing counted twice under its own name, the second time with the number first. */
export const namesakeWords: NamesakeWords = {
  words: wordsOf,
  attribute: /(?:廉政|廉洁|岗位|各类|突出|具体|主要|基层|相关)$/u,
  idle: /有关|相关|各类|具体/gu,
  kind: /(?:类|方面|领域)的?$/u,
  deeds: /^(?:全年|共|累计)*(?:走访|排查|收集|受理|清查|核查|培训|抽查|检查|参观|发放|服务|慰问)/u,
  chief: /(?:书记|负责人)$/u,
  listed: /(?:^|[，。；：])\d{1,4}\p{Script=Han}{2,8}、$/u,
  quiet: /(?:今年|全年|本年度?|一年来|共|共计|累计|先后|已|新|被|所|对|把|将|针对)/gu,
  done: /[出到]?的$/u,
  rhythm: /每(?:半年|季度|个?月|年)/u,
  people: "名",
  pairs: [{ one: /^(?:党)?支部书记/u, each: /党支部/u, unit: "个" }],
  container: /(?:清单|台账|目录)$/u,
  partial:
    /其中|上一?[轮次]|此前|本轮|首轮|第[一二三四]轮|另|余|剩|新增|每|各(?!类)|分别|去年|上年|往年|部分|又|再|增加|减少|较|比|同比|计划|拟|力争|抽查|抽取|选取|选派|重点|首批|首次|试点|由|从|临时|个别|少数|多数/u,
  others: /结对|共建|联建|兄弟|其他|外单位|周边|帮扶|联系|辖区|属地|对口|全[省市县区]/u,
  crowd: /(?:党员|干部|职工|群众|人员|教师|学生|代表|员工|干警|企业|单位|问题|项目)$/u,
  all: /全部|全都|均|都|逐[一项条个]|全覆盖/u,
  rest: /其余|剩余|余下|另外|另有|尚有|还有/u,
  visited: /(?:到|赴|深入|走访|走遍|覆盖)$/u,
  stands: /现有|(?:^|[，局院校司行])设(?=党)|下辖|下设|共有|辖|所属|设有|下属/u,
};
