import { profileColumn } from "./columnProfile";
import type { ColumnProfile } from "./columnProfile";
import { headerRoles } from "./headerWords";
import type { HeaderRole } from "./headerWords";
import { unitOfCountWord } from "./ledgerUnits";
import type { Table, TableColumn } from "./table";

export interface EventColumns {
  readonly date: number;
  readonly category: number | null;
  readonly topic: number | null;
  readonly people: number | null;
  readonly place: number | null;
  readonly remarks: readonly number[];
  /** Other columns of amounts; `times`: how often the row counts (次数). */
  readonly measures: readonly MeasureColumn[];
}

export interface MeasureColumn {
  readonly index: number;
  readonly name: string;
  readonly unit: string | null;
  readonly times: boolean;
}

interface Described {
  readonly column: TableColumn;
  readonly label: string;
  readonly roles: ReadonlySet<HeaderRole>;
  readonly profile: ColumnProfile;
}

/** The columns of a ledger of events, null when no column holds dates. */
export function assignEventColumns(table: Table): EventColumns | null {
  const described = table.columns.map((column): Described => {
    const label = column.labels[column.labels.length - 1] ?? "";
    return { column, label, roles: headerRoles(label), profile: profileColumn(table, column.index) };
  });
  const date =
    described.find(({ roles }) => roles.has("date")) ?? described.find(({ profile }) => profile.dates >= 0.6);
  if (date === undefined || date.profile.filled === 0) return null;
  const rest = described.filter((one) => one !== date && one.profile.filled > 0 && !isSerial(one));
  const columns = table.headers.length > 0 ? byHeader(rest) : byContent(table, rest);
  return { date: date.column.index, ...columns };
}

const isSerial = ({ roles, profile, label }: Described): boolean =>
  roles.has("serial") || (label === "" && profile.counting);

type Others = Omit<EventColumns, "date">;

function byHeader(rest: readonly Described[]): Others {
  const taken = new Set<Described>();
  const take = (fits: (one: Described) => boolean): number | null => {
    const found = rest.find((one) => !taken.has(one) && fits(one));
    if (found !== undefined) taken.add(found);
    return found?.column.index ?? null;
  };
  const texts = ({ profile }: Described): boolean => profile.texts > 0.5;
  const category =
    take((one) => one.roles.has("category")) ??
    take((one) => /^(?:项目|指标|工作项目|事项)/u.test(one.label) && texts(one));
  const topic = take((one) => one.roles.has("topic")) ?? take((one) => one.roles.has("name") && texts(one));
  const people = take((one) => one.roles.has("people") && one.profile.amounts > 0.3);
  const place = take((one) => one.roles.has("place"));
  const others = rest.filter((one) => !taken.has(one));
  const measures = others.filter(isMeasure);
  return {
    category,
    topic,
    people,
    place,
    remarks: others.filter(({ roles }) => roles.has("remark")).map(({ column }) => column.index),
    measures: measures.map(toMeasure),
  };
}

const isMeasure = ({ roles, profile, label }: Described): boolean =>
  profile.amounts >= 0.6 &&
  label !== "" &&
  !roles.has("person") &&
  !roles.has("remark") &&
  !roles.has("plan");

function toMeasure({ column, label }: Described): MeasureColumn {
  const times = /^(?:次数|场次|期数|场数|会议次数|开展次数|召开次数)$/u.test(label);
  return { index: column.index, name: label, unit: column.unit ?? unitOfCountWord(label) ?? null, times };
}

/** Without a header: the category is the text that repeats, the topic the longest one, people the first amounts. */
function byContent(table: Table, rest: readonly Described[]): Others {
  const texts = rest
    .filter(({ profile }) => profile.texts > 0.5)
    .map((one) => ({ index: one.column.index, ...spread(table, one.column.index) }));
  const repeated = [...texts].sort((a, b) => a.distinct - b.distinct).find(({ distinct }) => distinct <= 0.6);
  const category = repeated?.index ?? texts[0]?.index ?? null;
  const topic = [...texts].filter(({ index }) => index !== category).sort((a, b) => b.length - a.length)[0];
  const people = rest.find(({ profile }) => profile.amounts >= 0.6);
  return {
    category,
    topic: topic?.index ?? null,
    people: people?.column.index ?? null,
    place: null,
    remarks: texts.map(({ index }) => index).filter((index) => index !== category && index !== topic?.index),
    measures: [],
  };
}

function spread(table: Table, column: number): { readonly distinct: number; readonly length: number } {
  const texts = table.body
    .map((row) => table.grid.seen(row, column).text.trim())
    .filter((text) => text !== "");
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return { distinct: new Set(texts).size / Math.max(1, texts.length), length };
}
