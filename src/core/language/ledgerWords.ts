import type { FactRole } from "../ledger/facts/fact";

/** What a column's header says it holds. Several may be said at once; contrast of the cells decides between them. */
export type HeaderSort =
  | "serial"
  | "identifier"
  | "name"
  | "unit"
  | "remark"
  | "date"
  | "planDate"
  | "period"
  | "category"
  | "topic"
  | "person"
  | "place"
  | "department"
  | "status"
  | "value";

/** Words of ledgers, one table each, handed in by the catalogue. */
export interface LedgerWords {
  /** Whole headers by what their column holds, and endings that tell the same (…日期, …人). */
  readonly headers: ReadonlyMap<string, ReadonlySet<HeaderSort>>;
  readonly headerEndings: readonly (readonly [ending: string, sort: HeaderSort])[];
  /** Words within a header or a row's name that give its figures a role; the first that stands there decides. */
  readonly roles: readonly (readonly [word: string, role: FactRole])[];
  /** 去年 → −1, 今年 → 0, 明年 → 1. */
  readonly years: readonly (readonly [word: string, offset: number])[];
  /** Last words of the names of departments and places. */
  readonly bodies: readonly string[];
  /** Words of a column that is for the months of the one before it: 上年同期. */
  readonly samePeriod: readonly string[];
  /** Verbs before a figure whose noun follows it: 开展12次主题党日. */
  readonly verbs: ReadonlySet<string>;
  /** Whole names of totals: 合计, 全村. */
  readonly totals: ReadonlySet<string>;
  /** Words that a total's name ends or begins with: 小计, 合计. */
  readonly totalParts: readonly string[];
  /** Beginnings of a clause that speaks of what was counted before it: 认领89个, 化解5件. */
  readonly dependent: readonly string[];
  /** Last words of a rate's name: 率, 占比. */
  readonly rates: readonly string[];
  /** Words of a title that say its rates are fractions. */
  readonly fractions: readonly string[];
  /** Numbers to call, that name what comes by them: 12345. */
  readonly hotlines: ReadonlySet<string>;
  /** Words behind the year in which a table was made up, not the one it is for: 2025年上报. */
  readonly madeUp: readonly string[];
  /** Words before a part of the row above: 其中. */
  readonly within: readonly string[];
  /** Header words that name a unit: 次数 → 次. */
  readonly counts: ReadonlyMap<string, string>;
  /** Units that ledgers write and reports do not count with: 标箱, 微克/立方米. */
  readonly units: ReadonlySet<string>;
  /** The unit of a duration shown as 26:30. */
  readonly hours: string;
  /** Units of money, and words of what is counted in it. */
  readonly money: ReadonlySet<string>;
  readonly moneyNames: readonly string[];
  /** Cells that say there is nothing to state: —, 无. */
  readonly nothing: ReadonlySet<string>;
  /** Marks of yes: √. */
  readonly marks: ReadonlySet<string>;
  /** Words of a status, a remark or a date cell that say a case did not take place. */
  readonly notHeld: readonly string[];
  /** How a column of how many took part is headed: 参加人数. */
  readonly attendance: string;
  /** Words of the header of a planned date beside an actual one. */
  readonly plannedDates: readonly string[];
  /** Beginning of a header that is answered with yes or no (是否召开), and the no. */
  readonly whether: string;
  readonly no: string;
  /** Words that contain one of a role and give none: 高标准农田. */
  readonly roleless: readonly string[];
  /** Words before a colon that say that what follows is meant to be done: 2026年打算. */
  readonly intentions: readonly string[];
  /** A label that says no more than that it is what was to be done: 任务, 2024任务. */
  readonly tasks: RegExp;
  /** Words of the header of a date on which a matter came to its end: 销号时间, 办结日期. */
  readonly endDates: readonly string[];
  /** Words of a name that is of matters, which stand whatever has become of them: 问题, 线索, 项目. */
  readonly matters: readonly string[];
  /** Words of a status that say how far a matter has come: 整改中, 未销号. */
  readonly underWay: readonly string[];
  /** The header of the names of persons that rows are: 姓名. */
  readonly named: RegExp;
  /** A status that says of a matter, and of no event, that it has not come to its end: 未办结, 尚未销号. */
  readonly notEnded: RegExp;
  /** Words of a status that say a matter was given up: 终止, 流标. */
  readonly givenUp: readonly string[];
  /** Those of them that say it had been begun: 流标. */
  readonly failed: readonly string[];
  /** Words of a remark on a person who is no longer there (转出, 病故), and of one that is there all the same (转入). */
  readonly left: RegExp;
  readonly stayed: RegExp;
  /** What is told of a case whose actual date is blank. */
  readonly blankDate: string;
  /** What is told of a case that has a planned amount and no actual one. */
  readonly blankAmount: string;
  /** A remark that strikes its row out (与上一条重复登记, 并入X02), and words in which it does not (无重复). */
  readonly struck: RegExp;
  readonly notStruck: RegExp;
  /** Headers of what became of a case. */
  readonly outcome: RegExp;
  /** Beginnings of a remark that say it too. */
  readonly calledOff: readonly string[];
  /** Words with which a remark moves a case to another time: 改到明年. */
  readonly moved: readonly string[];
  /** A clause that moves a case to another time, and not to another place (改在三楼会议室). */
  readonly postponed: RegExp;
  /** Statuses that contain one of `calledOff` or `moved` and yet took place: 推迟后召开. */
  readonly held: readonly string[];
  /** Beginnings of a note under a table, a line for signatures. */
  readonly notes: readonly string[];
  /** Labels of a form's head: 填报单位, 审核人. */
  readonly formLabels: readonly string[];
  /** Beginnings of a row that stands for several cases: 每月. */
  readonly recurring: readonly string[];
  /** Marks between the values of one cell. */
  readonly separators: string;
}
