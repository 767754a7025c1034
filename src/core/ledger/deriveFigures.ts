import { toFigure } from "./figure";
import type { LedgerEvent, LedgerFigure } from "./ledger";
import { sumAmounts, wholeAmount } from "./sumAmounts";

interface Group {
  readonly category: string | null;
  readonly events: LedgerEvent[];
}

/**
 * Counts and sums of events, by category and over all: "count(类别=中心组学习)", "sum(参加人数; 类别=中心组学习)". A sum is
 * derived only where every event of the group states its part: a blank cell is unknown, not 0.
 */
export function deriveFigures(events: readonly LedgerEvent[]): readonly LedgerFigure[] {
  const groups = new Map<string, Group>();
  for (const event of events)
    for (const category of event.categories) {
      const group = groups.get(category) ?? { category, events: [] };
      group.events.push(event);
      groups.set(category, group);
    }
  const measured = measureNames(events);
  const figures = [...groups.values()].flatMap((group) => figuresOf(group, measured));
  const all: Group = { category: null, events: [...events] };
  if (groups.size === 1) return [...figures, ...overall(all, measured, 1)];
  return [...figures, ...overall(all, measured, groups.size)];
}

function figuresOf(group: Group, measured: ReadonlyMap<string, number>): readonly LedgerFigure[] {
  const category = group.category ?? "";
  return [
    ...countOf(group, [category], false),
    ...distinctOf(group, category),
    ...datedOf(group, category),
    ...apartOf(group, category),
    ...peopleOf(group, [category, `${category}参加人数`], false),
    ...[...measured.keys()]
      // What only one category has is stated once, for all events.
      .filter((name) => name !== "次数" && (measured.get(name) ?? 0) > 1)
      .flatMap((name) => measureOf(group, name, [category, name])),
  ];
}

function overall(
  all: Group,
  measured: ReadonlyMap<string, number>,
  categories: number,
): readonly LedgerFigure[] {
  const measures = [...measured.keys()]
    .filter((name) => name !== "次数")
    .flatMap((name) => measureOf(all, name, [name]));
  return categories > 1
    ? [...countOf(all, ["合计"], true), ...peopleOf(all, ["合计", "参加人数"], true), ...measures]
    : measures;
}

/** The measures that events have, each with the number of categories that have it. */
function measureNames(events: readonly LedgerEvent[]): ReadonlyMap<string, number> {
  const categories = new Map<string, Set<string>>();
  for (const event of events)
    for (const { name } of event.measures ?? []) {
      const known = categories.get(name) ?? new Set();
      for (const category of event.categories) known.add(category);
      categories.set(name, known);
    }
  return new Map([...categories].map(([name, known]) => [name, known.size]));
}

const formulaOf = (kind: "count" | "sum" | "distinct", field: string, category: string | null): string => {
  const parts = [field, category === null ? "" : `类别=${category}`].filter((part) => part !== "");
  return `${kind}(${parts.join("; ")})`;
};

function countOf(
  { category, events }: Group,
  path: readonly string[],
  total: boolean,
): readonly LedgerFigure[] {
  const [first] = events;
  if (first === undefined || events.every(({ recurring }) => recurring === true)) return [];
  const times = events.map(({ measures }) => measures?.find(({ name }) => name === "次数"));
  // A column 次数 says how often each row took place.
  const stated = times.flatMap((measure) => (measure === undefined ? [] : [measure.amount]));
  const counted = stated.length === events.length;
  return [
    toFigure({
      path,
      amount: counted ? sumAmounts(stated) : wholeAmount(events.length),
      unit: "次",
      origin: first.origin,
      formula: counted ? formulaOf("sum", "次数", category) : formulaOf("count", "", category),
      total,
    }),
  ];
}

/** Rows that agree in everything may be one meeting entered twice: both counts are stated, so that neither passes for sure. */
function distinctOf({ category, events }: Group, path: string): readonly LedgerFigure[] {
  const keys = new Set(
    events.map(({ date, topic, people, place }, index) =>
      date === null || date.day === null || topic === ""
        ? String(index)
        : [date.year, date.month, date.day, topic, people, place].join("|"),
    ),
  );
  const [first] = events;
  if (first === undefined || keys.size === events.length) return [];
  return [
    toFigure({
      path: [path],
      amount: wholeAmount(keys.size),
      unit: "次",
      origin: first.origin,
      formula: formulaOf("distinct", "日期、主题", category),
    }),
  ];
}

/** Rows under one merged date may be one meeting told in several rows: both counts are stated. */
function apartOf({ category, events }: Group, path: string): readonly LedgerFigure[] {
  const apart = events.filter(({ alongside }) => alongside !== true);
  const [first] = apart;
  if (first === undefined || apart.length === events.length) return [];
  return [
    toFigure({
      path: [path],
      amount: wholeAmount(apart.length),
      unit: "次",
      origin: first.origin,
      formula: `${formulaOf("count", "", category).slice(0, -1)}; 同一日期合并)`,
    }),
  ];
}

/** A row whose date can not be read may belong to another year: the count without such rows is stated beside the count of all. */
function datedOf({ category, events }: Group, path: string): readonly LedgerFigure[] {
  const dated = events.filter(({ date }) => date !== null);
  const [first] = dated;
  if (first === undefined || dated.length === events.length) return [];
  return [
    toFigure({
      path: [path],
      amount: wholeAmount(dated.length),
      unit: "次",
      origin: first.origin,
      formula: `${formulaOf("count", "", category).slice(0, -1)}; 有日期)`,
    }),
  ];
}

function peopleOf(
  { category, events }: Group,
  path: readonly string[],
  total: boolean,
): readonly LedgerFigure[] {
  // Of meetings that recur the ledger tells the people of one, or of all: no sum.
  const known = events.flatMap(({ people, recurring }) =>
    people === null || recurring === true ? [] : [wholeAmount(people)],
  );
  const [first] = events;
  if (first === undefined || known.length === 0 || known.length < events.length) return [];
  return [
    toFigure({
      path,
      amount: sumAmounts(known),
      unit: "人次",
      origin: first.origin,
      formula: formulaOf("sum", "参加人数", category),
      total,
    }),
  ];
}

function measureOf(
  { category, events }: Group,
  name: string,
  path: readonly string[],
): readonly LedgerFigure[] {
  const found = events.flatMap((event) =>
    (event.measures ?? []).filter((measure) => measure.name === name).map((measure) => ({ event, measure })),
  );
  const [first] = found;
  if (first === undefined) return [];
  return [
    toFigure({
      path,
      amount: sumAmounts(found.map(({ measure }) => measure.amount)),
      unit: first.measure.unit,
      origin: first.event.origin,
      formula: formulaOf("sum", name, category),
    }),
  ];
}
