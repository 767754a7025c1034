import type { LedgerWords } from "../../language/ledgerWords";
import { remembered } from "../../remembered";
import type { TableColumn } from "../facts/columns";
import type { CellReading } from "../tables/cells";
import type { CaseColumnKind } from "./caseTable";

type Row = readonly (CellReading | undefined)[];

/** Tells of a row the words that say the case did not take place; "" where nothing says so. */
type NotHeld = (row: Row) => string;

/** The columns of a table of cases by what they tell. */
interface Places {
  readonly columns: readonly TableColumn[];
  /** Indices of the columns of a kind. */
  readonly of: (kind: CaseColumnKind) => readonly number[];
  readonly words: LedgerWords;
}

const placesOf = (
  columns: readonly TableColumn[],
  kinds: readonly CaseColumnKind[],
  words: LedgerWords,
): Places => ({
  columns,
  of: (kind) => kinds.flatMap((one, index) => (one === kind ? [index] : [])),
  words,
});

/** A matter stands whatever has become of it, unless it was given up: 终止, 流标. */
export function givenUpReader(
  columns: readonly TableColumn[],
  kinds: readonly CaseColumnKind[],
  words: LedgerWords,
): NotHeld {
  const places = placesOf(columns, kinds, words);
  const states = places.of("status");
  const isGivenUp = (text: string): boolean =>
    words.givenUp.some((word) => text.startsWith(word) || text.endsWith(word));
  const isStruck = byStriking(places);
  return (row) => firstThat(row, states, isGivenUp) ?? isStruck(row) ?? "";
}

export function notHeldReader(
  columns: readonly TableColumn[],
  kinds: readonly CaseColumnKind[],
  words: LedgerWords,
): NotHeld {
  const places = placesOf(columns, kinds, words);
  const tests = [byStriking, byState, byOutcome, byAmounts, byRemarks, byDates, byLeaving].map((test) =>
    test(places),
  );
  return (row) => {
    for (const test of tests) {
      const found = test(row);
      if (found !== undefined) return found;
    }
    return "";
  };
}

type Test = (places: Places) => (row: Row) => string | undefined;

const any = (): boolean => true;

/** The first text in some columns, other than a date, of which something holds. */
function firstThat(
  row: Row,
  indices: readonly number[],
  holds: (text: string) => boolean,
): string | undefined {
  for (const index of indices) {
    const reading = row[index];
    if (reading !== undefined && reading.date === null && reading.text !== "" && holds(reading.text))
      return reading.text;
  }
  return undefined;
}

const shortRemark = 9;
const isMoved = (text: string, { moved }: LedgerWords): boolean =>
  text.length < shortRemark && moved.some((word) => text.startsWith(word));

const saysNotHeld = (words: LedgerWords): ((text: string) => boolean) =>
  remembered(
    (text) =>
      !words.held.some((word) => text.includes(word)) &&
      (isMoved(text, words) ||
        words.notHeld.some(
          (word) =>
            (text.length === 1 && word.startsWith(text) && !/[\d.]/u.test(text)) ||
            text.startsWith(word) ||
            text.endsWith(word) ||
            (text.length < shortRemark && text.includes(word)),
        )),
  );

/** Columns of what became of a case, that are no states: 处理结果, 监督情况. */
const outcomesOf = ({ columns, of, words }: Places): readonly number[] =>
  [...of("category"), ...of("topic")].filter((index) => words.outcome.test(columns[index]?.head ?? ""));

/** 备注 · 与上一条重复录入，不计; 结果 · 重复，并入X02: the row is no case of its own, or none of these. */
const byStriking: Test = (all) => {
  const { of, words } = all;
  const places = [...of("remark"), ...of("status"), ...outcomesOf(all)];
  const says = remembered((text) => words.struck.test(text) && !words.notStruck.test(text));
  return (row) => firstThat(row, places, says);
};

/** The parts of a remark, each of which may tell what became of the row: 因省里来人，改期到10月. */
const clausesOf = (text: string): readonly string[] => text.split(/[，,；;。：:（()）\s]+/u);

/** 状态 · 取消; 召开时间 · 延期; 是否召开 · 否. */
const byState: Test = ({ columns, of, words }) => {
  const states = [...of("status"), ...of("date")];
  const no = of("status").filter((index) => columns[index]?.head.startsWith(words.whether) === true);
  const says = saysNotHeld(words);
  return (row) => firstThat(row, states, says) ?? firstThat(row, no, (text) => text === words.no);
};

/** 监督情况 · 流标，未签约. */
const byOutcome: Test = (all) => {
  const outcomes = outcomesOf(all);
  const { givenUp } = all.words;
  const says = remembered((text) => givenUp.includes(clausesOf(text)[0] ?? ""));
  return (row) => firstThat(row, outcomes, says);
};

