import { events } from "./events";
import type { Fact } from "./fact";
import { ruleFacts } from "./ruleFacts";

const day = (date: number): string => {
  const text = String(date);
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== "00").join("-");
};

/** Everything that the program states with a date or as a rule, one table. */
export const facts: readonly Fact[] = [
  ...events.map(({ id, note, first, last, exact, source, checked }) => ({
    id,
    claim: exact === true ? `${note}（${day(first)}${first === last ? "" : `至${day(last)}`}）` : note,
    document: null,
    source,
    checked,
  })),
  ...ruleFacts.map(({ name, year, since, published, replaced, source, checked }) => ({
    id: `rule ${name}`,
    claim: [
      year === undefined ? "名称和内容" : `${year}年`,
      ...(published === undefined ? [] : [`${day(published)}公布`]),
      ...(since === undefined ? [] : [`自${day(since)}起施行`]),
      ...(replaced === undefined ? [] : [`代替${replaced}`]),
    ].join("，"),
    document: `《${name}》`,
    source,
    checked,
  })),
];
