import type { PlaceWords } from "../../core/filling/question/readFrames";

/** How sections and clauses say that a figure is no count of what was done this year. */
export const placeWords: PlaceWords = {
  intentions: /下一步|下步|打算|工作思路|工作计划|努力方向|明年|来年|(?:工作|主要)(?:安排|目标|任务)$|今后/u,
  shortfalls: /问题|不足|差距|短板|薄弱/u,
  planned: /下一步|明年|力争|计划(?:开展|组织|召开|举办|完成|投入|新建)/u,
  perUnit:
    /每(?:个?季度|个?月|半年|周|人|名|个?支部|次)|[月人季]均|应(?:召开|开展|完成|当)|不少于|至少|(?<![虚模])拟/u,
  self: /由我|我本人|本人|我(?=主持|带|讲|先后|坚持|亲自|与|同|到|共|全年|参加|作|为)/u,
  implied: /带头|亲自|带队|主持|本人|讲党课|谈话|调研/u,
  personal: /书记|第一责任人|述职|述责|个人/u,
  chief:
    /(?:书记|主要负责(?:人|同志)|局长|院长|校长|主任|“一把手”)[^，。；]{0,12}(?:主持|带头|亲自|带队|开展|讲|听取|约谈|谈话|履行|研究|部署|调研)|(?:书记|主要负责(?:人|同志)).{0,30}(?:主持|带头|亲自|带队)/u,
  midYear: /(?:由|从|比|较)(?:今年)?年中(?:的)?$/u,
  several: /分别/u,
  part: /其中/u,
  title: /(?:报告|总结|汇报|述职)[）)]?\s*$/u,
};
