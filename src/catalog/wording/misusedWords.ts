/** A word that belongs to another, or a formulation that is commonly shortened or shuffled. */
export interface MisusedWord {
  readonly words: RegExp;
  /** What it belongs to, or what is wrong with it. */
  readonly note: string;
  readonly instead: string;
  /** Right where this stands in the same sentence. */
  readonly unless?: RegExp;
  /** Wrong in a report too, not only in what we offer: reports are given advice. */
  readonly inReports?: true;
}

export const misusedWords: readonly MisusedWord[] = [
  {
    words: /领航人|掌舵人/u,
    note: "“领航人”“掌舵人”用于党的领袖，不用来说自己或本单位负责人",
    instead: "带头人",
    unless: /习近平|总书记|领袖|党中央|核心|全党/u,
    inReports: true,
  },
  {
    words: /书记负首责/u,
    note: "书记履行第一责任人责任",
    instead: "书记履行第一责任人责任",
    inReports: true,
  },
  {
    words: /(?<=普通党员身份[^，。]{0,6})参加双重组织生活/u,
    note: "双重组织生活是既参加党支部（党小组）的组织生活，又参加党员领导干部民主生活会",
    instead: "落实双重组织生活制度，以普通党员身份参加所在党支部组织生活",
    unless: /制度/u,
    inReports: true,
  },
  {
    words: /作风上的清白人|经济上的明白人|政治上的清白人/u,
    note: "通常说“政治上的明白人、经济上的清白人、作风上的正派人”",
    instead: "政治上的明白人、经济上的清白人、作风上的正派人",
    inReports: true,
  },
  {
    words: /全面推进党的思想建设、组织建设|全面推进党的政治建设、思想建设、组织建设、作风建设(?!、纪律建设)/u,
    note: "党的建设总布局是政治建设、思想建设、组织建设、作风建设、纪律建设，制度建设贯穿其中，深入推进反腐败斗争",
    instead: "政治建设、思想建设、组织建设、作风建设、纪律建设",
    inReports: true,
  },
  { words: /主心骨|定盘星|压舱石/u, note: "通常用于党中央、党的领导", instead: "好班长、带头人" },
  { words: /“?探头”?作用/u, note: "“探头”说的是派驻监督", instead: "日常监督作用" },
  { words: /利剑/u, note: "“利剑”说的是巡视巡察", instead: "监督" },
  { words: /不够充足|鼓得不足|抓得不足/u, note: "搭配不当", instead: "不足、不够强" },
  {
    words: /意识形态工作负总责/u,
    note: "书记是意识形态工作第一责任人",
    instead: "履行意识形态工作第一责任人责任",
  },
  { words: /整改工作负总责/u, note: "书记是整改第一责任人", instead: "履行整改第一责任人责任" },
  {
    words:
      /未发生|未发现|没有发生|零发生|零事故|全部(?:督促)?整改|全部办结|全部列入|全部按期|均已|均按|均在规定|无一例/u,
    note: "没有核实就不能说",
    instead: "写出件数和进度",
  },
  {
    words: /满意度(?:不断|持续|明显|进一步)|满意率(?:不断|持续)/u,
    note: "没有调查数据",
    instead: "写出满意率",
  },
  {
    words: /(?:作风|生态|环境)持续好转|明显(?:提升|好转|增强|提高)/u,
    note: "没有依据的评价",
    instead: "写出做法和数据",
  },
];