/** 中标价 · 流标; 计划人数 · 40 beside 实到 that is blank. */
const byAmounts: Test = ({ columns, of, words }) => {
  const amounts = of("amount");
  const planned = amounts.filter((index) => columns[index]?.role === "plan");
  const counted = amounts.filter((index) => columns[index]?.role === "actual");
  const says = saysNotHeld(words);
  return (row) => {
    const instead = firstThat(row, amounts, says);
    if (instead !== undefined || counted.length === 0) return instead;
    const isPlanned = planned.some((index) => row[index]?.amount != null);
    // 5.4 may be read as a day as well.
    return isPlanned && !counted.some((index) => isTold(row[index])) ? words.blankAmount : undefined;
  };
};

/** 备注 · 因故取消. Where a status column says something, the remark only explains. */
const byRemarks: Test = ({ columns, of, words }) => {
  const { calledOff } = words;
  const says = saysNotHeld(words);
  const [status, remarks, topics, amounts] = [of("status"), of("remark"), of("topic"), of("amount")];
  const explained = [...remarks, ...(status.length > 0 ? topics : [])];
  const callsOff = remembered((text) => calledOff.some((word) => text.startsWith(word)));
  const saysCalledOff = (text: string): boolean =>
    clausesOf(text).some(
      (clause) =>
        callsOff(clause) ||
        (clause.length < 12 && calledOff.some((word) => clause.includes(word))) ||
        words.postponed.test(clause),
    ) && !words.held.some((word) => text.includes(word));
  // 取消，改5.16: a topic that is no more than that; 取消证明事项专题会 was held.
  const isCalledOff = (text: string): boolean =>
    calledOff.some(
      (word) =>
        text.endsWith(word) ||
        /^[，,；;。、（(]/u.test(text.slice(text.startsWith(word) ? word.length : text.length)),
    );
  const deeds = columns.map(({ head }) => head).join("");
  // 谈话类型 · 未谈，顺延至明年.
  const isUndone = remembered((text) =>
    clausesOf(text).some((clause) => undone.test(clause) && deeds.includes(clause.slice(1))),
  );
  // 因雨取消, whatever number of people had been expected.
  const isCalledOffInShort = (text: string): boolean =>
    text.length < shortRemark && calledOff.some((word) => text.endsWith(word));
  // A register without figures: 人没到齐，改期到4月 tells the state too.
  const isPutOff = remembered(
    (text) =>
      amounts.length === 0 &&
      clausesOf(text).some((clause) => callsOff(clause) || words.postponed.test(clause)) &&
      !words.held.some((word) => text.includes(word)),
  );
  const isUndoneIn = remembered((text) => clausesOf(text).some((clause) => undone.test(clause)));
  const isGivenUp = (row: Row): boolean => firstThat(row, remarks, isUndoneIn) !== undefined;
  return (row) => {
    if (firstThat(row, status, any) !== undefined) return undefined;
    // 金额 · 0 beside 本人谢绝，未发: nothing was done.
    const bare =
      amounts.length > 0 &&
      !amounts.some((index) => isTold(row[index]) && (row[index]?.amount?.value !== 0 || !isGivenUp(row)));
    // 到会 blank · 改期到4月2日: of a row without any figure the remark tells the state.
    return bare
      ? (firstThat(row, remarks, (text) => saysCalledOff(text) || says(text) || isUndoneIn(text)) ??
          firstThat(row, topics, (text) => isCalledOff(text) || isMoved(text, words)))
      : (firstThat(row, explained, callsOff) ??
          firstThat(row, remarks, (text) => isUndone(text) || isCalledOffInShort(text) || isPutOff(text)));
  };
};

const isTold = (reading: CellReading | undefined): boolean =>
  reading !== undefined && reading.sort !== "blank" && reading.sort !== "nothing" && reading.text !== "";

const undone = /^[未没]\p{Script=Han}{1,2}$/u;

const longestLeaving = 16;

/** A person who has left is not counted any more: 备注 · 2023年9月转出. */
const byLeaving: Test = ({ columns, of, words }) => {
  const persons = columns.some(
    ({ kind, sorts }) => (kind === "stub" || kind === "text") && sorts.has("person"),
  );
  if (!persons) return () => undefined;
  const places = [...of("remark"), ...of("status")];
  // 2023年8月调往附中，关系已转出.
  const says = remembered(
    (text) =>
      !words.stayed.test(text) &&
      clausesOf(text).some((clause) => clause.length <= longestLeaving && words.left.test(clause)),
  );
  // 2025年9月转出 is read as a date as well.
  return (row) => places.map((index) => row[index]?.text ?? "").find((text) => text !== "" && says(text));
};

/** 计划时间 · 6.10 beside 实际时间 that is blank. */
const byDates: Test = ({ of, words }) => {
  const [dates, planned] = [of("date"), of("planDate")];
  return (row) => {
    const isDate = (index: number): boolean => row[index]?.date != null;
    return planned.some(isDate) && dates.length > 0 && !dates.some(isDate) ? words.blankDate : undefined;
  };
};
