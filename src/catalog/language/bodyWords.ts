import type { BodyWords } from "../../core/filling/organ";

const kinds =
  "医院|保健院|卫生院|学校|中学|小学|幼儿园|学院|分局|支队|大队|公司|集团|街道|镇|乡|村|社区|支部|分行|支行|网点|中心|机关|车间|项目部|法庭|监区|敬老院|系统";
const doing =
  "(?:党委|党组|党总支|党支部)(?!会|成员|委员|书记|$)|班子|共|累计|全年|先后|均|开展|组织|召开|举办|举行|发展|受理|处置|完成|签订|排查|查处|慰问|培训";
const named = `(?<organ>\\p{Script=Han}{1,10}?(?:${kinds}))`;

/** How reports and ledgers name organs, offices and places. */
export const bodyWords: BodyWords = {
  lead: /^(?:其中|上半年|下半年|全年|今年|年内|[一二三四五六七八九十]是)+/u,
  subject: new RegExp(`^${named}(?=${doing})`, "u"),
  whole: new RegExp(`^${named}$`, "u"),
  part: new RegExp(`^其中${named}$`, "u"),
  nameless: new RegExp(`^党?(?:${kinds})$`, "u"),
  noOrgan:
    /^(?:到|赴|在|向|对|深入|走进|与|联合|为|进|于|以|逐|下沉|实地|带头|主持|参加|涉及|举办|举行|召开|推动|指导|组织|开展|慰问|走访|帮助|结对|建立|建设|设立|成立|新建|创建|整顿|评选)/u,
  everybody: /^(?:各|全|我|本|该|所有|每|整个|部分|个别|少数|多数)/u,
  ownAgain: /^(?:我|本人|全|局|院)\p{Script=Han}{0,3}(?:开展|组织|召开|共)/u,
  bodies:
    /(?:支部|总支|科|股|(?<![查惩])处|室|所|站|队|组|中心|公司|支行|镇|乡|村|社区|街道|学院|学校|医院|局|委)$/u,
  offices: /(?:科|股|处|室|组|站|办|委|中心|局)$/u,
};
