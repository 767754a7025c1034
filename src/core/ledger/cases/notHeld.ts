import type { LedgerWords } from "../../language/ledgerWords";
import type { TableColumn } from "../facts/columns";
import type { CellReading } from "../tables/cells";
import type { CaseColumnKind } from "./caseTable";

type Reading = CellReading | undefined;

/** A matter stands whatever has become of it, unless it was given up: 终止, 流标. */
export function givenUpReader(
  kinds: readonly CaseColumnKind[],
  { givenUp }: LedgerWords,
): (readings: readonly Reading[]) => string {
  const states = kinds.flatMap((kind, index) => (kind === "status" ? [index] : []));
  return (readings) =>
    states
      .map((index) => readings[index]?.text ?? "")
      .find((text) => givenUp.some((word) => text.startsWith(word) || text.endsWith(word))) ?? "";
}

/** Tells of a row the words that say the case did not take place; "" where nothing says so. */
export function notHeldReader(
  columns: readonly TableColumn[],
  kinds: readonly CaseColumnKind[],
  words: LedgerWords,
): (readings: readonly Reading[]) => string {
  const of = (kind: CaseColumnKind): readonly number[] =>
    kinds.flatMap((one, index) => (one === kind ? [index] : []));
  const [status, remarks, dates, planned] = [of("status"), of("remark"), of("date"), of("planDate")];
  const [topics, amounts] = [of("topic"), of("amount")];
  const expected = amounts.filter((index) => columns[index]?.role === "plan");
  const counted = amounts.filter((index) => columns[index]?.role === "actual");
  const says = (text: string): boolean =>
    !words.held.some((word) => text.includes(word)) &&
    words.notHeld.some(
      (word) =>
        (text.length === 1 && word.startsWith(text) && !/[\d.]/u.test(text)) ||
        text.startsWith(word) ||
        text.endsWith(word) ||
        (text.length < 9 && text.includes(word)),
    );
  const no = status.filter((index) => columns[index]?.head.startsWith(words.whether) === true);
  const firstThat = (
    readings: readonly Reading[],
    indices: readonly number[],
    holds: (text: string) => boolean,
  ): string | undefined => {
    for (const index of indices) {
      const reading = readings[index];
      if (reading !== undefined && reading.date === null && reading.text !== "" && holds(reading.text))
        return reading.text;
    }
    return undefined;
  };
  const states = [...status, ...dates];
  const explained = [...remarks, ...(status.length > 0 ? topics : [])];
  const callsOff = (text: string): boolean => words.calledOff.some((word) => text.startsWith(word));
  const saysCalledOff = (text: string): boolean =>
    callsOff(text) || (text.length < 12 && words.calledOff.some((word) => text.includes(word)));
  // 取消，改5.16: a topic that is no more than that; 取消证明事项专题会 was held.
  const isCalledOff = (text: string): boolean =>
    words.calledOff.some(
      (word) =>
        text.endsWith(word) ||
        /^[，,；;。、（(]/u.test(text.slice(text.startsWith(word) ? word.length : text.length)),
    );
  const any = (): boolean => true;
  const isAmount = (index: number, readings: readonly Reading[]): boolean => readings[index]?.amount != null;
  return (readings) => {
    const found = firstThat(readings, states, says) ?? firstThat(readings, no, (text) => text === words.no);
    if (found !== undefined) return found;
    // 中标价 · 流标
    const instead = firstThat(readings, amounts, says);
    if (instead !== undefined) return instead;
    // 计划人数 40 · 实到 blank
    if (
      expected.some((index) => isAmount(index, readings)) &&
      counted.length > 0 &&
      firstThat(readings, counted, any) === undefined
    )
      return words.blankAmount;
    // Where a status column says something, the remark only explains.
    if (firstThat(readings, status, any) === undefined) {
      const bare = amounts.length > 0 && firstThat(readings, amounts, any) === undefined;
      const called = bare
        ? (firstThat(readings, remarks, saysCalledOff) ?? firstThat(readings, topics, isCalledOff))
        : firstThat(readings, explained, callsOff);
      if (called !== undefined) return called;
    }
    const isDate = (index: number): boolean => readings[index]?.date != null;
    return planned.some(isDate) && dates.length > 0 && !dates.some(isDate) ? words.blankDate : "";
  };
}
