import type { FixedWhole } from "../../core/checking/repeatedWholes";

/** All people of the unit, and the problems that an inspection found, which are counted once. */
export const fixedWholes: readonly FixedWhole[] = [
  {
    pattern:
      /(?:全体|全[局院校行馆台司]现?有?的?)(?<count>\d{2,5})(?<unit>[名位])(?<who>(?:在职|在编)?(?:党员(?!干部|代表)|干警|教职工|职工|教师|医护人员|员工))/gu,
    name: (who) => `全体${who}`,
    unless: null,
    least: 3,
  },
  {
    pattern:
      /(?<who>巡视|巡察|审计)(?:组|整改)?(?:所)?反馈(?:意见)?(?:指出)?的?(?:\d{1,2}个方面)?(?<count>\d{1,3})(?<unit>[个项条])(?:具体|突出|主要)?问题(?!未|尚|还|正|仍|需|整改不|没|中的)/gu,
    name: (who) => `${who}反馈问题`,
    unless:
      /其余|剩余|尚有|部分|其中|上[一轮次年]|往年|此前|20\d{2}年|第[一二三四五六七八九十\d]+[轮批]|专项巡|提级|下[一]?级/u,
    least: 5,
  },
];
