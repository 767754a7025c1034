import type { RunningWords } from "../../core/checking/runningTotals";

/** “截至6月底完成整改36个”, “上半年召开党组会13次”: what was reached from the year's beginning up to a time. */
export const runningWords: RunningWords = {
  upTo: /(?:截至|截止|到|至)(?:今年|20\d{2}年)?(?<month>1[0-2]|[1-9])月(?:\d{1,2}日|底|末|中旬|下旬)?(?!前|\d)|(?:截至|到|至)?(?<name>上半年末?|前三季度|三季度末|年底|年末|全年)(?!前)/gu,
  months: new Map([
    ["上半年", 6],
    ["上半年末", 6],
    ["前三季度", 9],
    ["三季度末", 9],
    ["年底", 12],
    ["年末", 12],
    ["全年", 12],
  ]),
  otherwise: /季度|下半年|每|力争|计划|目标|确保|预计|拟|其中|分别|剩余|其余|尚|未|新增/u,
  deed: /^(?:完成|整改|办结|建成|销号|解决|召开|开展|组织|举办|培训|受理|立案|查处|处置|化解|追缴|拨付|交办|走访|慰问|撰写|讲|上)\p{Script=Han}*$/u,
  neutral: /^，|已经?|累计|共计?|合计|均|先后|总共|，共/gu,
};
