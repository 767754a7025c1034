import { fixedFormulations } from "./fixedFormulations";

/** Wordings that are whole or wrong: one character less or another one is a slip. */
export const wholeWordings: readonly string[] = [
  // “三会一课”、主题党日… is said in any order.
  ...fixedFormulations.filter(
    (words) => !/^(?:坚持以|深入学习|认真学习|贯彻落实|“三会一课”、.*)$/u.test(words),
  ),
  ..."整治形式主义为基层减负 把方向、管大局、保落实 全面从严治党 监督执纪“四种形态” 不忘初心、牢记使命 以案促改、以案促治 民主评议党员 党委理论学习中心组 党组理论学习中心组 领导干部个人有关事项 谋划、部署、推进、考核 同谋划、同部署、同推进、同考核 树立和践行正确政绩观 铸牢中华民族共同体意识 群众身边不正之风和腐败问题 重大决策、重要人事任免、重大项目安排和大额度资金使用 自我净化、自我完善、自我革新、自我提高 政治生态风清气正 党员领导干部民主生活会 中央八项规定及其实施细则 新时代党的建设总要求 党的自我革命 党内政治生活 党员先锋模范作用 基层党组织战斗堡垒作用 忠诚干净担当 一体推进学查改".split(
    " ",
  ),
];

/** Names of four characters that stand between quotation marks. */
export const quotedNames: readonly string[] =
  "三会一课 一岗双责 两个确立 两个维护 四个意识 四个自信 三重一大 第一议题 四种形态 八项规定 三务公开 主题党日 四议两公开 四不两直 三个区分开来 五位一体 四个全面 两个结合 六大纪律 国之大者 两个责任 三公经费 两学一做 两优一先 四下基层 枫桥经验 双减政策 三个务必 四个对照 四个敢于 三个区分 五个必由之路 不忘初心".split(
    " ",
  );

/** Characters that a wording may go without. */
export const spared = "的和与及了其";
