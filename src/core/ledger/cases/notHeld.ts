import type { LedgerWords } from "../../language/ledgerWords";
import type { TableColumn } from "../facts/columns";
import type { CellReading } from "../tables/cells";
import type { CaseColumnKind } from "./caseTable";

type Reading = CellReading | undefined;

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
  const says = (text: string): boolean =>
    !words.held.some((word) => text.includes(word)) &&
    words.notHeld.some(
      (word) =>
        (text.length === 1 && word.startsWith(text)) ||
        text.startsWith(word) ||
        text.endsWith(word) ||
        (text.length < 9 && text.includes(word)),
    );
  const no = status.filter((index) => columns[index]?.head.startsWith(words.whether) === true);
  return (readings) => {
    const text = (index: number): string =>
      readings[index]?.date == null ? (readings[index]?.text ?? "") : "";
    const found = [...status, ...dates].map(text).find((one) => one !== "" && says(one));
    if (found !== undefined) return found;
    const refused = no.map(text).find((one) => one === words.no);
    if (refused !== undefined) return refused;
    // Where a status column says something, the remark only explains.
    const told = status.some((index) => text(index) !== "");
    const bare = amounts.length > 0 && amounts.every((index) => text(index) === "");
    const called = (told ? [] : [...remarks, ...(bare || status.length > 0 ? topics : [])])
      .map(text)
      .find((one) =>
        words.calledOff.some(
          (word) => one.startsWith(word) || (bare && one.length < 12 && one.includes(word)),
        ),
      );
    if (called !== undefined) return called;
    const isDate = (index: number): boolean => readings[index]?.date != null;
    return planned.some(isDate) && dates.length > 0 && !dates.some(isDate) ? words.blankDate : "";
  };
}
