import { words } from "../text/words";
import { isStop } from "./maskCharacters";
import { startsWithAny } from "./maskContext";
import type { Judge, MaskPlace } from "./maskPlace";
import { oneOf } from "./maskPlace";

const surnames =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
const bodies = words(
  "局 市 县 区 省 镇 乡 街道 公司 集团 学校 医院 银行 支行 分行 法院 检察院 党委 党组 党支部 党总支 党工委 厂 院 校 委 办 村 社区 中心 科 处 厅 研究院 研究所 中学 小学 大学 学院 幼儿园 协会 商会 学会 联合会 监狱 车站 林场 农场 管委会 开发区 园区 总队 支队 大队",
);
const otherWords = words("区间 区域 处境 科目 市场 委托 校园 办法");
const ordinaryBodies = words("单位 部门 企业 领导 干部 党员 行业 系统");

/** 某月某日, a date told without its numbers. */
const tellsDate = ({ text, start, end }: MaskPlace): boolean =>
  text.startsWith("月某日", end) || (text.startsWith("日", end) && text.startsWith("某月", start - 2));

const amounts = words("万元 亿元 余万元 多万元 人次 个百分点 ％ %");

/** What is told of others' misconduct names nobody on purpose: 原科长张某, 某村原会计, 某局副局长受贿案. */
const cases =
  /案(?:[，。；、”》）]|例|件|发|$)|受贿|贪污|收受|挪用|骗取|冒领|套取|侵占|截留|私用|赌博|酒驾|优亲厚友|吃拿卡要|违纪|违规|违法|被(?:查处|处分|处理|立案|通报|诫勉|问责|免职|留置|双开)|典型|通报了?.{0,6}$/u;

/** Whether the sentence around a place tells of a case; of a body (某局) only where it names the people of it. */
function tellsCase({ text, start, end }: MaskPlace): boolean {
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[。；]/u)
      .at(-1) ?? "";
  const after = text.slice(end, end + 32).split(/[。；]/u)[0] ?? "";
  const people = /[原某案]/u.test(before + after) || startsWithAny(text, end, ordinaryBodies);
  return people && cases.test(`${before}某${after}`);
}

const isNamed = (place: MaskPlace): boolean =>
  place.text.startsWith("同志", place.end) || tellsDate(place) || place.end - place.start > 2;

/** 某 is a word (某些, 某种, 某一), an anonymised person or place of a case (王某, 某村原会计), or a mask. */
export const someone: Judge = (place) => {
  const { text, end, before, after, single } = place;
  if (startsWithAny(text, end, otherWords)) return "no";
  if (startsWithAny(text, end, amounts)) return "sure";
  if (tellsCase(place)) return "no";
  if (startsWithAny(text, end, bodies)) return "sure";
  if (oneOf(before, surnames)) return "no";
  if (isNamed(place)) return "sure";
  if (!single) return isStop(after) ? "sure" : "maybe";
  return startsWithAny(text, end, ordinaryBodies) ? "maybe" : "no";
};
